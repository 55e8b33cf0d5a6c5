### What the pages say whose content needs no script: the home page, the lists, the pages of records,
### and those about the site itself. Their parts, which several kinds of pages share, have a sheet of
### their own.

## The first page

home-missions = { $count ->
    [one] { $count } mission
   *[other] { $count } missions
}
home-case-studies = { $count ->
    [one] { $count } étude de cas
   *[other] { $count } études de cas
}
home-insights = { $count ->
    [one] { $count } enseignement
   *[other] { $count } enseignements
}
home-cities = { $count ->
    [one] { $count } ville
   *[other] { $count } villes
}
home-two = { $first } et { $second }
home-three = { $first }, { $second } et { $third }
home-extent = { $records } : { $lead }
home-extent-from = { $countries ->
    [0] { $records } dans { $cities } : { $lead }
   *[other] { $records } dans { $cities } de { $countries } pays : { $lead }
}

## Lists of all records of a kind

list-missions = Des objectifs audacieux, avec une échéance. Pour chacun : qui y participe et où il en est.
list-case-studies = Ce qui a été fait, ce qui en est résulté et ce qui n’a pas fonctionné.
list-insights = Ce que les missions ont permis d’apprendre, et sur quelles bases.
list-count = { $total } au total
list-count-and-page = { $total } au total · page { $page } sur { $pages }
list-search = Rechercher et filtrer

## Missions and case studies

enablers = Ce qui a aidé
barriers = Ce qui a freiné
lessons = Ce qui a été appris
transfer = Avant de vous en inspirer
part-of-mission = Fait partie de la mission
sectors = Secteurs

## Missions

mission-roar = À travers le cadre ROAR
mission-capabilities = Les capacités mobilisées
mission-recognition = Qualifiée de mission par
mission-means = Comment elle est conduite
mission-mandate = Mandat
mission-governance = Gouvernance
mission-participation = Participation des habitants

## Case studies

case-study-period = Période
case-study-evidence = Ce qui étaye les résultats
case-study-means = Comment cela s’est fait
case-study-methods = Méthodes
case-study-cost = Ce que cela a coûté

## Insights

insight-support = Ce qui l’étaye
insight-limits = Ses limites
insight-type = Type de connaissance
insight-strength = Solidité
insight-step = Étape de la vie d’une mission
insight-belongs = Où le situer
insight-cities = Observé dans ces villes
insight-roar = Volet de ROAR
insight-capability = Capacité

## Projects

project-about = Le projet
project-stage = Phase
project-lead = Pilotage

## Cities

cities-title = Villes
cities-lead = { $cities ->
    [one] { $cities } ville
   *[other] { $cities } villes
} dans { $countries } pays, par région du monde.
city-about = Présentation
city-people = Population
city-local-name = Nom local
city-region = Région
city-government = Administration
city-powers = Compétences
city-networks = Réseaux
city-coordinates = Situation
city-website = Son site
city-website-link = Site officiel
city-elsewhere = Sur d’autres sites
city-wikidata = Wikidata
city-feed = Nouveautés
# A label for the region, since its name would need a preposition.
city-on-map = Région : { $region }. Coordonnées : { $coordinates }.
coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] O
   *[east] E
}

## Challenges

challenges-title = Défis
challenges-lead = Ce à quoi les missions s’attaquent. Choisissez un défi pour voir qui s’y consacre et où en est le travail.
challenges-records = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
challenge-about = De quoi il s’agit
challenge-goals = Objectifs de développement durable
challenge-sub-terms = Se trouve aussi sous
challenge-feed = Nouveautés
challenge-empty = Aucune fiche ne porte encore sur ce défi.
challenge-cities = Villes qui s’y attaquent
challenge-more-cities = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
} : { $all }
challenge-all-cities = toutes les villes

## Further pages of the records of a city or of a challenge

more-page = Page { $page } sur { $pages }

## Organisations

organisations-title = Organisations
organisations-lead = Qui participe aux missions, par type d’acteur dans la ville.
organisations-network = Organisations qui relient des missions
organisations-others = Autres
organisations-data = Données sur les participants :
organisations-listed = { $count ->
    [0] Aucune organisation n’apparaît encore dans plus d’une fiche.
    [one] { $count } organisation a une page : elle apparaît dans plusieurs fiches ou possède sa propre fiche. Le nombre indiqué est celui de ses missions.
   *[other] { $count } organisations ont une page : elles apparaissent dans plusieurs fiches ou possèdent leur propre fiche. Les nombres indiqués sont ceux de leurs missions.
}
organisations-alone = { $count ->
    [one] { $count } autre n’est citée que dans une seule fiche : c’est là qu’elle figure.
   *[other] { $count } autres ne sont citées que dans une seule fiche : c’est là qu’elles figurent.
}
organisation-empty = Aucune des fiches de la liste ne la cite.
organisation-together = Souvent avec
organisation-together-numbers = Les nombres sont ceux des missions auxquelles les deux participent.
organisation-about = Présentation
organisation-kind = Type d’organisation
organisation-part = Type d’acteur
organisation-city = Ville
organisation-country = Pays
organisation-elsewhere = Sur d’autres sites

## Collections

collections-title = Collections
collections-lead = Des fiches réunies par quelqu’un, avec une raison pour chacune.
collection-curator = composée par { $curator }
collection-members = Dans cette collection
collection-comparison = Côte à côte
collection-compare = Ouvrir dans la comparaison
collection-sources = Sur quoi cela repose
collection-cite = Citer ainsi : { $citation }

## Open data

data-title = Données
data-lead = Tout ce que montrent les pages, sous forme de tableaux à télécharger.
data-about = Les tableaux contiennent ce que montrent les listes, la recherche et les filtres. Les fiches archivées ou retirées n’y figurent pas. Dans { $version }, le nom et le sens des colonnes ne changent pas ; des versions ultérieures pourront en ajouter. La licence du texte d’une fiche figure sur sa ligne ; à défaut, c’est { $licence }.
data-csv = Les fichiers { $format } s’ouvrent dans n’importe quel tableur (RFC 4180, UTF-8 avec indicateur d’ordre des octets). Dans une cellule, les valeurs multiples sont séparées par des points-virgules. Un texte qu’un tableur prendrait pour une formule commence par une apostrophe.
data-json = Les fichiers { $format } contiennent les mêmes lignes sous forme d’une liste d’objets, où les listes restent des listes ; { $null } signale ce que la fiche ne dit pas.
data-geojson = Les fichiers { $format } présentent ces lignes comme des points à placer sur une carte (RFC 7946). Une mission s’y trouve à l’emplacement de sa ville.
data-others = Termes et catalogue
data-rows = { $count ->
    [one] { $count } ligne.
   *[other] { $count } lignes.
}
data-columns = { $count ->
    [one] { $count } colonne
   *[other] { $count } colonnes
}
data-file = { $table } au format { $format }

## What the browser keeps

kept-title = Conservé dans ce navigateur
kept-lead = Ce que ce site conserve dans votre navigateur, pour votre seul usage. Rien n’en est envoyé.
kept-scriptless = Cette page a besoin de JavaScript, qui ne fonctionne pas ici. Les réglages de votre navigateur permettent de voir et d’effacer ce que les sites conservent : cherchez « données de sites ».
kept-stores = Ce qui est conservé
kept-refused = Les réglages de votre navigateur empêchent ce site de conserver quoi que ce soit. Ce que vous choisissez ou écrivez reste là tant que vous ne quittez pas la page.
kept-clear-all = Tout effacer
kept-settings = Les réglages de votre navigateur permettent aussi de tout effacer : cherchez « données de sites ».
kept-clear = Effacer{ $what }
kept-clear-what = { "\u00A0" }: { $name }
kept-picks = Fiches choisies pour la comparaison
kept-picks-about = Elles attendent en bas de la fenêtre.
kept-picks-unit = { $count ->
    [one] fiche
   *[other] fiches
}
kept-drafts = Brouillons du formulaire
kept-drafts-about = Ce que vous avez commencé à écrire sur la page « Publier ».
kept-drafts-unit = { $count ->
    [one] brouillon
   *[other] brouillons
}
kept-worksheet = La fiche de travail
kept-worksheet-about = Ce que vous avez écrit sur la page qui permet de tester une mission.
kept-worksheet-unit = { $count ->
    [one] fiche de travail
   *[other] fiches de travail
}
kept-copy = Une copie de ce site
kept-copy-about = Pour le lire sans connexion.
kept-copy-unit = { $count ->
    [one] fichier
   *[other] fichiers
}

## A copy of the site to read offline. What stands for numbers here is filled in later, so it cannot
## choose a plural; $size is one like “12.3 MB”.

offline-title = Lire hors connexion
offline-offer = Votre navigateur peut conserver une copie de ce site, à lire sans connexion. Tant que vous êtes en ligne, vous voyez toujours la version actuelle de chaque page, et la copie se met à jour avec le site.
offline-size = { $files } fichiers, { $size } au plus
offline-keep = Conserver ce site pour le lire hors connexion
offline-busy = La copie est en cours. Vous pouvez continuer à lire.
offline-done = Fichiers copiés : { $done } sur { $files }
offline-ready = { $ready } Ce navigateur a une copie du site : { $files } fichiers, { $size }.
offline-is-ready = Vous pouvez lire hors connexion.
offline-remove = Supprimer la copie
offline-failed = La copie n’a pas pu être faite : { $cause }. Rien n’en est conservé, et le site se lit comme avant.
offline-unknown = Impossible de savoir pour l’instant si une copie peut être faite : la liste de ses fichiers n’est pas arrivée. { $again }.
offline-unable = Ce navigateur ne peut pas conserver de site, ou pas dans cette fenêtre : c’est le cas en navigation privée et aux adresses sans https.

## Where a page is not there, or not any more

not-found-missions = Toutes les missions
not-found-cities = Toutes les villes
not-found-challenges = Tous les défis
removed-kind = Fiche retirée
removed-lead = Les liens vers cette fiche mènent toujours ici. Le reste du catalogue :
