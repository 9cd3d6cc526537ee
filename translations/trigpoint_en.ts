<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodedRowsText</name>
    <message numerus="yes">
        <source>%n sentiment(s) are neither a number from −2 to 2 nor a known word; the first is “%1” in row %2. They count as mentions.</source>
        <translation>
            <numerusform>%n sentiment is neither a number from −2 to 2 nor a known word: “%1” in row %2. It counts as a mention.</numerusform>
            <numerusform>%n sentiments are neither a number from −2 to 2 nor a known word; the first is “%1” in row %2. They count as mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could not be read and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n time could not be read and was left out: “%1” in row %2.</numerusform>
            <numerusform>%n times could not be read and were left out; the first is “%1” in row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no stage, the first is row %1. Their quotes are kept, but are evidence of nothing until they are placed.</source>
        <translation>
            <numerusform>%n row names no stage: row %1. Its quote is kept, but is evidence of nothing until it is placed.</numerusform>
            <numerusform>%n rows name no stage, the first is row %1. Their quotes are kept, but are evidence of nothing until they are placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) stand beside different quotes and were not taken for record ids.</source>
        <translation>
            <numerusform>%n id stands beside different quotes and was not taken for a record id.</numerusform>
            <numerusform>%n ids stand beside different quotes and were not taken for record ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows %1 and %n more</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>rows %1 and %n more</numerusform>
            <numerusform>rows %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts</source>
        <translation>
            <numerusform>%n excerpt</numerusform>
            <numerusform>%n excerpts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message numerus="yes">
        <source>%1: %n quotes were not found in the transcripts of this source; they are kept without a place.</source>
        <translation>
            <numerusform>%1: %n quote was not found in the transcripts of this source; it is kept without a place.</numerusform>
            <numerusform>%1: %n quotes were not found in the transcripts of this source; they are kept without a place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLinesText</name>
    <message numerus="yes">
        <source>  and %Ln more rows skipped; --json lists them</source>
        <translation>
            <numerusform>  and %Ln more row skipped; --json lists it</numerusform>
            <numerusform>  and %Ln more rows skipped; --json lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits in the history</source>
        <translation>
            <numerusform>%Ln edit in the history</numerusform>
            <numerusform>%Ln edits in the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded excerpts</source>
        <translation>
            <numerusform>%Ln coded excerpt</numerusform>
            <numerusform>%Ln coded excerpts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%1: %2 of %3 votes unhappy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 of %3 votes unhappy, %4 person.</numerusform>
            <numerusform>%1: %2 of %3 votes unhappy, %4 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of the %3 who raised it unhappy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 of the %3 who raised it unhappy, %4 people.</numerusform>
            <numerusform>%1: %2 of the %3 who raised it unhappy, %4 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy, %4 happy.</source>
        <translation>
            <numerusform>%1: %2 of %3 unhappy, %4 happy.</numerusform>
            <numerusform>%1: %2 of %3 unhappy, %4 happy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes happy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 of %3 votes happy, %4 person.</numerusform>
            <numerusform>%1: %2 of %3 votes happy, %4 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of the %3 who raised it happy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 of the %3 who raised it happy, %4 people.</numerusform>
            <numerusform>%1: %2 of the %3 who raised it happy, %4 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 happy, %4 unhappy.</source>
        <translation>
            <numerusform>%1: %2 of %3 happy, %4 unhappy.</numerusform>
            <numerusform>%1: %2 of %3 happy, %4 unhappy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too few, %2 people.</source>
        <translation>
            <numerusform>%1: too few, %2 person.</numerusform>
            <numerusform>%1: too few, %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes unhappy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 of %3 votes unhappy (%4 person)</numerusform>
            <numerusform>%1: %2 of %3 votes unhappy (%4 people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it unhappy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 of %3 who raised it unhappy (%4 people)</numerusform>
            <numerusform>%1: %2 of %3 who raised it unhappy (%4 people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy</source>
        <translation>
            <numerusform>%1: %2 of %3 unhappy</numerusform>
            <numerusform>%1: %2 of %3 unhappy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes happy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 of %3 votes happy (%4 person)</numerusform>
            <numerusform>%1: %2 of %3 votes happy (%4 people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it happy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 of %3 who raised it happy (%4 people)</numerusform>
            <numerusform>%1: %2 of %3 who raised it happy (%4 people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 happy</source>
        <translation>
            <numerusform>%1: %2 of %3 happy</numerusform>
            <numerusform>%1: %2 of %3 happy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too few (%2 people)</source>
        <translation>
            <numerusform>%1: too few (%2 person)</numerusform>
            <numerusform>%1: too few (%2 people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 raised it.</source>
        <translation>
            <numerusform>%1: %2 of %3 raised it.</numerusform>
            <numerusform>%1: %2 of %3 raised it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy, %4 happy</source>
        <translation>
            <numerusform>%1: %2 of %3 unhappy, %4 happy</numerusform>
            <numerusform>%1: %2 of %3 unhappy, %4 happy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 raised it</source>
        <translation>
            <numerusform>%1: %2 of %3 raised it</numerusform>
            <numerusform>%1: %2 of %3 raised it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: painful, %2 people.</source>
        <translation>
            <numerusform>%1: painful, %2 person.</numerusform>
            <numerusform>%1: painful, %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: pleasant, %2 people.</source>
        <translation>
            <numerusform>%1: pleasant, %2 person.</numerusform>
            <numerusform>%1: pleasant, %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mixed, %2 people.</source>
        <translation>
            <numerusform>%1: mixed, %2 person.</numerusform>
            <numerusform>%1: mixed, %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it unhappy</source>
        <translation>
            <numerusform>%1: %2 of %3 who raised it unhappy</numerusform>
            <numerusform>%1: %2 of %3 who raised it unhappy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it happy</source>
        <translation>
            <numerusform>%1: %2 of %3 who raised it happy</numerusform>
            <numerusform>%1: %2 of %3 who raised it happy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>%1 more people in “%2” who do not raise it would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 more person in “%2” who does not raise it would change the verdict to: %3.</numerusform>
            <numerusform>%1 more people in “%2” who do not raise it would change the verdict to: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more unhappy people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 more unhappy person in “%2” would change the verdict to: %3.</numerusform>
            <numerusform>%1 more unhappy people in “%2” would change the verdict to: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more neutral people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 more neutral person in “%2” would change the verdict to: %3.</numerusform>
            <numerusform>%1 more neutral people in “%2” would change the verdict to: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more happy people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 more happy person in “%2” would change the verdict to: %3.</numerusform>
            <numerusform>%1 more happy people in “%2” would change the verdict to: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more people in “%2” who raise it would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 more person in “%2” who raises it would change the verdict to: %3.</numerusform>
            <numerusform>%1 more people in “%2” who raise it would change the verdict to: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordReaderText</name>
    <message numerus="yes">
        <source>Reading “%1” took more than %n minutes and was given up. Split the file first.</source>
        <translation>
            <numerusform>Reading “%1” took more than %n minute and was given up. Split the file first.</numerusform>
            <numerusform>Reading “%1” took more than %n minutes and was given up. Split the file first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a quotation mark out of place, the first is row %1. The mark was taken as text.</source>
        <translation>
            <numerusform>%n row has a quotation mark out of place: row %1. The mark was taken as text.</numerusform>
            <numerusform>%n rows have a quotation mark out of place, the first is row %1. The marks were taken as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL characters, the first is row %1. They were left out.</source>
        <translation>
            <numerusform>%n row has NUL characters: row %1. They were left out.</numerusform>
            <numerusform>%n rows have NUL characters, the first is row %1. They were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are not valid UTF-8 and became replacement characters.</source>
        <translation>
            <numerusform>%n byte is not valid UTF-8 and became a replacement character.</numerusform>
            <numerusform>%n bytes are not valid UTF-8 and became replacement characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln place found</numerusform>
            <numerusform>%Ln places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message numerus="yes">
        <source>%1 of %n conclusions are checked by two or more methods.</source>
        <translation>
            <numerusform>%1 of %n conclusion is checked by two or more methods.</numerusform>
            <numerusform>%1 of %n conclusions are checked by two or more methods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n contradicts.</numerusform>
            <numerusform>%n contradict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest on one method only.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n rests on one method only.</numerusform>
            <numerusform>%n rest on one method only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no evidence.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n has no evidence.</numerusform>
            <numerusform>%n have no evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>people who answered a survey</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts</source>
        <translation>
            <numerusform>%n excerpt</numerusform>
            <numerusform>%n excerpts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyImportText</name>
    <message numerus="yes">
        <source>%n column(s) are not in the plan and were left out.</source>
        <translation>
            <numerusform>%n column is not in the plan and was left out.</numerusform>
            <numerusform>%n columns are not in the plan and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of “%1” can be used: they are empty, previews or tests.</source>
        <translation>
            <numerusform>“%1” has %n row, which cannot be used: it is empty, a preview or a test.</numerusform>
            <numerusform>None of the %n rows of “%1” can be used: they are empty, previews or tests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n answer(s) lie outside the scale and count as missing; the first is in row %2.</source>
        <translation>
            <numerusform>“%1”: %n answer lies outside the scale and counts as missing; it is in row %2.</numerusform>
            <numerusform>“%1”: %n answers lie outside the scale and count as missing; the first is in row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n answer(s) are no number and count as missing; the first is in row %2.</source>
        <translation>
            <numerusform>“%1”: %n answer is no number and counts as missing; it is in row %2.</numerusform>
            <numerusform>“%1”: %n answers are no numbers and count as missing; the first is in row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n weight(s) cannot be used; these people count with weight 1. The first is in row %2.</source>
        <translation>
            <numerusform>“%1”: %n weight cannot be used; this person counts with weight 1. It is in row %2.</numerusform>
            <numerusform>“%1”: %n weights cannot be used; these people count with weight 1. The first is in row %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyLayoutText</name>
    <message numerus="yes">
        <source>%n of its columns have names that Qualtrics gives.</source>
        <translation>
            <numerusform>%n of its columns has a name that Qualtrics gives.</numerusform>
            <numerusform>%n of its columns have names that Qualtrics gives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) begin with a question code, as in LimeSurvey.</source>
        <translation>
            <numerusform>%n column begins with a question code, as in LimeSurvey.</numerusform>
            <numerusform>%n columns begin with a question code, as in LimeSurvey.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table of %n columns.</source>
        <translation>
            <numerusform>A table of %n column.</numerusform>
            <numerusform>A table of %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextTableText</name>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are columns, the first is row %1. The rest is empty.</source>
        <translation>
            <numerusform>%n row has fewer cells than there are columns: row %1. The rest is empty.</numerusform>
            <numerusform>%n rows have fewer cells than there are columns, the first is row %1. The rest is empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are columns, the first is row %1. The rest was left out.</source>
        <translation>
            <numerusform>%n row has more cells than there are columns: row %1. The rest was left out.</numerusform>
            <numerusform>%n rows have more cells than there are columns, the first is row %1. The rest was left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptCuesText</name>
    <message numerus="yes">
        <source>%n cue(s) end before they begin, the first is cue %1. Their times were left out.</source>
        <translation>
            <numerusform>%n cue ends before it begins: cue %1. Its times were left out.</numerusform>
            <numerusform>%n cues end before they begin, the first is cue %1. Their times were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%1 people.</source>
        <translation>
            <numerusform>%1 person.</numerusform>
            <numerusform>%1 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked</source>
        <extracomment>Of the conclusions of a stage, those on which two methods speak.</extracomment>
        <translation>
            <numerusform>%1 of %2 checked</numerusform>
            <numerusform>%1 of %2 checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 conclusions have evidence: %3 agree, %4 partly, %5 contradict, %6 one method.</source>
        <translation>
            <numerusform>%1 of %2 conclusion has evidence: %3 agree, %4 partly, %5 contradict, %6 one method.</numerusform>
            <numerusform>%1 of %2 conclusions have evidence: %3 agree, %4 partly, %5 contradict, %6 one method.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopRowsText</name>
    <message numerus="yes">
        <source>%n kind(s) of note are not known; the first is “%1” in row %2. Such a note counts as an idea: a mention, neither good nor bad.</source>
        <translation>
            <numerusform>%n note has a kind that is not known: “%1” in row %2. Such a note counts as an idea: a mention, neither good nor bad.</numerusform>
            <numerusform>%n notes have a kind that is not known; the first is “%1” in row %2. Such a note counts as an idea: a mention, neither good nor bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have no kind, the first is in row %1. They count as ideas: mentions, neither good nor bad.</source>
        <translation>
            <numerusform>%n note has no kind, in row %1. It counts as an idea: a mention, neither good nor bad.</numerusform>
            <numerusform>%n notes have no kind, the first is in row %1. They count as ideas: mentions, neither good nor bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of votes could not be read and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n count of votes could not be read and was left out: “%1” in row %2.</numerusform>
            <numerusform>%n counts of votes could not be read and were left out; the first is “%1” in row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are no numbers and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n position is no number and was left out: “%1” in row %2.</numerusform>
            <numerusform>%n positions are no numbers and were left out; the first is “%1” in row %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have several themes, of which the first was taken; the first such note is in row %1.</source>
        <translation>
            <numerusform>%n note has several themes, of which the first was taken; it is in row %1.</numerusform>
            <numerusform>%n notes have several themes, of which the first was taken; the first such note is in row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) name no stage, the first is in row %1. They are kept, but are evidence of nothing until they are placed.</source>
        <translation>
            <numerusform>%n note names no stage, in row %1. It is kept, but is evidence of nothing until it is placed.</numerusform>
            <numerusform>%n notes name no stage, the first is in row %1. They are kept, but are evidence of nothing until they are placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message numerus="yes">
        <source>The archive “%1” holds %n tables. Unpack it and import each of them.</source>
        <translation>
            <numerusform>The archive “%1” holds %n table. Unpack it and import the table.</numerusform>
            <numerusform>The archive “%1” holds %n tables. Unpack it and import each of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
