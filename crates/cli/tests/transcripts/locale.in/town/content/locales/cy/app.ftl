serch = Chwilio
picked-one = Dewiswyd { $titl }, { $count } o { $most }.
menu Bwydlen
