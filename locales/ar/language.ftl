### The language itself.

name = العربية
direction = rtl
formats = ar-u-nu-latn
keeps-case = no
date-uncertain = { $date } (غير مؤكد)
between = { "، " }
