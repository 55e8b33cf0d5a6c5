### What the pages say whose content needs no script: the home page, the lists, the pages of records,
### and those about the site itself. Their parts, which several kinds of pages share, have a sheet of
### their own.

## The first page

home-missions = { $count ->
    [one] { $count } missão
   *[other] { $count } missões
}
home-case-studies = { $count ->
    [one] { $count } estudo de caso
   *[other] { $count } estudos de caso
}
home-insights = { $count ->
    [one] { $count } aprendizagem
   *[other] { $count } aprendizagens
}
home-cities = { $count ->
    [one] { $count } cidade
   *[other] { $count } cidades
}
home-two = { $first } e { $second }
home-three = { $first }, { $second } e { $third }
home-extent = { $records }: { $lead }
home-extent-from = { $countries ->
    [0] { $records } de { $cities }: { $lead }
    [one] { $records } de { $cities } em { $countries } país: { $lead }
   *[other] { $records } de { $cities } em { $countries } países: { $lead }
}

## Lists of all records of a kind

list-missions = Objetivos ousados e com data: quem participa em cada um e com que progresso.
list-case-studies = O que se fez, o que daí resultou e o que não funcionou.
list-insights = O que se aprendeu com as missões, e em que se baseia.
list-count = { $total } no total
list-count-and-page = { $total } no total · página { $page } de { $pages }
list-search = Pesquisar e filtrar

## Missions and case studies

enablers = O que ajudou
barriers = O que dificultou
lessons = O que se aprendeu
transfer = Antes de replicar
part-of-mission = Parte da missão
sectors = Setores

## Missions

mission-roar = À luz do quadro ROAR
mission-capabilities = O que foi preciso
mission-recognition = Reconhecimento como missão
mission-means = Como é conduzida
mission-mandate = Mandato
mission-governance = Governação
mission-participation = Participação dos residentes

## Case studies

case-study-period = Quando
case-study-evidence = Em que se baseiam os resultados
case-study-means = Como se fez
case-study-methods = Métodos
case-study-cost = Quanto custou

## Insights

insight-support = O que a sustenta
insight-limits = Os seus limites
insight-type = Tipo de conhecimento
insight-strength = Em que se baseia
insight-step = Etapa da vida de uma missão
insight-belongs = Onde se enquadra
insight-cities = Observada em
insight-roar = Parte de ROAR
insight-capability = Capacidade

## Projects

project-about = O projeto
project-stage = Fase
project-lead = Liderança

## Cities

cities-title = Cidades
cities-lead = { $cities ->
    [one] { $cities } cidade
   *[other] { $cities } cidades
} em { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}, por região do mundo.
city-about = O lugar
city-people = População
city-local-name = Nome local
city-region = Região
city-government = Governo
city-powers = Competências
city-networks = Redes
city-coordinates = Onde fica
city-website = As suas páginas
city-website-link = Site oficial
city-elsewhere = Noutros sites
city-wikidata = Wikidata
city-feed = Novidades
# Without “em”, which would need the region's article.
city-on-map = { $region }: { $coordinates }.
coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] O
   *[east] E
}

## Challenges

challenges-title = Desafios
challenges-lead = O que as missões enfrentam. Escolha um desafio para ver quem trabalha nele e com que progresso.
challenges-records = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
challenge-about = O que significa
challenge-goals = Objetivos de Desenvolvimento Sustentável
challenge-sub-terms = Também se encontra como
challenge-feed = Novidades
challenge-empty = Ainda nenhuma ficha trata deste desafio.
challenge-cities = Cidades que o enfrentam
challenge-more-cities = e mais { $count }: { $all }
challenge-all-cities = todas as cidades

## Further pages of the records of a city or of a challenge

more-page = Página { $page } de { $pages }

## Organisations

organisations-title = Organizações
organisations-lead = Quem participa em missões, segundo o papel que desempenha na sua cidade.
organisations-network = Organizações que ligam missões
organisations-others = Outras
organisations-data = Dados sobre quem participa:
organisations-listed = { $count ->
    [0] Ainda nenhuma organização participa em mais de uma ficha.
    [one] { $count } organização tem página, porque participa em várias fichas ou tem uma ficha própria. O número é o das suas missões.
   *[other] { $count } organizações têm página, porque participam em várias fichas ou têm uma ficha própria. Os números são os das suas missões.
}
organisations-alone = { $count ->
    [one] Mais { $count } é referida numa única ficha e encontra-se aí.
   *[other] Mais { $count } são referidas numa única ficha e encontram-se aí.
}
organisation-empty = Nenhuma ficha da lista a refere.
organisation-together = Muitas vezes em conjunto com
organisation-together-numbers = Os números são os das missões em que ambas participam.
organisation-about = O que é
organisation-kind = Tipo
organisation-part = Papel no ecossistema
organisation-city = Cidade
organisation-country = País
organisation-elsewhere = Noutros sites

## Collections

collections-title = Coleções
collections-lead = Fichas que alguém escolheu, com a razão de cada escolha.
collection-curator = escolha de { $curator }
collection-members = Nesta coleção
collection-comparison = Lado a lado
collection-compare = Abrir na comparação
collection-sources = Em que se baseia
collection-cite = Citar como: { $citation }

## Open data

data-title = Dados
data-lead = Tudo o que as páginas mostram, em tabelas para descarregar.
data-about = As tabelas contêm o que as listas, a pesquisa e os filtros mostram: as fichas arquivadas ou removidas não estão incluídas. Os nomes e significados das colunas mantêm-se como estão em { $version }: versões posteriores podem acrescentar colunas. A licença do texto de uma ficha está na sua linha; onde não houver nenhuma, é { $licence }.
data-csv = { $format } abre em qualquer folha de cálculo (RFC 4180, UTF-8 com marca de ordem de bytes). Vários valores numa célula são separados por ponto e vírgula. Um texto que uma folha de cálculo tomaria por uma fórmula começa com um apóstrofo.
data-json = { $format } contém as mesmas linhas numa lista de objetos, com as listas como listas; { $null } indica o que a ficha não diz.
data-geojson = { $format } contém-nas como pontos para mapas (RFC 7946). Uma missão fica onde fica a sua cidade.
data-others = Termos e catálogo
data-rows = { $count ->
    [one] { $count } linha.
   *[other] { $count } linhas.
}
data-columns = { $count ->
    [one] { $count } coluna
   *[other] { $count } colunas
}
data-file = { $table } em { $format }

## What the browser keeps

kept-title = Guardado neste navegador
kept-lead = O que este site guarda no navegador, só para si. Nada disso é enviado.
kept-scriptless = Esta página precisa de scripts, que aqui não são executados. Nas definições do próprio navegador, pode ver e apagar o que os sites guardam: procure “dados de sites”.
kept-stores = O que está guardado
kept-refused = As definições do navegador não deixam este site guardar nada. O que escolher ou escrever mantém-se até sair da respetiva página.
kept-clear-all = Apagar tudo
kept-settings = Também pode apagá-lo nas definições do próprio navegador: procure “dados de sites”.
kept-clear = Apagar{ $what }
kept-clear-what = : { $name }
kept-picks = Fichas escolhidas para comparar
kept-picks-about = Ficam à espera no fundo da janela.
kept-picks-unit = { $count ->
    [one] ficha
   *[other] fichas
}
kept-drafts = Rascunhos do formulário
kept-drafts-about = O que começou a escrever na página “Publicar”.
kept-drafts-unit = { $count ->
    [one] rascunho
   *[other] rascunhos
}
kept-worksheet = A folha de trabalho
kept-worksheet-about = O que escreveu na página que testa uma missão.
kept-worksheet-unit = { $count ->
    [one] folha de trabalho
   *[other] folhas de trabalho
}
kept-copy = Uma cópia deste site
kept-copy-about = Para ler sem Internet.
kept-copy-unit = { $count ->
    [one] ficheiro
   *[other] ficheiros
}

## A copy of the site to read offline. What stands for numbers here is filled in later, so it cannot
## choose a plural; $size is one like “12.3 MB”.

offline-title = Ler sem Internet
offline-offer = O navegador pode guardar uma cópia deste site, para ler sem Internet. Enquanto tiver ligação, continua a receber cada página tal como está no momento, e a cópia é atualizada com o site.
offline-size = { $files } ficheiros, { $size } no máximo
offline-keep = Guardar este site para ler sem Internet
offline-busy = A cópia está a ser feita. Pode continuar a ler.
offline-done = { $done } de { $files } ficheiros
offline-ready = { $ready } Este navegador tem uma cópia do site: { $files } ficheiros, { $size }.
offline-is-ready = Pronto para ler sem Internet.
offline-remove = Remover a cópia
offline-failed = Não foi possível fazer a cópia: { $cause }. Nada dela fica guardado, e o site lê-se como antes.
offline-unknown = Neste momento não se sabe se é possível fazer uma cópia: a lista dos ficheiros não chegou. { $again }.
offline-unable = Este navegador não consegue guardar sites, ou não o faz nesta janela: não é possível numa janela privada nem num endereço sem https.

## Where a page is not there, or not any more

not-found-missions = Todas as missões
not-found-cities = Todas as cidades
not-found-challenges = Todos os desafios
removed-kind = Removida
removed-lead = As ligações para esta ficha ainda conduzem aqui. O catálogo continua:
