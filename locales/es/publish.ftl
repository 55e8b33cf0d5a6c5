### The form that writes a record, on a page of its own: what to write, the fields and the article,
### the page that grows beside them, and how a finished record is handed in. The names of the fields
### and what is said of each are not here: they are told by what reads records.

title = Publicar

## What to write

lead = Escriba una ficha en su navegador. La página crece junto al formulario, y los errores se señalan donde están.
without-script = El formulario necesita JavaScript, que aquí no se ejecuta. Una ficha es un archivo de texto, y usted puede escribirla a mano: las reglas y un ejemplo están en la página «{ $how }».
how-to-publish-within = Cómo publicar
showcase-files = Los archivos de este catálogo: { $address }
showcase-contact = A quién escribir: { $contact }

kept-title = Lo que ha empezado
kept-where = Guardado en este navegador, solo en este equipo.
kept-untitled = Sin título
kept-change = { $kind }: cambio
kept-new = { $kind }: ficha nueva
kept-throw-away = Descartar

new-title = Algo nuevo
about-mission = Un objetivo que una ciudad se ha fijado, y cómo lo está cumpliendo.
about-case-study = Qué pasó cuando se probó, y qué pueden aprender otros.
about-insight = Una cosa que ahora se sabe, en qué se basa y hasta dónde vale.
about-city = El lugar de las misiones: dónde está y qué puede decidir.
about-project = Un trabajo concreto dentro de una misión.
about-organisation = Una que participa en varias misiones.
about-collection = Fichas que merece la pena leer juntas.

change-title = Un cambio en lo que ya existe
change-ways = La página de cada ficha termina con «Proponer un cambio», que la abre aquí, ya rellenada. También puede buscarla por su nombre:
change-find = Una parte de su título
change-no-records = Todavía no hay ninguna ficha.
change-records-coming = La lista de fichas está en camino…

file-title = Un archivo que usted tiene
file-choose = Elija el archivo .md de una ficha o suéltelo aquí
file-kind = Qué es
file-kind-own = Lo que el archivo dice de sí mismo
file-stays = Se queda en su equipo: no se envía nada a ninguna parte.
file-unreadable = «{ $name }» no es un archivo de texto en UTF-8, o supera los 8 MB: elija el archivo .md de una ficha.

hand-title = A mano
hand = Una ficha es un archivo de texto. Las reglas y un ejemplo están en la página «{ $how }».
how-to-publish = Cómo publicar

## A record that others changed while a draft of it was kept

changed-title = Esta ficha ha cambiado
changed-lead = Lo publicado ya no es el texto con el que empezó su borrador. No se ha perdido nada: aquí están las dos versiones.
changed-mine = La suya
changed-theirs = La publicada ahora
changed-warning = Si sigue con la suya, lo que envíe sustituirá al texto publicado, incluidos los cambios de otras personas. Mire antes qué han cambiado.
changed-keep-mine = Seguir con la mía
changed-save-mine = Guardar la mía en un archivo
changed-take-theirs = Descartar la mía y empezar con el texto publicado

## The form as a whole

opening = Abriendo la ficha…
heading-new = { $kind ->
    [mission] Nueva misión
    [case-study] Nuevo estudio de caso
    [insight] Nuevo aprendizaje
    [city] Nueva ciudad
    [challenge] Nuevo desafío
    [collection] Nueva colección
    [project] Nuevo proyecto
    [organisation] Nueva organización
   *[page] Nueva página
}
heading-change = Proponer un cambio
kind-not-written = { $kind ->
    [challenge] Los desafíos no se pueden escribir aquí.
   *[other] Las fichas de este tipo no se pueden escribir aquí.
}
form-coming = El formulario está en camino…
panes = Mostrar
pane-form = Formulario
pane-page = Página
broken = No se pudo cargar la parte de esta página que revisa lo que escribe. Lo que ha escrito está guardado. Vuelva a cargar la página; si el problema continúa, envíe su texto por correo electrónico.

## Where a draft is kept

draft-will-be-kept = Lo que escriba se guarda en este navegador, solo en este equipo.
draft-kept = Se guarda en este navegador a medida que escribe, solo en este equipo.
draft-resumed = Continúa con el borrador que guardó este navegador.
draft-not-kept = Su navegador no guarda este borrador: no tiene espacio, o sus ajustes no lo permiten. Guarde una copia en un archivo antes de salir.
draft-not-kept-brief = Su navegador no guarda este borrador: guarde una copia en un archivo antes de salir.
draft-save-copy = Guardar una copia en un archivo
draft-begin-anew = Empezar de nuevo con el texto publicado
draft-throw-away = Descartar este borrador
draft-not-all-shown = El formulario no puede mostrar toda esta ficha. Lo que no muestra se queda como está:

## The page beside the form

preview = La página tal como quedará
caption = La página tal como quedará.
caption-coming = La página está en camino.
caption-needs-title = La página aparecerá aquí cuando tenga un título.
caption-of-before = La página antes del último cambio: ahora falta algo.
caption-made-up = La página tal como quedará. Texto de muestra hasta que usted lo escriba: { $fields }.
stand-in-city = Ciudad por indicar

## Groups of fields

group-text = El texto
group-address = Su dirección
group-wrong = aquí hay algún error
group-filled = { $count ->
    [one] { $count } dato rellenado
   *[other] { $count } datos rellenados
}

## The address of the page

address = Dirección de la página
address-help = No cambia nunca una vez publicada. Se forma a partir del título, mientras usted no escriba otra: letras minúsculas, cifras y guiones.

## The article

article = El texto de la página
article-help = Con sus propias palabras, para quien no conoce su ciudad. Una línea vacía empieza un párrafo nuevo; los botones insertan lo demás.
marks = Marcas para el texto
mark-heading = Encabezado
mark-strong = Negrita
mark-list = Lista
mark-quotation = Cita
mark-link = Enlace
mark-note = Nota { $source }
mark-sections = Los apartados de un estudio de caso
section-problem = Problema
section-context = Contexto
section-approach = Enfoque
section-what-happened = Qué pasó
section-results = Resultados
section-what-did-not-work = Qué no funcionó
stand-in-heading = Encabezado
stand-in-strong = palabras destacadas
stand-in-list = Primer punto
stand-in-quotation = Las palabras que se citan
stand-in-link = palabras del enlace

## A field

field-optional = (opcional)
field-example = Por ejemplo: { $example }
field-numbered = { $field } { $number }
field-source = Fuente { $id }
room-used = { $length } de { $limit } caracteres
room-left = { $count ->
    [one] Queda { $count } carácter
   *[other] Quedan { $count } caracteres
}
room-exceeded = { $count ->
    [one] Sobra { $count } carácter
   *[other] Sobran { $count } caracteres
}

button-of = : { $name }
add = Añadir
# “Más”, since the fields are of either gender.
add-another = Añadir más
move-up = Subir
remove = Quitar

details-add = Añadir detalles
details-add-one = Añadir { $first }
details-add-two = Añadir { $first } o { $second }
details-add-three = Añadir { $first }, { $second } o { $third }
details-add-to = en { $field }
details-note = Añadir una nota o una fuente
details-drop = Sin detalles
details-rare = Más: { $fields }

## A field whose value is chosen

choose = Elegir
choose-at-most = Elija { $most }, como máximo.
chosen = En este orden: { $values }.
chosen-of-most = En este orden: { $values }. ({ $count } de { $most } como máximo)
flag-open = Sin indicar
flag-yes = Sí
flag-no = No
# Not the name of the group of fields, which is told by what reads records.
source-none = Todavía no se ha indicado ninguna fuente: añada una en «Fuentes».
source-unknown = { $id }: no hay ninguna fuente con ese nombre

## What is wrong

problem-error = Error:
problem-warning = Para tener en cuenta:
problems = { $count ->
    [one] Una cosa impide que se publique
   *[other] { $count } cosas impiden que se publique
}
problem-of = { $field }: { $problem }

## The way out

check = Revisar y enviar
check-sends-nothing = Nada sale de su equipo hasta que usted lo indique.
outcome-title = Todo listo para enviar
outcome-lead = La ficha supera todas las comprobaciones. El equipo editorial la revisa antes de publicarla.

# “Plataforma” for an unnamed forge.
forge-filled = { $forge ->
    [unnamed] Necesita una cuenta en la plataforma del catálogo. Se abrirá con su texto ya puesto; pulse allí el botón para proponer el archivo nuevo.
   *[named] Necesita una cuenta en { $forge }. Se abrirá con su texto ya puesto; pulse allí el botón para proponer el archivo nuevo.
}
forge-send = { $forge ->
    [unnamed] Enviar a través de la plataforma
   *[named] Enviar a través de { $forge }
}
forge-paste = { $forge ->
    [unnamed] Necesita una cuenta en la plataforma del catálogo. El botón copia su texto y abre allí la página adecuada: seleccione todo lo que haya en ella y pegue el suyo encima.
   *[named] Necesita una cuenta en { $forge }. El botón copia su texto y abre allí la página adecuada: seleccione todo lo que haya en ella y pegue el suyo encima.
}
forge-open = { $forge ->
    [unnamed] Copiar y abrir la plataforma
   *[named] Copiar y abrir { $forge }
}

letter-filled = Si no tiene cuenta, envíela por correo electrónico: el mensaje ya lleva su texto.
letter-attach = Si no tiene cuenta, envíela por correo electrónico: el botón guarda { $name } en su equipo y abre un mensaje. Adjunte el archivo al mensaje.
letter-saved = { $name } está guardado: adjúntelo al mensaje.
letter-send = Enviar por correo electrónico
letter-subject = Por favor, publiquen { $name }
letter-attached = Adjunto el archivo.

file-along = O llévese el archivo: se llama { $path }.
file-download = Descargar
file-downloaded = { $name } está en la carpeta de descargas de su navegador.
file-copy = Copiar el texto
file-copied = El texto está copiado.
file-not-copied = Su navegador no permite copiar nada aquí: descargue el archivo.
