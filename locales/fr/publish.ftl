### The form that writes a record, on a page of its own: what to write, the fields and the article,
### the page that grows beside them, and how a finished record is handed in. The names of the fields
### and what is said of each are not here: they are told by what reads records.

title = Publier

## What to write

lead = Rédigez une fiche dans votre navigateur. La page se construit à côté du formulaire, et chaque erreur est signalée là où elle se trouve.
without-script = Le formulaire a besoin de JavaScript, qui ne fonctionne pas ici. Une fiche est un fichier texte, que vous pouvez écrire à la main : { $how } donne les règles et un exemple.
how-to-publish-within = la page « Comment publier »
showcase-files = Les fichiers de ce catalogue : { $address }
showcase-contact = À qui écrire : { $contact }

kept-title = Ce que vous avez commencé
kept-where = Conservé dans ce navigateur, uniquement sur cet appareil.
kept-untitled = Sans titre
kept-change = { $kind } : modification
kept-new = { $kind } : nouvelle fiche
kept-throw-away = Supprimer

new-title = Une nouvelle fiche
about-mission = Un objectif qu’une ville s’est fixé, et la manière dont il est tenu.
about-case-study = Ce qui s’est passé lors d’un essai, et ce que d’autres peuvent en apprendre.
about-insight = Une chose que l’on sait désormais, ce qui l’étaye et ses limites.
about-city = Le lieu auquel des missions se rattachent : où il se trouve et ce qu’il décide.
about-project = Une action menée dans le cadre d’une mission.
about-organisation = Une organisation qui participe à plusieurs missions.
about-collection = Des fiches qui gagnent à être lues ensemble.

change-title = Une modification de ce qui existe
# It quotes propose-link of parts.ftl.
change-ways = La page de chaque fiche se termine par « Proposer une modification », qui ouvre la fiche ici, déjà remplie. Vous pouvez aussi la trouver par son nom :
change-find = Une partie de son titre
change-no-records = Il n’y a encore aucune fiche.
change-records-coming = La liste des fiches arrive…

file-title = Un fichier que vous avez
file-choose = Choisissez le fichier .md d’une fiche ou déposez-le ici
file-kind = Type de fiche
file-kind-own = Celui qu’indique le fichier
file-stays = Il reste sur votre appareil : rien n’est envoyé.
file-unreadable = « { $name } » n’est pas un fichier texte en UTF-8, ou dépasse 8 Mo : choisissez le fichier .md d’une fiche.

hand-title = À la main
hand = Une fiche est un fichier texte. { $how } donne les règles et un exemple.
how-to-publish = La page « Comment publier »

## A record that others changed while a draft of it was kept

changed-title = Cette fiche a changé
changed-lead = Le texte publié n’est plus celui dont votre brouillon est parti. Rien n’est perdu : voici les deux versions.
changed-mine = La vôtre
changed-theirs = Publiée actuellement
changed-warning = Si vous continuez avec votre version, ce que vous enverrez remplacera le texte publié, y compris les modifications des autres. Regardez d’abord ce qu’ils ont changé.
changed-keep-mine = Continuer avec ma version
changed-save-mine = Enregistrer ma version dans un fichier
changed-take-theirs = Abandonner ma version et repartir du texte publié

## The form as a whole

opening = Ouverture de la fiche…
heading-new = { $kind ->
    [mission] Nouvelle mission
    [case-study] Nouvelle étude de cas
    [insight] Nouvel enseignement
    [city] Nouvelle ville
    [challenge] Nouveau défi
    [collection] Nouvelle collection
    [project] Nouveau projet
    [organisation] Nouvelle organisation
   *[page] Nouvelle page
}
heading-change = Proposer une modification
kind-not-written = { $kind ->
    [challenge] Les défis ne peuvent pas être rédigés ici.
   *[other] Les fiches de ce type ne peuvent pas être rédigées ici.
}
form-coming = Le formulaire arrive…
panes = Afficher
pane-form = Formulaire
pane-page = Page
broken = La partie de cette page qui vérifie ce que vous écrivez n’a pas pu être chargée. Ce que vous avez écrit est conservé. Rechargez la page ; si le problème persiste, envoyez votre texte par courriel.

## Where a draft is kept

draft-will-be-kept = Ce que vous écrivez est conservé dans ce navigateur, uniquement sur cet appareil.
draft-kept = Conservé dans ce navigateur au fil de la saisie, uniquement sur cet appareil.
draft-resumed = Vous reprenez le brouillon que ce navigateur a conservé.
draft-not-kept = Votre navigateur ne conserve pas ce brouillon : il manque de place ou ses réglages l’interdisent. Enregistrez une copie dans un fichier avant de quitter la page.
draft-not-kept-brief = Votre navigateur ne conserve pas ce brouillon : enregistrez une copie dans un fichier avant de quitter la page.
draft-save-copy = Enregistrer une copie dans un fichier
draft-begin-anew = Repartir du texte publié
draft-throw-away = Supprimer ce brouillon
draft-not-all-shown = Le formulaire ne peut pas afficher toute cette fiche. Ce qu’il laisse de côté reste tel quel :

## The page beside the form

preview = La page telle qu’elle sera
caption = La page telle qu’elle sera.
caption-coming = La page arrive.
caption-needs-title = La page s’affichera ici dès qu’elle aura un titre.
caption-of-before = La page telle qu’elle était avant la dernière modification : il manque maintenant quelque chose.
caption-made-up = La page telle qu’elle sera. Contenu fictif, tant que vous ne l’avez pas écrit : { $fields }.
stand-in-city = Ville à préciser

## Groups of fields

group-text = Le texte
group-address = Son adresse
group-wrong = à corriger
group-filled = { $count ->
    [one] { $count } champ rempli
   *[other] { $count } champs remplis
}

## The address of the page

address = Adresse de la page
address-help = Elle ne change plus une fois publiée. Elle suit le titre, jusqu’à ce que vous en écriviez une autre : lettres minuscules, chiffres et traits d’union.

## The article

article = Le texte de la page
article-help = Avec vos propres mots, pour quelqu’un qui ne connaît pas votre ville. Une ligne vide commence un nouveau paragraphe ; les boutons insèrent le reste.
marks = Mise en forme du texte
mark-heading = Intertitre
mark-strong = Gras
mark-list = Liste
mark-quotation = Citation
mark-link = Lien
mark-note = Note { $source }
mark-sections = Les rubriques d’une étude de cas
section-problem = Problème
section-context = Contexte
section-approach = Démarche
section-what-happened = Déroulement
section-results = Résultats
section-what-did-not-work = Ce qui n’a pas marché
stand-in-heading = Intertitre
stand-in-strong = mots en gras
stand-in-list = Premier point
stand-in-quotation = Les mots cités
stand-in-link = texte du lien

## A field

field-optional = (facultatif)
field-example = Par exemple : { $example }
field-numbered = { $field } { $number }
field-source = Source { $id }
room-used = { $length } sur { $limit } caractères
room-left = { $count ->
    [one] { $count } caractère restant
   *[other] { $count } caractères restants
}
room-exceeded = { $count ->
    [one] { $count } caractère de trop
   *[other] { $count } caractères de trop
}

button-of = { "\u00A0" }: { $name }
add = Ajouter
add-another = Ajouter un autre élément
move-up = Monter
remove = Retirer

details-add = Ajouter des précisions
# A colon: the names of fields come without an article.
details-add-one = Ajouter : { $first }
details-add-two = Ajouter : { $first } ou { $second }
details-add-three = Ajouter : { $first }, { $second } ou { $third }
details-add-to = (champ : { $field })
details-note = Ajouter une note ou une source
details-drop = Sans précisions
details-rare = Plus : { $fields }

## A field whose value is chosen

choose = Choisir
choose-at-most = { $most ->
    [one] Un choix au plus ({ $most }).
   *[other] { $most } choix au plus.
}
chosen = Dans cet ordre : { $values }.
chosen-of-most = Dans cet ordre : { $values }. ({ $count } sur { $most } au plus)
flag-open = Non précisé
flag-yes = Oui
flag-no = Non
source-none = Aucune source n’est encore indiquée : ajoutez-en une sous « Sources ».
source-unknown = { $id } : cette source n’existe pas

## What is wrong

problem-error = Erreur :
problem-warning = À examiner :
problems = { $count ->
    [one] Un point empêche la publication
   *[other] { $count } points empêchent la publication
}
problem-of = { $field } : { $problem }

## The way out

check = Vérifier et envoyer
check-sends-nothing = Rien ne quitte votre appareil sans votre accord.
outcome-title = Prêt à envoyer
outcome-lead = La fiche passe toutes les vérifications. La rédaction la relit avant de la publier.

forge-filled = { $forge ->
    [unnamed] Il vous faut un compte sur la forge. Elle s’ouvre avec votre texte déjà saisi ; appuyez alors sur son bouton pour proposer le nouveau fichier.
   *[named] Il vous faut un compte sur { $forge }. Le site s’ouvre avec votre texte déjà saisi ; appuyez alors sur son bouton pour proposer le nouveau fichier.
}
forge-send = { $forge ->
    [unnamed] Envoyer sur la forge
   *[named] Envoyer sur { $forge }
}
forge-paste = { $forge ->
    [unnamed] Il vous faut un compte sur la forge. Le bouton copie votre texte et y ouvre la bonne page : sélectionnez tout ce qu’elle contient et collez votre texte à la place.
   *[named] Il vous faut un compte sur { $forge }. Le bouton copie votre texte et y ouvre la bonne page : sélectionnez tout ce qu’elle contient et collez votre texte à la place.
}
forge-open = { $forge ->
    [unnamed] Copier et ouvrir la forge
   *[named] Copier et ouvrir { $forge }
}

letter-filled = Sans compte, envoyez votre texte par courriel : il y est déjà saisi.
letter-attach = Sans compte, envoyez-le par courriel : le bouton enregistre { $name } sur votre appareil et prépare un message. Joignez-y le fichier.
letter-saved = { $name } est enregistré : joignez ce fichier au message.
letter-send = Envoyer par courriel
letter-subject = Fichier à publier : { $name }
letter-attached = Le fichier est joint à ce message.

file-along = Ou emportez le fichier : il s’appelle { $path }.
file-download = Télécharger
file-downloaded = { $name } est enregistré dans le dossier de téléchargement de votre navigateur.
file-copy = Copier le texte
file-copied = Le texte est copié.
file-not-copied = Votre navigateur ne permet pas de copier ici : téléchargez plutôt le fichier.
