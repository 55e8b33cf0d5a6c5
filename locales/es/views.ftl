### What the pages say that a second script serves: the comparison, the time line, the map and the
### self-test. Records' own pages have tables, pictures and links of the same kinds, which say the
### same; what they say besides is in pages.ftl.

## In several of them

print = Imprimir
loading = Cargando…
records = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
data-about = Acerca de los datos
of-record = : { $title }

## The comparison, before there is one

compare-title = Poner misiones lado a lado
compare-kind = { $count ->
    [0] Comparación
    [one] Comparación · una ficha
   *[other] Comparación · { $count } fichas
}
compare-lead = De dos a cuatro misiones o estudios de caso en las mismas filas: qué se proponen, cómo van, quién participa, con qué dinero y qué se ha aprendido.
compare-how = Pulse «Comparar» en cualquier ficha: { $search }, { $list } o en su propia página. Lo que seleccione queda al pie de la ventana y se guarda solo en este navegador.
compare-how-search = en una búsqueda
compare-how-list = en una lista
compare-without-script = Para seleccionar hace falta un navegador con JavaScript. Lo que sigue se puede leer sin él.
compare-chosen = Comparaciones elegidas
compare-data = Datos de todas las misiones:

## What can be done with a comparison

compare-move-left = Mover { $title } a la izquierda
compare-move-right = Mover { $title } a la derecha
compare-remove = Quitar { $title }
compare-which-rows = Qué filas
compare-only-differences = Solo las diferencias
compare-only-complete = Solo las filas con datos en todas las fichas
compare-take-along = Guardar o compartir
compare-copy-link = Copiar el enlace
compare-link-copied = Enlace copiado.
compare-link-not-copied = El enlace está en la barra de direcciones: este navegador no permite copiarlo.
compare-rows-of-one = { $shown ->
    [one] { $shown } fila
   *[other] { $shown } filas
}. Ponga otra ficha al lado para ver en qué difieren.
compare-rows = { $shown ->
    [one] { $shown } fila
   *[other] { $shown } filas
}: ≠ { $differ ->
    [one] { $differ } distinta
   *[other] { $differ } distintas
}, = { $same ->
    [one] { $same } igual
   *[other] { $same } iguales
}.
compare-rows-hidden = { $hidden ->
    [one] Se omite { $hidden } fila.
   *[other] Se omiten { $hidden } filas.
}
compare-no-row = Con estas opciones no queda ninguna fila.
compare-rests-on = En qué se basa
compare-cite = Citar como: { $citation }
# What compare-cite tells: who, when, what, where.
comparison-cited = { $site } ({ $year }). { $titles }: comparación. { $address }
# In place of a year that is not known.
comparison-undated = s. f.
compare-further = Poner otra ficha al lado
compare-put-here = Ponerla aquí
compare-from-everything = Elegir otra entre todas las fichas

## The table of a comparison

comparison-caption = { $titles }, fila por fila
# In a file that a reader takes along: what rows stand together.
comparison-part = Parte
comparison-row = Fila
comparison-kind = Tipo de ficha
comparison-kind-archived = { $kind }, ficha archivada
comparison-same = , igual
comparison-differs = , distinta
comparison-not-recorded = sin datos
comparison-more = y { $count } más
comparison-only-here = solo aquí:
comparison-source = Fuente
comparison-silent = { $lead }{ $rows }.
comparison-silent-lead = Sin datos en ninguna ficha:

## What a comparison cannot show

compare-too-many = Caben { $most } fichas lado a lado. Se han dejado fuera: { $records }.
compare-unknown = Ninguna ficha se llama «{ $name }». Las demás se comparan sin ella.
compare-unknown-near = Ninguna ficha se llama «{ $name }». ¿Se refería a una de estas?
compare-gone = { $record } no se puede comparar: o bien su página explica qué ha pasado con la ficha, o bien no es ni una misión ni un estudio de caso.
compare-failed = No se pudo cargar «{ $name }»: { $cause }.
compare-fault-build = su página es de otra versión de este sitio
compare-fault-circle = su página redirige en círculo

## Records that are worth putting beside one

peers = Fichas comparables
peer-put-beside = Poner lado a lado
peer-why = { $why }.
peer-why-at-place = { $place }. { $why }.

## The time line

timeline-title = Línea de tiempo
timeline-empty = Ninguna ficha de este sitio indica todavía un hito o el año de una meta.
timeline-lead = Qué se prometió para cuándo y qué se consiguió: hitos, años de las metas y cambios de objetivo.
timeline-picture = Los años: las teclas más y menos acercan y alejan; las flechas desplazan
timeline-list = Por orden
timeline-data = Datos de todos los hitos:
timeline-filters = Filtros
timeline-filters-clear = Quitar los filtros
timeline-filter-milestone = Tipo de hito
timeline-filter-state = Resultado
# The first choice of either filter: it agrees with no noun.
timeline-filter-all = Cualquiera
timeline-filter-value = { $value } ({ $count })
timeline-years = Años que se muestran
timeline-earlier = Años anteriores
timeline-later = Años posteriores
timeline-nearer = Acercar: menos años
timeline-wider = Alejar: más años
timeline-all-years = Todos los años
# What is on the time line is a “fecha”: milestones, target years and changes of goal.
timeline-moments-of = Fechas: { $years }
timeline-same-below = La lista siguiente dice lo mismo en palabras.
timeline-nothing-drawn = No hay nada que mostrar.
timeline-none-fits = Ninguna fecha de estos años cumple los filtros. Elija menos filtros o más años.
moments = { $count ->
    [one] { $count } fecha
   *[other] { $count } fechas
}
moments-listed = { $listed } de { $total } fechas
timeline-rest-lost = No se pudo cargar el resto ({ $cause }).
timeline-without-script = Cada { $mission } y cada { $city } tiene en su página su propia línea de tiempo.
timeline-by-mission = misión
timeline-by-city = ciudad

## Pictures of years, on records' pages too

event-step = Paso
event-decision = Decisión
event-target = Meta
event-achievement = Logro
event-setback = Revés
event-change = Cambio de objetivo
event-happened = ocurrido
event-partly = alcanzado en parte
event-planned = previsto
event-missed = no cumplido
tally-happened = Ocurrido
tally-partly = Alcanzado en parte
tally-planned = Previsto
tally-missed = No cumplido
line-target = meta { $year }
goal-wording = «{ $words }»
goal-before = Hasta entonces, la meta era: { $goal }

## The map

map-title = Mapa
map-lead = { $cities ->
    [one] { $cities } ciudad
   *[other] { $cities } ciudades
} en { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}, y lo que consta de cada una.
map-results = En el mapa
map-data = Datos de todas las ciudades:
map-none-fits = Ninguna ficha cumple todos estos filtros a la vez.
map-extent = { $records ->
    [one] { $records } ficha
   *[other] { $records } fichas
} en { $cities ->
    [one] { $cities } ciudad
   *[other] { $cities } ciudades
}.
map-elsewhere = { $count ->
    [one] Otra no trata de ninguna ciudad en concreto.
   *[other] Otras { $count } no tratan de ninguna ciudad en concreto.
}
map-unavailable = No se puede mostrar lo que ha elegido: { $cause }. El mapa y la lista muestran todas las fichas.
map-world = Mapa del mundo
map-zoom-in = Acercar
map-zoom-out = Alejar
map-whole = Todo el mundo
map-in-view = { $count ->
    [one] { $count } ciudad a la vista
   *[other] { $count } ciudades a la vista
}
map-dots = Cuanto mayor es un punto, más fichas hay; un punto con un anillo representa varias ciudades.
map-gestures = Acerque y aleje con + y −; desplace el mapa con las flechas o arrastrándolo.
map-cities = Ciudades por región
map-of-place = de { $place }
map-mark-city = { $city }: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
map-mark-city-in = { $city }, { $country }: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
map-mark-two = { $city } y { $other }: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
map-mark-many = { $city } y otras { $more } ciudades: { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}

## The self-test

assess-title = Poner a prueba una misión
assess-lead = Someta su propia misión a las preguntas que este sitio hace a otras: los cinco criterios y las cuatro preguntas de ROAR.
assess-private = Nada de lo que escriba aquí sale de su equipo.
assess-kept = Nada de lo que escriba aquí sale de su equipo. Este navegador lo guarda hasta que usted lo borre.
assess-not-kept = Nada de lo que escriba aquí sale de su equipo. Su navegador no guarda nada de esta página: antes de salir, exporte o imprima lo que ha escrito.
assess-without-script = Imprima esta página para rellenarla a mano: para guardar y exportar lo que escriba, necesita JavaScript.
assess-mission = La misión
assess-name = Título
assess-statement = La misión en una frase
criteria = Los cinco criterios de una misión
assess-roar = Según el marco ROAR
assess-why = ¿Por qué?
assess-not-rated = Sin evaluar todavía
assess-length = { $length } de { $limit } caracteres
assess-length-over = { $excess ->
    [one] { $length } de { $limit } caracteres: sobra { $excess }
   *[other] { $length } de { $limit } caracteres: sobran { $excess }
}
assess-asks-bold = ¿Es importante para la vida de muchas personas, y las animaría a participar?
assess-asks-direction = ¿Puede usted decir qué será distinto, cómo se mide y para qué año?
assess-asks-realistic = ¿Es lo bastante difícil para que todos tengan que cambiar algo, y se puede lograr en el plazo previsto?
assess-asks-across = ¿Requiere que colaboren varios sectores, disciplinas y tipos de organización?
assess-asks-solutions = ¿Dice adónde ir y deja abierto cómo, para que se puedan probar muchas ideas, también las de los residentes?
assess-asks-routes = ¿Quién fijó el rumbo, y cómo? ¿A quién se escuchó y a quién no?
assess-asks-organisation = ¿Qué capacidades necesita el sector público para liderar la misión y aprender, y las tiene?
assess-asks-assessment = ¿Cómo se sabrá si funciona, durante el camino y no solo al final?
assess-asks-risks = ¿Quién asume los riesgos y quién se lleva los beneficios?
assess-records-rate = En las fichas: cumplido en { $met }, cumplido en parte en { $partly }, no cumplido en { $not-met }
assess-records-say = Lo que dicen las fichas
assess-rating = { $rating }.
assess-brief = En resumen
assess-no-score = No hay puntuación. Lo que no se cumple indica dónde queda trabajo.
assess-answered = ROAR: preguntas con respuesta
assess-unanswered = ROAR: preguntas aún sin respuesta
assess-too-long = Demasiado largo para el formato de las fichas
assess-export = Exportar como Markdown
assess-clear = Borrar
assess-clear-sure = Borrar todo definitivamente
assess-clear-not = Conservar
assess-still-to-add = Falta por añadir: { $fields }.
