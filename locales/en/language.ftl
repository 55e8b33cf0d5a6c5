### The language itself.

# The language's name, in the language itself.
name = English
# Which way it is written: ltr, from left to right, or rtl, from right to left.
direction = ltr
# The BCP 47 tag by which numbers, dates and lists are written.
formats = en-GB
# Whether words keep a great first letter within a sentence, as nouns do in German: yes or no.
keeps-case = no
# A date that is not sure.
date-uncertain = { $date } (uncertain)
# Between things in a row that has no “and”.
between = { ", " }
