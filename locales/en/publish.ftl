### The form that writes a record, on a page of its own: what to write, the fields and the article,
### the page that grows beside them, and how a finished record is handed in. The names of the fields
### and what is said of each are not here: they are told by what reads records.

# The heading of the page, too while a record is opened.
title = Publish

## What to write

lead = Write a record in your browser. The page grows beside the form, and what is wrong is said where it is.
# $how is a link that says how-to-publish-within.
without-script = The form needs script, which does not run here. A record is a text file, and you can write it by hand: { $how } has the rules and an example.
how-to-publish-within = how to publish
# $address is the link to the files.
showcase-files = The files of this showcase: { $address }
# $contact is a link: an address of e-mail, or of a page.
showcase-contact = Whom to write to: { $contact }

kept-title = What you have begun
kept-where = Kept in this browser, on this machine alone.
kept-untitled = Without a title
# Behind a draft's title: what it is, of a kind of records such as “Mission”.
kept-change = { $kind }, a change
kept-new = { $kind }, new
kept-throw-away = Throw away

new-title = Something new
about-mission = A goal that a city has set itself, and how it is being kept.
about-case-study = What happened when it was tried, and what others can learn.
about-insight = One thing that is known now, what it rests on, and where it ends.
about-city = The place that missions belong to: where it is, and what it decides.
about-project = One piece of work under a mission.
about-organisation = One that takes part in several missions.
about-collection = Records that are worth reading together.

change-title = A change to what is there
# “Propose a change” is what the link at the end of a record's page says.
change-ways = Every record's page ends with “Propose a change”, which opens it here, filled in. Or go there by its name:
change-find = A part of its title
change-no-records = There are no records yet.
change-records-coming = The list of records is on its way …

file-title = A file that you have
file-choose = Choose the .md file of a record, or drop it here
# The label of a list of kinds of records; the next message is its first choice.
file-kind = What it is
file-kind-own = What the file says of itself
file-stays = It stays on your machine: nothing is sent anywhere.
file-unreadable = “{ $name }” is no text file in UTF-8, or it is larger than 8 MB: choose the .md file of a record.

hand-title = By hand
# $how is a link that says how-to-publish.
hand = A record is a text file. { $how } has the rules and an example.
how-to-publish = How to publish

## A record that others changed while a draft of it was kept

changed-title = This record has changed
changed-lead = What is published is no longer what your draft began with. Nothing is lost: here are both.
# The headings of the two versions, side by side.
changed-mine = Yours
changed-theirs = Published now
changed-warning = If you go on with yours, what you hand in takes the place of the published text, other people's changes too. Look for what they have changed first.
changed-keep-mine = Go on with mine
changed-save-mine = Save mine as a file
changed-take-theirs = Drop mine and begin with the published text

## The form as a whole

opening = Opening the record …
# The heading of the form. $kind is the id of a kind of records.
heading-new = { $kind ->
    [mission] New: mission
    [case-study] New: case study
    [insight] New: insight
    [city] New: city
    [challenge] New: challenge
    [collection] New: collection
    [project] New: project
    [organisation] New: organisation
   *[page] New: page
}
heading-change = Propose a change
# $kind is the id of a kind of records that the form does not write.
kind-not-written = { $kind ->
    [challenge] Challenges can't be written here.
   *[other] Records of this kind can't be written here.
}
form-coming = The form is on its way …
# What assistive technology calls the choice of form or page, on small screens.
panes = Show
pane-form = Form
pane-page = Page
broken = The part of this page that checks what you write could not be loaded. What you have written is kept. Load the page again; if it stays so, send your text by e-mail.

## Where a draft is kept

draft-will-be-kept = What you write is kept in this browser, on this machine alone.
draft-kept = Kept in this browser as you write, on this machine alone.
draft-resumed = You go on with the draft that this browser kept.
draft-not-kept = Your browser does not keep this draft: it has no room, or its settings forbid it. Save a copy as a file before you leave.
draft-not-kept-brief = Your browser does not keep this draft: save a copy as a file before you leave.
draft-save-copy = Save a copy as a file
draft-begin-anew = Begin anew from the published text
draft-throw-away = Throw this draft away
# Before a list of what is left out.
draft-not-all-shown = The form can't show all of this record. What it leaves out stays as it is:

## The page beside the form

# What assistive technology calls the page.
preview = The page as it will be
# What stands above the page.
caption = The page as it will be.
caption-coming = The page is on its way.
caption-needs-title = The page shows here once it has a title.
caption-of-before = The page as it was before the last change: something is missing now.
# $fields are the names of fields, in a row.
caption-made-up = The page as it will be. Made up until you write it: { $fields }.
# What the page calls the city of a record whose city is not chosen yet.
stand-in-city = City to be named

## Groups of fields

group-text = The text
group-address = Its address
# Behind the name of a group that stands closed.
group-wrong = something is wrong here
group-filled = { $count } filled in

## The address of the page

address = Address of the page
address-help = It never changes once it is published. It follows the title, until you write another: small letters, digits and hyphens.

## The article

article = The text of the page
article-help = In your own words, for a reader who does not know your city. An empty line begins a new paragraph; the buttons put in the rest.
# What assistive technology calls the buttons that put marks into the article.
marks = Marks for the text
mark-heading = Heading
mark-strong = Strong
mark-list = List
mark-quotation = Quotation
mark-link = Link
# A note that names one of the record's sources. $source is the source's id.
mark-note = Note { $source }
mark-sections = The sections of a case study
# The headings of those sections, in order. The English ones are those that the check of a case study
# knows; those of other languages it knows by their order alone.
section-problem = Problem
section-context = Context
section-approach = Approach
section-what-happened = What happened
section-results = Results
section-what-did-not-work = What did not work
# What a button puts into the article where no words are chosen: the author writes over it.
stand-in-heading = Heading
stand-in-strong = strong words
stand-in-list = First point
stand-in-quotation = The words that are quoted
stand-in-link = words of the link

## A field

# Behind the name of a field that may stay empty, among others that may not.
field-optional = (optional)
# Behind what is said of a field.
field-example = For example: { $example }
# One of several values of a field, such as “Milestones 2”; $number is written as digits.
field-numbered = { $field } { $number }
# The name of one of the record's sources. $id is the id that notes name it by.
field-source = Source { $id }
# How much room a text has.
room-used = { $length } of { $limit } characters
room-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}
room-exceeded = { $count ->
    [one] { $count } character too many
   *[other] { $count } characters too many
}

# What a button is about, heard right behind its word but not seen: “Remove: Milestones 2”.
button-of = : { $name }
add = Add
add-another = Add another
move-up = Move up
remove = Remove

# Makes more fields of one: a button names some of those that come, such as “end, place or note”.
details-add = Add details
details-add-one = Add { $first }
details-add-two = Add { $first } or { $second }
details-add-three = Add { $first }, { $second } or { $third }
# Heard behind each of the four before, but not seen. $field is the name of the one field.
details-add-to = to { $field }
details-note = Add a note or source
details-drop = Without details
# What fields that few authors need stand behind. $fields are their names, in a row.
details-rare = More: { $fields }

## A field whose value is chosen

choose = Choose
choose-at-most = Choose at most { $most }.
# What is chosen, in a row.
chosen = In this order: { $values }.
chosen-of-most = In this order: { $values }. ({ $count } of at most { $most })
flag-open = Not said
flag-yes = Yes
flag-no = No
# “Sources” is what the field of fields.ftl is called.
source-none = No source is named yet: add one under “Sources”.
# $id is an id that a field names and none of the record's sources has.
source-unknown = { $id }: no such source

## What is wrong

# Heard before a problem of a field, but not seen.
problem-error = Error:
problem-warning = To consider:
problems = { $count ->
    [one] One thing keeps it from being published
   *[other] { $count } things keep it from being published
}
# In the list of problems: the name of a field, and what is wrong there.
problem-of = { $field }: { $problem }

## The way out

check = Check and send in
check-sends-nothing = Nothing leaves your machine before you say so.
outcome-title = Ready to be sent in
outcome-lead = The record passes every check. An editor looks at it before it is published.

# Where the site that keeps the showcase's files opens with the text filled in. Here and below, $forge
# is what that site is called, such as GitHub; unnamed where readers know it by no name.
forge-filled = { $forge ->
    [unnamed] You need an account on the forge. It opens with your text filled in; there you press its button to propose the new file.
   *[named] You need an account on { $forge }. It opens with your text filled in; there you press its button to propose the new file.
}
forge-send = { $forge ->
    [unnamed] Send it in on the forge
   *[named] Send it in on { $forge }
}
# Where the author pastes the text.
forge-paste = { $forge ->
    [unnamed] You need an account on the forge. The button copies your text and opens the right page there: choose all that stands in it, and paste yours over it.
   *[named] You need an account on { $forge }. The button copies your text and opens the right page there: choose all that stands in it, and paste yours over it.
}
forge-open = { $forge ->
    [unnamed] Copy, and open the forge
   *[named] Copy, and open { $forge }
}

letter-filled = Without an account, send it as a letter: your text is in it.
# $name is the name of a file.
letter-attach = Without an account, send it by e-mail: the button saves { $name } on your machine and begins a letter. Attach the file to it.
letter-saved = { $name } is saved: attach it to the letter.
letter-send = E-mail it
# What stands in the letter itself.
letter-subject = Please publish { $name }
letter-attached = The file is attached.

# $path is the file's path.
file-along = Or take the file along: it is called { $path }.
file-download = Download
# $name is the name of a file.
file-downloaded = { $name } is saved where your browser keeps downloads.
file-copy = Copy the text
file-copied = The text is copied.
file-not-copied = Your browser lets nothing be copied here: download the file instead.
