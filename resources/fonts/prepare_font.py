#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prepares one face of the packaged Inter for maps and PDFs.

    prepare_font.py INPUT.otf OUTPUT.otf FAMILY

Figures become the tabular ones, so that columns of numbers line up without asking a renderer for a feature.
Contextual alternates, stylistic sets and ligatures go, because they replace glyphs by ones that a PDF reader
cannot turn back into characters. The set of characters is cut to the scripts that we write, and the family is
renamed, as the licence asks of every changed copy.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x02FF), (0x0300, 0x036F), (0x0370, 0x03FF),
    (0x0400, 0x052F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),
    (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0xFB01, 0xFB02),
]
FEATURES = ["ccmp", "kern", "mark", "mkmk", "locl", "tnum"]


def alternates(font, tag):
    """The single substitutions of a feature: glyph name to glyph name."""
    gsub = font["GSUB"].table
    result = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != tag:
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                result.update(getattr(table, "mapping", {}))
    return result


def make_figures_tabular(font):
    tabular = alternates(font, "tnum")
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code, glyph in list(table.cmap.items()):
                table.cmap[code] = tabular.get(glyph, glyph)


def drop_feature(font, tag):
    features = font["GSUB"].table.FeatureList.FeatureRecord
    for record in features:
        if record.FeatureTag == tag:
            record.Feature.LookupListIndex = []
            record.Feature.LookupCount = 0


def rename(font, family):
    face = font["name"].getDebugName(17) or font["name"].getDebugName(2)
    postscript = family.replace(" ", "") + "-" + face.replace(" ", "")
    table = font["name"]
    licence = {identity: table.getDebugName(identity) for identity in (0, 13, 14)}
    table.names = []
    names = {1: family if face in ("Regular", "Bold") else f"{family} {face}", 2: "Regular", 3: postscript,
             4: f"{family} {face}", 5: "Version 1.0", 6: postscript, 16: family, 17: face}
    names.update({key: value for key, value in licence.items() if value})
    for identity, text in names.items():
        table.setName(text, identity, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName = f"{family} {face}", family


def main(source, target, family):
    font = TTFont(source, recalcTimestamp=False)
    make_figures_tabular(font)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = ["*"]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    cutter.subset(font)
    drop_feature(font, "tnum")
    rename(font, family)
    font.save(target)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
