"""Cuts a face: `cut.py FROM TO LIGHTEST HEAVIEST LETTERS`.

What stays are the weights that the stylesheets use, the features that browsers apply by themselves
or the stylesheets ask for, and the letters, which are told as a `unicode-range` of CSS.
"""

import io
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FEATURES = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]
FEATURES += ["fina", "init", "isol", "medi", "mset", "rlig"]

source, target, lightest, heaviest, letters = sys.argv[1:]
font = TTFont(source)
font = instancer.instantiateVariableFont(font, {"wght": (int(lightest), int(heaviest))})
# The subsetter reads tables as they are in a file.
between = io.BytesIO()
font.save(between)
font = TTFont(between)

options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False)
cut = subset.Subsetter(options)
ranges = [part.strip().removeprefix("U+").split("-") for part in letters.split(",")]
cut.populate(unicodes=[
    letter
    for letter in font.getBestCmap()
    if any(int(of[0], 16) <= letter <= int(of[-1], 16) for of in ranges)
])
cut.subset(font)
subset.save_font(font, target, options)
