### What the pages say whose content needs no script: the home page, the lists, the pages of records,
### and those about the site itself. Their parts, which several kinds of pages share, have a sheet of
### their own.

## The first page

# Each of the four is a link to a list; the next messages put them into one sentence.
home-missions = { $count ->
    [one] { $count } mission
   *[other] { $count } missions
}
home-case-studies = { $count ->
    [one] { $count } case study
   *[other] { $count } case studies
}
home-insights = { $count ->
    [one] { $count } insight
   *[other] { $count } insights
}
home-cities = { $count ->
    [one] { $count } city
   *[other] { $count } cities
}
# The first two of missions, case studies and insights that there are any of.
home-two = { $first } and { $second }
home-three = { $first }, { $second } and { $third }
# $records are those numbers, $lead goes on in the showcase's own words and ends with a full stop:
# “12 missions and 3 insights: the goal, the date, who is in it.”
home-extent = { $records }: { $lead }
# The same where there are cities, too; $cities is their number.
home-extent-from = { $countries ->
    [0] { $records } from { $cities }: { $lead }
    [one] { $records } from { $cities } in { $countries } country: { $lead }
   *[other] { $records } from { $cities } in { $countries } countries: { $lead }
}

## Lists of all records of a kind

list-missions = Bold goals with a date, each with who is in it and how it is going.
list-case-studies = What was done, what came of it, and what did not work.
list-insights = What was learned across missions, and how much it rests on.
list-count = { $total } in all
list-count-and-page = { $total } in all · page { $page } of { $pages }
list-search = Search and filter

## Missions and case studies

enablers = What helped
barriers = What hindered
lessons = What was learned
transfer = Before you copy it
part-of-mission = Part of the mission
sectors = Sectors

## Missions

mission-roar = Through the ROAR framework
mission-capabilities = What it took
mission-recognition = Recognised as a mission
mission-means = How it is run
mission-mandate = Mandate
mission-governance = Governance
mission-participation = Participation of residents

## Case studies

case-study-period = When
case-study-evidence = What the results rest on
case-study-means = How it was done
case-study-methods = Methods
case-study-cost = What it cost

## Insights

insight-support = What supports it
insight-limits = Its limits
insight-type = Kind of knowledge
insight-strength = How much it rests on
insight-step = Step of a mission’s life
insight-belongs = Where it belongs
insight-cities = Seen in
insight-roar = Part of ROAR
insight-capability = Capability

## Projects

project-about = The project
project-stage = Stage
project-lead = Led by

## Cities

cities-title = Cities
cities-lead = { $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}, by region of the world.
city-about = The place
city-people = People
city-local-name = Local name
city-region = Region
city-government = Government
city-powers = Powers
city-networks = Networks
city-coordinates = Where it is
city-website = Its own pages
city-website-link = Official website
city-elsewhere = Elsewhere
city-wikidata = Wikidata
city-feed = What is new
# What a map of the city's surroundings shows. $coordinates is the next message.
city-on-map = In { $region }, at { $coordinates }.
# Degrees, numbers of at most two decimals: “53.48° N, 2.24° W”. $north is north or south, $east is
# east or west.
coordinates = { $latitude }° { $north ->
    [south] S
   *[north] N
}, { $longitude }° { $east ->
    [west] W
   *[east] E
}

## Challenges

challenges-title = Challenges
challenges-lead = What missions take on. Choose one to see who works on it, and how it is going.
challenges-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
challenge-about = What it means
challenge-goals = Sustainable Development Goals
challenge-sub-terms = Also found under
challenge-feed = What is new
challenge-empty = No record takes on this challenge yet.
challenge-cities = Cities that take it on
# Below the cities that do most. $all is a link that says challenge-all-cities.
challenge-more-cities = and { $count } more: { $all }
challenge-all-cities = all cities

## Further pages of the records of a city or of a challenge

more-page = Page { $page } of { $pages }

## Organisations

organisations-title = Organisations
organisations-lead = Who takes part in missions, by the part that each plays in its city.
organisations-network = Organisations that link missions
organisations-others = Others
organisations-data = Who takes part, as data:
organisations-listed = { $count ->
    [0] No organisation takes part in more than one record yet.
    [one] { $count } organisation has a page, since it takes part in several records or has one of its own. The number is that of its missions.
   *[other] { $count } organisations have a page, since they take part in several records or have one of their own. The numbers are those of their missions.
}
# Behind the sentences above.
organisations-alone = { $count ->
    [one] { $count } more is named in one record alone, and stands there.
   *[other] { $count } more are named in one record alone, and stand there.
}
organisation-empty = No record that is listed names it.
organisation-together = Often together with
organisation-together-numbers = The numbers are those of the missions that both take part in.
organisation-about = What it is
organisation-kind = Kind
organisation-part = Part in the ecosystem
organisation-city = City
organisation-country = Country
organisation-elsewhere = Elsewhere

## Collections

collections-title = Collections
collections-lead = Records that someone chose, with a reason for each.
# Behind the word “Collection”.
collection-curator = chosen by { $curator }
collection-members = In this collection
collection-comparison = Side by side
collection-compare = Open in the comparison
collection-sources = What this rests on
collection-cite = Cite as: { $citation }

## Open data

data-title = Data
data-lead = All that the pages show, as tables to take along.
# $version is v1, the folder of the tables; $licence is a link to a licence's text.
data-about = The tables hold what lists, search and facets show: records that are archived or removed are left out. Names and meanings of columns stay as they are in { $version }: later versions may add some. The licence of a record’s text stands in its row; where none does, it is { $licence }.
# $format is CSV.
data-csv = { $format } opens in any spreadsheet (RFC 4180, UTF-8 with a byte order mark). Several values in a cell are parted by semicolons. A text that a spreadsheet would take for a formula begins with an apostrophe.
# $format is JSON, $null is its word null.
data-json = { $format } holds the same rows as a list of objects, with lists as lists; { $null } is what the record does not say.
# $format is GeoJSON. What it holds are the rows of the tables.
data-geojson = { $format } holds them as points for maps (RFC 7946). A mission stands where its city does.
data-others = Terms and catalogue
# Behind a sentence that says what each row is.
data-rows = { $count ->
    [one] { $count } row.
   *[other] { $count } rows.
}
data-columns = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
# A link to a file: “Missions as CSV”.
data-file = { $table } as { $format }

## What the browser keeps

kept-title = Kept in this browser
kept-lead = What this site keeps in your browser, for you alone. None of it is sent anywhere.
kept-scriptless = This page needs script, which does not run here. Your browser’s own settings can show and clear what sites keep: look for “site data”.
kept-stores = What is kept
kept-refused = Your browser’s settings keep this site from keeping anything. What you pick or write is there until you leave its page.
kept-clear-all = Clear everything
kept-settings = Your browser’s own settings clear it, too: look for “site data”.
# $what is kept-clear-what, which only assistive technology reads.
kept-clear = Clear{ $what }
# $name is the name of a kind of things that are kept.
kept-clear-what = : { $name }
kept-picks = Records picked to compare
kept-picks-about = They wait at the foot of the window.
# The units stand behind a number.
kept-picks-unit = { $count ->
    [one] record
   *[other] records
}
kept-drafts = Drafts of the form
kept-drafts-about = What you have begun to write on the page “Publish”.
kept-drafts-unit = { $count ->
    [one] draft
   *[other] drafts
}
kept-worksheet = The worksheet
kept-worksheet-about = What you have written on the page that tests a mission.
kept-worksheet-unit = { $count ->
    [one] worksheet
   *[other] worksheets
}
kept-copy = A copy of this site
kept-copy-about = To be read without a connection.
kept-copy-unit = { $count ->
    [one] file
   *[other] files
}

## A copy of the site to read offline. What stands for numbers here is filled in later, so it cannot
## choose a plural; $size is one like “12.3 MB”.

offline-title = Read offline
offline-offer = Your browser can keep a copy of this site, to be read without a connection. While you are connected you still get every page as it is now, and the copy is renewed with the site.
offline-size = { $files } files, { $size } at most
offline-keep = Keep this site to read it offline
offline-busy = The copy is being made. You can go on reading.
offline-done = { $done } of { $files } files
# $ready says offline-is-ready.
offline-ready = { $ready } This browser has a copy of the site: { $files } files, { $size }.
offline-is-ready = Ready to read offline.
offline-remove = Remove the copy
offline-failed = The copy could not be made: { $cause }. Nothing of it is kept, and the site reads as before.
# $again is a link that loads the page again.
offline-unknown = Whether a copy can be made is not known now: the list of its files did not come. { $again }.
offline-unable = This browser cannot keep sites, or not in this window: one that is private, or an address without https, does not.

## Where a page is not there, or not any more

not-found-missions = All missions
not-found-cities = All cities
not-found-challenges = All challenges
# In place of the record's kind.
removed-kind = Removed
removed-lead = Links to this record still lead here. The catalogue goes on:
