### The form that writes a record, on a page of its own: what to write, the fields and the article,
### the page that grows beside them, and how a finished record is handed in. The names of the fields
### and what is said of each are not here: they are told by what reads records.

title = Veröffentlichen

## What to write

lead = Schreiben Sie einen Eintrag in Ihrem Browser. Die Seite entsteht neben dem Formular, und Fehler werden gleich dort angezeigt, wo sie sind.
without-script = Das Formular braucht Skripte, die hier nicht laufen. Ein Eintrag ist eine Textdatei, die Sie auch von Hand schreiben können. Regeln und ein Beispiel finden Sie hier: { $how }.
how-to-publish-within = So veröffentlichen Sie einen Eintrag
showcase-files = Die Dateien dieses Katalogs: { $address }
showcase-contact = Kontakt: { $contact }

kept-title = Was Sie begonnen haben
kept-where = In diesem Browser gespeichert, nur auf diesem Gerät.
kept-untitled = Ohne Titel
kept-change = { $kind }, Änderung
kept-new = { $kind }, neu
kept-throw-away = Verwerfen

new-title = Etwas Neues
about-mission = Ein Ziel, das sich eine Stadt gesetzt hat, und wie es eingehalten wird.
about-case-study = Was beim Ausprobieren geschah und was andere daraus lernen können.
about-insight = Etwas, das man jetzt weiß, worauf es beruht und wo seine Grenzen liegen.
about-city = Der Ort, zu dem Missionen gehören: wo er liegt und worüber er entscheidet.
about-project = Ein einzelnes Vorhaben innerhalb einer Mission.
about-organisation = Eine Organisation, die an mehreren Missionen mitwirkt.
about-collection = Einträge, die sich gemeinsam zu lesen lohnt.

change-title = Eine Änderung an etwas Vorhandenem
change-ways = Am Ende der Seite jedes Eintrags steht „Änderung vorschlagen“. Damit öffnet er sich hier, bereits ausgefüllt. Oder suchen Sie ihn nach seinem Namen:
change-find = Ein Teil des Titels
change-no-records = Es gibt noch keine Einträge.
change-records-coming = Die Liste der Einträge wird geladen …

file-title = Eine Datei, die Sie schon haben
file-choose = Wählen Sie die .md-Datei eines Eintrags, oder ziehen Sie sie hierher
file-kind = Art des Eintrags
file-kind-own = Wie in der Datei angegeben
file-stays = Sie bleibt auf Ihrem Gerät: Es wird nichts gesendet.
file-unreadable = „{ $name }“ ist keine Textdatei in UTF-8, oder die Datei ist größer als 8 MB: Wählen Sie die .md-Datei eines Eintrags.

hand-title = Von Hand
hand = Ein Eintrag ist eine Textdatei. Regeln und ein Beispiel finden Sie hier: { $how }.
how-to-publish = So veröffentlichen Sie einen Eintrag

## A record that others changed while a draft of it was kept

changed-title = Dieser Eintrag hat sich geändert
changed-lead = Die veröffentlichte Fassung ist nicht mehr die, mit der Ihr Entwurf begann. Es ist nichts verloren: Hier sind beide.
changed-mine = Ihre Fassung
changed-theirs = Jetzt veröffentlicht
changed-warning = Wenn Sie mit Ihrer Fassung weitermachen, ersetzt das, was Sie einreichen, den veröffentlichten Text, auch die Änderungen anderer. Sehen Sie zuerst nach, was sie geändert haben.
changed-keep-mine = Mit meiner Fassung weitermachen
changed-save-mine = Meine Fassung als Datei speichern
changed-take-theirs = Meine Fassung verwerfen und mit dem veröffentlichten Text beginnen

## The form as a whole

opening = Der Eintrag wird geöffnet …
heading-new = { $kind ->
    [mission] Neu: Mission
    [case-study] Neu: Fallstudie
    [insight] Neu: Erkenntnis
    [city] Neu: Stadt
    [challenge] Neu: Herausforderung
    [collection] Neu: Sammlung
    [project] Neu: Projekt
    [organisation] Neu: Organisation
   *[page] Neu: Seite
}
heading-change = Änderung vorschlagen
kind-not-written = { $kind ->
    [challenge] Herausforderungen lassen sich hier nicht schreiben.
   *[other] Einträge dieser Art lassen sich hier nicht schreiben.
}
form-coming = Das Formular wird geladen …
panes = Anzeigen
pane-form = Formular
pane-page = Seite
broken = Der Teil dieser Seite, der prüft, was Sie schreiben, konnte nicht geladen werden. Was Sie geschrieben haben, ist gespeichert. Laden Sie die Seite neu. Wenn das nicht hilft, senden Sie Ihren Text per E-Mail.

## Where a draft is kept

draft-will-be-kept = Was Sie schreiben, wird in diesem Browser gespeichert, nur auf diesem Gerät.
draft-kept = Während Sie schreiben, wird alles in diesem Browser gespeichert, nur auf diesem Gerät.
draft-resumed = Sie machen mit dem Entwurf weiter, den dieser Browser gespeichert hat.
draft-not-kept = Ihr Browser speichert diesen Entwurf nicht: Er hat keinen Platz dafür, oder seine Einstellungen verbieten es. Speichern Sie eine Kopie als Datei, bevor Sie die Seite verlassen.
draft-not-kept-brief = Ihr Browser speichert diesen Entwurf nicht: Speichern Sie eine Kopie als Datei, bevor Sie die Seite verlassen.
draft-save-copy = Kopie als Datei speichern
draft-begin-anew = Mit dem veröffentlichten Text neu beginnen
draft-throw-away = Diesen Entwurf verwerfen
draft-not-all-shown = Das Formular kann nicht alles aus diesem Eintrag zeigen. Was hier fehlt, bleibt unverändert:

## The page beside the form

preview = Die Seite, wie sie aussehen wird
caption = Die Seite, wie sie aussehen wird.
caption-coming = Die Seite wird geladen.
caption-needs-title = Die Seite erscheint hier, sobald sie einen Titel hat.
caption-of-before = Die Seite, wie sie vor der letzten Änderung war: Jetzt fehlt etwas.
caption-made-up = Die Seite, wie sie aussehen wird. Platzhalter, bis Sie etwas schreiben: { $fields }.
stand-in-city = Noch zu nennende Stadt

## Groups of fields

group-text = Der Text
group-address = Die Adresse
group-wrong = hier stimmt etwas nicht
group-filled = { $count } ausgefüllt

## The address of the page

address = Adresse der Seite
address-help = Nach der Veröffentlichung ändert sie sich nie mehr. Sie richtet sich nach dem Titel, bis Sie eine andere schreiben: Kleinbuchstaben, Ziffern und Bindestriche.

## The article

article = Der Text der Seite
article-help = In Ihren eigenen Worten, für Menschen, die Ihre Stadt nicht kennen. Eine Leerzeile beginnt einen neuen Absatz; alles andere fügen die Schaltflächen ein.
marks = Auszeichnungen für den Text
mark-heading = Überschrift
mark-strong = Fett
mark-list = Liste
mark-quotation = Zitat
mark-link = Link
mark-note = Anmerkung { $source }
mark-sections = Die Abschnitte einer Fallstudie
section-problem = Problem
section-context = Hintergrund
section-approach = Vorgehen
section-what-happened = Was geschah
section-results = Ergebnisse
section-what-did-not-work = Was nicht gelang
stand-in-heading = Überschrift
stand-in-strong = fett gedruckte Wörter
stand-in-list = Erster Punkt
stand-in-quotation = Der Wortlaut des Zitats
stand-in-link = Text des Links

## A field

field-optional = (freiwillig)
field-example = Zum Beispiel: { $example }
field-numbered = { $field } { $number }
field-source = Quelle { $id }
room-used = { $length } von { $limit } Zeichen
room-left = noch { $count } Zeichen
room-exceeded = { $count } Zeichen zu viel

button-of = : { $name }
add = Hinzufügen
add-another = Weitere hinzufügen
move-up = Nach oben
remove = Entfernen

# The names stand behind a colon, so that nothing needs to agree with them.
details-add = Einzelheiten ergänzen
details-add-one = Ergänzen: { $first }
details-add-two = Ergänzen: { $first } oder { $second }
details-add-three = Ergänzen: { $first }, { $second } oder { $third }
details-add-to = im Feld { $field }
details-note = Anmerkung oder Quelle ergänzen
details-drop = Ohne Einzelheiten
details-rare = Mehr: { $fields }

## A field whose value is chosen

choose = Auswählen
choose-at-most = Wählen Sie höchstens { $most }.
chosen = In dieser Reihenfolge: { $values }.
chosen-of-most = In dieser Reihenfolge: { $values }. ({ $count } von höchstens { $most })
flag-open = Keine Angabe
flag-yes = Ja
flag-no = Nein
# The name of the group must be that which the form shows: it is not told by this file.
source-none = Noch ist keine Quelle genannt: Fügen Sie unter „Quellen“ eine hinzu.
source-unknown = { $id }: keine solche Quelle

## What is wrong

problem-error = Fehler:
problem-warning = Zu bedenken:
problems = { $count ->
    [one] Ein Punkt steht der Veröffentlichung im Weg
   *[other] { $count } Punkte stehen der Veröffentlichung im Weg
}
problem-of = { $field }: { $problem }

## The way out

check = Prüfen und einreichen
check-sends-nothing = Ohne Ihre Zustimmung verlässt nichts Ihr Gerät.
outcome-title = Bereit zum Einreichen
outcome-lead = Der Eintrag besteht alle Prüfungen. Die Redaktion sieht ihn sich an, bevor er veröffentlicht wird.

forge-filled = { $forge ->
    [unnamed] Sie brauchen ein Konto auf der Plattform. Wenn sie sich öffnet, ist Ihr Text schon eingetragen. Mit der Schaltfläche dort schlagen Sie die neue Datei vor.
   *[named] Sie brauchen ein Konto bei { $forge }. Wenn sich die Seite öffnet, ist Ihr Text schon eingetragen. Mit der Schaltfläche dort schlagen Sie die neue Datei vor.
}
forge-send = { $forge ->
    [unnamed] Auf der Plattform einreichen
   *[named] Bei { $forge } einreichen
}
forge-paste = { $forge ->
    [unnamed] Sie brauchen ein Konto auf der Plattform. Die Schaltfläche kopiert Ihren Text und öffnet dort die richtige Seite: Markieren Sie alles, was dort steht, und fügen Sie stattdessen Ihren Text ein.
   *[named] Sie brauchen ein Konto bei { $forge }. Die Schaltfläche kopiert Ihren Text und öffnet dort die richtige Seite: Markieren Sie alles, was dort steht, und fügen Sie stattdessen Ihren Text ein.
}
forge-open = { $forge ->
    [unnamed] Kopieren und die Plattform öffnen
   *[named] Kopieren und { $forge } öffnen
}

letter-filled = Ohne Konto senden Sie den Eintrag per E-Mail: Ihr Text steht schon darin.
letter-attach = Ohne Konto senden Sie den Eintrag per E-Mail: Die Schaltfläche speichert { $name } auf Ihrem Gerät und beginnt eine E-Mail. Hängen Sie die Datei an.
letter-saved = { $name } ist gespeichert: Hängen Sie die Datei an die E-Mail an.
letter-send = Per E-Mail senden
letter-subject = Bitte veröffentlichen: { $name }
letter-attached = Die Datei ist angehängt.

file-along = Oder nehmen Sie die Datei mit. Sie heißt { $path }.
file-download = Herunterladen
file-downloaded = { $name } ist dort gespeichert, wo Ihr Browser heruntergeladene Dateien ablegt.
file-copy = Text kopieren
file-copied = Der Text ist kopiert.
file-not-copied = Ihr Browser lässt hier kein Kopieren zu: Laden Sie stattdessen die Datei herunter.
