### What the form says of a record that is not right yet: the text of each is named after the kind of
### problem, as `mission-atlas check` names it. Each stands at the field that it is about, so it need
### not name the field. $value is what stands there, or what is missing.

## Fields

missing-field = Cette information est nécessaire.
empty-text = Écrivez quelque chose, ou retirez le champ.
unknown-field = Le champ « { $value } » est inconnu : il reste dans le fichier, mais les lecteurs ne le voient pas.
duplicate-field = Le champ « { $value } » figure deux fois : n’en gardez qu’un.
wrong-type = Ce champ attend un autre type de valeur que « { $value } ».
text-over-limit = Ce texte est trop long. Raccourcissez-le.
too-many = Il y en a trop. Gardez ce qui compte le plus, le plus important en premier.
number-out-of-range = { $value } n’est pas possible : ce nombre est trop petit ou trop grand.
unknown-value = « { $value } » ne fait pas partie des choix possibles.
unknown-country = « { $value } » n’est pas un code de pays : écrivez deux lettres, par exemple GB.
invalid-date = « { $value } » n’est pas une date. Écrivez une année, un mois ou un jour : 2026, 2026-03 ou 2026-03-25.
impossible-date = La date « { $value } » n’existe dans aucun calendrier.
invalid-url = « { $value } » n’est pas une adresse web. Écrivez l’adresse complète, en commençant par https://.
invalid-language = « { $value } » n’est pas un code de langue. Écrivez un code comme fr, en ou pt-BR.
invalid-licence = « { $value } » n’est pas l’identifiant SPDX d’une licence. Écrivez un identifiant comme CC-BY-4.0.
invalid-currency = « { $value } » n’est pas un code de devise. Écrivez trois lettres, par exemple EUR.
invalid-wikidata = « { $value } » n’est pas un élément Wikidata. Écrivez un identifiant comme Q84.

## Addresses of records, and what refers to them

invalid-id = « { $value } » ne peut pas être une adresse. Il faut de 3 à 64 caractères : lettres minuscules de a à z, chiffres et traits d’union.
reserved-id = Le site a lui-même besoin de l’adresse « { $value } ». Choisissez-en une autre.
duplicate-id = « { $value } » existe déjà. Choisissez un autre nom.
unknown-reference = Il n’existe pas de fiche « { $value } ».
ambiguous-reference = « { $value } » peut désigner plusieurs fiches. Choisissez-en une dans la liste.
unknown-kind = « { $value } » ne désigne aucun type de fiche.
unpublished-reference = La fiche « { $value } » n’est pas encore publiée. Laissez-la de côté d’ici là.
dead-link = Le lien « { $value } » ne mène nulle part.
dead-anchor = Le lien « { $value } » mène à un intertitre qui n’existe pas.
link-scheme = Le lien « { $value } » n’est pas autorisé. Les liens mènent à des adresses web, à des adresses de courriel ou à des fiches.
# Of an id that the author has not written yet.
id-missing = La fiche n’a pas encore d’adresse. Écrivez le nom court qui termine son adresse.
id-taken = Une autre fiche a déjà l’adresse « { $value } ». Choisissez-en une autre, ou ouvrez l’autre fiche pour la modifier.

## What things rest on

missing-source = Cette information demande une source.
unknown-source = La fiche n’a pas de source « { $value } ».
unused-source = Rien ne renvoie à cette source. Citez-la là où une information s’appuie sur elle, ou retirez-la.
unknown-footnote = « { $value } » n’est ni une source ni une note de bas de page.
grade-c = Ce qui n’est pas confirmé (niveau C) ne peut pas être publié. Trouvez une meilleure source, ou laissez cette information de côté.
mirror-url = On ne met pas de lien vers une copie sur un autre site : retirez l’adresse.
progress-without-date = Cet état demande une date : à quel moment est-ce vrai ?
progress-without-source = Cet état demande une source : qui le dit ?
stage-against-progress = La phase et l’avancement ne vont pas ensemble. Modifiez l’un des deux.
target-past = L’année cible est passée, et l’avancement indique encore « En bonne voie ». Dites comment cela s’est terminé.
stale = La dernière lecture des sources remonte à plus d’un an. Relisez-les, et indiquez la nouvelle date.
organisation-kind = Une autre fiche donne à cette organisation un autre type. Donnez-lui le même type, ou un autre nom.

## Text and pictures

raw-html = Le HTML s’affiche tel qu’il est écrit. Écrivez le texte sans HTML.
# $value is the section's heading, which is English in every language.
missing-section = Il manque la rubrique « { $value } ».
section-order = La rubrique « { $value } » arrive trop tard.
dead-image = Il n’y a pas d’image « { $value } » à côté de la fiche.
image-type = « { $value } » n’est pas une image.
image-without-alt = Dites avec des mots ce que montre l’image, pour les personnes qui ne peuvent pas la voir.
vague-link = « { $value } » ne dit pas où mène le lien. Dites-le dans le texte du lien.
not-removed = Seule une fiche retirée indique la raison du retrait.

## Around them

# Behind a message: what was probably meant.
nearest = Vouliez-vous dire « { $near } » ?
# A problem of another file, which this record causes.
elsewhere = { $path } : { $problem }

## A file that is opened

# $lang is a language tag.
left-translation = D’après son nom, ce fichier est une traduction ({ $lang }). Les traductions ne peuvent pas être rédigées ici : celle-ci s’ouvre comme une fiche à part entière.
left-no-fields = Le fichier ne commence par aucun champ : tout son contenu est repris comme texte de la page.
left-unread = Les champs au début du fichier sont illisibles (ligne { $line }) : seul le texte de la page s’ouvre.
no-kind = « { $name } » n’indique pas de quel type de fiche il s’agit. Choisissez d’abord ce que vous voulez écrire, puis ouvrez le fichier.
no-record = Il n’existe pas de fiche « { $id } ».

## What does not come

not-loaded = Impossible de charger { $address }. La connexion fonctionne-t-elle ?
unread = Ce que le site indique sur ses fiches est illisible. Rechargez la page.
