### Parts of pages whose content needs no script, and their pictures.

## Sources

citation-source = Fonte
sources = Fontes
sources-unmarked = Uma fonte sem marca é primária ou oficial.
source-copy = (consultada numa cópia)
source-published = Publicada em { $date }
source-read = Consultada em { $date }

## How to cite a page, and how to show it elsewhere

cite = Citar esta página
cite-more = Outros estilos e formatos
# An entry in a list of references, in the style of the APA (7th edition). $authors ends in a full
# stop; $title is the title with its full stop, and the site's name where that is not the author;
# $date is what cited-apa-date says.
cited-apa = { $authors } ({ $date }). { $title } { $address }
cited-apa-undated = { $authors } (s. d.). { $title } { $address }
# $month is a month's name.
cited-apa-date = { $year }, { $day } de { $month }
# Before the last author.
cited-apa-and = { " e " }
# The same in the Harvard style. $changed is a date in words.
cited-harvard = { $authors } ({ $year }) { $title } Disponível em: { $address } (última alteração: { $changed }).
cited-harvard-undated = { $authors } (sem data) { $title } Disponível em: { $address }.
copy = Copiar
copy-style = Copiar: { $style }
download = Descarregar
download-style = Descarregar: { $style }
data-of-kind = { $kind ->
    [mission] Dados de todas as missões:
    [case-study] Dados de todos os estudos de caso:
    [insight] Dados de todas as aprendizagens:
    [city] Dados de todas as cidades:
    [challenge] Dados de todos os desafios:
    [collection] Dados de todas as coleções:
    [project] Dados de todos os projetos:
   *[organisation] Dados de todas as organizações:
}
embed = Mostrar noutro site
embed-frame = Moldura
embed-promise = O cartão não executa scripts nem guarda nada. { $card }
embed-see = Ver o cartão

## What a reader should know of a record before reading on

elsewhere = Do catálogo “{ $name }”.
elsewhere-kept = É esse catálogo que mantém esta ficha: { $link }.
elsewhere-link = ler a ficha na origem
draft = Rascunho.
draft-means = Esta ficha ainda está a ser escrita e não foi publicada: não a cite.
in-review = Em revisão.
in-review-means = A redação está a ler esta ficha. Não foi publicada: não a cite.
archived = Arquivada.
archived-means = Esta ficha conserva-se como era e deixou de ser atualizada.
unchecked = Sem verificação há mais de um ano.
unchecked-since = As fontes foram consultadas pela última vez em { $date }: o que dizem pode ter mudado.

## Facts and notes of a record

also-on-record = Outros dados registados
about-record = Sobre esta ficha
record-authors = Autoria
record-label = Origem do texto
record-created = Primeira versão
record-updated = Última alteração
record-verified = Última verificação das fontes
record-tags = Etiquetas
record-licence = Licença do texto
propose = { $link } a esta ficha: abre-se num formulário já preenchido.
propose-link = Propor uma alteração
follow = Seguir por feed

## Ways through a page

contents = Nesta página
search-line-label = Pesquisar missões, estudos de caso e aprendizagens
search-line-hint = Cidade ou tema
pages = Páginas da lista
page-number = Página
page-previous = Anterior
page-next = Seguinte

## Indexes

index-records = { $count ->
    [one] ficha
   *[other] fichas
}
index-missions = { $count ->
    [one] missão
   *[other] missões
}

## How an undertaking stands

progress = Progresso
stage = Fase
stage-since = desde { $date }
target = Meta
target-no-year = Sem ano definido

## The goal

goal = O objetivo e o ponto da situação
goal-measure = Como se mede
goal-baseline = Valor de partida
goal-value = Valor a alcançar
goal-note = Sobre a meta
goal-progress = Sobre o progresso
goal-history = Como o objetivo foi formulado ao longo do tempo
goal-official = Nas palavras da própria cidade
goal-official-dated = Nas palavras da própria cidade, { $time }
goal-from-until = de { $from } a { $until }
goal-from = desde { $from }
goal-until = até { $until }

## Means and money

instruments = Instrumentos
goals = Objetivos de Desenvolvimento Sustentável
goals-derived = Deduzidos dos desafios
money = Verbas registadas

## Who takes part

who = Quem participa
# A noun: missions and projects differ in gender.
lead = Liderança
led-by = Liderança: { $lead }
parts-others = Outros

## Who takes part, as a picture

# “Papel” is the part in the ecosystem, “função” the role in a mission.
ecosystem-title = Quem participa, por papel e por função
ecosystem-leads = Liderança
ecosystem-takes-part = Participação
ecosystem-none = sem registo
ecosystem-legend = Cada ponto representa um nome da lista.
ecosystem-legend-groups = Cada ponto representa um nome da lista; um número numa moldura representa um grupo com esse número de nomes.
ecosystem-band = { $part }: { $rows }.
ecosystem-row = { $role } ({ $counts })
ecosystem-and = { $before } e { $next }
ecosystem-group = um grupo de { $count }

## What is done in a mission’s name

projects = Projetos

## The mission map

map = Mapa da missão
map-as-list = Ler como lista
map-challenges = { $count ->
    [one] Grande desafio
   *[other] Grandes desafios
}
map-mission = Missão
map-sectors = { $count ->
    [one] Setor
   *[other] Setores
}
map-projects = { $count ->
    [one] Projeto
   *[other] Projetos
}
map-sectors-and-projects = { $sectors ->
    [one] Setor e projetos
   *[other] Setores e respetivos projetos
}
map-goals = ODS { $numbers }
map-no-sector = Sem setor indicado
map-also = (também { $sectors })
map-more = e mais { $count } abaixo
map-description = Da esquerda para a direita, unidos por linhas: { $parts }. A lista indica as ligações.
map-count-challenges = { $count ->
    [one] { $count } grande desafio
   *[other] { $count } grandes desafios
}
map-the-mission = a missão
map-count-sectors = { $count ->
    [one] { $count } setor
   *[other] { $count } setores
}
map-count-projects = { $count ->
    [one] { $count } projeto
   *[other] { $count } projetos
}

## Milestones, and missions along the years

milestones = Marcos
milestones-title = Marcos ao longo dos anos
milestones-description = A lista abaixo diz o mesmo por palavras.
years = O que se prometeu e o que daí resultou
years-title = Missões ao longo dos anos
years-description = Uma linha para cada missão, do início ao ano da meta. A lista abaixo diz o mesmo por palavras.
years-as-list = Ler como lista
years-timeline = O mesmo na cronologia de todas as cidades

## Indicators

indicators = O que se mede
indicators-data = Dados de todos os indicadores:
indicator-download = Descarregar CSV
indicator-download-named = Descarregar CSV: { $indicator }
indicator-period = Período
indicator-basis = Base e fonte
indicator-baseline = Valor de partida
indicator-target = Meta
indicator-baseline-value = Valor de partida: { $value }
indicator-target-value = Meta: { $value }
indicator-no-basis = Base não registada
indicator-observed = Em { $unit }: { $values }.
indicator-seen = { $value } ({ $period })
indicator-baseline-said = Valor de partida: { $value }.
indicator-target-said = Meta: { $value }.

## Organisations that link missions

network-title = Organizações que ligam missões
network-organisations = Organizações
network-missions = Missões
network-extent = { $organisations ->
    [one] { $organisations } organização participa em duas ou mais missões, { $missions } no total.
   *[other] { $organisations } organizações participam em duas ou mais missões, { $missions } no total.
}
network-drawn = A figura mostra as { $organisations } organizações com mais missões e as { $missions } missões que elas mais ligam.
network-count = { $missions ->
    [one] { $missions } missão
   *[other] { $missions } missões
}
# The first two are numbers, of organisations and of missions.
network-description = { $left } à esquerda e { $right } à direita, unidas por { $lines ->
    [one] { $lines } linha
   *[other] { $lines } linhas
}. A lista indica as ligações.

## A city on its continent

locator-title = { $place } no mapa

## The masthead and the foot

skip = Ir para o conteúdo
menu = Menu
main-navigation = Navegação principal
further-pages = Outras páginas
texts-licence = Textos de { $site }: { $licence }, salvo indicação em contrário na própria página.

## Languages

languages = Idiomas
languages-button = Idioma: { $language }
not-translated = Este texto ainda não foi traduzido. Está a ler o original, em { $language }.

## Figures and money

figure-percent = { $figure }%
figure-unit = { $figure } { $unit }
amount = { $written ->
   *[any] { $sum } { $currency }
}
amount-rounded = { $unit ->
    [million] { $number ->
        [one] { $number } milhão de
       *[other] { $number } milhões de
    }
   *[billion] { $number } mil milhões de
}
