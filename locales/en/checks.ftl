### What the form says of a record that is not right yet: the text of each is named after the kind of
### problem, as `mission-atlas check` names it. Each stands at the field that it is about, so it need
### not name the field. $value is what stands there, or what is missing.

## Fields

missing-field = This is needed.
empty-text = Write something, or leave the field out.
unknown-field = There is no field “{ $value }”: it stays in the file, but no reader sees it.
duplicate-field = The field “{ $value }” is there twice: keep one of the two.
wrong-type = This takes another kind of value than “{ $value }”.
text-over-limit = This is too long. Shorten it.
too-many = There are too many. Keep those that matter most, the first of all in front.
number-out-of-range = { $value } can't be right: the number is too small or too large.
unknown-value = “{ $value }” is none of the choices.
unknown-country = “{ $value }” is no country's code: write two letters, such as GB.
invalid-date = “{ $value }” is no date. Write a year, a month or a day: 2026, 2026-03 or 2026-03-25.
impossible-date = No calendar has the date “{ $value }”.
invalid-url = “{ $value }” is no web address. Write it in full, beginning with https://.
invalid-language = “{ $value }” is no language tag. Write one such as en, fr or pt-BR.
invalid-licence = “{ $value }” is no SPDX id of a licence. Write one such as CC-BY-4.0.
invalid-currency = “{ $value }” is no currency's code. Write three letters, such as EUR.
invalid-wikidata = “{ $value }” is no item of Wikidata. Write one such as Q84.

## Addresses of records, and what refers to them

invalid-id = “{ $value }” can't be an address. It takes 3 to 64 small letters from a to z, digits and hyphens.
reserved-id = The site itself needs the address “{ $value }”. Choose another.
duplicate-id = “{ $value }” is there already. Choose another.
unknown-reference = There is no record “{ $value }”.
ambiguous-reference = “{ $value }” could mean several records. Choose one from the list.
unknown-kind = “{ $value }” names no kind of record.
unpublished-reference = “{ $value }” is not published yet. Leave it out until it is.
dead-link = The link “{ $value }” leads nowhere.
dead-anchor = The link “{ $value }” leads to a heading that is not there.
link-scheme = The link “{ $value }” is not allowed. Links lead to web addresses, addresses of e-mail or records.
# Of an id that the author has not written yet.
id-missing = The record has no address yet. Write the short name that its address ends in.
id-taken = Another record has the address “{ $value }”. Choose another, or open that record to change it.

## What things rest on

missing-source = This needs a source.
unknown-source = The record has no source “{ $value }”.
unused-source = Nothing refers to this source. Name it where something rests on it, or take it out.
unknown-footnote = “{ $value }” is neither a source nor a footnote.
grade-c = What is not confirmed (grade C) can't be published. Find a better source, or leave it out.
mirror-url = A copy on another site is not linked to: take the address out.
progress-without-date = This state needs a date: as of when is it so?
progress-without-source = This state needs a source: who says so?
stage-against-progress = The stage does not fit the progress. Change one of the two.
target-past = The target year is past, and the progress still says that it is on track. Say how it ended.
stale = The sources were last read more than a year ago. Read them again, and write the new date.
organisation-kind = Another record gives this organisation another kind. Give it the same, or another name.

## Text and pictures

raw-html = HTML is shown as it is written. Write the text without it.
# $value is the section's heading, which is English in every language.
missing-section = The section “{ $value }” is missing.
section-order = The section “{ $value }” comes too late.
dead-image = There is no picture “{ $value }” beside the record.
image-type = “{ $value }” is no picture.
image-without-alt = Say in words what the picture shows, for those who can't see it.
vague-link = “{ $value }” does not say where the link leads. Let its words tell.
not-removed = Only a removed record says why it was removed.

## Around them

# Behind a message: what was probably meant.
nearest = Did you mean “{ $near }”?
# A problem of another file, which this record causes.
elsewhere = { $path }: { $problem }

## A file that is opened

# $lang is a language tag.
left-translation = The file's name says that it is a translation ({ $lang }). Translations can't be written here: this is opened as a record of its own.
left-no-fields = The file has no fields at its head: all of it is taken as the article.
left-unread = The fields at the head of the file can't be read (line { $line }): its article alone is opened.
no-kind = “{ $name }” does not say what it is. Choose first what you want to write, then open it.
no-record = There is no record “{ $id }”.

## What does not come

not-loaded = { $address } could not be loaded. Is there a connection?
unread = What the site tells of its records can't be read. Load the page again.
