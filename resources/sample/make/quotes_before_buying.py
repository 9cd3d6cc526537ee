# SPDX-License-Identifier: Apache-2.0
"""What the interviewees said of awareness and consideration: (participant, sentiment or None, words)."""

AWARENESS = {
    "Human help": {
        "probes": ["What was going on in the team when you started to look?", "Do you remember what set it off?", "And why then, why not a year earlier?"],
        "quotes": [
            ("P01", None, "I had answered the question about the thirteenth salary eleven times in one month, and I counted."),
            ("P02", None, "Every Monday somebody asked me how to get a test key, and every Monday I typed it out again."),
            ("P03", None, "The service technicians rang me because it was quicker than opening the manual."),
            ("P04", None, "We wanted the campsites to find the answer on a Sunday evening without one of us sitting there."),
            ("P07", None, "Our field engineers were the documentation, they just were not written down."),
            ("P08", None, "Half of the issues people opened were really questions, and the same four questions at that."),
            ("P11", None, "In August we get the same ticket two hundred times, and I wanted one page that ends it."),
            ("P12", None, "The wards kept phoning the developers directly, and the developers asked me to make it stop."),
        ]},
    "Seat price": {
        "probes": ["When did you first learn what it costs?", "How was it with the price, at that point?", "Was the price clear before you signed up?"],
        "quotes": [
            ("P01", -2, "I had to give them my phone number before I was allowed to see a number from them."),
            ("P02", -1, "There is a page called pricing and it has no price for more than five people on it."),
            ("P05", -1, "I built a spreadsheet of four tools and Inkbarrow was the only column with a question mark."),
            ("P07", -2, "Contact us means expensive, that is how everybody in my company reads it."),
            ("P09", -1, "I am one person, I wanted to know if it is nine or ninety a month, and I could not find out."),
            ("P12", 0, "The price came in the second mail. I did not mind, it would not have been my decision anyway."),
            ("P14", -1, "I asked on the chat and got a link to a form that asked for our turnover."),
        ]},
    "Search": {
        "probes": ["Where did you first see something made with it?", "How did you come across the product itself?"],
        "quotes": [
            ("P02", 2, "I was in the docs of a payment library, typed three words and had my answer, and then I looked who makes this."),
            ("P03", 1, "A supplier had moved their handbook to it and I found the torque table at the first try."),
            ("P04", 1, "The site I landed on answered me before the page had finished loading its pictures."),
            ("P08", 2, "Two libraries that I use switched in the same month and both became easier to read."),
            ("P09", 1, "I used it as a reader for half a year without knowing its name, and I liked it."),
            ("P11", -1, "The first one I saw was a school portal where I found nothing at all, so I was not impressed."),
        ]},
    "Word of mouth": {
        "probes": ["Did anybody mention it to you?", "How did the name come up?"],
        "quotes": [
            ("P03", 1, "A colleague from my old firm wrote to me that I should stop suffering and have a look."),
            ("P05", 1, "Somebody in our founders' group said that it was the first docs tool their support people asked for."),
            ("P08", 2, "A maintainer I trust recommended it in a talk, in one sentence, and that was enough for me."),
            ("P12", 1, "The writers' meet-up in our town has a list of tools, and it was on it with three stars."),
            ("P14", 1, "Our designer had used it in her last job and kept saying so until I looked."),
        ]},
    "Moving in": {
        "probes": ["What did you have at the time?", "Was there a reason to leave things as they were?"],
        "quotes": [
            ("P01", None, "The old wiki was ugly but it had nine years of pages in it, and nobody wanted to carry those."),
            ("P04", None, "My first thought was that somebody would have to move four hundred articles and it would be me."),
            ("P05", None, "We had a folder of shared documents, and frankly it half worked."),
            ("P09", None, "My customers have manuals in three programs and I did not want a fourth one."),
            ("P11", None, "We said to each other that we would look again after the holidays, because of the old pages."),
        ]},
    "Writing together": {
        "probes": ["Did the first demo show you what you needed?"],
        "quotes": [
            ("P07", -1, "The film on the front page shows one person typing, and I have seven who get in each other's way."),
            ("P14", -1, "I could not see from the outside whether two of us can be in the same page."),
        ]},
}

CONSIDERATION = {
    "Time to try": {
        "probes": ["What did you want to find out in the trial?", "What did you need to see before you would talk to anybody?", "How did you plan the test?"],
        "quotes": [
            ("P01", None, "I wanted our own twenty worst pages in there, not the sample about houseplants."),
            ("P02", None, "Before I talk to a salesperson I want to have pushed one real page through it."),
            ("P05", None, "The plan was that three of us would write one release note each and then compare."),
            ("P07", None, "I needed to show it with our own pages, because nobody here believes a demo."),
            ("P09", None, "I meant to do one complete chapter, with the wiring diagram, and then decide."),
            ("P10", None, "I only needed to know if my forty people could log in and read."),
            ("P12", None, "We wanted one page to go the whole way through our four reviewers."),
            ("P13", None, "I asked the writers to try it on real material before I spend an hour on a call."),
        ]},
    "Tables and images": {
        "probes": ["How did the import go?", "What happened to the more difficult pages?", "And what did the pages look like afterwards?"],
        "quotes": [
            ("P01", -2, "Our tax tables came out as one long line of figures with no columns at all."),
            ("P03", -2, "Every merged cell was gone, and a calibration table without merged cells is dangerous."),
            ("P06", -1, "The pictures arrived, but all of them at the bottom of the page, in alphabetical order."),
            ("P07", -2, "We have nine hundred port tables, I opened three of them and closed the lid of my laptop."),
            ("P08", 1, "My tables are plain and small, they came across as they were."),
            ("P09", -1, "The wiring diagram was there as a grey box that said image forty-one."),
            ("P11", -1, "The timetable examples are tables by nature, and I had to type them again."),
            ("P12", -2, "The dosage tables lost their headings, so for us the import was over at that moment."),
        ]},
    "Links that survive": {
        "probes": ["What about the addresses of your old pages?", "Did anything depend on the old links?"],
        "quotes": [
            ("P02", -1, "Our error messages print an address, and every one of them went to a page that was not there."),
            ("P03", -2, "There is a square code engraved on the scales, and it pointed into nothing."),
            ("P06", -1, "I found out from an auditor that the link in our certificate was dead."),
            ("P08", -1, "People have my links in their source code, I can not ask the whole world to change them."),
            ("P10", -1, "The intranet had some two hundred bookmarks, and I spent a Friday on them."),
            ("P12", -2, "A ward had printed the address on a laminated card, and the card now led to an error."),
        ]},
    "Search": {
        "probes": ["And when you looked for something in it?", "How was finding things, in the trial?", "Did you try the search?"],
        "quotes": [
            ("P01", 2, "I typed what our customers type, with the spelling mistake, and it took me to the right paragraph."),
            ("P02", 2, "It jumps to the paragraph and not to the top of a long page, and that sold me."),
            ("P03", 1, "I searched for a part number with a slash in it and it was simply found."),
            ("P05", 1, "Search was the one thing that all three of us wrote down as good."),
            ("P06", 1, "My manager tried it on his phone in the meeting and found the holiday rules, so that was that."),
            ("P07", 2, "It knew that a trunk is a port group, because somebody had entered our glossary."),
            ("P10", 1, "People stopped asking me for the guest password, they found it."),
            ("P11", 1, "A teacher who tested it for us had her answer faster than I could have said it."),
            ("P13", 0, "I searched twice. It was neither better nor worse than what we have."),
        ]},
    "Human help": {
        "probes": ["Did you talk to anybody there during the trial?", "When you got stuck, what did you do?"],
        "quotes": [
            ("P05", 2, "I asked something at lunch, and before three there was an answer with a picture of my own page in it."),
            ("P08", 1, "The reply was written by somebody who had obviously read my code sample."),
            ("P09", 2, "A man called Ferdy wrote back within the hour and did not try to sell me anything."),
            ("P13", 1, "They answered our list of questions the same afternoon, which is rare."),
        ]},
    "Sign-in and rights": {
        "probes": ["Was there anything that nearly stopped you there?", "Who else had to be asked at that point?"],
        "quotes": [
            ("P02", None, "Our admin asked if it works with our sign-in, and I honestly could not tell him."),
            ("P06", None, "The first thing security wants to know is how people log in, and the page about it was two lines."),
            ("P08", None, "I was not sure if a contributor needs an account or just a link."),
            ("P10", None, "Nobody could say whether our directory groups would come across."),
        ]},
}
