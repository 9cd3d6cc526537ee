# SPDX-License-Identifier: Apache-2.0
"""Judges the sample's files by a second, independent reading of METHODS 1.5 and prints each conclusion's verdict.

    python3 check_sample.py          a table; fails when a conclusion is not what it is here to show
    python3 check_sample.py --json   the verdicts of conclusions and cells for a comparison with the program
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "make"))
sys.dont_write_bytecode = True

import journey  # noqa: E402
import prototype  # noqa: E402

CLAIMS = {"pain_points": "pain", "what_works": "delight", "motivations": "raised", "objections": "raised"}
SHORT = {"survey": "S", "interview": "I", "workshop": "W"}
MUST_SHOW = {("agreement", None), ("partial_agreement", None), ("dissonance", "methods_contradict"), ("dissonance", "staff_gap"),
             ("dissonance", "claim_contradicted"), ("silence", "one_method"), ("silence", "too_few"), ("silence", "asked_not_raised"),
             ("silence", "never_asked"), ("silence", "expired")}


def in_words(verdict):
    words = []
    for reading in verdict["readings"]:
        name = SHORT[reading["source"].method] + ("old" if reading["state"] == "expired" else "")
        if reading["state"] == "expired" and not reading["raisers"]:
            continue
        if reading["state"] == "silent":
            words.append("%s %s" % (name, reading["why"]))
        elif verdict["claim"] == "raised":
            words.append("%s %d of %d" % (name, reading["raisers"], reading["exposed"]))
        else:
            words.append("%s %d/%d/%d of %d" % ((name,) + tuple(reading["counts"]) + (reading["exposed"],)))
    return ", ".join(words)


def facts(folder):
    """What must hold of the files beside the verdicts; yields sentences about what does not."""
    spoken = {path.stem: path.read_text(encoding="utf-8") for path in (folder / "interviews").glob("*.vtt")}
    cues = {name: re.findall(r"(\S+) --> (\S+)\n<v ([^>]+)>(.*)</v>", text) for name, text in spoken.items()}
    roles = {}
    for row in prototype.read_table(folder, "excerpts.csv"):
        here = [cue for cue in cues[row["participant"]] if cue[:2] == (row["start"], row["end"])]
        if len(here) != 1 or row["quote"] not in here[0][3] or here[0][2] != row["participant"]:
            yield "%s: the quote is not said at %s." % (row["id"], row["start"])
        if roles.setdefault(row["participant"], row["Role"]) != row["Role"]:
            yield "%s has two roles." % row["participant"]
    if len(cues) < 12 or not all(25 <= len(found) <= 60 for found in cues.values()):
        yield "Fewer than 12 interviews, or one outside 25 to 60 cues: %s." % {name: len(found) for name, found in cues.items()}
    comments = Counter(row[text] for row in prototype.read_table(folder, "survey.csv")
                       for text in row if text.startswith("What should we") or text.startswith("What would you tell"))
    del comments[""]
    if len(comments) < 80 or max(comments.values()) > 3:
        yield "%d comments, one of them %d times." % (len(comments), max(comments.values()))


def main():
    sources = prototype.read_all(HERE)
    as_of = max(source.date for source in sources)
    children = {}
    for name, parent, _ in journey.THEMES:
        children.setdefault(parent, []).append(name)
    wrong, conclusions = list(facts(HERE)), []
    for lane, stage, theme, title, _, _, _, expected in journey.CONCLUSIONS:
        verdict = prototype.judge(sources, stage, theme, CLAIMS[lane], children, as_of)
        got = verdict["label"], verdict["kind"], verdict["grade"]
        conclusions.append({"title": title, "stage": stage, "theme": theme, "claim": verdict["claim"], "label": got[0], "kind": got[1],
                            "grade": got[2], "evidence": in_words(verdict)})
        if got != expected:
            wrong.append("%s: %s, meant to be %s. %s %s" % (title, got, expected, in_words(verdict), verdict["pairs"]))
    shown = {(entry["label"], entry["kind"]) for entry in conclusions}
    wrong += ["No conclusion shows %s %s." % missing for missing in MUST_SHOW - shown]
    only = {r["source"].method for lane, stage, theme, *_ in journey.CONCLUSIONS
            for v in [prototype.judge(sources, stage, theme, CLAIMS[lane], children, as_of)] if v["kind"] == "one_method"
            for r in v["readings"] if r["state"] == "speaks"}
    wrong += ["No conclusion rests on %s alone." % method for method in set(SHORT) - only]
    cells = [dict(stage=stage, theme=theme, **{key: verdict[key] for key in ("claim", "label", "kind", "grade")}, evidence=in_words(verdict))
             for stage in journey.STAGES for theme, _, _ in journey.THEMES
             for verdict in [prototype.judge(sources, stage, theme, None, children, as_of)]]
    curve = {stage: prototype.emotion(sources, stage, as_of) for stage in journey.STAGES}
    if "--json" in sys.argv:
        print(json.dumps({"as_of": as_of, "claims": conclusions, "cells": cells, "emotion": curve}, indent=1))
    else:
        for entry in conclusions:
            print("%-13s %-46s %-17s %-18s %-9s %s" % tuple(str(entry[key] or "") for key in
                                                            ("stage", "title", "label", "kind", "grade", "evidence")))
        print("Cells:", dict(Counter(cell["label"] + " " + (cell["kind"] or "") for cell in cells)))
        print("Emotion:", {stage: point and tuple(round(x, 2) for x in point) for stage, point in curve.items()})
    if wrong:
        sys.exit("\n".join(["The sample does not show what it should:"] + wrong))


if __name__ == "__main__":
    main()
