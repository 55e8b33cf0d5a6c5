### The language itself.

name = Português
direction = ltr
formats = pt-PT
keeps-case = no
date-uncertain = { $date } (data incerta)
between = { ", " }
