### What the pages say whose content needs no script: the home page, the lists, the pages of records,
### and those about the site itself. Their parts, which several kinds of pages share, have a sheet of
### their own.

## The first page

home-missions = { $count ->
    [one] { $count } Mission
   *[other] { $count } Missionen
}
home-case-studies = { $count ->
    [one] { $count } Fallstudie
   *[other] { $count } Fallstudien
}
home-insights = { $count ->
    [one] { $count } Erkenntnis
   *[other] { $count } Erkenntnisse
}
# In the dative: it stands in home-extent-from alone, behind “aus”.
home-cities = { $count ->
    [one] { $count } Stadt
   *[other] { $count } Städten
}
home-two = { $first } und { $second }
home-three = { $first }, { $second } und { $third }
home-extent = { $records }: { $lead }
home-extent-from = { $countries ->
    [0] { $records } aus { $cities }: { $lead }
    [one] { $records } aus { $cities } in { $countries } Land: { $lead }
   *[other] { $records } aus { $cities } in { $countries } Ländern: { $lead }
}

## Lists of all records of a kind

list-missions = Mutige Ziele mit einem Datum: wer daran mitwirkt und wie es um sie steht.
list-case-studies = Was getan wurde, was daraus wurde und was nicht gelang.
list-insights = Was aus den Missionen gelernt wurde und worauf es sich stützt.
list-count = { $total } insgesamt
list-count-and-page = { $total } insgesamt · Seite { $page } von { $pages }
list-search = Suchen und filtern

## Missions and case studies

enablers = Was geholfen hat
barriers = Was hinderlich war
lessons = Was gelernt wurde
transfer = Bevor Sie es nachmachen
part-of-mission = Teil der Mission
sectors = Sektoren

## Missions

mission-roar = Aus Sicht des ROAR-Ansatzes
mission-capabilities = Was dafür nötig war
mission-recognition = Einstufung als Mission
mission-means = Wie sie gesteuert wird
mission-mandate = Mandat
mission-governance = Steuerung
mission-participation = Beteiligung der Bevölkerung

## Case studies

case-study-period = Zeitraum
case-study-evidence = Worauf die Ergebnisse beruhen
case-study-means = Wie es gemacht wurde
case-study-methods = Methoden
case-study-cost = Was es gekostet hat

## Insights

insight-support = Was sie stützt
insight-limits = Ihre Grenzen
insight-type = Art der Erkenntnis
insight-strength = Grundlage
insight-step = Schritt im Lauf einer Mission
insight-belongs = Einordnung
insight-cities = Beobachtet in
insight-roar = Teil von ROAR
insight-capability = Fähigkeit

## Projects

project-about = Das Projekt
project-stage = Phase
project-lead = Leitung

## Cities

cities-title = Städte
cities-lead = { $cities ->
    [one] { $cities } Stadt
   *[other] { $cities } Städte
} in { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
}, geordnet nach Weltregionen.
city-about = Der Ort
city-people = Bevölkerung
city-local-name = Name vor Ort
city-region = Region
city-government = Verwaltung
city-powers = Zuständigkeiten
city-networks = Netzwerke
city-coordinates = Lage
city-website = Eigene Seiten
city-website-link = Offizielle Website
city-elsewhere = Anderswo
city-wikidata = Wikidata
city-feed = Neuigkeiten
city-on-map = { $region }, bei { $coordinates }.
coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] W
   *[east] O
}

## Challenges

challenges-title = Herausforderungen
challenges-lead = Was Missionen angehen. Wählen Sie eine Herausforderung, um zu sehen, wer daran arbeitet und wie es steht.
challenges-records = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
challenge-about = Was damit gemeint ist
challenge-goals = Ziele für nachhaltige Entwicklung
challenge-sub-terms = Auch zu finden unter
challenge-feed = Neuigkeiten
challenge-empty = Noch kein Eintrag widmet sich dieser Herausforderung.
challenge-cities = Städte, die sie angehen
challenge-more-cities = und { $count } weitere: { $all }
challenge-all-cities = alle Städte

## Further pages of the records of a city or of a challenge

more-page = Seite { $page } von { $pages }

## Organisations

organisations-title = Organisationen
organisations-lead = Welche Organisationen an Missionen mitwirken, geordnet nach dem Bereich, für den sie in ihrer Stadt stehen.
organisations-network = Organisationen, die Missionen verbinden
organisations-others = Andere
organisations-data = Wer mitwirkt, als Daten:
organisations-listed = { $count ->
    [0] Noch kommt keine Organisation in mehr als einem Eintrag vor.
    [one] { $count } Organisation hat eine Seite, weil sie in mehreren Einträgen vorkommt oder einen eigenen hat. Die Zahl gibt an, an wie vielen Missionen sie mitwirkt.
   *[other] { $count } Organisationen haben eine Seite, weil sie in mehreren Einträgen vorkommen oder einen eigenen haben. Die Zahlen geben an, an wie vielen Missionen sie mitwirken.
}
organisations-alone = { $count ->
    [one] { $count } weitere wird nur in einem einzigen Eintrag genannt und steht dort.
   *[other] { $count } weitere werden nur in einem einzigen Eintrag genannt und stehen dort.
}
organisation-empty = Kein aufgeführter Eintrag nennt diese Organisation.
organisation-together = Häufig gemeinsam mit
organisation-together-numbers = Die Zahlen geben an, an wie vielen Missionen beide mitwirken.
organisation-about = Die Organisation
organisation-kind = Art
organisation-part = Bereich
organisation-city = Stadt
organisation-country = Land
organisation-elsewhere = Anderswo

## Collections

collections-title = Sammlungen
collections-lead = Ausgewählte Einträge, jeder mit einer Begründung.
collection-curator = ausgewählt von { $curator }
collection-members = In dieser Sammlung
collection-comparison = Nebeneinander
collection-compare = Im Vergleich öffnen
collection-sources = Worauf dies beruht
collection-cite = Zitiervorschlag: { $citation }

## Open data

data-title = Daten
data-lead = Alles, was die Seiten zeigen, als Tabellen zum Mitnehmen.
data-about = Die Tabellen enthalten, was Listen, Suche und Filter zeigen. Archivierte und entfernte Einträge fehlen. Namen und Bedeutung der Spalten bleiben in { $version } unverändert; spätere Versionen können Spalten ergänzen. Die Lizenz für den Text eines Eintrags steht in seiner Zeile. Steht dort keine, gilt { $licence }.
data-csv = { $format } lässt sich mit jeder Tabellenkalkulation öffnen (RFC 4180, UTF-8 mit Byte-Reihenfolge-Markierung). Mehrere Werte in einer Zelle sind durch Semikolons getrennt. Ein Text, den eine Tabellenkalkulation für eine Formel halten würde, beginnt mit einem Apostroph.
data-json = { $format } enthält dieselben Zeilen als Liste von Objekten; auch Listen bleiben Listen. { $null } steht für alles, was der Eintrag nicht angibt.
data-geojson = { $format } enthält sie als Punkte für Karten (RFC 7946). Eine Mission steht dort, wo ihre Stadt liegt.
data-others = Begriffe und Datenkatalog
data-rows = { $count ->
    [one] { $count } Zeile.
   *[other] { $count } Zeilen.
}
data-columns = { $count ->
    [one] { $count } Spalte
   *[other] { $count } Spalten
}
data-file = { $table } als { $format }

## What the browser keeps

kept-title = In diesem Browser gespeichert
kept-lead = Was diese Website in Ihrem Browser speichert, nur für Sie. Nichts davon wird irgendwohin gesendet.
kept-scriptless = Diese Seite braucht Skripte, die hier nicht laufen. In den Einstellungen Ihres Browsers können Sie ansehen und löschen, was Websites speichern: Suchen Sie nach „Websitedaten“.
kept-stores = Was gespeichert ist
kept-refused = Die Einstellungen Ihres Browsers hindern diese Website daran, etwas zu speichern. Was Sie auswählen oder schreiben, bleibt nur, bis Sie die Seite verlassen.
kept-clear-all = Alles löschen
kept-settings = Auch in den Einstellungen Ihres Browsers können Sie all das löschen: Suchen Sie nach „Websitedaten“.
kept-clear = Löschen{ $what }
kept-clear-what = : { $name }
kept-picks = Zum Vergleich ausgewählte Einträge
kept-picks-about = Sie warten am unteren Rand des Fensters.
kept-picks-unit = { $count ->
    [one] Eintrag
   *[other] Einträge
}
kept-drafts = Entwürfe des Formulars
kept-drafts-about = Was Sie auf der Seite „Veröffentlichen“ zu schreiben begonnen haben.
kept-drafts-unit = { $count ->
    [one] Entwurf
   *[other] Entwürfe
}
kept-worksheet = Das Arbeitsblatt
kept-worksheet-about = Was Sie auf der Seite geschrieben haben, auf der Sie eine Mission prüfen.
kept-worksheet-unit = { $count ->
    [one] Arbeitsblatt
   *[other] Arbeitsblätter
}
kept-copy = Eine Kopie dieser Website
kept-copy-about = Zum Lesen ohne Verbindung.
kept-copy-unit = { $count ->
    [one] Datei
   *[other] Dateien
}

## A copy of the site to read offline. What stands for numbers here is filled in later, so it cannot
## choose a plural; $size is one like “12.3 MB”.

offline-title = Offline lesen
offline-offer = Ihr Browser kann eine Kopie dieser Website speichern, die Sie ohne Verbindung lesen können. Solange Sie verbunden sind, sehen Sie weiterhin jede Seite auf dem neuesten Stand, und die Kopie wird mit der Website erneuert.
offline-size = { $files } Dateien, höchstens { $size }
offline-keep = Diese Website zum Offline-Lesen speichern
offline-busy = Die Kopie wird erstellt. Sie können weiterlesen.
offline-done = { $done } von { $files } Dateien
offline-ready = { $ready } Dieser Browser hat eine Kopie der Website: { $files } Dateien, { $size }.
offline-is-ready = Bereit zum Offline-Lesen.
offline-remove = Kopie entfernen
offline-failed = Die Kopie konnte nicht erstellt werden: { $cause }. Nichts davon ist gespeichert, und die Website lässt sich lesen wie zuvor.
offline-unknown = Ob sich eine Kopie erstellen lässt, ist zurzeit nicht bekannt: Die Liste der Dateien ist nicht angekommen. { $again }.
offline-unable = Dieser Browser kann keine Websites speichern, oder nicht in diesem Fenster: In einem privaten Fenster und bei einer Adresse ohne https geht es nicht.

## Where a page is not there, or not any more

not-found-missions = Alle Missionen
not-found-cities = Alle Städte
not-found-challenges = Alle Herausforderungen
removed-kind = Entfernt
removed-lead = Links auf diesen Eintrag führen weiterhin hierher. Im Katalog geht es hier weiter:
