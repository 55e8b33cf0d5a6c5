### What every page says that the reader can do something with: its frame, the search, the tray of
### picked records, and what is said where something does not come.

## The frame

breadcrumbs = Ruta de navegación
correction = ¿Hay algún error o algo desactualizado? { $report }
correction-report = Proponer una corrección

## Kinds of records, one of them

kind-mission = Misión
kind-case-study = Estudio de caso
kind-insight = Aprendizaje
kind-city = Ciudad
kind-challenge = Desafío
kind-collection = Colección
kind-project = Proyecto
kind-organisation = Organización
kind-page = Página

## Search

explore-title = Explorar misiones, estudios de caso y aprendizajes
search = Buscar
search-hint = Un tema, una ciudad, una palabra
searching = Buscando…
results = Resultados
results-count = { $count ->
    [0] Sin resultados
    [one] { $count } resultado
   *[other] { $count } resultados
}
sort-by = Ordenar por
sort-relevance = Relevancia
sort-title = Título
sort-target = Año de la meta
sort-updated = Última modificación
show-more = Mostrar más
suggestions = Sugerencias
suggestions-hint = La flecha hacia abajo lleva a las sugerencias.
suggestion-kind = { $kind }:
without-script = Para acotar la lista, consúltela por { $challenge } o por { $city }; las listas completas son las de { $missions }, { $case-studies } y { $insights }.
by-challenge = desafío
by-city = ciudad
all-missions = misiones
all-case-studies = estudios de caso
all-insights = aprendizajes

## Facets

filters = Filtros
filters-hide = Ocultar los filtros
chosen-count = ({ $count })
# “Todo” and “menos” agree with no noun: the values may be cities, stages, languages.
facet-show-all = Mostrar todo ({ $count })
facet-show-fewer = Mostrar menos
facet-find = Buscar
facet-find-in = Buscar en { $facet }
facet-unknown-value = «{ $value }», que no existe aquí
years-label = Año de la meta, desde y hasta
years-from-field = Desde
years-to-field = hasta
years-from = desde { $from }
years-to = hasta { $to }
years-between = { $from }-{ $to }
chosen-filters = Filtros elegidos
chosen-remove = Quitar { $facet }: { $value }
chosen-years = Meta: { $years }
chosen-years-remove = Quitar el año de la meta: { $years }
chosen-clear = Quitar todos

facet-challenge = Desafío
facet-city = Ciudad
facet-kind = Tipo de ficha
facet-progress = Avance
facet-stage = Fase
facet-target = Año de la meta
facet-country = País
facet-region = Región
facet-level = Nivel de gobierno
facet-recognition = Por qué se considera misión
facet-lead = Tipo de organización líder
facet-instrument = Instrumentos
facet-governance = Gobernanza
facet-sdg = Objetivo de Desarrollo Sostenible
facet-funding = Cifras de financiación
facet-method = Método
facet-evidence = Nivel de evidencia
facet-roar = ROAR
facet-capability = Capacidad
facet-lifecycle = Etapa de la vida de una misión
facet-strength = Respaldo de un aprendizaje
facet-language = Idioma
facet-showcase = Catálogo

## Where nothing is found, or not all

none-fits-filters = Ninguna ficha cumple todos estos filtros a la vez
none-has-words = Ninguna ficha contiene todo lo buscado: «{ $words }»
none-has-words-with-filters = Ninguna ficha contiene «{ $words }» con estos filtros
drop-filter = { $count ->
    [one] Quitar «{ $names }» y ver { $count } ficha
   *[other] Quitar «{ $names }» y ver { $count } fichas
}
drop-words = Buscar sin «{ $words }»
show-everything = Mostrar todo
sought-instead = Se muestran los resultados de «{ $words }».
sought-without = Ninguna ficha contiene todas estas palabras. Se muestran fichas sin «{ $words }».
between-words = », «

## A record in a list

found-elsewhere = Lo que busca aparece en el texto o en los temas de esta ficha.
target-year = Meta: { $year }
challenges = Desafíos

## The tray of what is picked to compare

compare = Comparar
compare-count = Comparar ({ $count })
picked = Selección para comparar
picked-full = Caben cuatro, como máximo, una al lado de otra. Quite una ficha para añadir otra.
picked-clear = Vaciar
picked-remove = Quitar { $title }
# “Se ha añadido” agrees with no title.
picked-one = Se ha añadido { $title }: { $count } de { $most }.
picked-no-longer = Se ha quitado { $title } de la selección.
picked-nothing = La selección está vacía.

## What a button of a text says once it was pressed

copied = Copiado
copy-by-hand = Pulse Ctrl+C para copiar

## Where something does not come

try-again = Volver a intentarlo
load-again = Volver a cargar la página
search-unavailable = La búsqueda no está disponible: { $cause }. Las fichas que siguen y las páginas por desafío y por ciudad funcionan sin ella.
page-slow = La página solicitada tarda en llegar. Espere un poco o
page-load-afresh = vuelva a cargarla
page-lost = No se pudo cargar la página solicitada: { $cause }. Usted sigue en esta, con todo lo que ha elegido o escrito.
fault-no-answer = el servidor no respondió
fault-site-changed = el sitio ha cambiado desde que se cargó esta página; vuelva a cargarla
fault-status = el servidor respondió con { $status }
fault-damaged = el archivo llegó dañado
fault-other-version = el archivo es de otra versión de este sitio; vuelva a cargar la página
fault-other-build = la página es de otra versión del sitio
fault-unreadable = no se puede leer la respuesta ({ $cause })

## Where a mission stands in its life.

# Case studies have a stage, too: the feminine goes with “fase”, which stands before it.
stage-proposed = Propuesta
stage-adopted = Adoptada
stage-in-delivery = En ejecución
stage-concluded = Concluida
stage-superseded = Sustituida
stage-abandoned = Abandonada
stage-unknown = Se desconoce

## How a mission is doing against its goal.

# With “meta”, since there is no other word that “alcanzada” could go with.
progress-not-assessed = Sin evaluar
progress-on-track = Según lo previsto
progress-behind = Con retraso
progress-milestone-reached = Hito alcanzado
progress-achieved = Meta alcanzada
progress-partly-achieved = Meta alcanzada en parte
progress-missed = Meta no alcanzada
# The target was reached once, and is no longer.
progress-lapsed = Meta que ya no se cumple
progress-contested = En discusión
progress-superseded = Meta sustituida
progress-unknown = Se desconoce
