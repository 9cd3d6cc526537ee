# SPDX-License-Identifier: Apache-2.0
"""Triangulation by METHODS 1.5 and 1.11, a second time and on its own: from the files and plans to a verdict.

It covers what the sample uses: named people, one unit (person), no narrowed records, no steps.
"""

import csv
import io
import json
from math import sqrt

TAU, DEAD, Z, SLACK = 0.20, 0.10, 1.959963984540054, 1e-12
N_MIN, N_FULL = {"survey": 10, "interview": 3, "workshop": 3}, {"survey": 30, "interview": 6, "workshop": 6}


class Source:
    def __init__(self, plan):
        self.__dict__.update(plan["source"])
        self.covers = {(entry["stage"], entry["theme"]) for entry in plan.get("covers", [])}
        self.values = {}   # (stage, theme) -> person -> item -> [values]; None is a mention
        self.exposed = {}  # stage -> people; for surveys (stage, theme) -> people
        self.weight = {}

    def add(self, stage, theme, person, item, value):
        self.values.setdefault((stage, theme), {}).setdefault(person, {}).setdefault(item, []).append(value)
        if self.method != "survey":
            self.exposed.setdefault(stage, set()).add(person)


def read_table(folder, name):
    with io.open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_plan(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def by_role(plan):
    return {column["role"]: column["column"] for column in plan["columns"]}


def scale_value(cell, column):
    """In -1..1, or nothing when the cell is blank or no answer."""
    scale = column.get("scale", column)
    if not cell or cell in scale["missing"]:
        return None
    x = float(cell)
    if column["role"] == "nps":
        return 1 if x >= 9 else 0 if x >= 7 else -1
    low, high = scale["min"], scale["max"]
    return scale["direction"] * (2 * x - (low + high)) / (high - low) if low <= x <= high else None


def read_survey(folder):
    plan = read_plan(folder, "survey.plan.json")
    source, roles = Source(plan), by_role(plan)
    for row in read_table(folder, "survey.csv"):
        person = row[roles["respondent"]]
        source.weight[person] = float(row[roles["weight"]])
        for column in plan["columns"]:
            cell, place = row[column["column"]], (column.get("stage"), column.get("theme"))
            if column["role"] in ("rating", "nps") and scale_value(cell, column) is not None:
                source.add(*place, person, column["column"], scale_value(cell, column))
                source.exposed.setdefault(place, set()).add(person)
            if column["role"] != "choice" or not cell:
                continue
            for option, placed in column["options"].items():
                place = placed["stage"], placed["theme"]
                source.exposed.setdefault(place, set()).add(person)
                if option in cell.split(";"):
                    source.add(*place, person, option, placed["polarity"])
    return source


def read_excerpts(folder, table, plan):
    plan = read_plan(folder, plan)
    source, roles = Source(plan), by_role(plan)
    for row in read_table(folder, table):
        sentiment = row[roles["sentiment"]]
        source.add(row[roles["stage"]], row[roles["theme"]], row[roles["participant"]], row[roles["record"]],
                   float(sentiment) / 2 if sentiment else None)
    return source


def read_workshop(folder):
    plan = read_plan(folder, "workshop.plan.json")
    source, roles = Source(plan), by_role(plan)
    worth = {"pain": -1, "gain": 1, "neutral": 0, "question": None, "idea": None}
    for row in read_table(folder, "workshop.csv"):
        if row[roles["stage"]]:
            for person in [row[roles["author"]]] + row[roles["voters"]].split(";"):
                if person:
                    source.add(row[roles["stage"]], row[roles["theme"]], person, row[roles["record"]], worth[row[roles["kind"]]])
    return source


def read_all(folder):
    return [read_survey(folder), read_excerpts(folder, "excerpts.csv", "excerpts.plan.json"), read_workshop(folder),
            read_excerpts(folder, "exit_calls_2023.csv", "exit_calls_2023.plan.json")]


def mean(values):
    return sum(values) / len(values)


def months_before(day, months):
    year, month, rest = int(day[:4]), int(day[5:7]) - 1, day[7:]
    total = year * 12 + month - months
    return "%04d-%02d%s" % (total // 12, total % 12 + 1, rest)


def people_in(source, stage, theme, children):
    """person -> item -> values, a child theme's evidence counting for its parent."""
    merged = {}
    for name in [theme] + children.get(theme, []):
        for person, items in source.values.get((stage, name), {}).items():
            for item, values in items.items():
                merged.setdefault(person, {}).setdefault(item, []).extend(values)
    return merged


def exposed_in(source, stage, theme, children):
    if source.method != "survey":
        return source.exposed.get(stage, set())
    return set().union(*(source.exposed.get((stage, name), set()) for name in [theme] + children.get(theme, [])))


def vote(items):
    """-1, 0, +1, or nothing for a person who only mentioned it."""
    means = [mean([v for v in values if v is not None]) for values in items.values() if any(v is not None for v in values)]
    if not means:
        return None
    m = mean(means)
    return 0 if abs(m) < DEAD else (m > 0) - (m < 0)


def band(prominence):
    return 0 if prominence < .20 - SLACK else 1 if prominence < .50 - SLACK else 2


def limitations(source, n, as_of):
    found = []
    if n < N_FULL[source.method] - SLACK:
        found.append("small")
    if source.date < months_before(as_of, 12):
        found.append("old")
    if source.voice != "customer":
        found.append("proxy voice")
    if source.method == "interview" and not (source.memberChecked or (source.coders or 0) >= 2 and (source.alpha or 0) >= .667):
        found.append("coding unchecked")
    if source.method == "survey" and source.sampling in ("convenience", "unknown"):
        found.append("sampling")
    return found


def kish(weights):
    return sum(weights) ** 2 / sum(w * w for w in weights) if weights else 0.0


def read_raised(reading, raisers, exposed, weigh):
    n, total = kish([weigh(p) for p in exposed]), sum(weigh(p) for p in exposed)
    share = sum(weigh(p) for p in raisers) / total
    half = Z / (1 + Z * Z / n) * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    reading.update(n=n, balance=share, low=centre - half, high=centre + half, direction="raised", firm=centre - half > .05,
                   prominence=len(raisers) / len(exposed))


def read_direction(reading, votes, exposed, weigh):
    n, total = kish([weigh(p) for p in votes]), sum(weigh(p) for p in votes)
    share = {sign: sum(weigh(p) for p in votes if votes[p] == sign) / total for sign in (-1, 0, 1)}
    plus, minus = (n * share[1] + .75) / (n + 3), (n * share[-1] + .75) / (n + 3)
    centre, balance = plus - minus, share[1] - share[-1]
    error = sqrt((plus + minus - centre ** 2) / (n + 3))
    low, high = max(-1, centre - Z * error), min(1, centre + Z * error)
    direction = "pain" if balance <= -TAU + SLACK else "delight" if balance >= TAU - SLACK else "mixed"
    firm = {"pain": high < 0, "delight": low > 0, "mixed": low > -2 * TAU and high < 2 * TAU}[direction]
    behind = {"pain": (-1,), "delight": (1,), "mixed": (-1, 1)}[direction]
    reading.update(n=n, balance=balance, centre=centre, error=error, low=low, high=high, direction=direction, firm=firm,
                   prominence=sum(votes[p] in behind for p in votes) / len(exposed))


def read(source, stage, theme, children, as_of, raised):
    people = people_in(source, stage, theme, children)
    exposed = exposed_in(source, stage, theme, children) | set(people)
    votes = {person: vote(items) for person, items in people.items()}
    raisers, votes = set(votes), {person: value for person, value in votes.items() if value is not None}
    reading = {"source": source, "state": "speaks", "why": None, "n": 0, "raisers": len(raisers), "exposed": len(exposed),
               "counts": [sum(value == sign for value in votes.values()) for sign in (-1, 0, 1)]}
    weigh = lambda person: source.weight.get(person, 1.0)  # noqa: E731
    if raised and raisers:
        read_raised(reading, raisers, exposed, weigh)
    elif votes and not raised:
        read_direction(reading, votes, exposed, weigh)
    if source.date < months_before(as_of, 24):
        reading["state"] = "expired"
    elif not raisers:
        asked = exposed or any((stage, name) in source.covers for name in [None, theme] + children.get(theme, []))
        reading.update(state="silent", why="not_raised" if asked else "not_covered")
    elif reading["n"] < N_MIN[source.method] - SLACK:
        reading.update(state="silent", why="too_few")
    else:
        limits = limitations(source, reading["n"], as_of)
        reading.update(band=band(reading["prominence"]), limits=limits, full=reading["firm"] and not limits)
    return reading


def compare(a, b):
    if a["direction"] == b["direction"]:
        return ("agree", None) if abs(a["band"] - b["band"]) <= 1 else ("partial", "prominence")
    if "mixed" in (a["direction"], b["direction"]):
        return "partial", "one_is_mixed"
    apart = abs(a["centre"] - b["centre"]) > Z * sqrt(a["error"] ** 2 + b["error"] ** 2) + SLACK
    return ("dissonant", None) if apart else ("partial", "too_few_to_call")


def silence_kind(readings):
    """METHODS leaves the order open: what would help most comes first."""
    expired = [r for r in readings if r["state"] == "expired"]
    if any(max(r["n"], r["raisers"] - sum(r["counts"])) >= N_MIN[r["source"].method] for r in expired):
        return "expired"
    if any(r["why"] == "too_few" for r in readings):
        return "too_few"
    if any(r["raisers"] for r in expired):
        return "expired"
    return "asked_not_raised" if any(r["why"] == "not_raised" for r in readings) else "never_asked"


def label_of(speaking, readings, pairs):
    methods = {r["source"].method for r in speaking}
    dissonant = [(a, b) for a, b, (outcome, _) in pairs if outcome == "dissonant"]
    if not speaking:
        return "silence", silence_kind(readings)
    if dissonant:
        gap = all((a["source"].voice == "customer") != (b["source"].voice == "customer") for a, b in dissonant)
        return "dissonance", "staff_gap" if gap else "methods_contradict"
    if len(methods) == 1:
        return "silence", "one_method"
    if all(outcome == "agree" for a, b, (outcome, _) in pairs if a["source"].method != b["source"].method):
        return "agreement", None
    return "partial_agreement", None


def grade_of(label, kind, support):
    methods, full = {r["source"].method for r in support}, {r["source"].method for r in support if r["full"]}
    level = 4 - (len(support) < 3) - (len(methods) < 2) - (not full) - (label == "partial_agreement")
    level -= {"staff_gap": 1, "methods_contradict": 2, "claim_contradicted": 2}.get(kind, 0)
    cap = 2 if len(methods) < 2 or not full else 3 if len(full) == 1 else 4
    return ["very_low", "low", "moderate", "high"][max(1, min(level, cap)) - 1]


def judge(sources, stage, theme, claim, children, as_of):
    """A verdict for a card's claim; without one for the cell's own."""
    readings = [read(source, stage, theme, children, as_of, claim == "raised") for source in sources]
    if claim is None and not any(r["state"] == "speaks" for r in readings):
        mentioned = [read(source, stage, theme, children, as_of, True) for source in sources]
        if any(r["state"] == "speaks" and sum(r["counts"]) == 0 for r in mentioned):
            readings, claim = mentioned, "raised"
    speaking = [r for r in readings if r["state"] == "speaks"]
    pairs = [(a, b, compare(a, b)) for i, a in enumerate(speaking) for b in speaking[i + 1:]]
    label, kind = label_of(speaking, readings, pairs)
    if claim is None and speaking:
        def strength(direction):
            mine = [r for r in speaking if r["direction"] == direction]
            return len({r["source"].method for r in mine}), len(mine)
        claim = max(("pain", "delight", "mixed"), key=strength)
    support = [r for r in speaking if r["direction"] == claim]
    if speaking and not support:
        opposite = {"pain": "delight", "delight": "pain"}.get(claim)
        if label != "dissonance" and any(r["direction"] == opposite for r in speaking):
            label, kind = "dissonance", "claim_contradicted"
        elif label == "agreement":
            label = "partial_agreement"
    return {"label": label, "kind": kind, "claim": claim, "grade": grade_of(label, kind, support) if speaking else None,
            "readings": readings, "pairs": [(a["source"].name, b["source"].name) + outcome for a, b, outcome in pairs]}


def emotion(sources, stage, as_of):
    """The mean over methods of people's mean values, on -2..2, with the lowest and highest method; or nothing."""
    methods = {}
    for source in sources:
        if source.date < months_before(as_of, 24):
            continue
        people = {}
        for (at, _), cell in source.values.items():
            for person, items in cell.items():
                for values in items.values():
                    known = [v for v in values if v is not None]
                    if at == stage and known:
                        people.setdefault(person, []).append(mean(known))
        if people:
            methods.setdefault(source.method, []).extend(mean(values) for values in people.values())
    means = [2 * mean(values) for values in methods.values()]
    return (mean(means), min(means), max(means)) if means else None
