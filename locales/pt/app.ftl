### What every page says that the reader can do something with: its frame, the search, the tray of
### picked records, and what is said where something does not come.

## The frame

breadcrumbs = Caminho de navegação
correction = Encontrou um erro ou algo desatualizado? { $report }
correction-report = Comunicar uma correção

## Kinds of records, one of them

kind-mission = Missão
kind-case-study = Estudo de caso
kind-insight = Aprendizagem
kind-city = Cidade
kind-challenge = Desafio
kind-collection = Coleção
kind-project = Projeto
kind-organisation = Organização
kind-page = Página

## Search

explore-title = Explorar missões, estudos de caso e aprendizagens
search = Pesquisar
search-hint = Um tema, uma cidade, uma palavra
searching = A pesquisar…
results = Resultados
results-count = { $count ->
    [0] Sem resultados
    [one] { $count } resultado
   *[other] { $count } resultados
}
sort-by = Ordenar por
sort-relevance = Relevância
sort-title = Título
sort-target = Ano da meta
sort-updated = Última alteração
show-more = Mostrar mais
suggestions = Sugestões
suggestions-hint = A seta para baixo leva às sugestões.
suggestion-kind = { $kind }:
# The last three links stand behind a colon: no word before them has to agree with them.
without-script = Para encurtar a lista, siga por { $challenge } ou por { $city }. Também pode ler as listas completas: { $missions }, { $case-studies } e { $insights }.
by-challenge = desafio
by-city = cidade
all-missions = missões
all-case-studies = estudos de caso
all-insights = aprendizagens

## Facets

filters = Filtros
filters-hide = Ocultar filtros
chosen-count = ({ $count })
facet-show-all = Mostrar tudo ({ $count })
facet-show-fewer = Mostrar menos
facet-find = Procurar
facet-find-in = Procurar em: { $facet }
facet-unknown-value = “{ $value }”, desconhecido aqui
years-label = Intervalo de anos da meta
years-from-field = De
years-to-field = a
years-from = a partir de { $from }
years-to = até { $to }
years-between = { $from }–{ $to }
chosen-filters = Filtros escolhidos
chosen-remove = Retirar { $facet }: { $value }
chosen-years = Meta: { $years }
chosen-years-remove = Retirar ano da meta: { $years }
chosen-clear = Limpar tudo

facet-challenge = Desafio
facet-city = Cidade
facet-kind = Tipo de ficha
facet-progress = Progresso
facet-stage = Fase
facet-target = Ano da meta
facet-country = País
facet-region = Região
facet-level = Nível de governo
facet-recognition = Reconhecimento como missão
facet-lead = Tipo de entidade líder
facet-instrument = Instrumentos
facet-governance = Governação
facet-sdg = Objetivo de Desenvolvimento Sustentável
facet-funding = Valores do financiamento
facet-method = Método
facet-evidence = Nível de evidência
facet-roar = ROAR
facet-capability = Capacidade
facet-lifecycle = Etapa da vida de uma missão
facet-strength = Solidez da aprendizagem
facet-language = Idioma
facet-showcase = Catálogo

## Where nothing is found, or not all

none-fits-filters = Nenhuma ficha corresponde a todos estes filtros
none-has-words = Nenhuma ficha contém todas as palavras de “{ $words }”
none-has-words-with-filters = Nenhuma ficha contém “{ $words }” com estes filtros
drop-filter = Retirar { $names } e obter { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
drop-words = Pesquisar sem “{ $words }”
show-everything = Mostrar tudo
sought-instead = Resultados para “{ $words }”.
sought-without = Nenhuma ficha contém todas estas palavras. Seguem-se fichas sem “{ $words }”.
between-words = ”, “

## A record in a list

found-elsewhere = As palavras procuradas estão no texto ou nos temas.
target-year = Meta para { $year }
challenges = Desafios

## The tray of what is picked to compare

compare = Comparar
compare-count = Comparar ({ $count })
picked = Fichas escolhidas para comparar
picked-full = Cabem lado a lado, no máximo, quatro fichas. Retire uma para escolher outra.
picked-clear = Limpar
picked-remove = Retirar { $title }
# “A ficha” before a title spares the agreement with it.
picked-one = A ficha { $title } foi escolhida: { $count } de { $most }.
picked-no-longer = A ficha { $title } já não está escolhida.
picked-nothing = Já não há fichas escolhidas.

## What a button of a text says once it was pressed

copied = Copiado
copy-by-hand = Use Ctrl+C para copiar

## Where something does not come

try-again = Tentar de novo
load-again = Recarregar a página
search-unavailable = A pesquisa não está disponível: { $cause }. As fichas abaixo e as páginas por desafio e por cidade funcionam sem ela.
page-slow = A página seguinte demora a chegar. Aguarde um pouco ou
page-load-afresh = recarregue-a
page-lost = Não foi possível carregar a página seguinte: { $cause }. Continua nesta, com tudo o que escolheu ou escreveu.
fault-no-answer = o servidor não respondeu
fault-site-changed = o site mudou desde que esta página foi carregada; recarregue a página
fault-status = o servidor respondeu { $status }
fault-damaged = o ficheiro chegou danificado
fault-other-version = o ficheiro é de outra versão deste site; recarregue a página
fault-other-build = a página foi gerada noutra versão do site
fault-unreadable = não é possível ler a resposta ({ $cause })

## Where a mission stands in its life.

# Feminine, as “fase” and “missão” are.
stage-proposed = Proposta
stage-adopted = Aprovada
stage-in-delivery = Em execução
stage-concluded = Concluída
stage-superseded = Substituída
stage-abandoned = Abandonada
stage-unknown = Desconhecida

## How a mission is doing against its goal.

# Feminine, as “missão” and “meta” are.
progress-not-assessed = Não avaliada
progress-on-track = Dentro do previsto
progress-behind = Em atraso
progress-milestone-reached = Marco alcançado
progress-achieved = Alcançada
progress-partly-achieved = Alcançada em parte
progress-missed = Não alcançada
# The target was reached once, and is no longer.
progress-lapsed = Já não se cumpre
progress-contested = Contestada
progress-superseded = Substituída
progress-unknown = Não se sabe
