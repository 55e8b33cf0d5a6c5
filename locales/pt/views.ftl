### What the pages say that a second script serves: the comparison, the time line, the map and the
### self-test. Records' own pages have tables, pictures and links of the same kinds, which say the
### same; what they say besides is in pages.ftl.

## In several of them

print = Imprimir
loading = A carregar…
records = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
data-about = Sobre os dados
of-record = : { $title }

## The comparison, before there is one

compare-title = Pôr missões lado a lado
compare-kind = { $count ->
    [0] Comparar
    [one] Comparar · uma ficha
   *[other] Comparar · { $count } fichas
}
compare-lead = De duas a quatro missões ou estudos de caso nas mesmas linhas: o que pretendem, em que ponto estão, quem participa, com que verbas e o que se aprendeu.
compare-how = Escolha “Comparar” em qualquer ficha: { $search }, { $list } ou na página da própria ficha. O que escolher fica à espera no fundo da janela, e apenas neste navegador.
compare-how-search = numa pesquisa
compare-how-list = numa lista
compare-without-script = Para escolher fichas, é preciso um navegador que execute scripts. O que está abaixo lê-se sem eles.
compare-chosen = Comparações sugeridas
compare-data = Dados de todas as missões:

## What can be done with a comparison

compare-move-left = Mover { $title } para a esquerda
compare-move-right = Mover { $title } para a direita
compare-remove = Retirar { $title }
compare-which-rows = Que linhas
compare-only-differences = Só diferenças
compare-only-complete = Só linhas com dados em todas as fichas
compare-take-along = Levar consigo
compare-copy-link = Copiar ligação
compare-link-copied = A ligação foi copiada.
compare-link-not-copied = A ligação está na barra de endereço: este navegador não permite copiá-la.
compare-rows-of-one = { $shown ->
    [one] { $shown } linha
   *[other] { $shown } linhas
}. Ponha outra ficha ao lado para ver em que diferem.
compare-rows = { $shown ->
    [one] { $shown } linha
   *[other] { $shown } linhas
}: ≠ { $differ ->
    [one] { $differ } diferente
   *[other] { $differ } diferentes
}, = { $same ->
    [one] { $same } igual
   *[other] { $same } iguais
}.
compare-rows-hidden = { $hidden ->
    [one] { $hidden } linha omitida.
   *[other] { $hidden } linhas omitidas.
}
compare-no-row = Com estas escolhas, não resta nenhuma linha.
compare-rests-on = Em que se baseia
compare-cite = Citar como: { $citation }
# What compare-cite tells: who, when, what, where.
comparison-cited = { $site } ({ $year }). { $titles }: comparação. { $address }
# In place of a year that is not known.
comparison-undated = s. d.
compare-further = Pôr outra ficha ao lado
compare-put-here = Pôr aqui
compare-from-everything = Escolher outra entre todas as fichas

## The table of a comparison

comparison-caption = { $titles }, linha a linha
# In a file that a reader takes along: what rows stand together.
comparison-part = Parte
comparison-row = Linha
comparison-kind = Tipo de ficha
comparison-kind-archived = { $kind }, ficha arquivada
comparison-same = , igual
comparison-differs = , diferente
comparison-not-recorded = sem registo
comparison-more = e mais { $count }
comparison-only-here = só aqui:
comparison-source = Fonte
comparison-silent = { $lead }{ $rows }.
comparison-silent-lead = Sem registo em nenhuma ficha:

## What a comparison cannot show

compare-too-many = Cabem { $most } fichas lado a lado. Ficaram de fora: { $records }.
compare-unknown = Não há nenhuma ficha com o nome “{ $name }”. As outras são comparadas sem ela.
compare-unknown-near = Não há nenhuma ficha com o nome “{ $name }”. Procurava uma destas?
compare-gone = Não é possível comparar { $record }: a página diz o que aconteceu à ficha, ou não se trata de uma missão nem de um estudo de caso.
compare-failed = Não é possível carregar “{ $name }”: { $cause }.
compare-fault-build = a página foi gerada noutra versão deste site
compare-fault-circle = a página remete para si própria

## Records that are worth putting beside one

peers = Fichas semelhantes
peer-put-beside = Pôr lado a lado
peer-why = { $why }.
peer-why-at-place = { $place }. { $why }.

## The time line

timeline-title = Cronologia
timeline-empty = Nenhuma ficha deste site indica ainda um marco ou um ano da meta.
timeline-lead = O que se prometeu, para quando, e o que daí resultou: marcos, anos das metas e mudanças de objetivo.
timeline-picture = Os anos: as teclas + e − ampliam e reduzem, as setas deslocam
timeline-list = Por ordem
timeline-data = Dados de todos os marcos:
timeline-filters = Filtros
timeline-filters-clear = Limpar filtros
timeline-filter-milestone = Tipo de marco
timeline-filter-state = O que daí resultou
timeline-filter-all = Tudo
timeline-filter-value = { $value } ({ $count })
timeline-years = Anos visíveis
timeline-earlier = Anos anteriores
timeline-later = Anos posteriores
timeline-nearer = Ampliar: menos anos
timeline-wider = Reduzir: mais anos
timeline-all-years = Todos os anos
timeline-moments-of = Momentos: { $years }
timeline-same-below = A lista abaixo diz o mesmo por palavras.
timeline-nothing-drawn = Não há nada para desenhar.
timeline-none-fits = Nestes anos, nada corresponde aos filtros. Escolha menos filtros ou mais anos.
moments = { $count ->
    [one] { $count } momento
   *[other] { $count } momentos
}
moments-listed = { $listed } de { $total } momentos
timeline-rest-lost = Não foi possível carregar o resto ({ $cause }).
# Both nouns are feminine: “cada” would fit either gender.
timeline-without-script = Cada { $mission } e cada { $city } tem uma cronologia na sua própria página.
timeline-by-mission = missão
timeline-by-city = cidade

## Pictures of years, on records' pages too

event-step = Etapa
event-decision = Decisão
event-target = Meta
event-achievement = Resultado alcançado
event-setback = Revés
event-change = Mudança de objetivo
event-happened = concretizado
event-partly = alcançado em parte
event-planned = previsto
event-missed = não alcançado
tally-happened = Concretizado
tally-partly = Alcançado em parte
tally-planned = Previsto
tally-missed = Não alcançado
line-target = meta para { $year }
goal-wording = “{ $words }”
goal-before = Até então, a meta era: { $goal }

## The map

map-title = Mapa
map-lead = { $cities ->
    [one] { $cities } cidade
   *[other] { $cities } cidades
} em { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}, e o que está registado sobre cada cidade.
map-results = No mapa
map-data = Dados de todas as cidades:
map-none-fits = Nenhuma ficha corresponde a todos estes filtros.
map-extent = { $records ->
    [one] { $records } ficha
   *[other] { $records } fichas
} em { $cities ->
    [one] { $cities } cidade
   *[other] { $cities } cidades
}.
map-elsewhere = { $count ->
    [one] Mais { $count } não trata de uma cidade em particular.
   *[other] Mais { $count } não tratam de uma cidade em particular.
}
map-unavailable = Não é possível mostrar o que escolheu: { $cause }. O mapa e a lista mostram todas as fichas.
map-world = Mapa do mundo
map-zoom-in = Ampliar
map-zoom-out = Reduzir
map-whole = Mundo inteiro
map-in-view = { $count ->
    [one] { $count } cidade visível
   *[other] { $count } cidades visíveis
}
map-dots = Quanto maior o ponto, mais fichas; um ponto com anel representa várias cidades.
map-gestures = Aproxime ou afaste com + e −; mova o mapa com as setas do teclado ou arrastando-o.
map-cities = Cidades por região
# In brackets the city needs no article, such as that of “o Porto”.
map-of-place = ({ $place })
map-mark-city = { $city }: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
map-mark-city-in = { $city }, { $country }: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
map-mark-two = { $city } e { $other }: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
map-mark-many = { $city } e mais { $more } cidades: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}

## The self-test

assess-title = Testar uma missão
assess-lead = Faça à sua própria missão as perguntas que este site faz às outras: os cinco critérios e as quatro questões de ROAR.
assess-private = Nada do que aqui escrever sai do seu dispositivo.
assess-kept = Nada do que aqui escrever sai do seu dispositivo. Este navegador guarda-o até o apagar.
assess-not-kept = Nada do que aqui escrever sai do seu dispositivo. O navegador não guarda nada desta página: exporte ou imprima o que escreveu antes de sair.
assess-without-script = Imprima esta página para a preencher à mão: para guardar e exportar o que escreve, são precisos scripts.
assess-mission = A missão
assess-name = Título
assess-statement = A missão numa frase
criteria = Os cinco critérios de uma missão
assess-roar = À luz do quadro ROAR
assess-why = Porquê?
assess-not-rated = Ainda não avaliado
assess-length = { $length } de { $limit } caracteres
assess-length-over = { $length } de { $limit } caracteres: { $excess } a mais
assess-asks-bold = É importante para a vida de muitas pessoas e leva-as a querer participar?
assess-asks-direction = É possível dizer o que será diferente, como se mede e até que ano?
assess-asks-realistic = É suficientemente difícil para que todos tenham de mudar alguma coisa e pode ser cumprida no prazo?
assess-asks-across = Exige que vários setores, áreas e tipos de organização trabalhem em conjunto?
assess-asks-solutions = Diz aonde chegar e deixa em aberto o caminho, para que se possam experimentar muitas ideias, também as dos residentes?
assess-asks-routes = Quem definiu a direção, e como? Quem foi ouvido e quem não foi?
assess-asks-organisation = O que tem o setor público de ser capaz de fazer para liderar e aprender, e é capaz disso?
assess-asks-assessment = Como se saberá se funciona, ao longo do caminho e não só no fim?
assess-asks-risks = Quem assume os riscos e quem fica com os ganhos?
assess-records-rate = Nas fichas: cumprido em { $met }, cumprido em parte em { $partly }, não cumprido em { $not-met }
assess-records-say = O que dizem as fichas
assess-rating = { $rating }.
assess-brief = Em resumo
assess-no-score = Não há pontuação. O que não se cumpre indica onde é preciso trabalhar.
assess-answered = ROAR: com resposta
assess-unanswered = ROAR: ainda sem resposta
assess-too-long = Demasiado longo para o formato das fichas
assess-export = Exportar em Markdown
assess-clear = Apagar
assess-clear-sure = Apagar tudo definitivamente
assess-clear-not = Manter
assess-still-to-add = Por acrescentar: { $fields }.
