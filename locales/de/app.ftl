### What every page says that the reader can do something with: its frame, the search, the tray of
### picked records, and what is said where something does not come.

## The frame

breadcrumbs = Navigationspfad
correction = Ist etwas falsch oder veraltet? { $report }
correction-report = Korrektur melden

## Kinds of records, one of them

kind-mission = Mission
kind-case-study = Fallstudie
kind-insight = Erkenntnis
kind-city = Stadt
kind-challenge = Herausforderung
kind-collection = Sammlung
kind-project = Projekt
kind-organisation = Organisation
kind-page = Seite

## Search

explore-title = Missionen, Fallstudien und Erkenntnisse entdecken
search = Suchen
search-hint = Ein Thema, eine Stadt, ein Wort
searching = Suche läuft …
results = Ergebnisse
results-count = { $count ->
    [0] Keine Ergebnisse
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
sort-by = Sortieren nach
sort-relevance = Relevanz
sort-title = Titel
sort-target = Zieljahr
sort-updated = Letzte Änderung
show-more = Mehr anzeigen
suggestions = Vorschläge
suggestions-hint = Mit der Pfeiltaste nach unten gelangen Sie zu den Vorschlägen.
suggestion-kind = { $kind }:
without-script = Um die Liste einzugrenzen, gehen Sie nach { $challenge } oder nach { $city } vor. Oder lesen Sie alle { $missions }, { $case-studies } und { $insights }.
by-challenge = Herausforderung
by-city = Stadt
all-missions = Missionen
all-case-studies = Fallstudien
all-insights = Erkenntnisse

## Facets

filters = Filter
filters-hide = Filter ausblenden
chosen-count = ({ $count })
facet-show-all = Alle { $count } anzeigen
facet-show-fewer = Weniger anzeigen
facet-find = Suchen
facet-find-in = Suchen in: { $facet }
facet-unknown-value = „{ $value }“, hier nicht bekannt
years-label = Zieljahre von und bis
years-from-field = Von
years-to-field = bis
years-from = ab { $from }
years-to = bis { $to }
years-between = { $from }–{ $to }
chosen-filters = Gewählte Filter
chosen-remove = Filter { $facet } entfernen: { $value }
chosen-years = Zieljahr { $years }
chosen-years-remove = Filter Zieljahr entfernen: { $years }
chosen-clear = Alle entfernen

facet-challenge = Herausforderung
facet-city = Stadt
facet-kind = Art des Eintrags
facet-progress = Stand
facet-stage = Phase
facet-target = Zieljahr
facet-country = Land
facet-region = Region
facet-level = Verwaltungsebene
facet-recognition = Einstufung als Mission
facet-lead = Art der Leitung
facet-instrument = Instrumente
facet-governance = Steuerung
facet-sdg = Ziel für nachhaltige Entwicklung
facet-funding = Angaben zur Finanzierung
facet-method = Methode
facet-evidence = Art der Belege
facet-roar = ROAR
facet-capability = Fähigkeit
facet-lifecycle = Schritt im Lauf einer Mission
facet-strength = Grundlage einer Erkenntnis
facet-language = Sprache
facet-showcase = Katalog

## Where nothing is found, or not all

none-fits-filters = Kein Eintrag passt zu allen gewählten Filtern
none-has-words = Kein Eintrag enthält alle Wörter von „{ $words }“
none-has-words-with-filters = Kein Eintrag enthält „{ $words }“ und passt zu diesen Filtern
# What is dropped stands behind a colon: it may be “ab 2025” or several names.
drop-filter = Weglassen: { $names } ({ $count ->
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
})
drop-words = Ohne „{ $words }“ suchen
show-everything = Alles anzeigen
sought-instead = Angezeigt werden Ergebnisse für „{ $words }“.
sought-without = Kein Eintrag enthält alle diese Wörter. Angezeigt werden Einträge ohne „{ $words }“.
between-words = “, „

## A record in a list

found-elsewhere = Ihre Suchwörter stehen im Text oder in den Themen.
target-year = Zieljahr { $year }
challenges = Herausforderungen

## The tray of what is picked to compare

compare = Vergleichen
compare-count = Vergleichen ({ $count })
picked = Zum Vergleich ausgewählt
picked-full = Höchstens vier Einträge passen nebeneinander. Entfernen Sie einen, um einen anderen auszuwählen.
picked-clear = Auswahl leeren
picked-remove = { $title } entfernen
picked-one = { $title } ist ausgewählt, { $count } von { $most }.
picked-no-longer = { $title } ist nicht mehr ausgewählt.
picked-nothing = Es ist nichts mehr ausgewählt.

## What a button of a text says once it was pressed

copied = Kopiert
copy-by-hand = Zum Kopieren Strg+C drücken

## Where something does not come

try-again = Erneut versuchen
load-again = Seite neu laden
search-unavailable = Die Suche ist nicht verfügbar: { $cause }. Die Einträge unten und die Seiten nach Herausforderung und nach Stadt funktionieren auch ohne sie.
page-slow = Die nächste Seite lässt auf sich warten. Haben Sie noch etwas Geduld, oder
page-load-afresh = laden Sie sie neu
page-lost = Die nächste Seite konnte nicht geladen werden: { $cause }. Sie sind weiterhin auf dieser Seite. Alles, was Sie ausgewählt oder geschrieben haben, ist noch da.
# The fault messages stand behind a colon in German, so they begin with a capital letter.
fault-no-answer = Der Server hat nicht geantwortet
fault-site-changed = Die Website hat sich geändert, seit diese Seite geladen wurde; laden Sie die Seite neu
fault-status = Der Server meldet { $status }
fault-damaged = Die Datei ist beschädigt angekommen
fault-other-version = Die Datei gehört zu einer anderen Version dieser Website; laden Sie die Seite neu
fault-other-build = Die Seite stammt aus einem anderen Stand der Website
fault-unreadable = Die Antwort ist nicht lesbar ({ $cause })

## Where a mission stands in its life.

stage-proposed = Vorgeschlagen
stage-adopted = Beschlossen
stage-in-delivery = In Umsetzung
stage-concluded = Abgeschlossen
stage-superseded = Abgelöst
stage-abandoned = Aufgegeben
stage-unknown = Nicht bekannt

## How a mission is doing against its goal.

progress-not-assessed = Nicht bewertet
progress-on-track = Im Plan
progress-behind = Im Rückstand
progress-milestone-reached = Meilenstein erreicht
progress-achieved = Erreicht
progress-partly-achieved = Teilweise erreicht
progress-missed = Verfehlt
# The target was reached once, and is no longer.
progress-lapsed = Nicht mehr erfüllt
progress-contested = Umstritten
progress-superseded = Abgelöst
progress-unknown = Nicht bekannt
