### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = Secteur public
part-of-the-ecosystem-private = Secteur privé
part-of-the-ecosystem-academic = Monde universitaire
part-of-the-ecosystem-civil-society = Société civile
part-of-the-ecosystem-residents = Habitants

## How far a mission meets one of the five criteria.

rating-met = Rempli
rating-partly = Rempli en partie
rating-not-met = Non rempli
rating-not-assessed = Non évalué

## What happened at a milestone.

# Not “engagement”, which is a commitment in French.
kind-of-milestone-engagement = Concertation
kind-of-milestone-announcement = Annonce
kind-of-milestone-adoption = Adoption
kind-of-milestone-launch = Lancement
kind-of-milestone-funding = Financement
kind-of-milestone-delivery = Mise en œuvre
kind-of-milestone-review = Bilan d’étape
kind-of-milestone-report = Rapport
kind-of-milestone-target = Cible
kind-of-milestone-achievement = Réussite
kind-of-milestone-setback = Revers
kind-of-milestone-change-of-goal = Changement d’objectif
kind-of-milestone-closure = Clôture

## The four parts of the ROAR framework of mission-oriented policy.

part-of-roar-routes = Routes et directions
part-of-roar-organisational-capacity = Organisation et capacités
part-of-roar-assessment = Appréciation des résultats
part-of-roar-risks-rewards = Risques et retombées

## The five dynamic capabilities of a city's government.

capability-strategic-awareness = Anticipation stratégique
capability-adjusting-priorities = Ajustement des priorités
capability-building-coalitions = Création de coalitions
capability-learning-experimentation = Apprentissage par l’expérimentation
capability-reconfiguring-delivery = Réorganisation de l’action publique

## What became of a moment.

state-of-a-moment-done = A eu lieu
state-of-a-moment-partly = Atteint en partie, ou perdu depuis
state-of-a-moment-planned = Prévu ou encore ouvert
state-of-a-moment-missed = Manqué
state-of-a-moment-changed = Objectif modifié

## What a moment is called where it is no milestone, and what its state adds to its name

moment-target-year = Année cible
# Both fit nouns of either gender: “Cible · à venir”.
moment-planned = à venir
moment-missed = échéance manquée
moment-in-state = { $kind } · { $state }

## A row of a comparison.

row-place = Ville et population
row-recognition = Qualifiée de mission par
row-question = Question
row-statement = En une phrase
row-period = Période
row-evidence = Ce qui étaye les résultats
row-methods = Méthodes
row-cost = Ce que cela a coûté
row-challenges = Défis
row-target = Cible et mesure
row-baseline = Valeur de départ
row-stage = Phase
row-progress = Avancement
row-mandate = Mandat
row-lead = Pilotage
row-governance = Gouvernance
row-partners = Partenaires
row-instruments = Instruments
row-participation = Participation des habitants
row-funding = Montants renseignés
row-indicator = Indicateur principal
row-bold = Audacieuse et inspirante
row-direction = Une direction claire
row-realistic = Ambitieuse mais réaliste
row-cross-sectoral = À travers les secteurs et les acteurs
row-bottom-up = Des solutions multiples, venues du terrain
row-routes = Routes et directions
row-organisation = Organisation et capacités
row-assessment = Appréciation des résultats
row-risks = Risques et retombées
row-awareness = Anticipation stratégique
row-priorities = Ajustement des priorités
row-coalitions = Création de coalitions
row-learning = Apprentissage par l’expérimentation
row-reconfiguring = Réorganisation de l’action publique
row-enablers = Ce qui a aidé
row-barriers = Ce qui a freiné
row-lessons = Ce qui a été appris
row-transfer = Avant de vous en inspirer
row-sources = Sources et dernière vérification

## The parts of a comparison, in which its rows stand

row-part-glance = En un coup d’œil
row-part-goal = Objectif et avancement
row-part-who = Qui, et par quels moyens
row-part-money = Montants et mesures
row-part-criteria = Les cinq critères d’une mission
row-part-roar = Les quatre volets de ROAR
row-part-capabilities = Les capacités mobilisées
row-part-lessons = Ce que l’on peut apprendre, et à partir de quoi

## Several records of a kind

kind-plural-mission = Missions
kind-plural-case-study = Études de cas
kind-plural-insight = Enseignements
kind-plural-city = Villes
kind-plural-challenge = Défis
kind-plural-collection = Collections
kind-plural-project = Projets
kind-plural-organisation = Organisations
kind-plural-page = Pages
