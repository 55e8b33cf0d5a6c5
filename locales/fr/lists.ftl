### Who says that this is a mission.

# They answer facet-recognition and mission-recognition: “Qualifiée de mission par : …”.
recognition-self-described = La ville elle-même
recognition-programme-designated = Un programme
recognition-externally-described = D’autres acteurs
recognition-editor-classified = La rédaction

## What a statement of progress, or a figure, rests on.

basis-self-reported = Autodéclaration
basis-official-statistics = Statistiques officielles
basis-independent = Source indépendante
basis-press = Presse
basis-editor-inference = Déduction de la rédaction

## How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.

grade-a = Source primaire ou officielle
grade-b = Source de seconde main
grade-c = Non confirmé

## What kind of organisation a party is.

kind-of-organisation-local-government = Collectivité locale
kind-of-organisation-city-region-authority = Autorité d’agglomération
kind-of-organisation-national-government = Gouvernement national
kind-of-organisation-public-agency = Organisme public
kind-of-organisation-university-research = Université ou recherche
kind-of-organisation-utility = Entreprise de services publics
kind-of-organisation-business = Entreprise
kind-of-organisation-business-association = Association d’entreprises
kind-of-organisation-non-profit = Organisme à but non lucratif
kind-of-organisation-community-group = Collectif d’habitants
kind-of-organisation-foundation = Fondation
kind-of-organisation-network = Réseau
kind-of-organisation-multilateral = Organisation multilatérale
kind-of-organisation-public-private-partnership = Partenariat public-privé

## What a partner does in a mission.

# The activity, not the person: so they need no gender.
role-co-lead = Copilotage
role-funder = Financement
role-delivery = Mise en œuvre
role-evaluator = Évaluation
role-adviser = Conseil
role-convenor = Mise en relation
role-community = Relais local
role-data = Données

## What level of place a city record is about.

level-neighbourhood = Quartier
level-borough = Arrondissement
level-city = Ville
level-city-region = Agglomération
level-region = Région
level-city-state = Cité-État

## What gave a mission its authority.

mandate-mayor = Maire
mandate-council-leader = Présidence du conseil
mandate-full-council-vote = Vote du conseil en séance plénière
mandate-cabinet = Exécutif local
mandate-combined-authority = Autorité intercommunale
mandate-referendum-ballot = Référendum ou vote populaire
mandate-partnership-agreement = Accord de partenariat
mandate-national-agreement = Accord national

## How much say residents have: the IAP2 spectrum of public participation.

level-of-participation-inform = Informer
level-of-participation-consult = Consulter
level-of-participation-involve = Impliquer
level-of-participation-collaborate = Collaborer
level-of-participation-empower = Donner le pouvoir de décider

## Where money comes from.

kind-of-funding-grant = Subvention
kind-of-funding-own-budget = Budget propre
kind-of-funding-tax = Impôt
kind-of-funding-loan = Emprunt
kind-of-funding-prize = Prix
kind-of-funding-private = Fonds privés
kind-of-funding-in-kind = Apport en nature

## How far a project has come.

stage-of-a-project-idea = Idée
stage-of-a-project-prototype = Prototype
stage-of-a-project-pilot = Projet pilote
stage-of-a-project-demonstrator = Démonstrateur
stage-of-a-project-scaling = Déploiement
stage-of-a-project-mainstreamed = Généralisé
stage-of-a-project-stopped = Arrêté

## Which way an indicator should move.

polarity-up-is-good = Plus c’est élevé, mieux c’est
polarity-down-is-good = Plus c’est bas, mieux c’est
polarity-neutral = Aucun sens n’est préférable

## How one record relates to another.

relation-part-of = Fait partie de
relation-inspired-by = S’inspire de
relation-replaces = Remplace
relation-replaced-by = Remplacée par
relation-evidence-for = À l’appui de
relation-contrasts-with = Contraste avec

## How well a case study's results are known.

evidence-level-independent-evaluation = Évaluation indépendante
evidence-level-monitored-data = Données de suivi
evidence-level-self-reported = Autodéclaration
evidence-level-anecdotal = Témoignages isolés

## What kind of knowledge an insight is.

type-of-insight-lesson = Leçon
type-of-insight-pattern = Schéma récurrent
type-of-insight-tool-method = Outil ou méthode
type-of-insight-evidence-summary = Synthèse d’éléments probants
type-of-insight-warning = Mise en garde
type-of-insight-open-question = Question ouverte

## The step of a mission's life that an insight is about.

lifecycle-step-mandate = Mandat
lifecycle-step-framing = Cadrage
lifecycle-step-roadmap = Feuille de route
lifecycle-step-mainstreaming = Intégration dans l’action courante
lifecycle-step-groups = Groupes
lifecycle-step-delivery = Mise en œuvre
lifecycle-step-evaluation = Évaluation
lifecycle-step-financing = Financement

## How much an insight rests on.

strength-one-case = Un seul cas
strength-several-cases = Plusieurs cas
strength-comparative-study = Étude comparative
strength-theory = Théorie

## What the closed lists of the model call those of their terms that stand in pages as they were built,
### as terms.ftl does: what the app renders anew in the browser is there.

## Whose words a record is in.

editorial-label-editor-written = Écrit par la rédaction
editorial-label-city-submitted = Transmis par la ville
editorial-label-participant-written = Écrit au cours d’une formation

## What kind of publication a source is.

kind-of-source-official = Source officielle
kind-of-source-research = Recherche
kind-of-source-press = Presse
kind-of-source-award = Distinction
kind-of-source-network = Réseau
kind-of-source-interview = Entretien

## What a city has the power to decide.

power-transport = Transports
power-housing = Logement
power-energy = Énergie
power-land-use = Urbanisme
power-schools = Écoles
power-health = Santé
power-policing = Police
power-tax = Fiscalité
power-water = Eau
power-waste = Déchets

## A phrase of the interface that a showcase may put in its own words. Those alone are here
## that stand in pages as they were built: what the app renders anew in the browser is not.

word-home-by-challenge = Par défi
word-home-missions = Des missions pour commencer
word-home-all-missions = Toutes les missions
word-home-by-city = Par ville
word-home-worth-knowing = Bon à savoir
word-home-lead = l’objectif, l’échéance, les participants et un compte rendu honnête de ce qui en est résulté.
word-foot-collections = Collections
word-foot-organisations = Organisations
word-foot-assess = Tester une mission
word-foot-publish = Publier
word-foot-data = Données
word-foot-kept = Conservé dans ce navigateur
word-foot-offline = Lire hors connexion
word-not-found-title = Il n’y a pas de page ici
word-not-found-lead = L’adresse contient peut-être une faute de frappe, ou la page a changé de place. Faites une recherche, ou partez de l’une de ces listes.

## The Sustainable Development Goals of the United Nations, as the UN words them in the language

goal-1 = Pas de pauvreté
goal-2 = Faim « zéro »
goal-3 = Bonne santé et bien-être
goal-4 = Éducation de qualité
goal-5 = Égalité entre les sexes
goal-6 = Eau propre et assainissement
goal-7 = Énergie propre et d’un coût abordable
goal-8 = Travail décent et croissance économique
goal-9 = Industrie, innovation et infrastructure
goal-10 = Inégalités réduites
goal-11 = Villes et communautés durables
goal-12 = Consommation et production responsables
goal-13 = Mesures relatives à la lutte contre les changements climatiques
goal-14 = Vie aquatique
goal-15 = Vie terrestre
goal-16 = Paix, justice et institutions efficaces
goal-17 = Partenariats pour la réalisation des objectifs

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Réalisé
state-of-a-milestone-planned = Prévu
state-of-a-milestone-missed = Manqué

## What state a record is in.

record-state-draft = Brouillon
record-state-in-review = En relecture
record-state-published = Publiée
record-state-archived = Archivée
record-state-removed = Retirée
