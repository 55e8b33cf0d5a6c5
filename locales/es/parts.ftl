### Parts of pages whose content needs no script, and their pictures.

## Sources

citation-source = Fuente
sources = Fuentes
sources-unmarked = Una fuente sin marca es primaria u oficial.
source-copy = (consultada en una copia)
# A colon, since $date may be a day (“el”), a month or a year.
source-published = Publicación: { $date }
source-read = Consulta: { $date }

## How to cite a page, and how to show it elsewhere

cite = Citar esta página
cite-more = Otros estilos y formatos
# An entry in a list of references, in the style of the APA (7th edition). $authors ends in a full
# stop; $title is the title with its full stop, and the site's name where that is not the author;
# $date is what cited-apa-date says.
cited-apa = { $authors } ({ $date }). { $title } { $address }
cited-apa-undated = { $authors } (s. f.). { $title } { $address }
# $month is a month's name.
cited-apa-date = { $year }, { $day } de { $month }
# Before the last author.
cited-apa-and = { " y " }
# The same in the Harvard style. $changed is a date in words.
cited-harvard = { $authors } ({ $year }) { $title } Disponible en: { $address } (último cambio: { $changed }).
cited-harvard-undated = { $authors } (sin fecha) { $title } Disponible en: { $address }.
copy = Copiar
copy-style = Copiar: { $style }
download = Descargar
download-style = Descargar: { $style }
data-of-kind = { $kind ->
    [mission] Datos de todas las misiones:
    [case-study] Datos de todos los estudios de caso:
    [insight] Datos de todos los aprendizajes:
    [city] Datos de todas las ciudades:
    [challenge] Datos de todos los desafíos:
    [collection] Datos de todas las colecciones:
    [project] Datos de todos los proyectos:
   *[organisation] Datos de todas las organizaciones:
}
embed = Mostrar esto en su propio sitio
embed-frame = Marco
embed-promise = La tarjeta no ejecuta ningún programa ni guarda nada. { $card }
embed-see = Ver la tarjeta

## What a reader should know of a record before reading on

elsewhere = Del catálogo «{ $name }».
elsewhere-kept = Allí se mantiene esta ficha: { $link }.
elsewhere-link = leerla allí
draft = Borrador.
draft-means = Esta ficha todavía se está escribiendo y no está publicada: no la cite.
in-review = En revisión.
in-review-means = El equipo editorial está revisando esta ficha. No está publicada: no la cite.
archived = Archivada.
archived-means = Esta ficha se conserva como estaba y ya no se actualiza.
unchecked = Sin comprobar desde hace más de un año.
unchecked-since = Sus fuentes se consultaron por última vez el { $date }: lo que dicen puede haber cambiado.

## Facts and notes of a record

also-on-record = También consta
about-record = Sobre esta ficha
record-authors = Autoría
record-label = Origen del texto
record-created = Primera redacción
record-updated = Última modificación
record-verified = Última comprobación de las fuentes
record-tags = Etiquetas
record-licence = Licencia del texto
propose = { $link } en esta ficha: se abre en un formulario, ya rellenado.
propose-link = Proponer un cambio
follow = Seguir por canal Atom

## Ways through a page

contents = En esta página
search-line-label = Buscar misiones, estudios de caso y aprendizajes
search-line-hint = Ciudad o tema
pages = Páginas de la lista
page-number = Página
page-previous = Anterior
page-next = Siguiente

## Indexes

index-records = { $count ->
    [one] ficha
   *[other] fichas
}
index-missions = { $count ->
    [one] misión
   *[other] misiones
}

## How an undertaking stands

progress = Avance
stage = Fase
stage-since = desde { $date }
target = Meta
target-no-year = Sin año fijado

## The goal

goal = El objetivo y cómo va
goal-measure = Cómo se mide
goal-baseline = Valor de partida
goal-value = Cifra por alcanzar
goal-note = Sobre la meta
goal-progress = Sobre el avance
goal-history = Cómo se ha formulado el objetivo a lo largo del tiempo
goal-official = En palabras de la ciudad
goal-official-dated = En palabras de la ciudad, { $time }
goal-from-until = de { $from } a { $until }
goal-from = desde { $from }
goal-until = hasta { $until }

## Means and money

instruments = Instrumentos
goals = Objetivos de Desarrollo Sostenible
goals-derived = Deducidos de los desafíos
money = Fondos registrados

## Who takes part

who = Quién participa
lead = Liderazgo
led-by = Liderazgo: { $lead }
parts-others = Otros

## Who takes part, as a picture

ecosystem-title = Quién participa, por ámbito y por función
# Verbs, as the roles in terms.ftl.
ecosystem-leads = Lidera
ecosystem-takes-part = Participa
ecosystem-none = nadie registrado
ecosystem-legend = Cada punto representa un nombre de la lista.
ecosystem-legend-groups = Cada punto representa un nombre de la lista; un número en un recuadro, un grupo de ese tamaño.
ecosystem-band = { $part }: { $rows }.
ecosystem-row = { $role } { $counts }
ecosystem-and = { $before } y { $next }
ecosystem-group = un grupo de { $count }

## What is done in a mission’s name

projects = Proyectos

## The mission map

map = Mapa de la misión
map-as-list = Leerlo como lista
map-challenges = { $count ->
    [one] Gran desafío
   *[other] Grandes desafíos
}
map-mission = Misión
map-sectors = { $count ->
    [one] Sector
   *[other] Sectores
}
map-projects = { $count ->
    [one] Proyecto
   *[other] Proyectos
}
map-sectors-and-projects = { $sectors ->
    [one] Sector y proyectos
   *[other] Sectores y sus proyectos
}
map-goals = ODS { $numbers }
map-no-sector = Ningún sector indicado
map-also = (también { $sectors })
map-more = { $count ->
    [one] y otro, en la lista
   *[other] y otros { $count }, en la lista
}
map-description = De izquierda a derecha, unidos por líneas: { $parts }. La lista indica la relación entre ellos.
map-count-challenges = { $count ->
    [one] { $count } gran desafío
   *[other] { $count } grandes desafíos
}
map-the-mission = la misión
map-count-sectors = { $count ->
    [one] { $count } sector
   *[other] { $count } sectores
}
map-count-projects = { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
}

## Milestones, and missions along the years

milestones = Hitos
milestones-title = Los hitos a lo largo de los años
milestones-description = La lista siguiente dice lo mismo en palabras.
years = Qué se prometió y qué se consiguió
years-title = Las misiones a lo largo de los años
years-description = Una línea para cada una, desde su inicio hasta el año de su meta. La lista siguiente dice lo mismo en palabras.
years-as-list = Leerlo como lista
years-timeline = Lo mismo en la línea de tiempo de todas las ciudades

## Indicators

indicators = Qué se mide
indicators-data = Datos de todos los indicadores:
indicator-download = Descargar CSV
indicator-download-named = Descargar CSV: { $indicator }
indicator-period = Periodo
indicator-basis = Base y fuente
indicator-baseline = Valor de partida
indicator-target = Meta
indicator-baseline-value = Valor de partida: { $value }
indicator-target-value = Meta: { $value }
indicator-no-basis = Base no registrada
indicator-observed = Valores en { $unit }: { $values }.
indicator-seen = { $value } ({ $period })
indicator-baseline-said = Valor de partida: { $value }.
indicator-target-said = Meta: { $value }.

## Organisations that link missions

network-title = Organizaciones que vinculan misiones
network-organisations = Organizaciones
network-missions = Misiones
network-extent = { $organisations ->
    [one] { $organisations } organización participa en dos o más misiones, { $missions } en total.
   *[other] { $organisations } organizaciones participan en dos o más misiones, { $missions } en total.
}
network-drawn = Se muestran las { $organisations } organizaciones con más misiones y las { $missions } misiones que más vinculan.
network-count = { $missions ->
    [one] { $missions } misión
   *[other] { $missions } misiones
}
network-description = { $left } a la izquierda, { $right } a la derecha, y { $lines } líneas que las unen. La lista indica cuáles van juntas.

## A city on its continent

locator-title = { $place } en el mapa

## The masthead and the foot

skip = Ir al contenido
menu = Menú
main-navigation = Principal
further-pages = Más páginas
texts-licence = Textos de { $site }: { $licence }, salvo que la página indique otra cosa.

## Languages

languages = Idiomas
languages-button = Idioma: { $language }
not-translated = Este texto aún no está traducido. Está leyendo el original, en { $language }.

## Figures and money

figure-percent = { $figure } %
figure-unit = { $figure } { $unit }
amount = { $written ->
   *[any] { $sum } { $currency }
}
amount-rounded = { $unit ->
    [million] { $number ->
        [one] { $number } millón de
       *[other] { $number } millones de
    }
   *[billion] { $number } mil millones de
}
