# SPDX-License-Identifier: Apache-2.0
"""The staff workshop: (kind, text, author, voters). One person counts once in a cell, by note or by vote."""

NOTES = {
    ("Awareness", "Human help"): [
        ("idea", "People come because they repeat themselves all day. Say that on the front page.", "W08", "W03 W06"),
        ("question", "Which repeated question drove the last ten sign-ups? Nobody asks them.", "W04", "W12 W05"),
        ("idea", "Let the visitor type the question that they are tired of.", "W01", ""),
    ],
    ("Awareness", "Word of mouth"): [
        ("gain", "Most demo requests name a colleague who already has it.", "W06", "W07 W08 W12"),
        ("gain", "Our own users defend us in forums before we have seen the thread.", "W03", "W05 W10"),
        ("gain", "Footer link on customer sites brings visitors who stay.", "W02", ""),
        ("neutral", "Word of mouth is nice, but we can not plan with it.", "W09", ""),
    ],
    ("Awareness", "Moving in"): [
        ("question", "How many turn round when they think of their old pages?", "W07", "W12"),
        ("idea", "A page about moving in, before anybody has an account.", "W11", ""),
    ],
    ("Consideration", "Time to try"): [
        ("idea", "Trial with the visitor's own pages, loaded by us before the first login.", "W12", "W06"),
    ],
    ("Consideration", "Tables and images"): [
        ("pain", "Merged cells are dropped by the importer, known since last year.", "W10", "W03 W04 W12"),
        ("pain", "Support's most pasted answer is the one on tables.", "W05", "W01"),
        ("pain", "In every second demo I pray that nobody brings a table.", "W07", "W06"),
        ("pain", "Picture positions get lost with documents from word processors.", "W11", ""),
        ("gain", "Plain tables work well since the March release.", "W02", ""),
    ],
    ("Consideration", "Links that survive"): [
        ("pain", "Redirects are one at a time, in a hidden menu.", "W04", "W03 W12"),
        ("pain", "People learn about dead links from their own customers.", "W05", "W10"),
        ("pain", "We promise that old addresses live on and then they do not.", "W06", ""),
        ("neutral", "Only sites with a public address notice it.", "W02", ""),
    ],
    ("Consideration", "Search"): [
        ("gain", "Search is the moment in the demo when the cameras come on.", "W06", "W07 W12 W08"),
        ("gain", "Jumping to the paragraph beats everybody in our comparison.", "W01", "W10 W11"),
        ("gain", "Trial users who fill in the glossary stay.", "W12", "W04"),
        ("neutral", "Good, but we have not touched it for a year.", "W02", ""),
    ],
    ("Consideration", "Human help"): [
        ("gain", "Trial questions are answered within two hours on working days.", "W03", "W04 W05 W06"),
        ("gain", "A trial has a named contact, and they write to us by first name.", "W12", "W07"),
        ("gain", "We may send a picture of the customer's own page.", "W04", "W08"),
        ("neutral", "Works because we are few. At twice the trials it would not.", "W01", ""),
    ],
    ("Consideration", "Sign-in and rights"): [
        ("question", "Does it work with our sign-in? First question of every IT department.", "W07", "W06 W12"),
        ("question", "Which directory groups do we support, and where does it say so?", "W11", "W05"),
    ],
    ("Decision", "Time to try"): [
        ("pain", "Reviewers are invited on day ten of fourteen.", "W12", "W06 W07"),
        ("pain", "We extend a third of the trials by hand.", "W04", "W03"),
        ("pain", "Holidays and sick days eat the trial.", "W08", "W01"),
    ],
    ("Decision", "Reader figures"): [
        ("idea", "One page for the manager: read, searched, not found.", "W01", "W12 W07"),
        ("question", "What number did the last buyers have to show upstairs?", "W06", "W09"),
    ],
    ("Decision", "Seat price"): [
        ("pain", "Readers count as seats. I explain it every single day.", "W06", "W07 W12 W03"),
        ("pain", "First invoice and offer differ by the readers, and then the phone rings.", "W09", "W04"),
        ("pain", "Half of the lost deals say seats in the notes field.", "W07", "W01 W08"),
        ("gain", "One price per head is simple to bill.", "W10", "W11"),
    ],
    ("Decision", "Getting approval"): [
        ("pain", "Data protection answers live in a salesperson's folder.", "W06", "W07 W09"),
        ("pain", "The annex takes nine days because one person signs it.", "W09", "W12"),
        ("pain", "Purchasing forms get answered anew for every customer.", "W07", "W01 W03"),
        ("pain", "No quotes in euro from the shop.", "W08", ""),
        ("neutral", "Small teams just pay by card.", "W02", ""),
    ],
    ("Decision", "Sign-in and rights"): [
        ("pain", "The set-up guide for sign-in is two interfaces old.", "W11", "W04"),
        ("pain", "Sign-in is switched on by us, by hand, after a call.", "W05", "W12 W03"),
        ("gain", "With a proper IT team it runs in half an hour.", "W10", ""),
    ],
    ("Decision", "Human help"): [
        ("gain", "A solutions person answers the security list by name.", "W07", "W06 W12"),
        ("gain", "Buyers may talk to the engineer who built it.", "W11", "W10"),
        ("neutral", "Only for deals above thirty seats.", "W09", ""),
    ],
    ("Decision", "Taking pages out"): [
        ("question", "How do we get out again? Asked in nearly every procurement call.", "W06", "W07"),
        ("idea", "Put a sample export on the website.", "W10", ""),
    ],
    ("Retention", "Reader figures"): [
        ("idea", "Send the five pages that need work, every quarter.", "W12", "W03 W01"),
        ("question", "Which page saved a ticket? Customers ask, we can not say.", "W04", "W05 W02"),
    ],
    ("Retention", "Human help"): [
        ("gain", "Anyone can take over a ticket since the hand-over template.", "W03", "W04 W05 W12"),
        ("gain", "Queue is shorter than last year, first reply within the day.", "W05", "W01"),
        ("gain", "No ticket waits for a colleague's holiday any more.", "W04", "W02 W09"),
        ("gain", "Macros save us an hour a day.", "W05", ""),
        ("pain", "Customers ask for a person by name and we no longer have that.", "W06", ""),
    ],
    ("Retention", "Seat price"): [
        ("question", "Why do seats only grow? Asked at each renewal.", "W12", "W09"),
        ("idea", "Suggest removing idle seats two months before the renewal.", "W01", "W06"),
    ],
    ("Retention", "Writing together"): [
        ("gain", "Two authors in one page without a clash, our best retention argument.", "W01", "W12 W06 W10"),
        ("gain", "Support teams of customers write pages themselves.", "W03", "W05 W11"),
        ("gain", "Review in the margin is used by nine in ten active teams.", "W02", "W07"),
        ("neutral", "Very large pages still get slow.", "W04", ""),
    ],
}

# Stuck on the wall without a stage, or with a stage and no theme.
PARKED = [
    ("", "", "idea", "Invite two customers to the next one of these.", "W08", "W12 W01 W03"),
    ("", "", "question", "Who owns the renewal mail, Success or Finance?", "W09", "W12"),
    ("Decision", "", "neutral", "The week before the quarter ends is not normal.", "W09", ""),
    ("Retention", "", "idea", "Call every team once after ninety days.", "W12", "W05 W04"),
    ("", "", "neutral", "Coffee was good.", "W10", ""),
]
