### What every page says that the reader can do something with: its frame, the search, the tray of
### picked records, and what is said where something does not come.

## The frame

breadcrumbs = Fil d’Ariane
correction = Une erreur, une information dépassée ? { $report }
correction-report = Signaler une erreur

## Kinds of records, one of them

kind-mission = Mission
kind-case-study = Étude de cas
kind-insight = Enseignement
kind-city = Ville
kind-challenge = Défi
kind-collection = Collection
kind-project = Projet
kind-organisation = Organisation
kind-page = Page

## Search

explore-title = Explorer les missions, les études de cas et les enseignements
search = Rechercher
search-hint = Un thème, une ville, un mot
searching = Recherche en cours…
results = Résultats
results-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
sort-by = Trier par
sort-relevance = Pertinence
sort-title = Titre
sort-target = Année cible
sort-updated = Dernière modification
show-more = Afficher plus
suggestions = Suggestions
suggestions-hint = La flèche vers le bas mène aux suggestions.
suggestion-kind = { $kind } :
# The article stands in the last three links, because its gender differs.
without-script = Pour restreindre la liste, parcourez-la par { $challenge } ou par { $city }. Vous pouvez aussi lire { $missions }, { $case-studies } et { $insights }.
by-challenge = défi
by-city = ville
all-missions = toutes les missions
all-case-studies = toutes les études de cas
all-insights = tous les enseignements

## Facets

filters = Filtres
filters-hide = Masquer les filtres
chosen-count = ({ $count })
facet-show-all = Afficher les { $count }
facet-show-fewer = Afficher moins
facet-find = Chercher
facet-find-in = Chercher dans : { $facet }
facet-unknown-value = « { $value } », inconnu ici
years-label = Années cibles, de… à…
years-from-field = De
years-to-field = à
years-from = à partir de { $from }
years-to = jusqu’en { $to }
years-between = { $from }–{ $to }
chosen-filters = Filtres choisis
chosen-remove = Retirer le filtre { $facet } : { $value }
chosen-years = Année cible : { $years }
chosen-years-remove = Retirer le filtre Année cible : { $years }
chosen-clear = Tout effacer

facet-challenge = Défi
facet-city = Ville
facet-kind = Type de fiche
facet-progress = Avancement
facet-stage = Phase
facet-target = Année cible
facet-country = Pays
facet-region = Région
facet-level = Échelon territorial
# The values name those who call it so: see recognition-… in terms.ftl.
facet-recognition = Qualifiée de mission par
facet-lead = Type d’organisation pilote
facet-instrument = Instruments
facet-governance = Gouvernance
facet-sdg = Objectif de développement durable
facet-funding = Montants du financement
facet-method = Méthode
facet-evidence = Niveau de preuve
facet-roar = ROAR
facet-capability = Capacité
facet-lifecycle = Étape de la vie d’une mission
facet-strength = Solidité d’un enseignement
facet-language = Langue
facet-showcase = Catalogue

## Where nothing is found, or not all

none-fits-filters = Aucune fiche ne correspond à tous ces filtres à la fois
none-has-words = Aucune fiche ne contient tous les mots « { $words } »
none-has-words-with-filters = Aucune fiche ne contient « { $words } » avec ces filtres
# $names may be “à partir de 2025”, so it stands in quotation marks.
drop-filter = Retirer « { $names } » : { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
drop-words = Rechercher sans « { $words } »
show-everything = Tout afficher
sought-instead = Résultats affichés pour « { $words } ».
sought-without = Aucune fiche ne contient tous ces mots. Voici les résultats d’une recherche sans « { $words } ».
between-words = { "\u202F" }», «{ "\u202F" }

## A record in a list

found-elsewhere = Vos mots figurent dans son texte ou ses thèmes.
target-year = Cible { $year }
challenges = Défis

## The tray of what is picked to compare

compare = Comparer
compare-count = Comparer ({ $count })
picked = Sélection à comparer
picked-full = Quatre fiches au plus tiennent côte à côte. Retirez-en une pour en choisir une autre.
picked-clear = Vider
picked-remove = Retirer { $title }
# No participle here and in the next: it would have to agree with the title.
picked-one = Ajout à la comparaison : { $title } ({ $count } sur { $most }).
picked-no-longer = Retrait de la comparaison : { $title }.
picked-nothing = La sélection est vide.

## What a button of a text says once it was pressed

copied = Copié
copy-by-hand = Appuyez sur Ctrl+C pour copier

## Where something does not come

try-again = Réessayer
load-again = Recharger la page
search-unavailable = La recherche n’est pas disponible : { $cause }. Les fiches ci-dessous, ainsi que les pages par défi et par ville, fonctionnent sans elle.
page-slow = La page suivante se fait attendre. Patientez un peu ou
page-load-afresh = rechargez-la
page-lost = La page suivante n’a pas pu être chargée : { $cause }. Vous êtes toujours sur cette page, avec tout ce que vous avez choisi ou écrit.
fault-no-answer = le serveur n’a pas répondu
fault-site-changed = le site a changé depuis le chargement de cette page ; rechargez la page
fault-status = le serveur a répondu { $status }
fault-damaged = le fichier reçu est endommagé
fault-other-version = le fichier reçu vient d’une autre version de ce site ; rechargez la page
fault-other-build = la page vient d’une autre version du site
fault-unreadable = la réponse est illisible ({ $cause })

## Where a mission stands in its life.

# Feminine: they stand for a mission.
stage-proposed = Proposée
stage-adopted = Adoptée
stage-in-delivery = En cours
stage-concluded = Terminée
stage-superseded = Remplacée
stage-abandoned = Abandonnée
# The same words as progress-unknown: a card then shows them once.
stage-unknown = Pas d’information

## How a mission is doing against its goal.

# They stand for the goal (masculine), alone or behind a kind of milestone.
progress-not-assessed = Non évalué
progress-on-track = En bonne voie
progress-behind = En retard
progress-milestone-reached = Jalon atteint
progress-achieved = Objectif atteint
progress-partly-achieved = Objectif atteint en partie
progress-missed = Objectif manqué
progress-lapsed = Objectif atteint, puis perdu
progress-contested = Avancement contesté
progress-superseded = Objectif remplacé
progress-unknown = Pas d’information
