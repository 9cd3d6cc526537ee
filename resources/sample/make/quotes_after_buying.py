# SPDX-License-Identifier: Apache-2.0
"""What the interviewees said of decision and retention: (participant, sentiment or None, words)."""

DECISION = {
    "Time to try": {
        "probes": ["Was there enough time to make up your mind?", "How did the end of the trial feel?"],
        "quotes": [
            ("P05", -2, "By the time the third of us had opened it, the banner said two days left."),
            ("P09", -1, "I was ill for one of the two weeks, and the clock does not know about that."),
            ("P13", 0, "The period was what it was. We would have needed a budget round, not more days."),
        ]},
    "Reader figures": {
        "probes": ["What did you need to convince the others?", "How did you argue for it inside the company?"],
        "quotes": [
            ("P01", None, "My director wants one number, and I wanted to say how many people read a page and did not call."),
            ("P04", None, "I needed to show how many tickets a page replaces, otherwise it is just another subscription."),
            ("P07", None, "With seven writers you are asked every year what they are good for, so I went for the reader count."),
            ("P10", None, "The managing partner asked how we would see if anybody reads this."),
            ("P11", None, "I promised the school board a figure for August, before and after."),
            ("P14", None, "To get it approved I had to say what success looks like, and I said pages read by people who then stay."),
        ]},
    "Seat price": {
        "probes": ["Let us talk about the contract. How did the price come together?", "What was the bill like compared with what you expected?", "How are the people counted at your place?"],
        "quotes": [
            ("P01", -2, "I have three people who write and sixty who read, and the offer was for sixty-three."),
            ("P02", -1, "Our testers open it once a month and they cost the same as I do."),
            ("P04", -2, "My seasonal staff read for eight weeks, and I pay for them for a year."),
            ("P05", -2, "We would have paid for four seats. The quote said nineteen, and that ended the discussion."),
            ("P06", -1, "In the offer a reader is called a collaborator, so I did not notice until the second page."),
            ("P07", -2, "Counting the field engineers as seats doubled the sum, and they can not even edit."),
            ("P08", 1, "For four people the price is a joke, we pay more for coffee."),
            ("P10", -1, "I bought forty seats so that six people can write, explain that to an engineer."),
            ("P11", -1, "The teachers who only look things up were on the invoice by name."),
            ("P13", -2, "I asked what a read-only person costs and the answer was: the same."),
        ]},
    "Getting approval": {
        "probes": ["Who had to say yes, and how did that go?", "What did purchasing ask for?"],
        "quotes": [
            ("P03", -1, "Purchasing has a form with thirty questions, and for twelve of them I found no answer anywhere."),
            ("P06", -2, "Our data protection officer wanted the list of subcontractors, and it took nine days to get it."),
            ("P10", -1, "I had to fill in where the data lies, and their page says in the cloud."),
            ("P12", -2, "In a hospital firm nothing is bought without a signed annex, and they had never heard of the annex."),
            ("P13", -2, "The contract was silent on three points that my form makes me ask, so it went back twice."),
            ("P14", -1, "Our treasurer wanted an offer in euro with a date on it, and got a link to a checkout."),
        ]},
    "Sign-in and rights": {
        "probes": ["And setting up the accounts?", "How did you get everybody in?", "Was the sign-in ready when you needed it?"],
        "quotes": [
            ("P02", -1, "I followed the sign-in guide to the letter and ended in a loop between two login pages."),
            ("P04", -1, "Two of my people could not get in for a week, and nobody knew if it was us or them."),
            ("P06", -2, "Connecting our directory took three calls, and the third one was with the person I needed at first."),
            ("P07", 1, "Our identity team had it running in twenty minutes, but they do this all day."),
            ("P08", -1, "Single sign-on was in a different plan, which I learned from a greyed-out button."),
            ("P10", -2, "I had to book an appointment to switch on a check box."),
            ("P12", -1, "The groups came over with the wrong names, so the reviewers could not review."),
            ("P13", -1, "Our security people stopped the test because the sign-in page asked for a mail address first."),
        ]},
    "Moving in": {
        "probes": ["How long did it take until your pages were in?", "They say that it takes a weekend. Did it?"],
        "quotes": [
            ("P01", -2, "The weekend they promised was seven weeks, with a student."),
            ("P02", 1, "I had all forty pages over on a Saturday, but mine are text files to begin with."),
            ("P03", -1, "We moved one product and left the other two where they are, until today."),
            ("P09", -2, "After ten days I had one chapter of eleven, and then I stopped counting."),
            ("P11", -1, "We moved in at night for a month because during the day the phone rings."),
        ]},
    "Taking pages out": {
        "probes": ["Was there a worry that stayed with you?", "What spoke against signing?"],
        "quotes": [
            ("P03", None, "I asked how we would get out again, and it was the only time that the call went quiet."),
            ("P09", None, "My customers own their manuals, so I must be able to hand over everything on a stick."),
            ("P14", None, "The board wanted to know what happens to the pages if the company folds."),
        ]},
}

RETENTION = {
    "Reader figures": {
        "probes": ["What do you use it for today that you did not expect?", "What keeps you going with it?"],
        "quotes": [
            ("P01", None, "Each quarter I pick the five pages with the most visits and the most calls, and I rewrite those."),
            ("P04", None, "I want to see which page spared us a ticket, so that I know what to write next."),
            ("P07", None, "The writers look at the reader count like other people look at the weather."),
            ("P11", None, "I show the school board the August curve, and they nod."),
            ("P14", None, "Knowing what people read is how I choose what we build."),
        ]},
    "Search": {
        "probes": ["Now that there is more in it, how is it to find something?", "Do you still find things?"],
        "quotes": [
            ("P03", -1, "Drafts turn up between the finished pages, and a technician does not know which is which."),
            ("P08", 1, "I still find my own stuff faster there than in my editor."),
            ("P12", -1, "It shows the version from before the approval first, which in our case is a small scandal."),
        ]},
    "Human help": {
        "probes": ["When you need help today, how does that go?", "You were happy with the support in the trial. And since?", "Tell me about the last time you wrote to support."],
        "quotes": [
            ("P01", -1, "I explain our set-up from the beginning each time, because each time it is somebody else."),
            ("P02", -1, "The third answer in the thread asked me for what I had sent in the first one."),
            ("P04", -2, "I do this for a living, and I can see that nobody reads the history of my ticket."),
            ("P06", -2, "During the trial I had a name, and since I pay I have a queue."),
            ("P07", -1, "Four people answered me on one problem, each of them kind and each of them new to it."),
            ("P10", -1, "It is a different signature under every mail, so I have started to paste a summary on top."),
            ("P11", -2, "In August I waited two days to be asked which version I use."),
            ("P14", 1, "I write perhaps twice a year, and it was always fine."),
        ]},
    "Seat price": {
        "probes": ["Did anything about the renewal surprise you?", "How was the renewal?"],
        "quotes": [
            ("P01", None, "At renewal I found eleven people on the list who had left us."),
            ("P06", None, "Nobody had told me that seats only ever grow, you have to ask for them to shrink."),
            ("P07", None, "I spent a day before the renewal removing people who had never logged in."),
            ("P10", None, "Our partner asked why we pay for forty when the page says that nineteen were here this year."),
            ("P14", None, "The renewal is the one week of the year when I think about leaving."),
        ]},
    "Writing together": {
        "probes": ["How do you work on the pages now?", "And with several people in one page?", "What would you miss?"],
        "quotes": [
            ("P02", 1, "Two of us can be in the same page and nobody overwrites anybody, which was new to me."),
            ("P03", 2, "My reviewer writes into the margin while I am still typing, and we are done in one sitting."),
            ("P04", 2, "My support people fix a page while the customer is still on the phone."),
            ("P07", 1, "The three time zones hand over a page like a shift, and I do not have to merge."),
            ("P08", 1, "A contributor sent me a change to a page and I only had to say yes."),
            ("P10", 1, "The engineers correct their own pages now, they used to send me photos of printouts."),
            ("P11", 1, "We are two on a page in the worst week of the year, and it just works."),
            ("P12", 2, "All four reviewers see the same text at last, before that we had four files with four names."),
        ]},
    "Sign-in and rights": {
        "probes": ["Who may see and change what, how do you handle that?", "Is there something that you do by hand and should not?"],
        "quotes": [
            ("P01", -1, "Rights are set page by page, so a new writer costs me an afternoon."),
            ("P03", -1, "I can not say that this person sees this product, I have to click two hundred times."),
            ("P06", -2, "When somebody leaves I have to look for him in every space by hand."),
            ("P08", -1, "I gave a contributor one page and he could see the whole drawer."),
            ("P12", -2, "For the audit I need to prove who could edit what, and I prove it with screenshots."),
            ("P14", -1, "Our choir partners should see three pages, and I keep a list on paper which three."),
        ]},
}
