### What the pages say that a second script serves: the comparison, the time line, the map and the
### self-test. Records' own pages have tables, pictures and links of the same kinds, which say the
### same; what they say besides is in pages.ftl.

## In several of them

print = Imprimer
loading = Chargement…
records = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
data-about = À propos des données
of-record = { "\u00A0" }: { $title }

## The comparison, before there is one

compare-title = Mettre des missions côte à côte
compare-kind = { $count ->
    [0] Comparaison
    [one] Comparaison · une fiche
   *[other] Comparaison · { $count } fiches
}
compare-lead = De deux à quatre missions ou études de cas sur les mêmes lignes : ce qu’elles visent, où elles en sont, qui y participe, avec quel argent, et ce qui a été appris.
# It quotes compare of app.ftl.
compare-how = Appuyez sur « Comparer » à côté d’une fiche, { $search } ou { $list }, ou sur sa propre page. Votre sélection attend en bas de la fenêtre, et n’est conservée que dans ce navigateur.
compare-how-search = dans une recherche
compare-how-list = dans une liste
compare-without-script = Pour choisir des fiches, il faut un navigateur qui exécute JavaScript. Le reste de la page se lit sans.
compare-chosen = Comparaisons choisies
compare-data = Données de toutes les missions :

## What can be done with a comparison

compare-move-left = Déplacer { $title } vers la gauche
compare-move-right = Déplacer { $title } vers la droite
compare-remove = Retirer { $title }
compare-which-rows = Quelles lignes
compare-only-differences = Uniquement les différences
compare-only-complete = Uniquement les lignes remplies partout
compare-take-along = À emporter
compare-copy-link = Copier le lien
compare-link-copied = Le lien est copié.
compare-link-not-copied = Le lien se trouve dans la barre d’adresse : ce navigateur ne permet pas de le copier.
compare-rows-of-one = { $shown ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
}. Placez une autre fiche à côté pour voir les différences.
compare-rows = { $shown ->
    [one] { $shown } ligne
   *[other] { $shown } lignes
} : ≠ { $differ ->
    [one] { $differ } différente
   *[other] { $differ } différentes
}, = { $same ->
    [one] { $same } identique
   *[other] { $same } identiques
}.
compare-rows-hidden = { $hidden ->
    [one] { $hidden } ligne masquée.
   *[other] { $hidden } lignes masquées.
}
compare-no-row = Avec ces choix, il ne reste aucune ligne.
compare-rests-on = Sur quoi cela repose
compare-cite = Citer ainsi : { $citation }
# What compare-cite tells: who, when, what, where.
comparison-cited = { $site } ({ $year }). { $titles } : comparaison. { $address }
# In place of a year that is not known.
comparison-undated = s. d.
compare-further = Ajouter une fiche à côté
compare-put-here = Placer ici
compare-from-everything = Choisir parmi toutes les fiches

## The table of a comparison

comparison-caption = { $titles }, ligne par ligne
# In a file that a reader takes along: what rows stand together.
comparison-part = Partie
comparison-row = Ligne
comparison-kind = Type de fiche
comparison-kind-archived = { $kind }, fiche archivée
# No adjective: it would have to agree with the name of the row.
comparison-same = , sans différence
comparison-differs = , avec des différences
comparison-not-recorded = non renseigné
comparison-more = et { $count } de plus
comparison-only-here = uniquement ici :
comparison-source = Source
comparison-silent = { $lead }{ $rows }.
comparison-silent-lead = Absent de toutes les fiches :

## What a comparison cannot show

compare-too-many = { $most } fiches au plus tiennent côte à côte. Laissées de côté : { $records }.
compare-unknown = Aucune fiche ne s’appelle « { $name } ». Les autres sont comparées sans elle.
compare-unknown-near = Aucune fiche ne s’appelle « { $name } ». Cherchiez-vous l’une de celles-ci ?
compare-gone = Comparaison impossible avec { $record } : sa page dit ce qu’il en est advenu, ou il ne s’agit ni d’une mission ni d’une étude de cas.
compare-failed = Impossible de charger « { $name } » : { $cause }.
compare-fault-build = sa page vient d’une autre version de ce site
compare-fault-circle = sa page tourne en boucle

## Records that are worth putting beside one

peers = Fiches comparables
peer-put-beside = Mettre côte à côte
peer-why = { $why }.
peer-why-at-place = { $place }. { $why }.

## The time line

timeline-title = Chronologie
timeline-empty = Aucune fiche de ce site n’indique encore de jalon ni d’année cible.
timeline-lead = Ce qui a été promis et pour quand, et ce qu’il en est advenu : jalons, années cibles et changements d’objectif.
timeline-picture = Les années : plus et moins pour zoomer, les flèches pour se déplacer
timeline-list = Dans l’ordre
timeline-data = Données de tous les jalons :
timeline-filters = Filtres
timeline-filters-clear = Effacer les filtres
timeline-filter-milestone = Type de jalon
timeline-filter-state = Ce qu’il en est advenu
timeline-filter-all = Tous
timeline-filter-value = { $value } ({ $count })
timeline-years = Années affichées
timeline-earlier = Années précédentes
timeline-later = Années suivantes
timeline-nearer = Zoom avant : moins d’années
timeline-wider = Zoom arrière : plus d’années
timeline-all-years = Toutes les années
timeline-moments-of = Événements : { $years }
timeline-same-below = La liste ci-dessous donne les mêmes informations en toutes lettres.
timeline-nothing-drawn = Rien à afficher.
timeline-none-fits = Rien ne correspond pour ces années. Choisissez moins de filtres ou plus d’années.
moments = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
moments-listed = { $listed } événements sur { $total }
timeline-rest-lost = La suite n’a pas pu être chargée ({ $cause }).
timeline-without-script = Chaque { $mission } et chaque { $city } a sa propre chronologie sur sa page.
timeline-by-mission = mission
timeline-by-city = ville

## Pictures of years, on records' pages too

event-step = Étape
event-decision = Décision
event-target = Cible
event-achievement = Réussite
event-setback = Revers
event-change = Changement d’objectif
# Alone in a key; they fit a setback, too.
event-happened = a eu lieu
event-partly = atteint en partie
event-planned = prévu
event-missed = manqué
tally-happened = A eu lieu
tally-partly = Atteint en partie
tally-planned = Prévu
tally-missed = Manqué
line-target = cible { $year }
goal-wording = « { $words } »
goal-before = Jusque-là, l’objectif était : { $goal }

## The map

map-title = Carte
map-lead = { $cities ->
    [one] { $cities } ville
   *[other] { $cities } villes
} dans { $countries } pays, avec leurs fiches.
map-results = Sur la carte
map-data = Données de toutes les villes :
map-none-fits = Aucune fiche ne correspond à tous ces filtres à la fois.
map-extent = { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
} dans { $cities ->
    [one] { $cities } ville
   *[other] { $cities } villes
}.
map-elsewhere = { $count ->
    [one] { $count } autre ne concerne aucune ville en particulier.
   *[other] { $count } autres ne concernent aucune ville en particulier.
}
map-unavailable = Votre choix ne peut pas être affiché : { $cause }. La carte et la liste montrent toutes les fiches.
map-world = Carte du monde
map-zoom-in = Zoom avant
map-zoom-out = Zoom arrière
map-whole = Le monde entier
map-in-view = { $count ->
    [one] { $count } ville visible
   *[other] { $count } villes visibles
}
map-dots = Plus un point est grand, plus il y a de fiches ; un point cerclé représente plusieurs villes.
map-gestures = Zoomez avec + et − ; déplacez la carte avec les flèches du clavier ou à la main.
map-cities = Villes par région
# Not “de”, which many names would change: “d'”, “du”.
map-of-place = pour { $place }
map-mark-city = { $city } : { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
map-mark-city-in = { $city }, { $country } : { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
map-mark-two = { $city } et { $other } : { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
map-mark-many = { $city } et { $more } autres villes : { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}

## The self-test

assess-title = Tester une mission
assess-lead = Posez à votre propre mission les questions que ce site pose aux autres : les cinq critères et les quatre questions de ROAR.
assess-private = Rien de ce que vous écrivez ici ne quitte votre appareil.
assess-kept = Rien de ce que vous écrivez ici ne quitte votre appareil. Ce navigateur le conserve jusqu’à ce que vous l’effaciez.
assess-not-kept = Rien de ce que vous écrivez ici ne quitte votre appareil. Votre navigateur ne conserve rien pour cette page : exportez ou imprimez ce que vous avez écrit avant de la quitter.
assess-without-script = Imprimez cette page pour la remplir à la main : pour conserver et exporter ce que vous écrivez, elle a besoin de JavaScript.
assess-mission = La mission
assess-name = Titre
assess-statement = La mission en une phrase
criteria = Les cinq critères d’une mission
assess-roar = À travers le cadre ROAR
assess-why = Pourquoi ?
assess-not-rated = Pas encore évalué
assess-length = { $length } sur { $limit } caractères
assess-length-over = { $length } sur { $limit } caractères : { $excess } de trop
assess-asks-bold = Compte-t-elle dans la vie de beaucoup de gens, et leur donnerait-elle envie d’y prendre part ?
assess-asks-direction = Pouvez-vous dire ce qui sera différent, comment cela se mesure et pour quelle année ?
assess-asks-realistic = Est-elle assez difficile pour que chacun doive changer quelque chose, et réalisable dans le temps prévu ?
assess-asks-across = A-t-elle besoin que plusieurs secteurs, domaines et types d’organisations travaillent ensemble ?
assess-asks-solutions = Dit-elle où aller sans imposer comment, pour que l’on puisse essayer beaucoup d’idées, y compris celles des habitants ?
assess-asks-routes = Qui a fixé la direction, et comment ? Qui a eu son mot à dire, et qui ne l’a pas eu ?
assess-asks-organisation = Que doit savoir faire le secteur public pour piloter cette mission et pour apprendre, et en est-il capable ?
assess-asks-assessment = Comment saura-t-on si cela fonctionne, en chemin et pas seulement à la fin ?
assess-asks-risks = Qui supporte les risques, et qui profite des gains ?
# The words of rating-… in terms.ftl, in front of the numbers so that they need no plural.
assess-records-rate = Dans les fiches : rempli ({ $met }), rempli en partie ({ $partly }), non rempli ({ $not-met })
assess-records-say = Ce que disent les fiches
assess-rating = { $rating }.
assess-brief = En bref
assess-no-score = Il n’y a pas de note. Ce qui n’est pas rempli montre où il reste du travail.
assess-answered = ROAR : avec réponse
assess-unanswered = ROAR : encore sans réponse
assess-too-long = Trop long pour le format des contenus
assess-export = Exporter en Markdown
assess-clear = Effacer
assess-clear-sure = Tout effacer définitivement
assess-clear-not = Conserver
assess-still-to-add = Reste à ajouter : { $fields }.
