# SPDX-License-Identifier: Apache-2.0
"""Comments that the survey's respondents might have written. Short ones may come back up to three times."""

# "What should we mend first?"  Each is used once.
FIX = """Please stop counting people who only read as if they were writers.
We are a charity. Twelve volunteers read our pages twice a year and each of them is a seat.
The bill. Not the amount, the way it is worked out.
I would like a reader licence, even a paid one, as long as it is not the full price.
Our seats went from 14 to 22 in a year and nobody on our side had added anyone on purpose.
Show the price before I have to leave my phone number, it is 2026.
Let me see what the next invoice will be before it is there.
Tables. Tables. Tables.
The import turned a table of 40 rows into 40 paragraphs. We typed it again by hand.
Images should stay where they were in the text after an import.
I gave up on importing after the third attempt and started from an empty page, which was a relief to be honest.
Old links must lead somewhere. A page that says "not found" makes us look bad and not you.
Redirects for whole folders, not one page at a time.
We lost the anchors inside the pages, all the links to headings went to the top.
Fourteen days are nothing if your reviewers have a day job.
Give the trial a pause button.
The trial ended over Easter. Support was kind and gave us a week more, but we had to ask.
Let the clock start when the second person has logged in.
A different agent each time. I like them all, but I am tired of introducing myself.
Please read the ticket before you answer it.
It would help a lot to have one contact who knows what we have built.
I had a name during the trial. I miss that name.
Answer times have become longer since spring, or maybe our questions have become harder.
My ticket was closed because I did not reply on a Sunday.
Set rights for a space and not for a page.
Leavers! When an employee leaves I need one button.
Groups from our directory arrive without umlauts.
Single sign-on belongs in every plan, security is no luxury.
The sign-in guide has screenshots of a product that does not look like this any more.
We needed two calls for something that is a check box in other tools.
Export with pictures, please, one folder, nothing clever.
I would like a full backup that I can open without you.
PDF of a whole space, with a table of contents.
The form of our purchasing department took longer than writing the first fifty pages.
Put the answers for data protection on one page and keep it up to date.
A quote with our address on it. It sounds silly, but I can not buy anything without.
Drafts should not show up in the search of people who are not editors.
Search is great until two products use the same word.
Let me exclude the archive from search.
Search in attachments.
Search results could say which product a page belongs to.
The mobile view hides the table of contents.
Dark mode for readers, at night shift our screens are too bright.
The editor forgets where I was when the connection drops.
Please a spell checker that knows our own words.
Copying a block from one page to another loses the numbering.
Comments that are resolved should stay resolved after a publish.
Nothing urgent. Smaller things: keyboard shortcuts in the sidebar, the date format.
It is fine. I would rather have it stable than new.
I am happy. Do not touch the editor.
Page history is hard to read when more than two people have worked on it.
Let us turn off the animated welcome, our screen readers read all of it.
Accessibility of the tabs. I can not reach the third tab by keyboard.
More than one language for the interface of the reader site.
Translations: show me which pages have changed since the French ones were made.
The figures on readers come a day late, we would need them on the same day after a release.
I want to know which page somebody left without an answer.
Tell me which searches had no result, please!
Statistics that I can put on a slide without explaining them.
API limits are not documented. We found them by hitting them.
The webhook fires twice on publish.
Code blocks need a copy button that leaves out the prompt.
Version switch for our readers, we support three releases at a time.
Let me mark a page as "valid until".
A reminder when a page has not been touched for a year.
Make the sidebar wider, our titles are German.
Our auditors ask who approved what. Give me a list that I can print.
Approvals by more than one person.
A way to lock a page while a release is running.
Diagrams: I would like to edit them where they are.
The link checker is useful but hides on the fourth menu level.
Sorting of tables for readers.
Footnotes.
Formulas break on phones.
Slow on Monday mornings.
The upload of videos stops at 200 MB without saying so.
I can not find the invoice in the account, my accountant asks every month.
VAT number on the invoice was wrong twice.
Annual payment by bank transfer.
Let us move seats between two workspaces.
We pay in dollars and budget in kroner. A fixed price for the year would help.
Nothing comes to mind, the product does what it says.
I only read here, so I can not say much. What I look for I find.
I am new in the team. Until now it works well.
Ask me again after the renewal.
Onboarding of new writers takes me half a day each, mostly because of the permissions.
Your own documentation is good, but it does not say which plan a feature is in.
The weekend that the move was supposed to take was a very long weekend.
We moved half. The other half waits for better tables.
Migration service was offered at a price above the yearly licence.
If you rename a heading, tell me who links to it.
Please keep the "suggest a change" button, our customers use it more than our chat.
It took us long to find out that there is a glossary. It changed everything, so put it first.
The demo shows a company with one writer. Show one with ten.""".split("\n")

SHORT_FIX = ["The price", "Seats", "Import", "Tables in the import", "Permissions", "Support", "Nothing", "All good", "Export", "Longer trial", "Sign-in"]

# "What would you tell a colleague about Inkbarrow?"  Each is used once.
TELL = """Try the search with your own pages, then decide.
Two people in one page and no mess, that alone is worth it.
Good for writing, check the seats before you sign.
My support team writes pages now. I would never have believed it.
Do the import first. If your tables survive, everything else is easy.
Nice people, in the trial more than afterwards.
It does one thing and does it well.
Better than our wiki, which is not hard.
I would recommend it to small teams. For big ones I would do the sums first.
The reviewers stopped sending me files. I could cry.
Reads well on every screen.
That they should start on a Monday, because of the fourteen days.
Solid. Not exciting. I mean that as a compliment.
Bring somebody from IT to the first call.
Renamed pages keep working, and you only notice how good that is when you use something else.
You will not find your way out as easily as in, so make a copy.
It is the first tool where the developers write without being asked.
Wait for the next version if you have many images.
It looks like us, we could set our own colours and fonts.
Depends on how many people only read at your place.
Honest company, slow invoices.
Use the glossary from day one.
We are on our third renewal, I suppose that says it.
I would not, at the moment, because of the price per reader.
That margin comments beat meetings.
They listen. Things I had asked for turned up a few months later.
It is pleasant to read, and our customers said so without being asked.
Ask for a named contact in the contract.
You get good figures on what is read, and then you have to do something with them.
Fine for manuals, less so for price lists.
The first hour is great and the first month is work.
We were live in nine days with three people.
Pick it for the writing and live with the rest.
Nothing, they would ask me to set it up for them.
Somebody has to look after permissions, decide who.
Readers find things. That was the point.
Quicker than anything we had for release notes.
Good search, poor tables.
If you have an old manual, budget for the move.
I trust it with our public docs, not with the internal ones yet.
The history has saved me twice.
Cheaper than one more support person.
Tell them I said hello, they remember names. Or they used to.""".split("\n")

SHORT_TELL = ["Good search", "Give it a try", "Too expensive for readers", "Easy to write in", "Solid", "Works", "Good for teams"]
