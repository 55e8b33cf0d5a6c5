### What the build itself writes: titles of pages, headings of related records, comparisons, pictures,
### notices, and what is said by the scripts that need no app.

## Titles of pages, and what search engines say of each

explore-title = Explorar
explore-description = Busque misiones, estudios de caso y aprendizajes por desafío, por ciudad y según cómo avanzan.
missions-description = Objetivos audaces y con plazo que las ciudades persiguen junto con muchos otros: { $count } en total.
case-studies-description = Qué probaron las ciudades, qué consiguieron y qué no funcionó: { $count } en total.
insights-description = Qué se puede aprender de las misiones de las ciudades, y con qué respaldo: { $count } en total.
cities-title = Ciudades
cities-description = { $cities ->
    [one] { $cities } ciudad
   *[other] { $cities } ciudades
} en { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}, y lo que se proponen cambiar.
challenges-title = Desafíos
challenges-description = Los desafíos sociales que abordan las ciudades, cada uno con sus misiones, estudios de caso y aprendizajes.
organisations-title = Organizaciones
organisations-description = Quién participa en las misiones de las ciudades, por ámbitos, y qué organizaciones vinculan misiones.
collections-title = Colecciones
collections-description = Fichas que se complementan, elegidas con un motivo para cada una.
compare-title = Comparar
compare-description = De dos a cuatro misiones o estudios de caso, lado a lado y en las mismas filas.
timeline-title = Línea de tiempo
timeline-description = Qué se prometió para cuándo y qué se consiguió: hitos, años de las metas y cambios de objetivo, a lo largo de los años.
map-title = Mapa
map-description = Las ciudades y sus fichas en un mapa del mundo.
assess-title = Poner a prueba una misión
assess-description = Examine una misión con los cinco criterios y las cuatro partes de ROAR, en una hoja de trabajo que no sale de su navegador.
publish-title = Publicar
publish-description = Escriba una misión, un estudio de caso, un aprendizaje o una ciudad en su navegador: la página crece junto al formulario, y los errores se señalan donde están.
data-title = Datos
data-description = Todo lo que muestran las páginas, en tablas para descargar: CSV, JSON y GeoJSON, con el significado de cada columna.
kept-title = Guardado en este navegador
kept-description = Qué guarda este sitio en su navegador, cuánto ocupa y cómo borrarlo.
not-found-title = Página no encontrada
not-found-description = No hay ninguna página en esta dirección.

nth-page = { $title }, página { $page } de { $pages }
more-description = Más misiones, estudios de caso y aprendizajes: { $title }.

organisation-description = { $name }: { $kind }, y en qué participa.
organisation-description-counted = { $name }: { $kind }, y en qué participa: { $counts }.
# Brackets, since the word before the number is always plural: “misiones (1)”.
organisation-count = { $records } ({ $count })
organisation-any = organización

## The main navigation

navigation-explore = Explorar
navigation-missions = Misiones
navigation-case-studies = Estudios de caso
navigation-insights = Aprendizajes
navigation-cities = Ciudades
navigation-challenges = Desafíos
navigation-map = Mapa
navigation-timeline = Línea de tiempo
navigation-compare = Comparar

## Headings above records

related-missions = Misiones
related-case-studies = Estudios de caso
related-insights = Aprendizajes basados en esta ficha
related-projects = Proyectos
related-collections = Colecciones
more-from = Más de { $city }
takes-part-lead = Lidera
takes-part = Participa

## A record in a list, and its values of facets

place = { $city }, { $country }
from-showcase = De { $showcase }
in-language = En { $language }
facet-funding-recorded = Con cifras
facet-target-none = Sin año
facet-target-to = Hasta { $year }
facet-target-after = Después de { $year }
moment-target = Año de la meta

## Files of the open data, on the page about them

data-vocabularies = Vocabularios (JSON)
data-vocabularies-holds = Los términos que usan las tablas: identificadores, nombres y definiciones, tanto los de este catálogo como los comunes a todos.
data-catalogue = Catálogo de datos (DCAT 3, JSON-LD)
data-catalogue-holds = Lo que recogen los portales de datos abiertos: cada archivo con su dirección, formato y licencia.

## An organisation’s pages elsewhere

organisation-website = Su sitio web

## Reporting a mistake: what a new issue or a mail begins with

correction-subject = Corrección: { $title }
correction-page = Página: { $address }
correction-question = ¿Qué está mal, y qué sería lo correcto?

## Records side by side

compared-population = Población
compared-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
# The number behind, in brackets, since $kind is always singular: “oficial (3)”.
compared-sources-of-kind = { $kind } ({ $count })
compared-checked = Última comprobación
compared-changed = Última modificación
compared-no-year = Sin año fijado
compared-by = Para { $year }
compared-measure = Cómo se mide
compared-figure = Cifra por alcanzar
compared-since = desde { $date }
compared-others = Otros
compared-baseline = Valor de partida
compared-first = Primer dato, { $period }
compared-latest = Último dato, { $period }
compared-target = Meta
source-published = publicación: { $date }
source-read = consulta: { $date }
source-copy = consultada en una copia

## Why a record is worth putting beside another: some of these in a row, the first with a capital letter

peer-same-challenge = mismo desafío
peer-shared-challenge = un desafío en común
peer-similar-size = tamaño parecido
# Brackets, since these stand in a row, and $powers is a row of its own.
peer-same-level = mismo nivel ({ $level })
peer-same-powers = competencias en común ({ $powers })
peer-same-stage = misma fase ({ $stage })

## Pictures by which other sites show a link

picture-by = { $kind } · para { $year }
picture-of-record = { $kind }: { $title }
picture-of-record-placed = { $kind }: { $title }, { $place }
picture-of-world = { $title }: { $line }, en un mapa del mundo

## An address that a record had before

moved = Esta página ha cambiado de dirección: { $page }

## A site that shows a change before it is published

preview-label = Vista previa
preview-notice = { $preview } Así se vería el sitio con un cambio que todavía no se ha publicado. El sitio publicado: { $address }
preview-title = Vista previa.

## Where a file of the page does not come

outage = { $part } Puede leerla tal como está. Para buscar, comparar o escribir, { $again }.
outage-title = Una parte de esta página no se ha cargado.
outage-again = vuelva a cargar la página
cut-off = Solo ha llegado una parte de esta página.

## What the reader’s browser keeps

kept-nothing = Nada
kept-amount = { $things }, { $size }
kept-cleared = Se ha borrado: { $name }.
kept-cleared-all = Se ha borrado todo. Este navegador ya no guarda nada de este sitio.
kept-copy-removed = Se ha eliminado la copia.
kept-no-room = su navegador no tiene espacio suficiente
kept-being-renewed = el sitio se está renovando en este momento
kept-file-lost = { $file } no llegó, o llegó distinto de como se generó
kept-first-page-lost = la página de inicio no llegó, o llegó distinta de como se generó
kept-status = el servidor respondió con { $status } al pedirle { $file }
kept-renewed = Hay una versión más reciente de este sitio.

## Without a connection, for what is not in the copy

offline-title = Sin conexión
offline-heading = No tiene conexión, y esta página no está en su copia
offline-way-on = Cuando vuelva a tener conexión, { $again }. Mientras tanto, lea lo que tiene: { $first } o { $kept }.
offline-again = vuelva a cargarla
offline-first = la página de inicio
offline-kept = lo guardado en este navegador
