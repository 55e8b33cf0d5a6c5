### The language itself.

name = Deutsch
direction = ltr
formats = de
keeps-case = yes
date-uncertain = { $date } (unsicher)
between = { ", " }
