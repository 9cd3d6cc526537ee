# SPDX-License-Identifier: Apache-2.0
"""What is said around the coded passages: openings, the guide's questions, answers nobody coded, closings."""

OPENING = [
    "Thank you for taking the time. I record this, as we agreed, and only the research group listens to it.",
    "Hello, good to hear you. The recording is on now, tell me if you want it off at any point.",
    "Thanks for joining. There are no right answers, I have not built any of this, so please be frank.",
]
WHO = ["Could you start by telling me who you are and what you do?", "Tell me a little about your work first.",
       "Before we come to the tool, what does your week look like?"]
CONSENT = ["Yes, that is fine.", "Of course, go ahead.", "Sure, no problem.", "All right. I have about forty minutes.",
           "Yes. If my dog barks, ignore him.", "Fine with me, I have a tea and a closed door."]

STAGE_QUESTION = {
    "Awareness": ["Let us go back to the beginning, before you had ever opened Inkbarrow.",
                  "Take me back to the time before, when you only knew the name.",
                  "I would like to start early. How did it begin?"],
    "Consideration": ["Then came the trial. Walk me through it.", "So you signed up for the trial. What did you do first?",
                      "Let us move on to the weeks when you tried it."],
    "Decision": ["At some point there was a decision. How did you get there?", "Now the part with the money and the signatures.",
                 "Let us talk about the decision itself."],
    "Retention": ["You have had it for a while now. What is everyday life with it like?", "And today, more than half a year later?",
                  "Let us come to the time since then."],
}

# Each is used at most once in the whole study.
STORY = {
    "Awareness": [
        "It was in winter, I think, because I remember the heating being off in the office.",
        "We had just lost the one person who knew where everything was.",
        "Honestly, I was putting it off. I had it in a list for months.",
        "There was a reorganisation, and suddenly documentation had a budget, a small one.",
        "I had seen the name, on the bottom of pages mostly, without thinking about it.",
        "I was comparing tools for something else and slid into it sideways.",
        "We had a customer who read our manual aloud to us in a meeting. It was not pleasant.",
        "Nothing dramatic. A Tuesday, a cup of coffee and too many tabs.",
        "My boss had come back from a trade fair with a bag of brochures.",
        "I think that it was the second time I looked at it. The first time I closed the tab.",
        "We had a new colleague, and she asked why nothing was written down anywhere.",
    ],
    "Consideration": [
        "I opened the account on the train, so the first hour was me fighting the tunnel.",
        "We made a list of ten things to try, and got to six of them.",
        "I took the sample space apart first, to see how they do it.",
        "It took me a day to find out that I was in the wrong workspace.",
        "I invited two colleagues. One of them came.",
        "The first page was written in ten minutes. The second one took all day.",
        "I read their own help first, all of it. I am that sort of person.",
        "I started with our longest page, to be mean to it.",
        "We tried it in parallel with another tool, in two browser windows.",
        "I did it in the evenings, there was no time for it during work.",
        "I set a timer for one hour and decided to stop when it rings.",
        "There was a checklist in the corner, and I like check lists, so I followed it.",
    ],
    "Decision": [
        "It was me and my boss in a room with one calculator.",
        "We had three meetings about it, which is two more than about the coffee machine.",
        "In the end I wrote one page with pros and cons and put it on his desk.",
        "I had to wait for the new financial year anyway.",
        "There was a competitor who called every day, and that helped Inkbarrow a lot.",
        "The writers wanted it and finance did not, the usual picture.",
        "We decided in a stand-up, which sounds careless, but everybody had tried it by then.",
        "I paid the first month with my own card, to be quick.",
        "That took longer than the trial and was less fun.",
        "I slept on it, twice.",
        "The decision was taken above me, I only brought the papers.",
        "There was a moment when I nearly closed the whole thing, a Thursday.",
        "It came down to two tools and a very long evening.",
        "We asked a befriended firm how they had done it.",
    ],
    "Retention": [
        "It has become furniture, in a good way. One does not see it any more.",
        "The first three months were busy, now it is a habit.",
        "I am in there every day, some of the others once a month.",
        "We have about six hundred pages by now, and twelve that matter.",
        "It is open on the second screen all day.",
        "I would say that we use a third of what it can do.",
        "We had one bad week in March, otherwise it is quiet.",
        "There is a Friday hour when everybody tidies two pages.",
        "New people get it on their first day, with the key to the bicycle cellar.",
        "I do not think about it much, and from me that is praise.",
        "Summer is the test for us every year, and it held.",
    ],
}

LEAD_IN = ["", "", "", "Well.", "Let me think.", "Right.", "Hm.", "That one is easy.", "I remember it well.",
           "Good question.", "Yes.", "Oh, that."]
NOD = ["I see.", "Mhm.", "Okay.", "Understood.", "Thank you, that is helpful.", "Go on.", "I am making a note of that.", "Interesting.", "Right.",
       "Please, take your time."]
AFTER = [
    "That is how it was, in any case.", "I wrote it down at the time, otherwise I would not remember.", "My colleague sees it the same way, I asked her.",
    "Others may have a different story.", "We laughed about it later.",
    "I told them so as well.", "I could show you, if we had a screen.", "I am not sure whether it was meant like that.",
    "That happened more than once.", "You would have to ask our admin for the details.", "I still have the mail somewhere.",
    "It depends on the week, of course.", "It took me a moment to understand it.", "I have told that story at home.",
    "No idea if they know about it.",
    "I think that it says something about the company.",
]
CLOSING = ["Is there something I should have asked?", "Anything that you would like to add?", "If you could give the makers one sentence to take home, which one?"]
LAST_WORDS = {
    "P01": "Talk to the people who only read. There are sixty of them here and you are interviewing me.",
    "P02": "No, I think you have it all. Say hello to whoever wrote the search.",
    "P03": "Only that I would like to be asked again in a year, when the other two products have moved.",
    "P04": "Come by in July and sit next to us for one hour. You will learn more than from me today.",
    "P05": "I would try again if somebody told me it is different now. Nobody has.",
    "P06": "Write things down before I have to ask. That is all I want from any supplier.",
    "P07": "Count writers. Everything else follows from that.",
    "P08": "Do not grow too fast. I like that I can still reach somebody.",
    "P09": "It was a good tool for a bigger person than me.",
    "P10": "No. Well, a manual for people who are not in IT. But you know that.",
    "P11": "Please do not change anything in August.",
    "P12": "Think of the people who must prove things to an auditor.",
    "P13": "Send me a contract I can sign, and half of this conversation would not have been needed.",
    "P14": "If you ever need a choir for a party, I know some.",
}
THANKS = ["Thank you very much, I stop the recording now.", "Thanks, that was very helpful. I switch it off here.", "Thank you. You will get the summary in two weeks."]
