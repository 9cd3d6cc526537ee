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

# How each of them begins to tell of a stage.
STORY = {
    "Awareness": {
        "P01": "We had just lost the one person who knew where everything was.",
        "P02": "I was comparing tools for something else and slid into it sideways.",
        "P03": "I had seen the name, on the bottom of pages mostly, without thinking about it.",
        "P04": "It was in winter, because in winter I have time to think.",
        "P05": "Nothing dramatic. A Tuesday, a cup of coffee and too many tabs.",
        "P07": "There was a reorganisation, and suddenly documentation had a budget, a small one.",
        "P08": "Honestly, I was putting it off. I had it in a list for months.",
        "P09": "I think that it was the second time I looked at it. The first time I closed the tab.",
        "P11": "We had a new colleague, and she asked why nothing was written down anywhere.",
        "P12": "We had a customer who read our manual aloud to us in a meeting. It was not pleasant.",
        "P14": "Our chairwoman had come back from a trade fair with a bag of brochures.",
    },
    "Consideration": {
        "P01": "We made a list of ten things to try, and got to six of them.",
        "P02": "I opened the account on the train, so the first hour was me fighting the tunnel.",
        "P03": "I took the sample space apart first, to see how they do it.",
        "P05": "I invited two colleagues. One of them came, the other came late.",
        "P06": "There was a checklist in the corner, and I like check lists, so I followed it.",
        "P07": "We tried it in parallel with another tool, in two browser windows.",
        "P08": "I did it in the evenings, there was no time for it during work.",
        "P09": "The first page was written in ten minutes. The second one took all day.",
        "P10": "It took me a day to find out that I was in the wrong workspace.",
        "P11": "I set a timer for one hour and decided to stop when it rings. It did not stay at one hour.",
        "P12": "I started with our longest page, to be mean to it.",
        "P13": "I read their own help first, all of it. I am that sort of person.",
    },
    "Decision": {
        "P01": "I wrote one page with pros and cons and put it on my director's desk.",
        "P02": "We decided in a stand-up, which sounds careless, but everybody had tried it by then.",
        "P03": "The writers wanted it and finance did not, the usual picture.",
        "P04": "I had to wait for the new financial year anyway.",
        "P05": "It came down to two tools and a very long evening.",
        "P06": "That took longer than the trial and was less fun.",
        "P07": "There was a competitor who called every day, and that helped Inkbarrow a lot.",
        "P08": "I paid the first month with my own card, to be quick.",
        "P09": "I slept on it, twice, and then I asked both of my customers.",
        "P10": "It was me and the managing partner in a room with one calculator.",
        "P11": "There was a moment when I nearly closed the whole thing, a Thursday.",
        "P12": "The decision was taken above me, I only brought the papers.",
        "P13": "We had three meetings about it, which is two more than about the coffee machine.",
        "P14": "We asked a befriended firm how they had done it.",
    },
    "Retention": {
        "P01": "It has become furniture, in a good way. One does not see it any more.",
        "P02": "We had one bad week in March, otherwise it is quiet.",
        "P03": "It is open on my second screen all day.",
        "P04": "Summer is the test for us every year, and it held.",
        "P06": "I do not think about it much, and from me that is praise.",
        "P07": "There is a Friday hour when everybody tidies two pages.",
        "P08": "I would say that we use a third of what it can do.",
        "P10": "New people get it on their first day, with the key to the bicycle cellar.",
        "P11": "The first three months were busy, now it is a habit.",
        "P12": "We have about six hundred pages by now, and twelve that matter.",
        "P14": "I am in there every day, some of the others once a month.",
    },
}

LEAD_IN = ["Well.", "Let me think.", "Right.", "Hm.", "That one is easy.", "I remember it well.", "Good question.", "Yes.", "Oh, that."]
NOD = ["I see.", "Mhm.", "Okay.", "Understood.", "Thank you, that helps.", "Go on.", "I am making a note of that.", "Interesting.", "Right."]
AFTER = [
    "That is how it was, in any case.", "I wrote it down at the time, otherwise I would not remember.", "My colleague sees it the same way, I asked her.",
    "Others may have a different story.", "We laughed about it later.", "I told them so as well.", "I could show you, if we had a screen.",
    "That happened more than once.", "I still have the mail somewhere.",
    "It took me a moment to understand it.", "I have told that story at home.",
    "No idea if they know about it.", "I think that it says something about the company.", "I would say the same if they were listening.",
    "So that is one for your list.", "It was not only me, by the way.", "I had not expected that, I must say.",
    "You can quote me on that, without the name.", "That was in the first weeks, I believe.", "Somebody should write that down. Well, you do.",
    "I may be the wrong person to judge, but that is what I saw.", "It is a detail, but one remembers details.", "We still talk about it at lunch.",
    "I have seen the same at my last company, with another tool.", "That is all I can say about it.", "I checked it again yesterday, before our call.",
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
