### The language itself.

name = Français
direction = ltr
formats = fr
keeps-case = no
date-uncertain = { $date } (date incertaine)
between = { ", " }
