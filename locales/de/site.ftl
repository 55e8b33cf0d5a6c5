### What the build itself writes: titles of pages, headings of related records, comparisons, pictures,
### notices, and what is said by the scripts that need no app.

## Titles of pages, and what search engines say of each

explore-title = Entdecken
explore-description = Missionen, Fallstudien und Erkenntnisse suchen: nach Herausforderung, nach Stadt und nach Stand.
missions-description = Mutige Ziele mit einem Datum, die Städte mit vielen anderen verfolgen: { $count } insgesamt.
case-studies-description = Was Städte versucht haben, was daraus wurde und was nicht gelang: { $count } insgesamt.
insights-description = Was sich aus den Missionen von Städten lernen lässt und worauf es sich stützt: { $count } insgesamt.
cities-title = Städte
cities-description = { $cities ->
    [one] { $cities } Stadt
   *[other] { $cities } Städte
} in { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
} und was sie verändern wollen.
challenges-title = Herausforderungen
challenges-description = Die gesellschaftlichen Herausforderungen, die Städte angehen, mit den Missionen, Fallstudien und Erkenntnissen dazu.
organisations-title = Organisationen
organisations-description = Wer an den Missionen von Städten mitwirkt, geordnet nach Bereichen, und welche Organisationen Missionen verbinden.
collections-title = Sammlungen
collections-description = Einträge, die zusammengehören, jeder mit einer Begründung ausgewählt.
compare-title = Vergleichen
compare-description = Zwei bis vier Missionen oder Fallstudien nebeneinander, Zeile für Zeile.
timeline-title = Zeitleiste
timeline-description = Was für wann versprochen wurde und was daraus wurde: Meilensteine, Zieljahre und Zieländerungen im Lauf der Jahre.
map-title = Karte
map-description = Städte und ihre Einträge auf einer Weltkarte.
assess-title = Mission prüfen
assess-description = Prüfen Sie eine Mission anhand der fünf Kriterien und der vier Teile von ROAR: ein Arbeitsblatt, das in Ihrem Browser bleibt.
publish-title = Veröffentlichen
publish-description = Schreiben Sie eine Mission, eine Fallstudie, eine Erkenntnis oder eine Stadt in Ihrem Browser: Die Seite entsteht neben dem Formular, und Fehler werden gleich dort angezeigt, wo sie sind.
data-title = Daten
data-description = Alles, was die Seiten zeigen, als Tabellen zum Mitnehmen: CSV, JSON und GeoJSON, mit der Bedeutung jeder Spalte.
kept-title = In diesem Browser gespeichert
kept-description = Was diese Website in Ihrem Browser speichert, wie viel es ist und wie Sie es löschen.
not-found-title = Seite nicht gefunden
not-found-description = Unter dieser Adresse gibt es keine Seite.

nth-page = { $title }, Seite { $page } von { $pages }
more-description = Weitere Missionen, Fallstudien und Erkenntnisse: { $title }.

organisation-description = { $name }: { $kind }. Alles, woran diese Organisation mitwirkt.
organisation-description-counted = { $name }: { $kind }. Alles, woran diese Organisation mitwirkt: { $counts }.
organisation-count = { $records } { $count }
organisation-any = Organisation

## The main navigation

navigation-explore = Entdecken
navigation-missions = Missionen
navigation-case-studies = Fallstudien
navigation-insights = Erkenntnisse
navigation-cities = Städte
navigation-challenges = Herausforderungen
navigation-map = Karte
navigation-timeline = Zeitleiste
navigation-compare = Vergleichen

## Headings above records

related-missions = Missionen
related-case-studies = Fallstudien
related-insights = Erkenntnisse, die darauf beruhen
related-projects = Projekte
related-collections = Sammlungen
more-from = Mehr aus { $city }
takes-part-lead = Leitung
takes-part = Mitwirkung

## A record in a list, and its values of facets

place = { $city }, { $country }
from-showcase = Aus dem Katalog „{ $showcase }“
in-language = Sprache: { $language }
facet-funding-recorded = Mit Angaben
facet-target-none = Kein Jahr
facet-target-to = Bis { $year }
facet-target-after = Nach { $year }
moment-target = Zieljahr

## Files of the open data, on the page about them

data-vocabularies = Begriffslisten (JSON)
data-vocabularies-holds = Die Begriffe, die in den Tabellen vorkommen: Kennungen, Bezeichnungen und Definitionen, die dieses Katalogs und die gemeinsamen aller Kataloge.
data-catalogue = Datenkatalog (DCAT 3, JSON-LD)
data-catalogue-holds = Was Portale für offene Daten einlesen: jede Datei mit Adresse, Format und Lizenz.

## An organisation’s pages elsewhere

organisation-website = Eigene Website

## Reporting a mistake: what a new issue or a mail begins with

correction-subject = Korrektur: { $title }
correction-page = Seite: { $address }
correction-question = Was ist falsch, und wie ist es richtig?

## Records side by side

compared-population = Bevölkerung
compared-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
# The word first, since it keeps its capital letter: “Amtlich: 3”.
compared-sources-of-kind = { $kind }: { $count }
compared-checked = Zuletzt geprüft
compared-changed = Zuletzt geändert
compared-no-year = Kein Jahr festgelegt
compared-by = Bis { $year }
compared-measure = Gemessen an
compared-figure = Zielwert
compared-since = seit { $date }
compared-others = Andere
compared-baseline = Ausgangswert
compared-first = Erster Wert, { $period }
compared-latest = Neuester Wert, { $period }
compared-target = Ziel
source-published = veröffentlicht: { $date }
source-read = gelesen: { $date }
source-copy = in einer Kopie gelesen

## Why a record is worth putting beside another: some of these in a row, the first with a capital letter

peer-same-challenge = gleiche Herausforderung
peer-shared-challenge = eine gemeinsame Herausforderung
peer-similar-size = ähnliche Größe
peer-same-level = gleiche Verwaltungsebene: { $level }
peer-same-powers = entscheidet auch über { $powers }
peer-same-stage = gleiche Phase: { $stage }

## Pictures by which other sites show a link

picture-by = { $kind } · bis { $year }
picture-of-record = { $kind }: { $title }
picture-of-record-placed = { $kind }: { $title }, { $place }
picture-of-world = { $title }: { $line }, auf einer Weltkarte

## An address that a record had before

moved = Diese Seite ist umgezogen: { $page }

## A site that shows a change before it is published

preview-label = Vorschau
preview-notice = { $preview } So sähe die Website mit einer Änderung aus, die noch nicht veröffentlicht ist. Die Website selbst: { $address }
preview-title = Vorschau.

## Where a file of the page does not come

outage = { $part } Lesen können Sie die Seite auch so. Zum Suchen, Vergleichen oder Schreiben { $again }.
outage-title = Ein Teil dieser Seite wurde nicht geladen.
outage-again = laden Sie die Seite neu
cut-off = Nur ein Teil dieser Seite ist angekommen.

## What the reader’s browser keeps

kept-nothing = Nichts
kept-amount = { $things }, { $size }
kept-cleared = Gelöscht: { $name }.
kept-cleared-all = Gelöscht. Dieser Browser speichert nichts mehr von dieser Website.
kept-copy-removed = Die Kopie ist entfernt.
# The causes stand behind a colon in German, so they begin with a capital letter.
kept-no-room = Ihr Browser hat keinen Platz dafür
kept-being-renewed = Die Website wird gerade erneuert
kept-file-lost = { $file } ist nicht oder nur verändert angekommen
kept-first-page-lost = Die Startseite ist nicht oder nur verändert angekommen
kept-status = Der Server meldet { $status } für { $file }
kept-renewed = Es gibt eine neuere Version dieser Website.

## Without a connection, for what is not in the copy

offline-title = Sie sind offline
offline-heading = Sie sind offline, und diese Seite ist nicht in Ihrer Kopie
offline-way-on = Wenn Sie wieder verbunden sind, { $again }. Lesen Sie bis dahin, was Sie haben: { $first } oder { $kept }.
offline-again = laden Sie die Seite neu
offline-first = die Startseite
offline-kept = was in diesem Browser gespeichert ist
