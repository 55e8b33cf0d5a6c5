### What the form says of a record that is not right yet: the text of each is named after the kind of
### problem, as `mission-atlas check` names it. Each stands at the field that it is about, so it need
### not name the field. $value is what stands there, or what is missing.

## Fields

missing-field = Diese Angabe wird gebraucht.
empty-text = Schreiben Sie etwas, oder lassen Sie das Feld weg.
unknown-field = Das Feld „{ $value }“ ist nicht bekannt: Es bleibt in der Datei, ist auf der Seite aber nicht zu sehen.
duplicate-field = Das Feld „{ $value }“ kommt zweimal vor: Behalten Sie eines davon.
wrong-type = Hierher gehört eine andere Art von Angabe als „{ $value }“.
text-over-limit = Der Text ist zu lang. Kürzen Sie ihn.
too-many = Das sind zu viele. Behalten Sie, worauf es am meisten ankommt, das Wichtigste zuerst.
number-out-of-range = { $value } kann nicht stimmen: Die Zahl ist zu klein oder zu groß.
unknown-value = „{ $value }“ steht nicht zur Auswahl.
unknown-country = „{ $value }“ ist kein Ländercode: Schreiben Sie zwei Buchstaben, zum Beispiel GB.
invalid-date = „{ $value }“ ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2026, 2026-03 oder 2026-03-25.
impossible-date = Das Datum „{ $value }“ gibt es in keinem Kalender.
invalid-url = „{ $value }“ ist keine Webadresse. Schreiben Sie die vollständige Adresse, mit https:// am Anfang.
invalid-language = „{ $value }“ ist kein Sprachcode. Schreiben Sie einen wie en, fr oder pt-BR.
invalid-licence = „{ $value }“ ist keine SPDX-Kennung einer Lizenz. Schreiben Sie eine wie CC-BY-4.0.
invalid-currency = „{ $value }“ ist kein Währungscode. Schreiben Sie drei Buchstaben, zum Beispiel EUR.
invalid-wikidata = „{ $value }“ ist kein Objekt in Wikidata. Schreiben Sie eine Kennung wie Q84.

## Addresses of records, and what refers to them

invalid-id = „{ $value }“ kann keine Adresse sein. Möglich sind 3 bis 64 Zeichen: Kleinbuchstaben von a bis z, Ziffern und Bindestriche.
reserved-id = Die Adresse „{ $value }“ braucht die Website selbst. Wählen Sie eine andere.
duplicate-id = „{ $value }“ gibt es schon. Wählen Sie einen anderen Namen.
unknown-reference = Es gibt keinen Eintrag „{ $value }“.
ambiguous-reference = Mit „{ $value }“ können mehrere Einträge gemeint sein. Wählen Sie einen aus der Liste.
unknown-kind = „{ $value }“ bezeichnet keine Art von Eintrag.
unpublished-reference = „{ $value }“ ist noch nicht veröffentlicht. Lassen Sie den Eintrag bis dahin weg.
dead-link = Der Link „{ $value }“ führt ins Leere.
dead-anchor = Der Link „{ $value }“ führt zu einer Überschrift, die es nicht gibt.
link-scheme = Der Link „{ $value }“ ist nicht erlaubt. Links führen zu Webadressen, E-Mail-Adressen oder Einträgen.
# Of an id that the author has not written yet.
id-missing = Der Eintrag hat noch keine Adresse. Schreiben Sie den kurzen Namen, mit dem sie endet.
id-taken = Ein anderer Eintrag hat die Adresse „{ $value }“. Wählen Sie eine andere, oder öffnen Sie den anderen Eintrag, um ihn zu ändern.

## What things rest on

missing-source = Diese Angabe braucht eine Quelle.
unknown-source = Der Eintrag hat keine Quelle „{ $value }“.
unused-source = Nichts verweist auf diese Quelle. Nennen Sie sie dort, wo etwas auf ihr beruht, oder entfernen Sie sie.
unknown-footnote = „{ $value }“ ist weder eine Quelle noch eine Fußnote.
grade-c = Was nicht bestätigt ist (Verlässlichkeit C), kann nicht veröffentlicht werden. Suchen Sie eine bessere Quelle, oder lassen Sie es weg.
mirror-url = Eine Kopie auf einer anderen Website wird nicht verlinkt: Entfernen Sie die Adresse.
progress-without-date = Dieser Status braucht ein Datum: Für welchen Zeitpunkt gilt er?
progress-without-source = Dieser Status braucht eine Quelle: Wer sagt das?
stage-against-progress = Phase und Stand passen nicht zusammen. Ändern Sie eines von beiden.
target-past = Das Zieljahr ist vorbei, und der Stand lautet noch „Im Plan“. Geben Sie an, wie es ausgegangen ist.
stale = Die Quellen wurden zuletzt vor mehr als einem Jahr gelesen. Lesen Sie sie noch einmal, und tragen Sie das neue Datum ein.
organisation-kind = Ein anderer Eintrag nennt für diese Organisation eine andere Art. Geben Sie ihr dieselbe Art oder einen anderen Namen.

## Text and pictures

raw-html = HTML wird so angezeigt, wie es dasteht. Schreiben Sie den Text ohne HTML.
# $value is the section's heading, which is English in every language.
missing-section = Der Abschnitt „{ $value }“ fehlt.
section-order = Der Abschnitt „{ $value }“ kommt zu spät.
dead-image = Neben dem Eintrag liegt kein Bild „{ $value }“.
image-type = „{ $value }“ ist kein Bild.
image-without-alt = Sagen Sie in Worten, was auf dem Bild zu sehen ist, für alle, die es nicht sehen können.
vague-link = „{ $value }“ sagt nicht, wohin der Link führt. Sagen Sie es im Text des Links.
not-removed = Nur ein entfernter Eintrag nennt den Grund der Entfernung.

## Around them

# Behind a message: what was probably meant.
nearest = Meinten Sie „{ $near }“?
# A problem of another file, which this record causes.
elsewhere = { $path }: { $problem }

## A file that is opened

# $lang is a language tag.
left-translation = Dem Namen nach ist die Datei eine Übersetzung ({ $lang }). Übersetzungen lassen sich hier nicht schreiben: Die Datei wird als eigener Eintrag geöffnet.
left-no-fields = Am Anfang der Datei stehen keine Felder: Der ganze Inhalt gilt als Text der Seite.
left-unread = Die Felder am Anfang der Datei sind nicht lesbar (Zeile { $line }): Nur der Text der Seite wird geöffnet.
no-kind = „{ $name }“ sagt nicht, um welche Art von Eintrag es sich handelt. Wählen Sie zuerst, was Sie schreiben möchten, und öffnen Sie dann die Datei.
no-record = Es gibt keinen Eintrag „{ $id }“.

## What does not come

not-loaded = { $address } konnte nicht geladen werden. Besteht eine Verbindung?
unread = Was die Website über ihre Einträge mitteilt, ist nicht lesbar. Laden Sie die Seite neu.
