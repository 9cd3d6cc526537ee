# SPDX-License-Identifier: Apache-2.0
"""workshop.csv, exit_calls_2023.csv, their plans, and map.json."""

import csv
import io

import journey
from draw import Draw
from interviews import covers
from people import EXIT_CALLS, STAFF
from workshop_notes import NOTES, PARKED


def as_csv(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def workshop(seed):
    draw = Draw(seed)
    notes = [(stage, theme) + note for (stage, theme), cell in NOTES.items() for note in cell] + list(PARKED)
    rows = [["id", "kind", "text", "stage", "theme", "group", "author", "department", "voters", "votes"]]
    for number, (stage, theme, kind, text, author, voters) in enumerate(draw.shuffled(notes), 1):
        voters = voters.split()
        rows.append(["N%02d" % number, kind, text, stage, theme, theme or "Parked", author, STAFF[author], ";".join(voters), len(voters)])
    return as_csv(rows)


def workshop_plan():
    roles = {"id": "record", "kind": "kind", "text": "note", "stage": "stage", "theme": "theme", "group": "group", "author": "author",
             "department": "attribute", "voters": "voters", "votes": "ignore"}
    return {"plan": 1, "file": {"format": "workshop_notes", "encoding": "UTF-8", "delimiter": ",", "headerRows": 1, "sheet": None},
            "source": {"name": "Staff workshop, 18 June 2026", "method": "workshop", "instrument": None, "collectedFrom": "2026-06-18",
                       "date": "2026-06-18", "voice": "staff", "sampling": "purposive", "invited": 15, "participants": len(STAFF),
                       "asks": "open", "coders": None, "alpha": None, "memberChecked": False},
            "columns": [{"column": name, "role": role} for name, role in roles.items()],
            "covers": covers(journey.STAGES[:4]), "createStages": False, "createThemes": False}


def exit_calls():
    rows = [["id", "participant", "Role", "stage", "theme", "sentiment", "quote", "start", "end", "coder"]]
    for number, call in enumerate(EXIT_CALLS, 1):
        rows.append(["X%02d" % number] + list(call) + ["AK"])
    return as_csv(rows)


def exit_calls_plan():
    roles = {"id": "record", "participant": "participant", "Role": "attribute", "stage": "stage", "theme": "theme",
             "sentiment": "sentiment", "quote": "quote", "start": "start", "end": "end", "coder": "coder"}
    return {"plan": 1, "file": {"format": "coded_excerpts", "encoding": "UTF-8", "delimiter": ",", "headerRows": 1, "sheet": None},
            "source": {"name": "Exit calls, autumn 2023", "method": "interview", "instrument": "exit-calls", "collectedFrom": "2023-10-09",
                       "date": "2023-11-24", "voice": "customer", "sampling": "convenience", "invited": 12, "participants": 5,
                       "asks": "open", "coders": 1, "alpha": None, "memberChecked": False},
            "columns": [{"column": name, "role": role} for name, role in roles.items()], "createStages": False, "createThemes": False}


def order_key(position):
    """Ascending, never ending in 0, with room between neighbours."""
    return "%02dV" % (10 + position)


class Rows:
    """Tables of the map under way, with the keys that later rows refer to."""

    def __init__(self, seed):
        self._draw = Draw(seed)
        self.tables = {}
        self.keys = {}

    def add(self, table, name, /, **columns):
        key = self._draw.key()
        rows = self.tables.setdefault(table, [])
        rows.append({"id": key, **columns})
        self.keys[table, name] = key
        return key

    def next_order(self, table):
        return order_key(len(self.tables.get(table, [])))


def add_card(rows, lane, stage, title, **columns):
    card = {"lane": rows.keys["lane", lane], "stage": rows.keys["stage", stage], "span": 1, "title": title, "body": "", "theme": None,
            "owner": "", "channel": "", "severity": 0, "value": None, "next_step": "", "order_key": rows.next_order("card")}
    theme = columns.pop("theme", None)
    card.update(columns)
    if theme:
        card["theme"] = rows.keys["theme", theme]
    rows.add("card", (lane, title), **card)


def add_cards(rows):
    for stage, title, channel, owner in journey.TOUCHPOINTS:
        add_card(rows, "touchpoints", stage, title, channel=channel, owner=owner)
    for stage, word in journey.EMOTIONS:
        add_card(rows, "emotion", stage, word)
    for lane, stage, theme, title, severity, next_step, owner, _ in journey.CONCLUSIONS:
        add_card(rows, lane, stage, title, theme=theme, severity=severity, next_step=next_step, owner=owner)
    for stage, title, theme, owner, _ in journey.OPPORTUNITIES:
        add_card(rows, "opportunities", stage, title, theme=theme, owner=owner)


def add_links(rows):
    card = {title: key for (table, name), key in rows.keys.items() if table == "card" for title in [name[1]]}
    for _, title, _, _, answered in journey.OPPORTUNITIES:
        rows.add("card_link", None, from_card=card[title], to_card=card[answered], kind="answers")
    for title, touchpoint in journey.HAPPENS_AT:
        rows.add("card_link", None, from_card=card[title], to_card=card[touchpoint], kind="at")
    for start, end, label in journey.TRANSITIONS:
        rows.add("transition", None, from_card=card[start], to_card=card[end], label=label, count=None)


def map_json(seed):
    rows = Rows(seed)
    rows.tables["map_info"] = [{"id": "1", **journey.MAP}]
    for title in journey.STAGES:
        rows.add("stage", title, parent=None, title=title, order_key=rows.next_order("stage"), changed_on=None)
    for kind in journey.LANES:
        rows.add("lane", kind, kind=kind, title="", hint="", order_key=rows.next_order("lane"), collapsed=False)
    for name, parent, description in journey.THEMES:
        rows.add("theme", name, parent=rows.keys["theme", parent] if parent else None, name=name, description=description,
                 order_key=rows.next_order("theme"))
    for name, choice in journey.SEGMENTS:
        rows.add("segment", name, name=name, filter=choice)
    for name, role, portrait, segment in journey.PERSONAS:
        rows.add("persona", name, name=name, role=role, portrait=portrait, segment=rows.keys["segment", segment],
                 order_key=rows.next_order("persona"))
    add_cards(rows)
    add_links(rows)
    return {"trigpoint_map": 1, "tables": rows.tables}
