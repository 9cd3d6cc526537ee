# SPDX-License-Identifier: Apache-2.0
"""Writes the sample beside this script: survey, interviews, coded excerpts, workshop, import plans and map.

    python3 generate.py           writes the files
    python3 generate.py --check   writes nothing; fails when a file differs from what would be written

Everything is invented and follows from the texts in make/ and one seed. Python 3 alone is needed.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "make"))
sys.dont_write_bytecode = True

import interviews  # noqa: E402
import survey  # noqa: E402
import tables  # noqa: E402

SEED = 20260618


def as_json(value):
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def files():
    """Path below this folder: text."""
    study = interviews.Study(SEED + 1)
    rows = interviews.codings(SEED + 2, study.quotes)
    agreement, _ = interviews.alpha(rows)
    result = {"interviews/%s.vtt" % person: interviews.transcript(person, recording) for person, recording in study.recordings.items()}
    result.update({
        "survey.csv": survey.write(SEED), "survey.plan.json": as_json(survey.plan()),
        "excerpts.csv": interviews.table(rows), "excerpts.plan.json": as_json(interviews.excerpts_plan(agreement)),
        "transcripts.plan.json": as_json(interviews.transcripts_plan(agreement)),
        "workshop.csv": tables.workshop(SEED + 3), "workshop.plan.json": as_json(tables.workshop_plan()),
        "exit_calls_2023.csv": tables.exit_calls(), "exit_calls_2023.plan.json": as_json(tables.exit_calls_plan()),
        "map.json": as_json(tables.map_json(SEED + 4))})
    return result


def main():
    differing = []
    for name, content in sorted(files().items()):
        path, data = HERE / name, content.encode("utf-8")
        if path.exists() and path.read_bytes() == data:
            continue
        differing.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
    if "--check" in sys.argv and differing:
        sys.exit("Differs from what generate.py writes: " + ", ".join(differing))
    print("%d files differ." % len(differing) if "--check" in sys.argv else "%d files written." % len(differing))


if __name__ == "__main__":
    main()
