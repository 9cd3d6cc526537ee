# SPDX-License-Identifier: Apache-2.0
"""The questionnaire: what was asked, where each item speaks, and how the invented customers lean."""

GRID = "How far do you agree? [%s]"
STATEMENT_SCALE = {"min": 1, "max": 5, "direction": 1}

# statement, stage, theme, direction, shares of 1..5, who is asked, codes that are no answer
RATINGS = [
    ("I could see what it costs before I signed up", "Awareness", "Seat price", 1, (.28, .28, .18, .16, .10), "all", []),
    ("The public docs that I first landed on answered my question", "Awareness", "Search", 1, (.04, .08, .18, .40, .30), "all", []),
    ("Tables and images came through the import", "Consideration", "Tables and images", 1, (.32, .31, .16, .14, .07), "all", ["0"]),
    ("Our old addresses kept working", "Consideration", "Links that survive", 1, (.12, .23, .27, .25, .13), "all", ["0"]),
    ("In the trial I found what I searched for", "Consideration", "Search", 1, (.03, .09, .17, .42, .29), "all", []),
    ("When I asked something during the trial a person answered quickly", "Consideration", "Human help", 1, (.03, .07, .20, .38, .32), "all", []),
    ("There was enough time to try it with colleagues", "Decision", "Time to try", 1, (.24, .33, .20, .15, .08), "all", []),
    ("People who only read cost as much as people who write", "Decision", "Seat price", -1, (.08, .12, .15, .30, .35), "all", []),
    ("Connecting our sign-in was straightforward", "Decision", "Sign-in and rights", 1, (.07, .14, .20, .38, .21), "all", ["99"]),
    ("Moving our pages took about as long as we had been told", "Decision", "Moving in", 1, (.25, .31, .20, .16, .08), "all", []),
    ("When I write to support the person knows our case", "Retention", "Human help", 1, (.27, .31, .17, .16, .09), "paying", []),
    ("In our own pages I find what I look for", "Retention", "Search", 1, (.05, .13, .21, .38, .23), "paying", []),
    ("Two of us can work on one page without trouble", "Retention", "Writing together", 1, (.03, .08, .17, .40, .32), "paying", []),
    ("Pages that we rename can still be reached", "Retention", "Links that survive", 1, (.03, .09, .20, .40, .28), "paying", ["99"]),
]

NPS = "How likely are you to recommend Inkbarrow to a friend or colleague? (0 to 10)"
NPS_PLACE = ("Retention", "Word of mouth")
NPS_SHARES = (.01, .01, .02, .03, .03, .06, .07, .15, .22, .22, .18)

# question, who is asked, {option: (share, placement or None)}; placement = (stage, theme, polarity or None)
CHOICES = [
    ("What made you start to look for a docs tool? (choose all that apply)", "all", {
        "The same questions kept coming back": (.60, ("Awareness", "Human help", None)),
        "Old pages that nobody dared to touch": (.34, None),
        "A new product or release": (.22, None),
        "An audit or a certificate": (.13, None),
        "A customer complained": (.18, None)}),
    ("What made you hesitate before buying? (choose all that apply)", "all", {
        "Whether it would fit our sign-in": (.33, ("Consideration", "Sign-in and rights", None)),
        "Whether colleagues would use it": (.29, None),
        "A tool that was cheaper": (.17, None),
        "No time to set it up": (.24, None)}),
    ("What would make you think of leaving at the next renewal? (choose all that apply)", "paying", {
        "Seats that nobody uses": (.36, ("Retention", "Seat price", None)),
        "Somebody new in support every time": (.27, ("Retention", "Human help", -1)),
        "A cheaper offer": (.21, None),
        "A change of plans on our side": (.19, None)}),
    ("Where have you mentioned Inkbarrow to others? (choose all that apply)", "paying", {
        "To a former colleague": (.44, ("Advocacy", "Word of mouth", None)),
        "At a meet-up or in a talk": (.09, ("Advocacy", "Word of mouth", None)),
        "In an online group": (.17, ("Advocacy", "Word of mouth", None)),
        "Nowhere so far": (.0, None)}),
]
NONE_CHOSEN = {"What would make you think of leaving at the next renewal? (choose all that apply)": "Nothing at the moment",
               "Where have you mentioned Inkbarrow to others? (choose all that apply)": "Nowhere so far",
               "What made you hesitate before buying? (choose all that apply)": "Nothing"}

FIX = "What should we mend first?"
TELL = "What would you tell a colleague about Inkbarrow?"

SIZES = [("1 to 5", .18, 1.31), ("6 to 20", .32, 1.06), ("21 to 100", .31, .88), ("over 100", .19, .81)]
ROLES = [("Docs lead", .17), ("Technical writer", .24), ("Developer", .22), ("Support lead", .14), ("Product manager", .13), ("Operations", .10)]
STANDING = [("Tried it and did not stay", .16), ("In the first year", .41), ("Renewed at least once", .43)]
