### What the pages say that a second script serves: the comparison, the time line, the map and the
### self-test. Records' own pages have tables, pictures and links of the same kinds, which say the
### same; what they say besides is in pages.ftl.

## In several of them

print = Drucken
loading = Wird geladen …
records = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
data-about = Zu den Daten
of-record = : { $title }

## The comparison, before there is one

compare-title = Missionen nebeneinanderstellen
compare-kind = { $count ->
    [0] Vergleich
    [one] Vergleich · ein Eintrag
   *[other] Vergleich · { $count } Einträge
}
compare-lead = Zwei bis vier Missionen oder Fallstudien, Zeile für Zeile: was sie wollen, wie es steht, wer mitwirkt, mit welchem Geld und was gelernt wurde.
compare-how = Drücken Sie bei einem Eintrag auf „Vergleichen“: { $search }, { $list } oder auf seiner eigenen Seite. Ihre Auswahl wartet am unteren Rand des Fensters und steht nirgends als in diesem Browser.
compare-how-search = in einer Suche
compare-how-list = in einer Liste
compare-without-script = Zum Auswählen braucht es einen Browser, der Skripte ausführt. Was unten steht, lässt sich auch ohne Skripte lesen.
compare-chosen = Ausgewählte Vergleiche
compare-data = Alle Missionen als Daten:

## What can be done with a comparison

compare-move-left = { $title } nach links rücken
compare-move-right = { $title } nach rechts rücken
compare-remove = { $title } entfernen
compare-which-rows = Welche Zeilen
compare-only-differences = Nur Unterschiede
compare-only-complete = Nur Zeilen mit Angaben bei allen
compare-take-along = Mitnehmen
compare-copy-link = Link kopieren
compare-link-copied = Der Link ist kopiert.
compare-link-not-copied = Der Link steht in der Adresszeile: Dieser Browser lässt ihn nicht kopieren.
compare-rows-of-one = { $shown ->
    [one] { $shown } Zeile
   *[other] { $shown } Zeilen
}. Stellen Sie einen weiteren Eintrag daneben, um die Unterschiede zu sehen.
compare-rows = { $shown ->
    [one] { $shown } Zeile
   *[other] { $shown } Zeilen
}: ≠ { $differ } verschieden, = { $same } gleich.
compare-rows-hidden = { $hidden ->
    [one] { $hidden } Zeile ausgeblendet.
   *[other] { $hidden } Zeilen ausgeblendet.
}
compare-no-row = Bei dieser Auswahl bleibt keine Zeile übrig.
compare-rests-on = Worauf dies beruht
compare-cite = Zitiervorschlag: { $citation }
# What compare-cite tells: who, when, what, where.
comparison-cited = { $site } ({ $year }). { $titles }: ein Vergleich. { $address }
# In place of a year that is not known.
comparison-undated = o. J.
compare-further = Einen weiteren Eintrag danebenstellen
compare-put-here = Hierher stellen
compare-from-everything = Einen anderen aus allen Einträgen auswählen

## The table of a comparison

comparison-caption = { $titles }, Zeile für Zeile
# In a file that a reader takes along: what rows stand together.
comparison-part = Teil
comparison-row = Zeile
comparison-kind = Art des Eintrags
comparison-kind-archived = { $kind }, archiviert
comparison-same = , gleich
comparison-differs = , verschieden
comparison-not-recorded = nicht erfasst
comparison-more = und noch { $count }
comparison-only-here = nur hier:
comparison-source = Quelle
comparison-silent = { $lead }{ $rows }.
comparison-silent-lead = Nirgends erfasst:

## What a comparison cannot show

compare-too-many = { $most } Einträge passen nebeneinander. Weggelassen: { $records }.
compare-unknown = Kein Eintrag heißt „{ $name }“. Die anderen werden ohne ihn verglichen.
compare-unknown-near = Kein Eintrag heißt „{ $name }“. Meinten Sie einen von diesen?
compare-gone = { $record } lässt sich nicht vergleichen: Entweder sagt die Seite, was daraus geworden ist, oder es handelt sich weder um eine Mission noch um eine Fallstudie.
compare-failed = „{ $name }“ kann nicht geladen werden: { $cause }.
# Behind a colon, so they begin with a capital letter.
compare-fault-build = Die Seite stammt aus einem anderen Stand dieser Website
compare-fault-circle = Die Seite führt im Kreis

## Records that are worth putting beside one

peers = Vergleichbare Einträge
peer-put-beside = Nebeneinanderstellen
peer-why = { $why }.
peer-why-at-place = { $place }. { $why }.

## The time line

timeline-title = Zeitleiste
timeline-empty = Noch nennt kein Eintrag dieser Website einen Meilenstein oder ein Zieljahr.
timeline-lead = Was für wann versprochen wurde und was daraus wurde: Meilensteine, Zieljahre und Zieländerungen.
timeline-picture = Die Jahre: Plus vergrößert, Minus verkleinert, die Pfeiltasten verschieben
timeline-list = Der Reihe nach
timeline-data = Alle Meilensteine als Daten:
timeline-filters = Filter
timeline-filters-clear = Filter entfernen
timeline-filter-milestone = Art des Meilensteins
timeline-filter-state = Was daraus wurde
timeline-filter-all = Alle
timeline-filter-value = { $value } ({ $count })
timeline-years = Angezeigte Jahre
timeline-earlier = Frühere Jahre
timeline-later = Spätere Jahre
timeline-nearer = Vergrößern: weniger Jahre
timeline-wider = Verkleinern: mehr Jahre
timeline-all-years = Alle Jahre
timeline-moments-of = Zeitpunkte: { $years }
timeline-same-below = Die Liste darunter sagt dasselbe in Worten.
timeline-nothing-drawn = Nichts zu zeichnen.
timeline-none-fits = In diesen Jahren passt nichts. Wählen Sie weniger Filter oder mehr Jahre.
moments = { $count ->
    [one] { $count } Zeitpunkt
   *[other] { $count } Zeitpunkte
}
moments-listed = { $listed } von { $total } Zeitpunkten
# A colon, where English has brackets: so the cause may begin with a capital letter.
timeline-rest-lost = Der Rest konnte nicht geladen werden: { $cause }.
timeline-without-script = Jede { $mission } und jede { $city } hat auf ihrer Seite eine eigene Zeitleiste.
timeline-by-mission = Mission
timeline-by-city = Stadt

## Pictures of years, on records' pages too

event-step = Schritt
event-decision = Entscheidung
event-target = Ziel
event-achievement = Erfolg
event-setback = Rückschlag
event-change = Zieländerung
event-happened = geschehen
event-partly = teilweise
event-planned = geplant
event-missed = verfehlt
tally-happened = Geschehen
tally-partly = Teilweise erreicht
tally-planned = Geplant
tally-missed = Verfehlt
line-target = Ziel { $year }
goal-wording = „{ $words }“
goal-before = Bis dahin war das Ziel: { $goal }

## The map

map-title = Karte
map-lead = { $cities ->
    [one] { $cities } Stadt
   *[other] { $cities } Städte
} in { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
} und was zu jeder erfasst ist.
map-results = Auf der Karte
map-data = Alle Städte als Daten:
map-none-fits = Kein Eintrag passt zu allen gewählten Filtern.
map-extent = { $records ->
    [one] { $records } Eintrag
   *[other] { $records } Einträge
} in { $cities ->
    [one] { $cities } Stadt
   *[other] { $cities } Städten
}.
map-elsewhere = { $count ->
    [one] { $count } weiterer betrifft keine einzelne Stadt.
   *[other] { $count } weitere betreffen keine einzelne Stadt.
}
map-unavailable = Ihre Auswahl kann nicht angezeigt werden: { $cause }. Karte und Liste zeigen alle Einträge.
map-world = Weltkarte
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-whole = Ganze Welt
map-in-view = { $count ->
    [one] { $count } Stadt im Ausschnitt
   *[other] { $count } Städte im Ausschnitt
}
map-dots = Je größer ein Punkt, desto mehr Einträge. Ein Punkt mit einem Ring steht für mehrere Städte.
map-gestures = Mit + und − vergrößern und verkleinern Sie; mit den Pfeiltasten oder von Hand verschieben Sie die Karte.
map-cities = Städte nach Region
map-of-place = zu { $place }
map-mark-city = { $city }: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
map-mark-city-in = { $city }, { $country }: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
map-mark-two = { $city } und { $other }: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
map-mark-many = { $city } und { $more } weitere Städte: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}

## The self-test

assess-title = Mission prüfen
assess-lead = Prüfen Sie Ihre eigene Mission so, wie diese Website andere prüft: anhand der fünf Kriterien und der vier Fragen von ROAR.
assess-private = Nichts von dem, was Sie hier schreiben, verlässt Ihr Gerät.
assess-kept = Nichts von dem, was Sie hier schreiben, verlässt Ihr Gerät. Dieser Browser speichert es, bis Sie es löschen.
assess-not-kept = Nichts von dem, was Sie hier schreiben, verlässt Ihr Gerät. Ihr Browser speichert für diese Seite nichts: Exportieren oder drucken Sie, was Sie geschrieben haben, bevor Sie die Seite verlassen.
assess-without-script = Drucken Sie diese Seite aus, um sie von Hand auszufüllen. Um zu speichern und zu exportieren, was Sie schreiben, braucht sie Skripte.
assess-mission = Die Mission
assess-name = Titel
assess-statement = Die Mission in einem Satz
criteria = Die fünf Kriterien einer Mission
assess-roar = Aus Sicht des ROAR-Ansatzes
assess-why = Warum?
assess-not-rated = Noch nicht bewertet
assess-length = { $length } von { $limit } Zeichen
assess-length-over = { $length } von { $limit } Zeichen: { $excess } zu viel
assess-asks-bold = Ist sie für das Leben vieler Menschen wichtig, und würde sie zum Mitmachen bewegen?
assess-asks-direction = Können Sie sagen, was anders sein wird, wie das gemessen wird und bis zu welchem Jahr?
assess-asks-realistic = Ist sie so anspruchsvoll, dass alle etwas ändern müssen, und in der Zeit zu schaffen?
assess-asks-across = Müssen dafür mehrere Sektoren, Fachgebiete und Arten von Organisationen zusammenarbeiten?
assess-asks-solutions = Sagt sie, wohin es geht, und lässt offen, wie, damit viele Ideen erprobt werden können, auch solche aus der Bevölkerung?
assess-asks-routes = Wer hat die Richtung vorgegeben, und wie? Wer durfte mitreden und wer nicht?
assess-asks-organisation = Was muss der öffentliche Sektor können, um die Mission zu führen und dabei zu lernen, und kann er es?
assess-asks-assessment = Woran wird man erkennen, ob es gelingt, auch unterwegs und nicht erst am Ende?
assess-asks-risks = Wer trägt die Risiken, und wem kommen die Gewinne zugute?
assess-records-rate = In den Einträgen: { $met } erfüllt, { $partly } teilweise erfüllt, { $not-met } nicht erfüllt
assess-records-say = Was Einträge dazu sagen
assess-rating = { $rating }.
assess-brief = Kurz gefasst
assess-no-score = Es gibt keine Punktzahl. Was nicht erfüllt ist, zeigt, wo noch Arbeit liegt.
assess-answered = ROAR: beantwortet
assess-unanswered = ROAR: noch nicht beantwortet
assess-too-long = Zu lang für das Format der Einträge
assess-export = Als Markdown exportieren
assess-clear = Löschen
assess-clear-sure = Alles endgültig löschen
assess-clear-not = Behalten
assess-still-to-add = Noch zu ergänzen: { $fields }.
