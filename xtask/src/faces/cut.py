"""Cuts a face: `cut.py FROM TO LIGHTEST HEAVIEST`.

What stays are the weights that the stylesheets use and the features that browsers apply by
themselves or the stylesheets ask for.
"""

import io
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FEATURES = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]
FEATURES += ["fina", "init", "isol", "medi", "mset", "rlig"]

source, target, lightest, heaviest = sys.argv[1:]
font = TTFont(source)
font = instancer.instantiateVariableFont(font, {"wght": (int(lightest), int(heaviest))})
# The subsetter reads tables as they are in a file.
between = io.BytesIO()
font.save(between)
font = TTFont(between)

options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False)
cut = subset.Subsetter(options)
# Of Arabic, the letters of the languages that are written so, and not each of their forms of old.
letters = [letter for letter in font.getBestCmap() if not 0x0870 <= letter <= 0x08FF and letter < 0xFB50]
cut.populate(unicodes=letters)
cut.subset(font)
subset.save_font(font, target, options)
