# SPDX-License-Identifier: Apache-2.0
"""The map before any evidence: what a team would have drawn. Conclusions name the verdict they are here to show."""

MAP = {
    "title": "Inkbarrow: from first look to renewal",
    "question": "Which parts of the first year decide whether a team renews?",
    "owner": "Henrike Solvang, Product",
    "decide_by": "2026-07-17",
    "as_of": None,
    "unit": "person",
}
STAGES = ["Awareness", "Consideration", "Decision", "Retention", "Advocacy"]
LANES = ["motivations", "touchpoints", "emotion", "pain_points", "objections", "what_works", "opportunities"]

# name, parent, description
THEMES = [
    ("Seat price", None, "What a seat costs, who counts as one, how the price is shown and changes."),
    ("Search", None, "Finding the right paragraph, as a reader and as a writer."),
    ("Human help", None, "Answers from people: support, a named contact, the questions that come back."),
    ("Writing together", None, "Several people in one page: editing, reviewing, handing over."),
    ("Moving in", None, "Bringing old pages over."),
    ("Links that survive", "Moving in", "Old addresses keep leading somewhere."),
    ("Tables and images", "Moving in", "Tables, pictures and their places after an import."),
    ("Sign-in and rights", None, "Single sign-on, groups, who may see and change what."),
    ("Time to try", None, "Whether the trial is long enough to try it on real pages with real people."),
    ("Getting approval", None, "Purchasing, data protection, contract."),
    ("Reader figures", None, "Knowing what is read, searched and not found, and showing it upstairs."),
    ("Word of mouth", None, "Who hears of it from whom."),
    ("Taking pages out", None, "Export, backup, leaving."),
]

# Conclusions: lane, stage, theme, title, severity, next step, owner, (label, kind, grade) that it must show
CONCLUSIONS = [
    ("motivations", "Awareness", "Human help", "Stop giving the same answer twice a day", 0, "lead with this on the front page", "Marketing", ("agreement", None, "high")),
    ("motivations", "Consideration", "Time to try", "See our own pages in it before any call", 0, "ask trial users which page they brought", "Success", ("partial_agreement", None, "low")),
    ("motivations", "Decision", "Reader figures", "Have one number to show upstairs", 0, "one page of figures for managers", "Product", ("agreement", None, "moderate")),
    ("motivations", "Retention", "Reader figures", "Know which page spares a ticket", 0, "put the question into the next survey", "Product", ("agreement", None, "moderate")),
    ("motivations", "Advocacy", "Word of mouth", "Pass a good tool on to old colleagues", 0, "interview six people who recommended it", "Marketing", ("silence", "one_method", "low")),
    ("pain_points", "Awareness", "Seat price", "The price hides behind a sign-up form", 3, "publish the price up to fifty seats", "Marketing", ("agreement", None, "moderate")),
    ("pain_points", "Awareness", "Writing together", "The demo shows one writer, never two", 2, "ask three more teams of writers", "Marketing", ("silence", "too_few", None)),
    ("pain_points", "Consideration", "Tables and images", "Imported tables arrive as plain text", 5, "check tables before the import starts", "Engineering", ("agreement", None, "high")),
    ("pain_points", "Consideration", "Links that survive", "Old addresses end on an error page", 3, "count dead links in ten trial spaces", "Engineering", ("partial_agreement", None, "low")),
    ("pain_points", "Consideration", "Reader figures", "The trial shows no reader figures", 2, "add it to the interview guide", "Product", ("silence", "asked_not_raised", None)),
    ("pain_points", "Decision", "Seat price", "People who only read are billed as seats", 5, "price a reader seat", "Finance", ("agreement", None, "high")),
    ("pain_points", "Decision", "Time to try", "Two weeks are over before the reviewers look", 3, "start the clock with the second login", "Product", ("partial_agreement", None, "moderate")),
    ("pain_points", "Decision", "Getting approval", "Purchasing asks what the contract leaves open", 4, "put the answers on one public page", "Sales", ("agreement", None, "moderate")),
    ("pain_points", "Decision", "Sign-in and rights", "Connecting the sign-in takes a call", 4, "watch five teams connect theirs", "Success", ("dissonance", "methods_contradict", "very_low")),
    ("pain_points", "Retention", "Human help", "Every reply comes from somebody new", 4, "give each team a named contact", "Support", ("dissonance", "staff_gap", "low")),
    ("pain_points", "Retention", "Search", "Drafts turn up among finished pages", 2, "ask readers, not writers", "Product", ("partial_agreement", None, "very_low")),
    ("pain_points", "Retention", "Sign-in and rights", "Rights are set page by page", 3, "add an item to the autumn survey", "Product", ("silence", "one_method", "low")),
    ("pain_points", "Retention", "Taking pages out", "An export leaves the pictures behind", 3, "call five teams that left this year", "Success", ("silence", "expired", None)),
    ("pain_points", "Advocacy", "Human help", "Nobody asks us for our story", 2, "ask in the next survey", "Marketing", ("silence", "never_asked", None)),
    ("objections", "Awareness", "Moving in", "The old wiki is ugly, but it is there", 0, "a page about moving in", "Marketing", ("agreement", None, "moderate")),
    ("objections", "Consideration", "Sign-in and rights", "Nobody can say if our sign-in fits", 0, "list directories and groups in public", "Engineering", ("agreement", None, "high")),
    ("objections", "Decision", "Taking pages out", "It is unclear how we would leave again", 0, "show a sample export", "Sales", ("agreement", None, "moderate")),
    ("objections", "Retention", "Seat price", "The renewal counts seats nobody uses", 0, "name idle seats two months before", "Success", ("agreement", None, "high")),
    ("what_works", "Awareness", "Search", "Somebody else's docs are the best advert", 0, "ask customers to keep the footer", "Marketing", ("agreement", None, "moderate")),
    ("what_works", "Awareness", "Word of mouth", "Colleagues name it before any advert does", 0, "ask new trials who told them", "Marketing", ("agreement", None, "low")),
    ("what_works", "Consideration", "Search", "Search lands on the paragraph", 0, "open every demo with it", "Sales", ("agreement", None, "high")),
    ("what_works", "Consideration", "Human help", "A person writes back the same afternoon", 0, "keep it when trials double", "Support", ("agreement", None, "moderate")),
    ("what_works", "Decision", "Human help", "A named person answers the security list", 0, "ask buyers whether they noticed", "Sales", ("silence", "one_method", "very_low")),
    ("what_works", "Decision", "Moving in", "Bringing the pages over takes one weekend", 0, "take the sentence off the website", "Marketing", ("dissonance", "claim_contradicted", "very_low")),
    ("what_works", "Retention", "Writing together", "Two people edit one page without a clash", 0, "show it in the trial", "Product", ("agreement", None, "high")),
    ("what_works", "Retention", "Links that survive", "Renamed pages keep their address", 0, "ask about it in interviews", "Product", ("silence", "one_method", "low")),
]

# Touchpoints: stage, title, channel, owner
TOUCHPOINTS = [
    ("Awareness", "Footer of a customer's docs", "docs", "Marketing"),
    ("Awareness", "Price page", "web", "Marketing"),
    ("Awareness", "Form to ask for a price", "web", "Sales"),
    ("Consideration", "Trial workspace", "app", "Product"),
    ("Consideration", "Importer", "app", "Engineering"),
    ("Consideration", "Chat during the trial", "chat", "Support"),
    ("Decision", "Offer and contract", "email", "Sales"),
    ("Decision", "Sign-in set-up call", "call", "Success"),
    ("Decision", "First invoice", "email", "Finance"),
    ("Retention", "Editor", "app", "Product"),
    ("Retention", "Support ticket", "email", "Support"),
    ("Retention", "Renewal mail", "email", ""),
    ("Advocacy", "Review request", "email", "Marketing"),
    ("Advocacy", "Customer evening", "event", "Success"),
]

# The form leads nowhere, nothing leads to the customer evening; importer and chat, editor and ticket are loops.
TRANSITIONS = [
    ("Footer of a customer's docs", "Price page", ""),
    ("Footer of a customer's docs", "Trial workspace", "try it"),
    ("Price page", "Form to ask for a price", "more than five seats"),
    ("Price page", "Trial workspace", ""),
    ("Trial workspace", "Importer", "bring pages"),
    ("Importer", "Chat during the trial", "something broke"),
    ("Chat during the trial", "Importer", "try again"),
    ("Importer", "Offer and contract", ""),
    ("Trial workspace", "Offer and contract", "without an import"),
    ("Offer and contract", "Sign-in set-up call", "directory"),
    ("Offer and contract", "First invoice", "by card"),
    ("Sign-in set-up call", "First invoice", ""),
    ("First invoice", "Editor", ""),
    ("Editor", "Support ticket", "stuck"),
    ("Support ticket", "Editor", "answered"),
    ("Editor", "Renewal mail", "month eleven"),
    ("Renewal mail", "Editor", "renewed"),
    ("Renewal mail", "Review request", ""),
    ("Customer evening", "Review request", ""),
]

EMOTIONS = [("Awareness", "Curious"), ("Consideration", "Hopeful"), ("Decision", "Worn down"), ("Retention", "Settled")]

# stage, title, theme, owner, the conclusion it answers
OPPORTUNITIES = [
    ("Awareness", "Price table in the open", "Seat price", "Marketing", "The price hides behind a sign-up form"),
    ("Consideration", "Table check before the import", "Tables and images", "Engineering", "Imported tables arrive as plain text"),
    ("Consideration", "Redirects for a whole folder", "Links that survive", "Engineering", "Old addresses end on an error page"),
    ("Decision", "A seat for readers", "Seat price", "Finance", "People who only read are billed as seats"),
    ("Decision", "All answers for purchasing on one page", "Getting approval", "Sales", "Purchasing asks what the contract leaves open"),
    ("Retention", "One named contact a team", "Human help", "Support", "Every reply comes from somebody new"),
    ("Retention", "Idle seats named before the renewal", "Seat price", "Success", "The renewal counts seats nobody uses"),
    ("Advocacy", "Ask for a story after a good ticket", "Human help", "Marketing", "Nobody asks us for our story"),
]

# conclusion, touchpoint where it happens
HAPPENS_AT = [
    ("The price hides behind a sign-up form", "Form to ask for a price"),
    ("Imported tables arrive as plain text", "Importer"),
    ("Old addresses end on an error page", "Importer"),
    ("A person writes back the same afternoon", "Chat during the trial"),
    ("Search lands on the paragraph", "Trial workspace"),
    ("Two weeks are over before the reviewers look", "Trial workspace"),
    ("People who only read are billed as seats", "Offer and contract"),
    ("People who only read are billed as seats", "First invoice"),
    ("Purchasing asks what the contract leaves open", "Offer and contract"),
    ("Connecting the sign-in takes a call", "Sign-in set-up call"),
    ("Every reply comes from somebody new", "Support ticket"),
    ("Two people edit one page without a clash", "Editor"),
    ("The renewal counts seats nobody uses", "Renewal mail"),
    ("Nobody asks us for our story", "Review request"),
]

SEGMENTS = [
    ("Mid-sized teams", {"Team size": ["6 to 20", "21 to 100"]}),
    ("Large teams", {"Team size": ["over 100"]}),
    ("People who write", {"Role": ["Docs lead", "Technical writer"]}),
]
# name, role, portrait, segment
PERSONAS = [
    ("Annika", "docs lead in a mid-sized team", "Looks after the docs beside two other jobs. Pays for sixty so that three can write. Must show one number once a year.", "Mid-sized teams"),
    ("Joel", "technical writer in a large firm", "Publishes nothing that four people have not read. Lives in tables, dreads audits, knows every shortcut.", "People who write"),
]
