### What the form says of a record that is not right yet: the text of each is named after the kind of
### problem, as `mission-atlas check` names it. Each stands at the field that it is about, so it need
### not name the field. $value is what stands there, or what is missing.

## Fields

missing-field = Es necesario rellenar este campo.
empty-text = Escriba algo u omita el campo.
unknown-field = El campo «{ $value }» no existe: se queda en el archivo, pero quien lee no lo ve.
duplicate-field = El campo «{ $value }» aparece dos veces: conserve uno de los dos.
wrong-type = Aquí va un valor de otro tipo, no «{ $value }».
text-over-limit = El texto es demasiado largo. Acórtelo.
too-many = Hay demasiados elementos. Conserve los que más importan, primero el más importante.
number-out-of-range = { $value } no puede ser correcto: el número es demasiado pequeño o demasiado grande.
unknown-value = «{ $value }» no está entre las opciones.
unknown-country = «{ $value }» no es el código de ningún país: escriba dos letras, como GB.
invalid-date = «{ $value }» no es una fecha. Escriba un año, un mes o un día: 2026, 2026-03 o 2026-03-25.
impossible-date = Ningún calendario tiene la fecha «{ $value }».
invalid-url = «{ $value }» no es una dirección web. Escríbala completa, empezando por https://.
invalid-language = «{ $value }» no es un código de idioma. Escriba uno, por ejemplo: en, fr o pt-BR.
invalid-licence = «{ $value }» no es el identificador SPDX de ninguna licencia. Escriba uno como CC-BY-4.0.
invalid-currency = «{ $value }» no es el código de ninguna moneda. Escriba tres letras, como EUR.
invalid-wikidata = «{ $value }» no es un elemento de Wikidata. Escriba uno como Q84.

## Addresses of records, and what refers to them

invalid-id = «{ $value }» no puede ser una dirección. Use de 3 a 64 caracteres: letras minúsculas (a-z), cifras y guiones.
reserved-id = El propio sitio necesita la dirección «{ $value }». Elija otra.
duplicate-id = «{ $value }» ya existe. Elija otro identificador.
unknown-reference = No hay ninguna ficha «{ $value }».
ambiguous-reference = «{ $value }» puede referirse a varias fichas. Elija una de la lista.
unknown-kind = «{ $value }» no es ningún tipo de ficha.
unpublished-reference = La ficha «{ $value }» todavía no está publicada. No la incluya hasta que lo esté.
dead-link = El enlace «{ $value }» no lleva a ninguna parte.
dead-anchor = El enlace «{ $value }» lleva a un encabezado que no existe.
link-scheme = El enlace «{ $value }» no está permitido. Los enlaces llevan a direcciones web, a direcciones de correo electrónico o a fichas.
# Of an id that the author has not written yet.
id-missing = La ficha todavía no tiene dirección. Escriba el nombre corto con el que terminará su dirección.
id-taken = Otra ficha tiene la dirección «{ $value }». Elija otra dirección, o abra esa ficha para modificarla.

## What things rest on

missing-source = Esto necesita una fuente.
unknown-source = La ficha no tiene ninguna fuente «{ $value }».
unused-source = Nada cita esta fuente. Cítela donde algo se apoye en ella, o quítela.
unknown-footnote = «{ $value }» no es ni una fuente ni una nota al pie.
grade-c = Lo que está sin confirmar (grado C) no se puede publicar. Busque una fuente mejor, o no lo incluya.
mirror-url = No se enlaza a una copia en otro sitio: quite la dirección.
progress-without-date = Este estado necesita una fecha: ¿a qué día, mes o año corresponde?
progress-without-source = Este estado necesita una fuente: ¿quién lo dice?
stage-against-progress = La fase no encaja con el avance. Cambie uno de los dos.
target-past = El año de la meta ya pasó, y el avance sigue siendo «Según lo previsto». Diga cómo terminó.
stale = Las fuentes se leyeron por última vez hace más de un año. Vuelva a leerlas y escriba la nueva fecha.
organisation-kind = En otra ficha, esta organización es de otro tipo. Indique el mismo tipo, o dele otro nombre.

## Text and pictures

raw-html = El HTML se muestra tal como está escrito. Escriba el texto sin HTML.
# $value is the section's heading, which is English in every language.
missing-section = Falta el apartado «{ $value }».
section-order = El apartado «{ $value }» debe ir antes.
dead-image = No hay ninguna imagen «{ $value }» junto al archivo de la ficha.
image-type = «{ $value }» no es una imagen.
image-without-alt = Diga con palabras qué muestra la imagen, para quien no puede verla.
vague-link = «{ $value }» no dice adónde lleva el enlace. Dígalo con las palabras del enlace.
not-removed = Solo una ficha retirada dice por qué se retiró.

## Around them

# Behind a message: what was probably meant.
nearest = ¿Quería decir «{ $near }»?
# A problem of another file, which this record causes.
elsewhere = { $path }: { $problem }

## A file that is opened

# $lang is a language tag.
left-translation = El nombre del archivo dice que es una traducción ({ $lang }). Aquí no se pueden escribir traducciones: se abre como una ficha independiente.
left-no-fields = El archivo no tiene campos al principio: todo su contenido se toma como el texto de la página.
left-unread = No se pueden leer los campos del principio del archivo (línea { $line }): se abre solo el texto de la página.
no-kind = «{ $name }» no dice qué es. Elija primero qué quiere escribir y después abra el archivo.
no-record = No hay ninguna ficha «{ $id }».

## What does not come

not-loaded = No se pudo cargar { $address }. ¿Hay conexión?
unread = No se puede leer lo que el sitio dice de las fichas. Vuelva a cargar la página.
