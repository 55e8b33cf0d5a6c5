### What the pages say whose content needs no script: the home page, the lists, the pages of records,
### and those about the site itself. Their parts, which several kinds of pages share, have a sheet of
### their own.

## The first page

home-missions = { $count ->
    [one] { $count } misión
   *[other] { $count } misiones
}
home-case-studies = { $count ->
    [one] { $count } estudio de caso
   *[other] { $count } estudios de caso
}
home-insights = { $count ->
    [one] { $count } aprendizaje
   *[other] { $count } aprendizajes
}
home-cities = { $count ->
    [one] { $count } ciudad
   *[other] { $count } ciudades
}
home-two = { $first } y { $second }
home-three = { $first }, { $second } y { $third }
home-extent = { $records }: { $lead }
home-extent-from = { $countries ->
    [0] { $records } de { $cities }: { $lead }
    [one] { $records } de { $cities } en { $countries } país: { $lead }
   *[other] { $records } de { $cities } en { $countries } países: { $lead }
}

## Lists of all records of a kind

list-missions = Objetivos audaces y con fecha; de cada uno, quién participa y cómo va.
list-case-studies = Qué se hizo, qué se consiguió y qué no funcionó.
list-insights = Qué se ha aprendido de distintas misiones, y con qué respaldo.
list-count = { $total } en total
list-count-and-page = { $total } en total · página { $page } de { $pages }
list-search = Buscar y filtrar

## Missions and case studies

enablers = Qué ayudó
barriers = Qué lo dificultó
lessons = Qué se aprendió
transfer = Antes de copiarlo
part-of-mission = Parte de la misión
sectors = Sectores

## Missions

mission-roar = Según el marco ROAR
mission-capabilities = Qué hizo falta
mission-recognition = Por qué se considera misión
mission-means = Cómo se gestiona
mission-mandate = Mandato
mission-governance = Gobernanza
mission-participation = Participación ciudadana

## Case studies

case-study-period = Cuándo
case-study-evidence = En qué se basan los resultados
case-study-means = Cómo se hizo
case-study-methods = Métodos
case-study-cost = Cuánto costó

## Insights

insight-support = En qué se apoya
insight-limits = Sus límites
insight-type = Tipo de conocimiento
insight-strength = Respaldo
insight-step = Etapa de la vida de una misión
insight-belongs = Dónde encaja
insight-cities = Observado en
insight-roar = Parte de ROAR
insight-capability = Capacidad

## Projects

project-about = El proyecto
project-stage = Fase
project-lead = Liderazgo

## Cities

cities-title = Ciudades
cities-lead = { $cities ->
    [one] { $cities } ciudad
   *[other] { $cities } ciudades
} en { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}, por región del mundo.
city-about = El lugar
city-people = Población
city-local-name = Nombre local
city-region = Región
city-government = Gobierno
city-powers = Competencias
city-networks = Redes
city-coordinates = Dónde está
city-website = Sus propias páginas
city-website-link = Sitio web oficial
city-elsewhere = En otros sitios
city-wikidata = Wikidata
city-feed = Novedades
city-on-map = En { $region }, en las coordenadas { $coordinates }.
coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}; { $longitude }° { $east ->
    [west] O
   *[east] E
}

## Challenges

challenges-title = Desafíos
challenges-lead = A qué se enfrentan las misiones. Elija un desafío para ver quién trabaja en él y cómo va.
challenges-records = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
challenge-about = Qué significa
challenge-goals = Objetivos de Desarrollo Sostenible
challenge-sub-terms = También se encuentra como
challenge-feed = Novedades
challenge-empty = Ninguna ficha aborda todavía este desafío.
challenge-cities = Ciudades que lo abordan
challenge-more-cities = y { $count } más: { $all }
challenge-all-cities = todas las ciudades

## Further pages of the records of a city or of a challenge

more-page = Página { $page } de { $pages }

## Organisations

organisations-title = Organizaciones
organisations-lead = Quién participa en las misiones, según el ámbito al que pertenece en su ciudad.
organisations-network = Organizaciones que vinculan misiones
organisations-others = Otras
organisations-data = Datos de quién participa:
organisations-listed = { $count ->
    [0] Ninguna organización participa todavía en más de una ficha.
    [one] { $count } organización tiene página, porque figura en varias fichas o tiene una propia. El número indica sus misiones.
   *[other] { $count } organizaciones tienen página, porque figuran en varias fichas o tienen una propia. Los números indican sus misiones.
}
organisations-alone = { $count ->
    [one] Otra aparece en una sola ficha, donde se la nombra.
   *[other] Otras { $count } aparecen en una sola ficha, donde se las nombra.
}
organisation-empty = Ninguna de las fichas de las listas la nombra.
organisation-together = A menudo, junto con
organisation-together-numbers = Los números indican las misiones en las que participan ambas.
organisation-about = Qué es
organisation-kind = Tipo
organisation-part = Ámbito en el ecosistema
organisation-city = Ciudad
organisation-country = País
organisation-elsewhere = En otros sitios

## Collections

collections-title = Colecciones
collections-lead = Fichas que alguien ha elegido, con un motivo para cada una.
collection-curator = elegida por { $curator }
collection-members = En esta colección
collection-comparison = Lado a lado
collection-compare = Abrir en la comparación
collection-sources = En qué se basa
collection-cite = Citar como: { $citation }

## Open data

data-title = Datos
data-lead = Todo lo que muestran las páginas, en tablas para descargar.
data-about = Las tablas contienen lo que muestran las listas, la búsqueda y los filtros: no incluyen las fichas archivadas ni las retiradas. Los nombres y el significado de las columnas no cambian respecto a { $version }; las versiones posteriores pueden añadir otras. La licencia del texto de cada ficha consta en su fila; si no consta ninguna, es { $licence }.
data-csv = { $format } se abre en cualquier hoja de cálculo (RFC 4180, UTF-8 con marca de orden de bytes). Si una celda tiene varios valores, los separa el punto y coma. Un texto que una hoja de cálculo tomaría por una fórmula empieza con un apóstrofo.
data-json = { $format } contiene las mismas filas como una lista de objetos, con las listas como listas; { $null } es lo que la ficha no dice.
data-geojson = { $format } las contiene como puntos para mapas (RFC 7946). Una misión se sitúa donde está su ciudad.
data-others = Términos y catálogo de datos
data-rows = { $count ->
    [one] { $count } fila.
   *[other] { $count } filas.
}
data-columns = { $count ->
    [one] { $count } columna
   *[other] { $count } columnas
}
data-file = { $table } en { $format }

## What the browser keeps

kept-title = Guardado en este navegador
kept-lead = Lo que este sitio guarda en su navegador, solo para usted. Nada de ello se envía a ninguna parte.
kept-scriptless = Esta página necesita JavaScript, que aquí no se ejecuta. En los ajustes de su navegador puede ver y borrar lo que guardan los sitios: busque «datos de sitios».
kept-stores = Qué se guarda
kept-refused = Los ajustes de su navegador no permiten que este sitio guarde nada. Lo que seleccione o escriba se mantiene hasta que salga de la página.
kept-clear-all = Borrar todo
kept-settings = También puede borrarlo en los ajustes de su navegador: busque «datos de sitios».
kept-clear = Borrar{ $what }
kept-clear-what = : { $name }
kept-picks = Fichas seleccionadas para comparar
kept-picks-about = Están al pie de la ventana.
kept-picks-unit = { $count ->
    [one] ficha
   *[other] fichas
}
kept-drafts = Borradores del formulario
kept-drafts-about = Lo que ha empezado a escribir en la página «Publicar».
kept-drafts-unit = { $count ->
    [one] borrador
   *[other] borradores
}
kept-worksheet = La hoja de trabajo
kept-worksheet-about = Lo que ha escrito en la página para poner a prueba una misión.
kept-worksheet-unit = { $count ->
    [one] hoja de trabajo
   *[other] hojas de trabajo
}
kept-copy = Una copia de este sitio
kept-copy-about = Para leerlo sin conexión.
kept-copy-unit = { $count ->
    [one] archivo
   *[other] archivos
}

## A copy of the site to read offline. What stands for numbers here is filled in later, so it cannot
## choose a plural; $size is one like “12.3 MB”.

offline-title = Leer sin conexión
offline-offer = Su navegador puede guardar una copia de este sitio para leerlo sin conexión. Mientras tenga conexión, seguirá viendo cada página tal como está en ese momento, y la copia se renueva con el sitio.
offline-size = { $files } archivos, { $size } como máximo
offline-keep = Guardar este sitio para leerlo sin conexión
offline-busy = Se está haciendo la copia. Puede seguir leyendo.
offline-done = { $done } de { $files } archivos
offline-ready = { $ready } Este navegador tiene una copia del sitio: { $files } archivos, { $size }.
offline-is-ready = Listo para leer sin conexión.
offline-remove = Eliminar la copia
offline-failed = No se pudo hacer la copia: { $cause }. No se ha guardado nada de ella, y el sitio se lee como antes.
# $again is a link that stands as a sentence of its own.
offline-unknown = Por ahora no se sabe si se puede hacer una copia: no llegó la lista de sus archivos. { $again }.
offline-unable = Este navegador no puede guardar sitios, o no en esta ventana: no se puede en una ventana privada ni en una dirección sin https.

## Where a page is not there, or not any more

not-found-missions = Todas las misiones
not-found-cities = Todas las ciudades
not-found-challenges = Todos los desafíos
removed-kind = Ficha retirada
removed-lead = Los enlaces a esta ficha siguen llevando aquí. Puede seguir por el catálogo:
