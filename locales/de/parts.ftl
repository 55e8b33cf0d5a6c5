### Parts of pages whose content needs no script, and their pictures.

## Sources

citation-source = Quelle
sources = Quellen
sources-unmarked = Eine Quelle ohne Kennzeichnung ist eine Primärquelle oder eine amtliche Quelle.
source-copy = (in einer Kopie gelesen)
# A colon, since $date may be a day, a month or a year: “am”, “im” or neither.
source-published = Veröffentlicht: { $date }
source-read = Gelesen: { $date }

## How to cite a page, and how to show it elsewhere

cite = Diese Seite zitieren
cite-more = Weitere Stile und Formate
# An entry in a list of references, in the style of the APA (7th edition). $authors ends in a full
# stop; $title is the title with its full stop, and the site's name where that is not the author;
# $date is what cited-apa-date says.
cited-apa = { $authors } ({ $date }). { $title } { $address }
cited-apa-undated = { $authors } (o. D.). { $title } { $address }
# $month is a month's name.
cited-apa-date = { $year }, { $day }. { $month }
# Before the last author.
cited-apa-and = { " & " }
# The same in the Harvard style. $changed is a date in words.
cited-harvard = { $authors } ({ $year }) { $title } Verfügbar unter: { $address } (zuletzt geändert: { $changed }).
cited-harvard-undated = { $authors } (ohne Datum) { $title } Verfügbar unter: { $address }.
copy = Kopieren
copy-style = { $style } kopieren
download = Herunterladen
download-style = { $style } herunterladen
data-of-kind = { $kind ->
    [mission] Alle Missionen als Daten:
    [case-study] Alle Fallstudien als Daten:
    [insight] Alle Erkenntnisse als Daten:
    [city] Alle Städte als Daten:
    [challenge] Alle Herausforderungen als Daten:
    [collection] Alle Sammlungen als Daten:
    [project] Alle Projekte als Daten:
   *[organisation] Alle Organisationen als Daten:
}
embed = Auf Ihrer eigenen Website zeigen
embed-frame = Rahmen
# “Kachel”, not “Karte”: that word is the map's.
embed-promise = Die Kachel führt keine Skripte aus und speichert nichts. { $card }
embed-see = Kachel ansehen

## What a reader should know of a record before reading on

elsewhere = Aus dem Katalog „{ $name }“.
elsewhere-kept = Dort wird dieser Eintrag gepflegt: { $link }.
elsewhere-link = dort lesen
draft = Entwurf.
draft-means = Dieser Eintrag wird noch geschrieben und ist nicht veröffentlicht: Bitte zitieren Sie ihn nicht.
in-review = In Prüfung.
in-review-means = Die Redaktion liest diesen Eintrag. Er ist nicht veröffentlicht: Bitte zitieren Sie ihn nicht.
archived = Archiviert.
archived-means = Dieser Eintrag bleibt erhalten, wie er war, und wird nicht mehr aktualisiert.
unchecked = Seit über einem Jahr nicht geprüft.
unchecked-since = Die Quellen wurden zuletzt am { $date } gelesen: Was sie sagen, kann sich geändert haben.

## Facts and notes of a record

also-on-record = Außerdem erfasst
about-record = Zu diesem Eintrag
record-authors = Von
record-label = Herkunft des Textes
record-created = Angelegt
record-updated = Zuletzt geändert
record-verified = Quellen zuletzt geprüft
record-tags = Schlagwörter
record-licence = Lizenz des Textes
propose = { $link }: Der Eintrag öffnet sich ausgefüllt in einem Formular.
propose-link = Änderung vorschlagen
follow = Als Feed abonnieren

## Ways through a page

contents = Auf dieser Seite
search-line-label = Missionen, Fallstudien und Erkenntnisse suchen
search-line-hint = Stadt oder Thema
pages = Seiten der Liste
page-number = Seite
page-previous = Zurück
page-next = Weiter

## Indexes

index-records = { $count ->
    [one] Eintrag
   *[other] Einträge
}
index-missions = { $count ->
    [one] Mission
   *[other] Missionen
}

## How an undertaking stands

progress = Stand
stage = Phase
stage-since = seit { $date }
target = Ziel
target-no-year = Kein Jahr festgelegt

## The goal

goal = Das Ziel und wie es darum steht
goal-measure = Gemessen an
goal-baseline = Ausgangswert
goal-value = Zielwert
goal-note = Zum Ziel
goal-progress = Zum Stand
goal-history = Der Wortlaut des Ziels im Lauf der Zeit
goal-official = In den Worten der Stadt
goal-official-dated = In den Worten der Stadt, { $time }
goal-from-until = { $from } bis { $until }
goal-from = ab { $from }
goal-until = bis { $until }

## Means and money

instruments = Instrumente
goals = Ziele für nachhaltige Entwicklung
goals-derived = Aus den Herausforderungen abgeleitet
money = Erfasste Mittel

## Who takes part

who = Wer mitwirkt
lead = Leitung
led-by = Leitung: { $lead }
parts-others = Andere

## Who takes part, as a picture

ecosystem-title = Wer mitwirkt, nach Bereich und Rolle
ecosystem-leads = Leitung
ecosystem-takes-part = Mitwirkung
ecosystem-none = niemand erfasst
ecosystem-legend = Jeder Punkt steht für einen Namen aus der Liste.
ecosystem-legend-groups = Jeder Punkt steht für einen Namen aus der Liste, eine umrahmte Zahl für eine Gruppe dieser Größe.
ecosystem-band = { $part }: { $rows }.
ecosystem-row = { $role } { $counts }
ecosystem-and = { $before } und { $next }
ecosystem-group = eine Gruppe von { $count }

## What is done in a mission’s name

projects = Projekte

## The mission map

map = Missionskarte
map-as-list = Als Liste lesen
map-challenges = { $count ->
    [one] Große Herausforderung
   *[other] Große Herausforderungen
}
map-mission = Mission
map-sectors = { $count ->
    [one] Sektor
   *[other] Sektoren
}
map-projects = { $count ->
    [one] Projekt
   *[other] Projekte
}
map-sectors-and-projects = { $sectors ->
    [one] Sektor und Projekte
   *[other] Sektoren und ihre Projekte
}
map-goals = SDG { $numbers }
map-no-sector = Kein Sektor genannt
map-also = (auch { $sectors })
map-more = { $count ->
    [one] und { $count } weiteres unten
   *[other] und { $count } weitere unten
}
map-description = Von links nach rechts, durch Linien verbunden: { $parts }. Die Liste sagt, was zusammengehört.
map-count-challenges = { $count ->
    [one] { $count } große Herausforderung
   *[other] { $count } große Herausforderungen
}
map-the-mission = die Mission
map-count-sectors = { $count ->
    [one] { $count } Sektor
   *[other] { $count } Sektoren
}
map-count-projects = { $count ->
    [one] { $count } Projekt
   *[other] { $count } Projekte
}

## Milestones, and missions along the years

milestones = Meilensteine
milestones-title = Meilensteine im Lauf der Jahre
milestones-description = Die Liste darunter sagt dasselbe in Worten.
years = Was versprochen wurde und was daraus wurde
years-title = Missionen im Lauf der Jahre
years-description = Für jede Mission eine Linie vom Beginn bis zum Zieljahr. Die Liste darunter sagt dasselbe in Worten.
years-as-list = Als Liste lesen
years-timeline = Dasselbe auf der Zeitleiste aller Städte

## Indicators

indicators = Was gemessen wird
indicators-data = Alle Indikatoren als Daten:
indicator-download = CSV herunterladen
indicator-download-named = CSV herunterladen: { $indicator }
indicator-period = Zeitraum
indicator-basis = Grundlage und Quelle
indicator-baseline = Ausgangswert
indicator-target = Ziel
indicator-baseline-value = Ausgangswert { $value }
indicator-target-value = Ziel { $value }
indicator-no-basis = Grundlage nicht erfasst
indicator-observed = In der Einheit { $unit }: { $values }.
indicator-seen = { $value } ({ $period })
indicator-baseline-said = Ausgangswert: { $value }.
indicator-target-said = Ziel: { $value }.

## Organisations that link missions

network-title = Organisationen, die Missionen verbinden
network-organisations = Organisationen
network-missions = Missionen
network-extent = { $organisations ->
    [one] { $organisations } Organisation wirkt an zwei oder mehr Missionen mit, insgesamt { $missions }.
   *[other] { $organisations } Organisationen wirken an zwei oder mehr Missionen mit, insgesamt { $missions }.
}
network-drawn = Gezeichnet sind die { $organisations } Organisationen mit den meisten Missionen und die { $missions } Missionen, die sie am häufigsten verbinden.
network-count = { $missions ->
    [one] { $missions } Mission
   *[other] { $missions } Missionen
}
network-description = { $left } links, { $right } rechts, verbunden durch { $lines } Linien. Die Liste sagt, was zusammengehört.

## A city on its continent

locator-title = { $place } auf der Karte

## The masthead and the foot

skip = Zum Inhalt springen
menu = Menü
main-navigation = Hauptnavigation
further-pages = Weitere Seiten
texts-licence = Texte von { $site }: { $licence }, soweit eine Seite nichts anderes angibt.

## Languages

languages = Sprachen
languages-button = Sprache: { $language }
not-translated = Dieser Text ist noch nicht übersetzt. Sie lesen das Original (Sprache: { $language }).

## Figures and money

figure-percent = { $figure } %
figure-unit = { $figure } { $unit }
amount = { $written ->
   *[any] { $sum } { $currency }
}
amount-rounded = { $unit ->
    [million] { $number ->
        [one] { $number } Million
       *[other] { $number } Millionen
    }
   *[billion] { $number ->
        [one] { $number } Milliarde
       *[other] { $number } Milliarden
    }
}
