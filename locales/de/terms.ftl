### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = Öffentliche Hand
part-of-the-ecosystem-private = Wirtschaft
part-of-the-ecosystem-academic = Wissenschaft
part-of-the-ecosystem-civil-society = Zivilgesellschaft
part-of-the-ecosystem-residents = Bevölkerung

## How far a mission meets one of the five criteria.

rating-met = Erfüllt
rating-partly = Teilweise erfüllt
rating-not-met = Nicht erfüllt
rating-not-assessed = Nicht bewertet

## What happened at a milestone.

kind-of-milestone-engagement = Beteiligung
kind-of-milestone-announcement = Ankündigung
kind-of-milestone-adoption = Beschluss
kind-of-milestone-launch = Start
kind-of-milestone-funding = Finanzierung
kind-of-milestone-delivery = Umsetzung
kind-of-milestone-review = Überprüfung
kind-of-milestone-report = Bericht
kind-of-milestone-target = Ziel
kind-of-milestone-achievement = Erfolg
kind-of-milestone-setback = Rückschlag
kind-of-milestone-change-of-goal = Zieländerung
kind-of-milestone-closure = Abschluss

## The four parts of the ROAR framework of mission-oriented policy.

part-of-roar-routes = Wege und Richtungen
part-of-roar-organisational-capacity = Organisatorische Fähigkeiten
part-of-roar-assessment = Bewertung
part-of-roar-risks-rewards = Risiken und Gewinne

## The five dynamic capabilities of a city's government.

capability-strategic-awareness = Strategische Weitsicht
capability-adjusting-priorities = Anpassen von Prioritäten
capability-building-coalitions = Bilden von Bündnissen
capability-learning-experimentation = Lernen durch Erproben
capability-reconfiguring-delivery = Neuordnen der Umsetzung

## What became of a moment.

state-of-a-moment-done = Geschehen
state-of-a-moment-partly = Teilweise erreicht oder nicht mehr erfüllt
state-of-a-moment-planned = Geplant oder noch offen
state-of-a-moment-missed = Verfehlt
state-of-a-moment-changed = Ziel geändert

## What a moment is called where it is no milestone, and what its state adds to its name

moment-target-year = Zieljahr
# With a capital letter, as the states of progress have that stand in the same place.
moment-planned = Geplant
moment-missed = Verfehlt
moment-in-state = { $kind } · { $state }

## A row of a comparison.

row-place = Stadt und Bevölkerung
row-recognition = Einstufung als Mission
row-question = Frage
row-statement = In einem Satz
row-period = Zeitraum
row-evidence = Worauf die Ergebnisse beruhen
row-methods = Methoden
row-cost = Was es gekostet hat
row-challenges = Herausforderungen
row-target = Ziel und Messgröße
row-baseline = Ausgangswert
row-stage = Phase
row-progress = Stand
row-mandate = Mandat
row-lead = Leitung
row-governance = Steuerung
row-partners = Beteiligte
row-instruments = Instrumente
row-participation = Beteiligung der Bevölkerung
row-funding = Erfasste Mittel
row-indicator = Wichtigster Indikator
row-bold = Mutig und inspirierend
row-direction = Eine klare Richtung
row-realistic = Ehrgeizig, aber realistisch
row-cross-sectoral = Über Sektoren und Beteiligte hinweg
row-bottom-up = Viele Lösungen, von unten
row-routes = Wege und Richtungen
row-organisation = Organisatorische Fähigkeiten
row-assessment = Bewertung
row-risks = Risiken und Gewinne
row-awareness = Strategische Weitsicht
row-priorities = Anpassen von Prioritäten
row-coalitions = Bilden von Bündnissen
row-learning = Lernen durch Erproben
row-reconfiguring = Neuordnen der Umsetzung
row-enablers = Was geholfen hat
row-barriers = Was hinderlich war
row-lessons = Was gelernt wurde
row-transfer = Bevor Sie es nachmachen
row-sources = Quellen und letzte Prüfung

## The parts of a comparison, in which its rows stand

row-part-glance = Auf einen Blick
row-part-goal = Ziel und Stand
row-part-who = Wer mitwirkt und mit welchen Mitteln
row-part-money = Geld und Messgrößen
row-part-criteria = Die fünf Kriterien einer Mission
row-part-roar = Die vier Teile von ROAR
row-part-capabilities = Was dafür nötig war
row-part-lessons = Was sich lernen lässt, und woraus

## Several records of a kind

kind-plural-mission = Missionen
kind-plural-case-study = Fallstudien
kind-plural-insight = Erkenntnisse
kind-plural-city = Städte
kind-plural-challenge = Herausforderungen
kind-plural-collection = Sammlungen
kind-plural-project = Projekte
kind-plural-organisation = Organisationen
kind-plural-page = Seiten
