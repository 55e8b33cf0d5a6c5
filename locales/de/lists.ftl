### Who says that this is a mission.

recognition-self-described = Selbst so bezeichnet
recognition-programme-designated = Von einem Programm benannt
recognition-externally-described = Von anderen so bezeichnet
recognition-editor-classified = Von der Redaktion aufgenommen

## What a statement of progress, or a figure, rests on.

# Nouns: they stand within brackets and keep their capital letter.
basis-self-reported = Eigene Angabe
basis-official-statistics = Amtliche Statistik
basis-independent = Unabhängige Quelle
basis-press = Presse
basis-editor-inference = Schlussfolgerung der Redaktion

## How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.

grade-a = Primärquelle oder amtliche Quelle
grade-b = Quelle aus zweiter Hand
grade-c = Nicht bestätigt

## What kind of organisation a party is.

kind-of-organisation-local-government = Kommune
kind-of-organisation-city-region-authority = Behörde einer Stadtregion
kind-of-organisation-national-government = Nationale Regierung
kind-of-organisation-public-agency = Öffentliche Einrichtung
kind-of-organisation-university-research = Hochschule oder Forschung
kind-of-organisation-utility = Versorgungsunternehmen
kind-of-organisation-business = Unternehmen
kind-of-organisation-business-association = Wirtschaftsverband
kind-of-organisation-non-profit = Gemeinnützige Organisation
kind-of-organisation-community-group = Initiative vor Ort
kind-of-organisation-foundation = Stiftung
kind-of-organisation-network = Netzwerk
kind-of-organisation-multilateral = Multilaterale Organisation
kind-of-organisation-public-private-partnership = Öffentlich-private Partnerschaft

## What a partner does in a mission.

# What is done, not who does it: neutral, and the same for one and for several.
role-co-lead = Mitleitung
role-funder = Finanzierung
role-delivery = Umsetzung
role-evaluator = Evaluation
role-adviser = Beratung
role-convenor = Koordination
role-community = Engagement vor Ort
role-data = Daten

## What level of place a city record is about.

level-neighbourhood = Stadtviertel
level-borough = Stadtbezirk
level-city = Stadt
level-city-region = Stadtregion
level-region = Region
level-city-state = Stadtstaat

## What gave a mission its authority.

mandate-mayor = Bürgermeisteramt
mandate-council-leader = Ratsspitze
mandate-full-council-vote = Beschluss des gesamten Rates
mandate-cabinet = Kabinett
mandate-combined-authority = Kommunalverband
mandate-referendum-ballot = Referendum oder Abstimmung
mandate-partnership-agreement = Partnerschaftsvereinbarung
mandate-national-agreement = Nationale Vereinbarung

## How much say residents have: the IAP2 spectrum of public participation.

level-of-participation-inform = Informieren
level-of-participation-consult = Konsultieren
level-of-participation-involve = Einbeziehen
level-of-participation-collaborate = Zusammenarbeiten
level-of-participation-empower = Ermächtigen

## Where money comes from.

kind-of-funding-grant = Zuschuss
kind-of-funding-own-budget = Eigener Haushalt
kind-of-funding-tax = Steuern
kind-of-funding-loan = Darlehen
kind-of-funding-prize = Preisgeld
kind-of-funding-private = Private Mittel
kind-of-funding-in-kind = Sachleistung

## How far a project has come.

stage-of-a-project-idea = Idee
stage-of-a-project-prototype = Prototyp
stage-of-a-project-pilot = Pilotprojekt
stage-of-a-project-demonstrator = Demonstrationsprojekt
stage-of-a-project-scaling = Ausweitung
stage-of-a-project-mainstreamed = Regelbetrieb
stage-of-a-project-stopped = Eingestellt

## Which way an indicator should move.

polarity-up-is-good = Höher ist besser
polarity-down-is-good = Niedriger ist besser
polarity-neutral = Keine Richtung ist besser

## How one record relates to another.

relation-part-of = Teil von
relation-inspired-by = Angeregt durch
relation-replaces = Ersetzt
relation-replaced-by = Ersetzt durch
relation-evidence-for = Beleg für
relation-contrasts-with = Im Gegensatz zu

## How well a case study's results are known.

evidence-level-independent-evaluation = Unabhängige Evaluation
evidence-level-monitored-data = Laufend erhobene Daten
evidence-level-self-reported = Eigene Angabe
evidence-level-anecdotal = Einzelne Berichte

## What kind of knowledge an insight is.

type-of-insight-lesson = Lehre
type-of-insight-pattern = Muster
type-of-insight-tool-method = Werkzeug oder Methode
type-of-insight-evidence-summary = Zusammenfassung von Belegen
type-of-insight-warning = Warnung
type-of-insight-open-question = Offene Frage

## The step of a mission's life that an insight is about.

lifecycle-step-mandate = Mandat
lifecycle-step-framing = Zuschnitt
lifecycle-step-roadmap = Fahrplan
lifecycle-step-mainstreaming = Verankerung
lifecycle-step-groups = Gruppen
lifecycle-step-delivery = Umsetzung
lifecycle-step-evaluation = Evaluation
lifecycle-step-financing = Finanzierung

## How much an insight rests on.

strength-one-case = Ein Fall
strength-several-cases = Mehrere Fälle
strength-comparative-study = Vergleichende Studie
strength-theory = Theorie

## What the closed lists of the model call those of their terms that stand in pages as they were built,
### as terms.ftl does: what the app renders anew in the browser is there.

## Whose words a record is in.

editorial-label-editor-written = Von der Redaktion geschrieben
editorial-label-city-submitted = Von der Stadt eingereicht
editorial-label-participant-written = Von Teilnehmenden geschrieben

## What kind of publication a source is.

kind-of-source-official = Amtlich
kind-of-source-research = Forschung
kind-of-source-press = Presse
kind-of-source-award = Auszeichnung
kind-of-source-network = Netzwerk
kind-of-source-interview = Interview

## What a city has the power to decide.

power-transport = Verkehr
power-housing = Wohnen
power-energy = Energie
power-land-use = Flächennutzung
power-schools = Schulen
power-health = Gesundheit
power-policing = Polizei
power-tax = Steuern
power-water = Wasser
power-waste = Abfall

## A phrase of the interface that a showcase may put in its own words. Those alone are here
## that stand in pages as they were built: what the app renders anew in the browser is not.

word-home-by-challenge = Nach Herausforderung
word-home-missions = Missionen für den Einstieg
word-home-all-missions = Alle Missionen
word-home-by-city = Nach Stadt
word-home-worth-knowing = Wissenswert
word-home-lead = das Ziel, das Datum, wer mitwirkt und ein ehrlicher Bericht darüber, was daraus wurde.
word-foot-collections = Sammlungen
word-foot-organisations = Organisationen
word-foot-assess = Mission prüfen
word-foot-publish = Veröffentlichen
word-foot-data = Daten
word-foot-kept = In diesem Browser gespeichert
word-foot-offline = Offline lesen
word-not-found-title = Hier gibt es keine Seite
word-not-found-lead = Vielleicht ist die Adresse falsch geschrieben oder die Seite umgezogen. Suchen Sie danach, oder beginnen Sie mit einer dieser Listen.

## The Sustainable Development Goals of the United Nations, as the UN words them in the language

goal-1 = Keine Armut
goal-2 = Kein Hunger
goal-3 = Gesundheit und Wohlergehen
goal-4 = Hochwertige Bildung
goal-5 = Geschlechtergleichheit
goal-6 = Sauberes Wasser und Sanitäreinrichtungen
goal-7 = Bezahlbare und saubere Energie
goal-8 = Menschenwürdige Arbeit und Wirtschaftswachstum
goal-9 = Industrie, Innovation und Infrastruktur
goal-10 = Weniger Ungleichheiten
goal-11 = Nachhaltige Städte und Gemeinden
goal-12 = Nachhaltige/r Konsum und Produktion
goal-13 = Maßnahmen zum Klimaschutz
goal-14 = Leben unter Wasser
goal-15 = Leben an Land
goal-16 = Frieden, Gerechtigkeit und starke Institutionen
goal-17 = Partnerschaften zur Erreichung der Ziele

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Geschehen
state-of-a-milestone-planned = Geplant
state-of-a-milestone-missed = Verfehlt

## What state a record is in.

record-state-draft = Entwurf
record-state-in-review = In Prüfung
record-state-published = Veröffentlicht
record-state-archived = Archiviert
record-state-removed = Entfernt
