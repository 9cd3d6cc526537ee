# SPDX-License-Identifier: Apache-2.0
"""survey.csv, as a web form's download with a weight column added, and its import plan."""

import csv
import io

import survey_items as items
import survey_text as text
from draw import Draw

PEOPLE = 412
INVITED = 1640


def moments(draw):
    """Answer times between 4 and 29 May 2026, ascending: (day, seconds of the day)."""
    def one():
        day = 4 + int(26 * draw.share() ** 1.6)
        while day % 7 in (2, 3):  # 9, 10, 16, 17, 23, 24 May are weekends; most people are away
            if draw.share() < .15:
                break
            day = 4 + draw.below(26)
        return day, 7 * 3600 + draw.below(13 * 3600)
    return sorted(one() for _ in range(PEOPLE))


def stamp(day, seconds):
    hour, rest = divmod(seconds, 3600)
    return "2026/05/%02d %d:%02d:%02d %s GMT+2" % (day, (hour + 11) % 12 + 1, rest // 60, rest % 60, "AM" if hour < 12 else "PM")


def rating_cell(draw, item, person):
    statement, _, theme, direction, shares, asked, codes = item
    if asked == "paying" and not person["pays"] or draw.share() < .04:
        return ""
    if codes and draw.share() < (.21 if theme in ("Links that survive", "Tables and images") else .13):
        return codes[0]
    leaning = .75 * draw.share() + .25 * person["mood"]
    if theme == "Seat price":  # large firms have most readers
        leaning += direction * {"1 to 5": .10, "over 100": -.08}.get(person["size"], 0)
    return str(Draw.at(list(zip((1, 2, 3, 4, 5), shares)), min(max(leaning, 0), .999)))


def choice_cell(draw, question, asked, options, person):
    if asked == "paying" and not person["pays"] or draw.share() < .05:
        return ""
    chosen = [option for option, (share, _) in options.items() if draw.share() < share]
    return ";".join(chosen or [items.NONE_CHOSEN.get(question, "A customer complained")])


def nps_cell(draw, person):
    if not person["pays"] or draw.share() < .03:
        return ""
    if draw.share() < .025:
        return "99"
    leaning = .7 * draw.share() + .3 * person["mood"]
    return str(Draw.at(list(zip(range(11), items.NPS_SHARES)), leaning))


def comments(draw, sentences, short, share):
    """A column of comments: each sentence once, the short ones up to three times, the rest empty."""
    written = draw.shuffled(sentences) + draw.shuffled(short * 3)[:len(short) * 2]
    cells = draw.shuffled(written)[:int(PEOPLE * share)]
    return draw.shuffled(cells + [""] * (PEOPLE - len(cells)))


def broken_lines(comment):
    """Long comments carry a line break, as people make them."""
    return comment.replace(". ", ".\n", 1) if len(comment) > 95 else comment


def header():
    return (["Timestamp", "Invitation code", "Team size", "Role", "Where are you with Inkbarrow?"]
            + [items.GRID % item[0] for item in items.RATINGS]
            + [question for question, _, _ in items.CHOICES[:2]] + [items.FIX]
            + [question for question, _, _ in items.CHOICES[2:]] + [items.NPS, items.TELL, "weight"])


def rows(seed):
    draw = Draw(seed)
    fix = comments(draw, text.FIX, text.SHORT_FIX, .29)
    tell = comments(draw, text.TELL, text.SHORT_TELL, .13)
    weights = {size: weight for size, _, weight in items.SIZES}
    codes = draw.shuffled(range(10000, 10000 + INVITED))
    result = []
    for number, moment in enumerate(moments(draw)):
        standing = draw.by_share(items.STANDING)
        person = {"mood": draw.share(), "size": draw.by_share([(s, share) for s, share, _ in items.SIZES]),
                  "pays": standing != "Tried it and did not stay"}
        chosen = [choice_cell(draw, *choice, person) for choice in items.CHOICES]
        role = draw.by_share(items.ROLES) if draw.share() > .03 else ""
        result.append([stamp(*moment), "IB-%d" % codes[number], person["size"], role, standing]
                      + [rating_cell(draw, item, person) for item in items.RATINGS]
                      + chosen[:2] + [broken_lines(fix[number])] + chosen[2:]
                      + [nps_cell(draw, person), broken_lines(tell[number]), "%.2f" % weights[person["size"]]])
    return result


def write(seed):
    out = io.StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    table.writerow(header())
    table.writerows(rows(seed))
    return out.getvalue()


def plan():
    columns = [{"column": "Timestamp", "role": "date", "order": "ymd"}, {"column": "Invitation code", "role": "respondent"}]
    columns += [{"column": name, "role": "attribute"} for name in header()[2:5]]
    for statement, stage, theme, direction, _, _, codes in items.RATINGS:
        columns.append({"column": items.GRID % statement, "role": "rating",
                        "scale": {"min": 1, "max": 5, "direction": direction, "missing": codes}, "stage": stage, "theme": theme})
    for question, _, options in items.CHOICES:
        placed = {option: dict(zip(("stage", "theme", "polarity"), place)) for option, (_, place) in options.items() if place}
        columns.append({"column": question, "role": "choice", "separator": ";", "options": placed})
    columns.append({"column": items.NPS, "role": "nps", "missing": ["99"], "stage": items.NPS_PLACE[0], "theme": items.NPS_PLACE[1]})
    columns += [{"column": items.FIX, "role": "text", "stage": None, "theme": None},
                {"column": items.TELL, "role": "text", "stage": None, "theme": None}, {"column": "weight", "role": "weight"}]
    order = {name: at for at, name in enumerate(header())}
    columns.sort(key=lambda column: order[column["column"]])
    return {"plan": 1, "file": {"format": "google_forms_csv", "encoding": "UTF-8", "delimiter": ",", "headerRows": 1, "sheet": None},
            "source": {"name": "Customer survey, May 2026", "method": "survey", "instrument": "customer-survey",
                       "collectedFrom": "2026-05-04", "date": "2026-05-29", "voice": "customer", "sampling": "invited_all",
                       "invited": INVITED, "participants": None, "asks": "open", "coders": None, "alpha": None, "memberChecked": False},
            "columns": columns, "createStages": False, "createThemes": False}
