name = Cymraeg
direction = ltr
formats = cy
keeps-case = no
date-uncertain = { $date } (ansicr)
