### The language itself.

name = español
direction = ltr
formats = es
keeps-case = no
date-uncertain = { $date } (fecha incierta)
between = { ", " }
