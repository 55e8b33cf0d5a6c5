### What the build itself writes: titles of pages, headings of related records, comparisons, pictures,
### notices, and what is said by the scripts that need no app.

## Titles of pages, and what search engines say of each

explore-title = Explorer
explore-description = Recherchez des missions, des études de cas et des enseignements, par défi, par ville et par avancement.
missions-description = Des objectifs audacieux, assortis d’une échéance, que des villes poursuivent avec beaucoup d’autres acteurs : { $count } au total.
case-studies-description = Ce que des villes ont essayé, ce qui en est résulté et ce qui n’a pas fonctionné : { $count } au total.
insights-description = Ce que les missions des villes permettent d’apprendre, et sur quelles bases : { $count } au total.
cities-title = Villes
cities-description = { $cities ->
    [one] { $cities } ville dans { $countries } pays, et ce qu’elle veut changer.
   *[other] { $cities } villes dans { $countries } pays, et ce qu’elles veulent changer.
}
challenges-title = Défis
challenges-description = Les défis de société auxquels les villes s’attaquent, avec leurs missions, leurs études de cas et leurs enseignements.
organisations-title = Organisations
organisations-description = Qui participe aux missions des villes, par type d’acteur, et les organisations qui relient des missions.
collections-title = Collections
collections-description = Des fiches qui vont ensemble, choisies avec une raison pour chacune.
compare-title = Comparer
compare-description = De deux à quatre missions ou études de cas côte à côte, sur les mêmes lignes.
timeline-title = Chronologie
timeline-description = Ce qui a été promis et pour quand, et ce qu’il en est advenu : jalons, années cibles et changements d’objectif, au fil des années.
map-title = Carte
map-description = Les villes et leurs fiches sur une carte du monde.
assess-title = Tester une mission
assess-description = Posez à une mission les questions des cinq critères et des quatre volets de ROAR : une fiche de travail qui reste dans votre navigateur.
publish-title = Publier
publish-description = Rédigez une mission, une étude de cas, un enseignement ou une ville dans votre navigateur : la page se construit à côté du formulaire, et chaque erreur est signalée là où elle se trouve.
data-title = Données
data-description = Tout ce que montrent les pages, sous forme de tableaux à télécharger : CSV, JSON et GeoJSON, avec le sens de chaque colonne.
kept-title = Conservé dans ce navigateur
kept-description = Ce que ce site conserve dans votre navigateur, la place que cela prend et comment l’effacer.
not-found-title = Page introuvable
not-found-description = Il n’y a pas de page à cette adresse.

nth-page = { $title }, page { $page } sur { $pages }
more-description = D’autres missions, études de cas et enseignements : { $title }.

organisation-description = { $name } ({ $kind }) : ses participations.
organisation-description-counted = { $name } ({ $kind }). Ses participations : { $counts }.
# Brackets: the word for records is always in the plural.
organisation-count = { $records } ({ $count })
organisation-any = organisation

## The main navigation

navigation-explore = Explorer
navigation-missions = Missions
navigation-case-studies = Études de cas
navigation-insights = Enseignements
navigation-cities = Villes
navigation-challenges = Défis
navigation-map = Carte
navigation-timeline = Chronologie
navigation-compare = Comparer

## Headings above records

related-missions = Missions
related-case-studies = Études de cas
related-insights = Enseignements qui s’appuient sur cette fiche
related-projects = Projets
related-collections = Collections
more-from = Autres fiches sur { $city }
takes-part-lead = Pilotage
takes-part = Participation

## A record in a list, and its values of facets

place = { $city }, { $country }
from-showcase = Catalogue : { $showcase }
in-language = Langue : { $language }
facet-funding-recorded = Avec des montants
facet-target-none = Sans année
facet-target-to = Jusqu’en { $year }
facet-target-after = Après { $year }
moment-target = Année cible

## Files of the open data, on the page about them

data-vocabularies = Vocabulaires (JSON)
data-vocabularies-holds = Les termes qu’emploient les tableaux : identifiants, libellés et définitions, propres à ce catalogue ou communs à tous.
data-catalogue = Catalogue (DCAT 3, JSON-LD)
data-catalogue-holds = Ce que moissonnent les portails de données ouvertes : chaque fichier avec son adresse, son format et sa licence.

## An organisation’s pages elsewhere

organisation-website = Son site

## Reporting a mistake: what a new issue or a mail begins with

correction-subject = Correction : { $title }
correction-page = Page : { $address }
correction-question = Qu’est-ce qui est faux, et que faudrait-il écrire à la place ?

## Records side by side

compared-population = Population
compared-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
# The kind comes first: behind a number it would have to be in the plural.
compared-sources-of-kind = { $kind } : { $count }
compared-checked = Dernière vérification
compared-changed = Dernière modification
compared-no-year = Aucune année fixée
compared-by = D’ici { $year }
compared-measure = Mesure
compared-figure = Valeur à atteindre
compared-since = début : { $date }
compared-others = Autres
compared-baseline = Valeur de départ
compared-first = Première valeur, { $period }
compared-latest = Dernière valeur, { $period }
compared-target = Cible
source-published = publication : { $date }
source-read = consultation : { $date }
source-copy = consultée dans une copie

## Why a record is worth putting beside another: some of these in a row, the first with a capital letter

peer-same-challenge = même défi
peer-shared-challenge = un défi en commun
peer-similar-size = taille comparable
peer-same-level = même échelon ({ $level })
peer-same-powers = compétences communes ({ $powers })
peer-same-stage = même phase ({ $stage })

## Pictures by which other sites show a link

picture-by = { $kind } · d’ici { $year }
picture-of-record = { $kind } : { $title }
picture-of-record-placed = { $kind } : { $title }, { $place }
picture-of-world = { $title } : { $line }, sur une carte du monde

## An address that a record had before

moved = Cette page a changé d’adresse : { $page }

## A site that shows a change before it is published

preview-label = Aperçu
preview-notice = { $preview } Voici le site avec une modification qui n’est pas encore publiée. Le site lui-même : { $address }
preview-title = Aperçu.

## Where a file of the page does not come

outage = { $part } Vous pouvez la lire telle quelle. Pour rechercher, comparer ou écrire, { $again }.
outage-title = Une partie de cette page n’a pas été chargée.
outage-again = rechargez la page
cut-off = Seule une partie de cette page est arrivée.

## What the reader’s browser keeps

kept-nothing = Rien
kept-amount = { $things }, { $size }
kept-cleared = Effacé : { $name }.
kept-cleared-all = Effacé. Ce navigateur ne conserve plus rien de ce site.
kept-copy-removed = La copie est supprimée.
kept-no-room = votre navigateur n’a pas assez de place
kept-being-renewed = le site est en train d’être mis à jour
kept-file-lost = { $file } n’est pas arrivé, ou pas tel qu’il a été produit
kept-first-page-lost = la page d’accueil n’est pas arrivée, ou pas telle qu’elle a été produite
kept-status = le serveur a répondu { $status } pour { $file }
kept-renewed = Une version plus récente de ce site est disponible.

## Without a connection, for what is not in the copy

offline-title = Vous êtes hors connexion
offline-heading = Vous êtes hors connexion, et cette page n’est pas dans votre copie
offline-way-on = Une fois la connexion rétablie, { $again }. D’ici là, lisez ce que vous avez : { $first } ou { $kept }.
offline-again = rechargez-la
offline-first = la page d’accueil
offline-kept = ce qui est conservé dans ce navigateur
