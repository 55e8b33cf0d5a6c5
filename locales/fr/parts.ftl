### Parts of pages whose content needs no script, and their pictures.

## Sources

citation-source = Source
sources = Sources
sources-unmarked = Une source sans mention particulière est primaire ou officielle.
source-copy = (consultée dans une copie)
# A colon: “le” would fit a day alone, “en” a month or a year.
source-published = Publication : { $date }
source-read = Consultation : { $date }

## How to cite a page, and how to show it elsewhere

cite = Citer cette page
cite-more = Autres styles et formats
# An entry in a list of references, in the style of the APA (7th edition). $authors ends in a full
# stop; $title is the title with its full stop, and the site's name where that is not the author;
# $date is what cited-apa-date says.
cited-apa = { $authors } ({ $date }). { $title } { $address }
cited-apa-undated = { $authors } (s. d.). { $title } { $address }
# $month is a month's name.
cited-apa-date = { $year }, { $day } { $month }
# Before the last author.
cited-apa-and = { " et " }
# The same in the Harvard style. $changed is a date in words.
cited-harvard = { $authors } ({ $year }) { $title } Disponible à l’adresse : { $address } (dernière modification : { $changed }).
cited-harvard-undated = { $authors } (sans date) { $title } Disponible à l’adresse : { $address }.
copy = Copier
copy-style = Copier : { $style }
download = Télécharger
download-style = Télécharger : { $style }
data-of-kind = { $kind ->
    [mission] Données de toutes les missions :
    [case-study] Données de toutes les études de cas :
    [insight] Données de tous les enseignements :
    [city] Données de toutes les villes :
    [challenge] Données de tous les défis :
    [collection] Données de toutes les collections :
    [project] Données de tous les projets :
   *[organisation] Données de toutes les organisations :
}
embed = Afficher cette page sur votre site
embed-frame = Cadre
embed-promise = La vignette n’exécute aucun script et n’enregistre rien. { $card }
embed-see = Voir la vignette

## What a reader should know of a record before reading on

elsewhere = Fiche du catalogue « { $name } ».
elsewhere-kept = C’est là que cette fiche est tenue à jour : { $link }.
elsewhere-link = la lire sur place
draft = Brouillon.
draft-means = Cette fiche est en cours de rédaction et n’est pas publiée : ne la citez pas.
in-review = En relecture.
in-review-means = La rédaction relit cette fiche. Elle n’est pas publiée : ne la citez pas.
archived = Archivée.
archived-means = Cette fiche est conservée telle quelle et n’est plus mise à jour.
unchecked = Non vérifiée depuis plus d’un an.
unchecked-since = Ses sources ont été consultées pour la dernière fois le { $date } : leur contenu a pu changer.

## Facts and notes of a record

also-on-record = Autres informations
about-record = À propos de cette fiche
record-authors = Rédigée par
record-label = Origine du texte
record-created = Création
record-updated = Dernière modification
record-verified = Dernière vérification des sources
record-tags = Mots-clés
record-licence = Licence du texte
propose = { $link } de cette fiche : elle s’ouvre dans un formulaire déjà rempli.
propose-link = Proposer une modification
follow = S’abonner au flux

## Ways through a page

contents = Sur cette page
search-line-label = Rechercher des missions, des études de cas et des enseignements
search-line-hint = Ville ou thème
pages = Pages de la liste
page-number = Page
page-previous = Précédente
page-next = Suivante

## Indexes

index-records = { $count ->
    [one] fiche
   *[other] fiches
}
index-missions = { $count ->
    [one] mission
   *[other] missions
}

## How an undertaking stands

progress = Avancement
stage = Phase
# A colon: “depuis” would need “le” before a day alone.
stage-since = début : { $date }
target = Cible
target-no-year = Aucune année fixée

## The goal

goal = L’objectif et son avancement
goal-measure = Mesure
goal-baseline = Valeur de départ
goal-value = Valeur à atteindre
goal-note = À propos de la cible
goal-progress = À propos de l’avancement
goal-history = Les formulations successives de l’objectif
goal-official = Selon les propres termes de la ville
goal-official-dated = Selon les propres termes de la ville ({ $time })
goal-from-until = { $from } – { $until }
goal-from = début : { $from }
goal-until = fin : { $until }

## Means and money

instruments = Instruments
goals = Objectifs de développement durable
goals-derived = Déduits des défis
money = Montants renseignés

## Who takes part

who = Qui participe
lead = Pilotage
led-by = Pilotage : { $lead }
parts-others = Autres

## Who takes part, as a picture

ecosystem-title = Qui participe, par type d’acteur et par rôle
ecosystem-leads = Pilotage
ecosystem-takes-part = Participation
ecosystem-none = aucun acteur renseigné
ecosystem-legend = Chaque point représente un nom de la liste.
ecosystem-legend-groups = Chaque point représente un nom de la liste ; un nombre encadré représente un groupe de cette taille.
ecosystem-band = { $part } : { $rows }.
ecosystem-row = { $role } ({ $counts })
ecosystem-and = { $before } et { $next }
ecosystem-group = un groupe de { $count }

## What is done in a mission’s name

projects = Projets

## The mission map

# Not “carte”, which is the map of the world here.
map = Schéma de la mission
map-as-list = Lire sous forme de liste
map-challenges = { $count ->
    [one] Grand défi
   *[other] Grands défis
}
map-mission = Mission
map-sectors = { $count ->
    [one] Secteur
   *[other] Secteurs
}
map-projects = { $count ->
    [one] Projet
   *[other] Projets
}
map-sectors-and-projects = { $sectors ->
    [one] Secteur et projets
   *[other] Secteurs et leurs projets
}
map-goals = ODD { $numbers }
map-no-sector = Aucun secteur indiqué
map-also = (aussi { $sectors })
map-more = et { $count } de plus ci-dessous
map-description = De gauche à droite, reliés par des traits : { $parts }. La liste précise ce qui va ensemble.
map-count-challenges = { $count ->
    [one] { $count } grand défi
   *[other] { $count } grands défis
}
map-the-mission = la mission
map-count-sectors = { $count ->
    [one] { $count } secteur
   *[other] { $count } secteurs
}
map-count-projects = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}

## Milestones, and missions along the years

milestones = Jalons
milestones-title = Les jalons au fil des années
milestones-description = La liste ci-dessous donne les mêmes informations en toutes lettres.
years = Ce qui a été promis, et ce qu’il en est advenu
years-title = Les missions au fil des années
years-description = Une ligne par mission, de son début à son année cible. La liste ci-dessous donne les mêmes informations en toutes lettres.
years-as-list = Lire sous forme de liste
years-timeline = Les mêmes dans la chronologie de toutes les villes

## Indicators

indicators = Ce qui est mesuré
indicators-data = Données de tous les indicateurs :
indicator-download = Télécharger en CSV
indicator-download-named = Télécharger en CSV : { $indicator }
indicator-period = Période
indicator-basis = Origine et source
indicator-baseline = Valeur de départ
indicator-target = Cible
indicator-baseline-value = Départ : { $value }
indicator-target-value = Cible : { $value }
indicator-no-basis = Origine non renseignée
indicator-observed = Valeurs ({ $unit }) : { $values }.
indicator-seen = { $value } ({ $period })
indicator-baseline-said = Valeur de départ : { $value }.
indicator-target-said = Cible : { $value }.

## Organisations that link missions

network-title = Organisations qui relient des missions
network-organisations = Organisations
network-missions = Missions
network-extent = { $organisations ->
    [one] { $organisations } organisation participe à deux missions ou plus, { $missions } au total.
   *[other] { $organisations } organisations participent à deux missions ou plus, { $missions } au total.
}
network-drawn = Le schéma montre les { $organisations } organisations qui participent au plus grand nombre de missions, et les { $missions } missions qu’elles relient le plus.
network-count = { $missions ->
    [one] { $missions } mission
   *[other] { $missions } missions
}
network-description = Noms à gauche : { $left }. Noms à droite : { $right }. Traits qui les relient : { $lines }. La liste précise ce qui va ensemble.

## A city on its continent

locator-title = { $place } sur la carte

## The masthead and the foot

skip = Aller au contenu
menu = Menu
main-navigation = Navigation principale
further-pages = Autres pages
texts-licence = Textes du site { $site } : { $licence }, sauf indication contraire sur une page.

## Languages

languages = Langues
languages-button = Langue : { $language }
not-translated = Ce texte n’est pas encore traduit. Vous lisez l’original (langue : { $language }).

## Figures and money

figure-percent = { $figure } %
figure-unit = { $figure } { $unit }
amount = { $written ->
   *[any] { $sum } { $currency }
}
amount-rounded = { $unit ->
    [million] { $number ->
        [one] { $number } million
       *[other] { $number } millions
    }
   *[billion] { $number ->
        [one] { $number } milliard
       *[other] { $number } milliards
    }
}
