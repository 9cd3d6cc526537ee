# SPDX-License-Identifier: Apache-2.0
"""interviews/P01.vtt to P14.vtt, excerpts.csv with what two coders made of them, and their import plans."""

import csv
import io

import talk
from draw import Draw
from people import MODERATOR, PARTICIPANTS
from quotes_after_buying import DECISION, RETENTION
from quotes_before_buying import AWARENESS, CONSIDERATION

STUDY = {"Awareness": AWARENESS, "Consideration": CONSIDERATION, "Decision": DECISION, "Retention": RETENTION}
CODERS = ("AK", "TM")
PARENT = {"Links that survive": "Moving in", "Tables and images": "Moving in"}


def clock(ms):
    seconds, ms = divmod(ms, 1000)
    return "%02d:%02d:%02d.%03d" % (seconds // 3600, seconds // 60 % 60, seconds % 60, ms)


class Recording:
    """One interview being spoken: cues with times that follow from the number of words."""

    def __init__(self, draw):
        self._draw = draw
        self._now = 2400 + draw.below(2600)
        self.cues = []

    def say(self, speaker, words):
        length = int(len(words.split()) * self._draw.between(340, 430)) + 500
        cue = (self._now, self._now + length, speaker, words)
        self._now += length + 250 + self._draw.below(1500)
        self.cues.append(cue)
        return cue

    def pause(self):
        self._now += 4000 + self._draw.below(26000)


class Study:
    def __init__(self, seed):
        self._draw = Draw(seed)
        self._consents = self._draw.shuffled(talk.CONSENT * 3)
        self._after = self._draw.shuffled(talk.AFTER * 2)
        self.recordings = {}
        self.quotes = []  # (participant, stage, theme, sentiment, words, start ms, end ms)
        for number, person in enumerate(PARTICIPANTS):
            self._interview(number, person)

    def _interview(self, number, person):
        draw, recording = self._draw, Recording(self._draw)
        recording.say(MODERATOR, talk.OPENING[number % len(talk.OPENING)])
        recording.say(person, self._consents.pop())
        recording.say(MODERATOR, talk.WHO[(number + number // 3) % len(talk.WHO)])
        recording.say(person, PARTICIPANTS[person][3])
        used = set()
        for stage, themes in STUDY.items():
            told = {theme: [quote for quote in cell["quotes"] if quote[0] == person] for theme, cell in themes.items()}
            if any(told.values()):
                recording.pause()
                recording.say(MODERATOR, talk.STAGE_QUESTION[stage][number % 3])
                recording.say(person, talk.STORY[stage][person])
            for theme in (theme for theme in told if told[theme]):
                probes = themes[theme]["probes"]
                recording.say(MODERATOR, probes[(number + len(theme)) % len(probes)])
                self._tell(recording, stage, theme, told[theme][0], used)
        recording.pause()
        recording.say(MODERATOR, talk.CLOSING[number % len(talk.CLOSING)])
        recording.say(person, talk.LAST_WORDS[person])
        recording.say(MODERATOR, talk.THANKS[number % len(talk.THANKS)])
        self.recordings[person] = recording

    def _tell(self, recording, stage, theme, quote, used):
        draw = self._draw
        person, sentiment, words = quote
        opening = self._unused(talk.LEAD_IN, used) if draw.share() < .45 else ""
        start, end, _, _ = recording.say(person, (opening + " " + words).strip())
        self.quotes.append((person, stage, theme, sentiment, words, start, end))
        line = self._unused(self._after, used) if draw.share() < .36 else ""
        nod = self._unused(talk.NOD, used) if line else ""
        if nod:
            self._after.remove(line)
            recording.say(MODERATOR, nod)
            recording.say(person, line)

    def _unused(self, lines, used):
        """A line that this interview has not heard yet; nothing when it has heard all of them."""
        fresh = [line for line in lines if line not in used]
        if not fresh:
            return ""
        line = self._draw.one(fresh)
        used.add(line)
        return line


def transcript(person, recording):
    role = PARTICIPANTS[person][0]
    lines = ["WEBVTT", "", "NOTE", "Fictional interview %s (%s), made for Trigpoint's sample map. Nobody said this." % (person, role), ""]
    for number, (start, end, speaker, words) in enumerate(recording.cues, 1):
        lines += [str(number), "%s --> %s" % (clock(start), clock(end)), "<v %s>%s</v>" % (speaker, words), ""]
    return "\n".join(lines)


def codings(seed, quotes):
    """One row a coder: (excerpt id, quote, theme, sentiment, coder). Four in ten were coded twice."""
    draw = Draw(seed)
    result = []
    for number, quote in enumerate(quotes, 1):
        _, _, theme, sentiment, _, _, _ = quote
        key = "E%03d" % number
        first = CODERS[0] if draw.share() < .6 else CODERS[1]
        result.append((key, quote, theme, sentiment, first))
        if draw.share() >= .42:
            continue
        second, again_theme, again = CODERS[1 - CODERS.index(first)], theme, sentiment
        if theme in PARENT and draw.share() < .35:
            again_theme = PARENT[theme]
        elif sentiment in (-1, 1) and draw.share() < .16:
            again = 0
        elif sentiment in (-1, 1) and draw.share() < .25:
            again = 2 * sentiment
        elif sentiment in (-2, 2) and draw.share() < .3:
            again = sentiment // 2
        result.append((key, quote, again_theme, again, second))
    return result


def alpha(rows):
    """Krippendorff's nominal alpha of theme and sign, over the excerpts that two coders have judged."""
    units = {}
    for key, _, theme, sentiment, _ in rows:
        sign = "mention" if sentiment is None else (sentiment > 0) - (sentiment < 0)
        units.setdefault(key, []).append((theme, sign))
    pairs = [labels for labels in units.values() if len(labels) > 1]
    counts = {}
    for labels in pairs:
        for label in labels:
            counts[label] = counts.get(label, 0) + 1
    total = sum(counts.values())
    observed = sum(2 * (a != b) for a, b in pairs) / total
    expected = sum(n * (total - n) for n in counts.values()) / (total * (total - 1))
    return 1 - observed / expected, len(pairs)


def table(rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["id", "participant", "Role", "Team size", "stage", "theme", "sentiment", "quote", "start", "end", "coder", "file"])
    for key, (person, stage, _, _, words, start, end), theme, sentiment, coder in rows:
        role, size, _, _ = PARTICIPANTS[person]
        writer.writerow([key, person, role, size, stage, theme, "" if sentiment is None else sentiment, words, clock(start), clock(end),
                         coder, person + ".vtt"])
    return out.getvalue()


def source(value):
    return {"name": "Interviews, June 2026", "method": "interview", "instrument": None, "collectedFrom": "2026-06-01", "date": "2026-06-12",
            "voice": "customer", "sampling": "purposive", "invited": 31, "participants": len(PARTICIPANTS), "asks": "open",
            "coders": len(CODERS), "alpha": round(value, 3), "memberChecked": False}


def covers(stages):
    return [{"stage": stage, "theme": None} for stage in stages]


def excerpts_plan(value):
    roles = {"id": "record", "participant": "participant", "Role": "attribute", "Team size": "attribute", "stage": "stage",
             "theme": "theme", "sentiment": "sentiment", "quote": "quote", "start": "start", "end": "end", "coder": "coder", "file": "ignore"}
    return {"plan": 1, "file": {"format": "coded_excerpts", "encoding": "UTF-8", "delimiter": ",", "headerRows": 1, "sheet": None},
            "source": source(value), "columns": [{"column": name, "role": role} for name, role in roles.items()],
            "covers": covers(STUDY), "createStages": False, "createThemes": False}


def transcripts_plan(value):
    return {"plan": 1, "file": {"format": "webvtt", "encoding": "UTF-8", "delimiter": None, "headerRows": None, "sheet": None},
            "source": source(value), "columns": [], "covers": covers(STUDY), "createStages": False, "createThemes": False}
