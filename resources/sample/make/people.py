# SPDX-License-Identifier: Apache-2.0
"""The invented people: interviewees, staff, the callers of the old study. Nobody here exists."""

PRODUCT = "Inkbarrow"
COMPANY = "Tarn & Fellow"
MODERATOR = "Moderator"

# key: (role, team size, since, how they introduce themselves)
PARTICIPANTS = {
    "P01": ("Docs lead", "21 to 100", "renewed", "I look after the documentation for a company that makes payroll software. It is me and one and a half writers, depending on the week."),
    "P02": ("Developer", "6 to 20", "renewed", "I am a backend developer. We are nine people, and I ended up with the docs because I complained about them first."),
    "P03": ("Technical writer", "21 to 100", "renewed", "I have been a technical writer for eleven years, the last three of them at a firm that builds laboratory scales."),
    "P04": ("Support lead", "21 to 100", "renewed", "I run a support desk of six. We sell booking software to campsites, so our summer is other people's holiday."),
    "P05": ("Product manager", "6 to 20", "left after the trial", "I am the product manager of a small accounting add-on. We tried Inkbarrow last autumn and did not stay."),
    "P06": ("Operations", "over 100", "renewed", "I am in operations, which here means contracts, accounts, machines and whatever nobody else has picked up."),
    "P07": ("Docs lead", "over 100", "renewed", "I lead documentation at a network equipment maker. Seven writers, three time zones, one very old manual."),
    "P08": ("Developer", "1 to 5", "renewed", "There are four of us and we write a mapping library. I do the releases and the docs, usually on the same evening."),
    "P09": ("Technical writer", "1 to 5", "left after the trial", "I write manuals as a freelancer, mostly for two customers who make greenhouse controls."),
    "P10": ("Operations", "21 to 100", "renewed", "I am the office and IT person at an energy consultancy. Forty people, and I reset everybody's password."),
    "P11": ("Support lead", "6 to 20", "renewed", "I head the help desk of a school timetable program. Two of us answer everything, and August is terrible."),
    "P12": ("Technical writer", "over 100", "renewed", "I write for a hospital software house, so every page I publish has been read by four people before."),
    "P13": ("Operations", "over 100", "left after the trial", "I buy tools for a logistics group. I do not write docs, I am the person who has to sign for them."),
    "P14": ("Product manager", "21 to 100", "renewed", "I manage the product at a company that does software for choirs and orchestras. Yes, that is a market."),
}

# Staff in the workshop: key, department
STAFF = {
    "W01": "Product", "W02": "Product", "W03": "Support", "W04": "Support", "W05": "Support", "W06": "Sales",
    "W07": "Sales", "W08": "Marketing", "W09": "Finance", "W10": "Engineering", "W11": "Engineering", "W12": "Success",
}

# The calls of 2023 with teams that had cancelled: key: role, stage, theme, sentiment, quote, start, end
EXIT_CALLS = [
    ("X1", "Technical writer", "Retention", "Taking pages out", -2, "The export was a folder of pages with a hole where every picture had been.", "00:04:12", "00:04:19"),
    ("X1", "Technical writer", "Retention", "Seat price", -1, "We were down to three people who logged in and still paid for ten.", "00:09:40", "00:09:47"),
    ("X2", "Developer", "Retention", "Taking pages out", -2, "I wrote a script over the weekend to fetch the images one by one.", "00:06:03", "00:06:09"),
    ("X3", "Docs lead", "Retention", "Taking pages out", -1, "You can leave, but you leave without your diagrams.", "00:11:28", "00:11:33"),
    ("X3", "Docs lead", "Decision", "Moving in", -1, "Coming in was slow, so we expected going out to be slow as well.", "00:14:51", "00:14:58"),
    ("X4", "Operations", "Retention", "Taking pages out", -1, "Legal wanted an archive and what I could give them was text files.", "00:03:35", "00:03:42"),
    ("X5", "Product manager", "Retention", "Taking pages out", -2, "Half of our captions pointed to pictures that were not in the archive.", "00:07:17", "00:07:24"),
    ("X5", "Product manager", "Retention", "Human help", 1, "To be fair, the person on the phone was very kind about it.", "00:08:02", "00:08:07"),
]
EXIT_ROLES = {key: role for key, role, *_ in EXIT_CALLS}
