### What the build itself writes: titles of pages, headings of related records, comparisons, pictures,
### notices, and what is said by the scripts that need no app.

## Titles of pages, and what search engines say of each

explore-title = Explorar
explore-description = Pesquise missões, estudos de caso e aprendizagens por desafio, por cidade e por progresso.
missions-description = Objetivos ousados e com prazo que as cidades procuram alcançar em conjunto com muitos outros: { $count } no total.
case-studies-description = O que as cidades experimentaram, o que daí resultou e o que não funcionou: { $count } no total.
insights-description = O que se pode aprender com as missões das cidades e a solidez dessas aprendizagens: { $count } no total.
cities-title = Cidades
cities-description = { $cities ->
    [one] { $cities } cidade
   *[other] { $cities } cidades
} em { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
} e o que se pretende mudar em cada uma.
challenges-title = Desafios
challenges-description = Os desafios da sociedade que as cidades enfrentam, cada um com as suas missões, estudos de caso e aprendizagens.
organisations-title = Organizações
organisations-description = Quem participa nas missões das cidades, segundo o papel que desempenha, e as organizações que ligam missões.
collections-title = Coleções
collections-description = Fichas que vale a pena ler em conjunto, com a razão de cada escolha.
compare-title = Comparar
compare-description = De duas a quatro missões ou estudos de caso, lado a lado, nas mesmas linhas.
timeline-title = Cronologia
timeline-description = O que se prometeu, para quando, e o que daí resultou: marcos, anos das metas e mudanças de objetivo, ao longo dos anos.
map-title = Mapa
map-description = As cidades e as suas fichas num mapa do mundo.
assess-title = Testar uma missão
assess-description = Faça a uma missão as perguntas dos cinco critérios e das quatro partes de ROAR: uma folha de trabalho que não sai do navegador.
publish-title = Publicar
publish-description = Escreva no navegador uma missão, um estudo de caso, uma aprendizagem ou uma cidade: a página cresce ao lado do formulário e cada erro é indicado no seu lugar.
data-title = Dados
data-description = Tudo o que as páginas mostram, em tabelas para descarregar: CSV, JSON e GeoJSON, com o significado de cada coluna.
kept-title = Guardado neste navegador
kept-description = O que este site guarda no navegador, quanto espaço ocupa e como apagá-lo.
not-found-title = Página não encontrada
not-found-description = Não existe nenhuma página neste endereço.

nth-page = { $title }, página { $page } de { $pages }
more-description = Mais missões, estudos de caso e aprendizagens: { $title }.

# The kind stands in brackets: it needs no article there.
organisation-description = { $name } ({ $kind }) e aquilo em que participa.
organisation-description-counted = { $name } ({ $kind }) e aquilo em que participa: { $counts }.
organisation-count = { $records } ({ $count })
organisation-any = organização

## The main navigation

navigation-explore = Explorar
navigation-missions = Missões
navigation-case-studies = Estudos de caso
navigation-insights = Aprendizagens
navigation-cities = Cidades
navigation-challenges = Desafios
navigation-map = Mapa
navigation-timeline = Cronologia
navigation-compare = Comparar

## Headings above records

related-missions = Missões
related-case-studies = Estudos de caso
related-insights = Aprendizagens que se apoiam nesta ficha
related-projects = Projetos
related-collections = Coleções
# Behind a colon a city needs no article, such as that of “o Porto”.
more-from = Da mesma cidade: { $city }
takes-part-lead = Liderança
takes-part = Participação

## A record in a list, and its values of facets

place = { $city }, { $country }
from-showcase = Do catálogo { $showcase }
in-language = Em { $language }
facet-funding-recorded = Com valores
facet-target-none = Sem ano
facet-target-to = Até { $year }
facet-target-after = Depois de { $year }
moment-target = Ano da meta

## Files of the open data, on the page about them

data-vocabularies = Vocabulários (JSON)
data-vocabularies-holds = Os termos que as tabelas usam, os deste catálogo e os comuns a todos: identificadores, nomes e definições.
data-catalogue = Catálogo (DCAT 3, JSON-LD)
data-catalogue-holds = O que os portais de dados abertos recolhem: cada ficheiro com o seu endereço, formato e licença.

## An organisation’s pages elsewhere

organisation-website = O seu site

## Reporting a mistake: what a new issue or a mail begins with

correction-subject = Correção: { $title }
correction-page = Página: { $address }
correction-question = O que está errado e qual é a informação correta?

## Records side by side

compared-population = População
compared-sources = { $count ->
    [one] { $count } fonte
   *[other] { $count } fontes
}
# The kind agrees with no number so: “oficial: 3”.
compared-sources-of-kind = { $kind }: { $count }
compared-checked = Última verificação
compared-changed = Última alteração
compared-no-year = Sem ano definido
compared-by = Até { $year }
compared-measure = Como se mede
compared-figure = Valor a alcançar
compared-since = desde { $date }
compared-others = Outros
compared-baseline = Valor de partida
compared-first = Primeiro, { $period }
compared-latest = Mais recente, { $period }
compared-target = Meta
source-published = publicada em { $date }
source-read = consultada em { $date }
source-copy = consultada numa cópia

## Why a record is worth putting beside another: some of these in a row, the first with a capital letter

peer-same-challenge = mesmo desafio
peer-shared-challenge = um desafio em comum
peer-similar-size = dimensão semelhante
peer-same-level = mesmo nível de governo ({ $level })
peer-same-powers = competências em comum ({ $powers })
peer-same-stage = mesma fase ({ $stage })

## Pictures by which other sites show a link

picture-by = { $kind } · até { $year }
picture-of-record = { $kind }: { $title }
picture-of-record-placed = { $kind }: { $title }, { $place }
picture-of-world = { $title }: { $line }, num mapa do mundo

## An address that a record had before

moved = Esta página mudou de endereço: { $page }

## A site that shows a change before it is published

preview-label = Pré-visualização
preview-notice = { $preview } O site ficaria assim com uma alteração que ainda não foi publicada. O site publicado: { $address }
preview-title = Pré-visualização.

## Where a file of the page does not come

outage = { $part } Pode lê-la como está. Para pesquisar, comparar ou escrever, { $again }.
outage-title = Uma parte desta página não foi carregada.
outage-again = recarregue a página
cut-off = Só chegou uma parte desta página.

## What the reader’s browser keeps

kept-nothing = Nada
kept-amount = { $things }, { $size }
kept-cleared = Apagado: { $name }.
kept-cleared-all = Apagado. Este navegador já não guarda nada deste site.
kept-copy-removed = A cópia foi removida.
kept-no-room = o navegador não tem espaço para ela
kept-being-renewed = o site está a ser atualizado neste momento
kept-file-lost = { $file } não chegou, ou não chegou como foi gerado
kept-first-page-lost = a primeira página não chegou, ou não chegou como foi gerada
kept-status = o servidor respondeu { $status } ao pedido de { $file }
kept-renewed = Há uma versão mais recente deste site.

## Without a connection, for what is not in the copy

offline-title = Sem Internet
offline-heading = Está sem Internet e esta página não faz parte da sua cópia
offline-way-on = Quando voltar a ter Internet, { $again }. Até lá, leia o que tem: { $first } ou { $kept }.
offline-again = recarregue-a
offline-first = a primeira página
offline-kept = o que está guardado neste navegador
