<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AgreementTexts</name>
    <message>
        <source>Coder %1 is not a list of values.</source>
        <translation>Kodare %1 är inte en lista med värden.</translation>
    </message>
    <message>
        <source>A value of coder %1 is neither a number, a text nor null.</source>
        <translation>Ett värde från kodare %1 är varken ett tal, en text eller null.</translation>
    </message>
    <message>
        <source>The coders&apos; values mix texts and numbers. Give all as texts or all as numbers.</source>
        <translation>Kodarnas värden blandar texter och tal. Ange alla som texter eller alla som tal.</translation>
    </message>
    <message>
        <source>There is no level of measurement “%1”. Give nominal, ordinal, interval or ratio.</source>
        <translation>Det finns ingen skalnivå ”%1”. Ange nominal, ordinal, interval eller ratio.</translation>
    </message>
    <message>
        <source>The coders&apos; values are texts, which have no order. Use the nominal level, or give numbers.</source>
        <translation>Kodarnas värden är texter, som saknar ordning. Använd nivån nominal eller ange tal.</translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>The answers of a survey in this map cannot be read: their table of contents is damaged. Import the survey again.</source>
        <translation>Svaren från en enkät i den här kartan kan inte läsas: deras innehållsförteckning är skadad. Importera enkäten på nytt.</translation>
    </message>
</context>
<context>
    <name>AnswersText</name>
    <message>
        <source>The answer column “%1” has no role that this program knows.</source>
        <translation>Svarskolumnen ”%1” har ingen roll som programmet känner till.</translation>
    </message>
    <message>
        <source>The answer column “%1” has not as many answers as its table has rows.</source>
        <translation>Svarskolumnen ”%1” har inte lika många svar som dess tabell har rader.</translation>
    </message>
    <message>
        <source>The answer column “%1” uses a code that its dictionary does not have.</source>
        <translation>Svarskolumnen ”%1” använder en kod som saknas i dess kodlista.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Här finns inget alternativ --%1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Alternativet --%1 tar inget värde.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Alternativet --%1 behöver ett värde: %2.</translation>
    </message>
</context>
<context>
    <name>CellCase</name>
    <message>
        <source>%1: “%2” must be a whole number of people, 0 or more.</source>
        <translation>%1: ”%2” måste vara ett heltal personer, 0 eller fler.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a number.</source>
        <translation>%1: ”%2” måste vara ett tal.</translation>
    </message>
    <message>
        <source>%1: “%2” must be true or false.</source>
        <translation>%1: ”%2” måste vara true eller false.</translation>
    </message>
    <message>
        <source>%1: “%2” must be text.</source>
        <translation>%1: ”%2” måste vara text.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a date such as 2025-06-01.</source>
        <translation>%1: ”%2” måste vara ett datum, till exempel 2025-06-01.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be “%3”.</source>
        <translation>%1: ”%2” kan inte vara ”%3”.</translation>
    </message>
    <message>
        <source>A source has no “method”; give survey, interview or workshop.</source>
        <translation>En källa saknar ”method”; ange survey, interview eller workshop.</translation>
    </message>
    <message>
        <source>The input has no “sources”; give an array of them.</source>
        <translation>Indata saknar ”sources”; ange dem som en lista.</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Källan ”%1”</translation>
    </message>
    <message>
        <source>Two sources are called “%1”; give each its own id.</source>
        <translation>Två källor heter ”%1”; ge var och en ett eget id.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Indata</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>(no name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>A row of the table “%1” (%2) refers to something that is not in the map. Undo the last step, or take the map from a copy.</source>
        <translation>En rad i tabellen ”%1” (%2) hänvisar till något som inte finns i kartan. Ångra det senaste steget eller hämta kartan från en kopia.</translation>
    </message>
    <message>
        <source>The sources contradict each other or the conclusion “%1” at “%2”. Read them side by side before acting on it.</source>
        <translation>Källorna motsäger varandra eller slutsatsen ”%1” vid ”%2”. Läs dem sida vid sida innan du agerar på den.</translation>
    </message>
    <message>
        <source>The sources contradict each other on “%1” at “%2”, and no conclusion says so.</source>
        <translation>Källorna motsäger varandra om ”%1” vid ”%2”, och ingen slutsats säger det.</translation>
    </message>
    <message>
        <source>The conclusion “%1” at “%2” has no theme, so no evidence can be weighed for it. Give it one.</source>
        <translation>Slutsatsen ”%1” vid ”%2” saknar tema, så inget underlag kan vägas för den. Ge den ett.</translation>
    </message>
    <message>
        <source>No source has enough to say on the conclusion “%1” at “%2”. Ask about it, or mark it as a guess.</source>
        <translation>Ingen källa har tillräckligt att säga om slutsatsen ”%1” vid ”%2”. Fråga om den eller märk den som en gissning.</translation>
    </message>
    <message>
        <source>At “%1” nobody has been heard: no survey, no interviews, no workshop.</source>
        <translation>Vid ”%1” har ingen hörts: ingen enkät, inga intervjuer, ingen workshop.</translation>
    </message>
    <message>
        <source>At “%1” a workshop is the only evidence: a survey and interviews are missing.</source>
        <translation>Vid ”%1” är en workshop det enda underlaget: enkät och intervjuer saknas.</translation>
    </message>
    <message>
        <source>At “%1” interviews are the only evidence: a survey and a workshop are missing.</source>
        <translation>Vid ”%1” är intervjuer det enda underlaget: enkät och workshop saknas.</translation>
    </message>
    <message>
        <source>At “%1” a survey is the only evidence: interviews and a workshop are missing.</source>
        <translation>Vid ”%1” är en enkät det enda underlaget: intervjuer och workshop saknas.</translation>
    </message>
    <message>
        <source>At “%1” evidence from a survey is missing.</source>
        <translation>Vid ”%1” saknas underlag från en enkät.</translation>
    </message>
    <message>
        <source>At “%1” evidence from interviews is missing.</source>
        <translation>Vid ”%1” saknas underlag från intervjuer.</translation>
    </message>
    <message>
        <source>At “%1” evidence from a workshop is missing.</source>
        <translation>Vid ”%1” saknas underlag från en workshop.</translation>
    </message>
    <message>
        <source>Nobody answers for the touchpoint “%1” at “%2”. Name its owner.</source>
        <translation>Ingen ansvarar för kontaktpunkten ”%1” vid ”%2”. Ange dess ägare.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Verify a map&apos;s file, and list what the map still lacks.</source>
        <translation>Kontrollera en kartas fil och lista vad kartan ännu saknar.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Filen är felfri.</translation>
    </message>
    <message>
        <source>The file is damaged:</source>
        <translation>Filen är skadad:</translation>
    </message>
</context>
<context>
    <name>CodedRowsText</name>
    <message>
        <source>This row has no quote.</source>
        <translation>Den här raden har inget citat.</translation>
    </message>
    <message>
        <source>The interviewer speaks here, which is no evidence.</source>
        <translation>Här talar intervjuaren, vilket inte är något underlag.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentiment(s) are neither a number from −2 to 2 nor a known word; the first is “%1” in row %2. They count as mentions.</source>
        <translation>
            <numerusform>%n känslovärde är varken ett tal från −2 till 2 eller ett känt ord: ”%1” på rad %2. Det räknas som ett omnämnande.</numerusform>
            <numerusform>%n känslovärden är varken ett tal från −2 till 2 eller ett känt ord; det första är ”%1” på rad %2. De räknas som omnämnanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could not be read and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n tid kunde inte läsas och utelämnades: ”%1” på rad %2.</numerusform>
            <numerusform>%n tider kunde inte läsas och utelämnades; den första är ”%1” på rad %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no stage, the first is row %1. Their quotes are kept, but are evidence of nothing until they are placed.</source>
        <translation>
            <numerusform>%n rad anger ingen fas: rad %1. Citatet behålls, men är inte underlag för något förrän det har placerats.</numerusform>
            <numerusform>%n rader anger ingen fas, den första är rad %1. Citaten behålls, men är inte underlag för något förrän de har placerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) stand beside different quotes and were not taken for record ids.</source>
        <translation>
            <numerusform>%n id står vid olika citat och togs inte som post-id.</numerusform>
            <numerusform>%n id:n står vid olika citat och togs inte som post-id:n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no column of quotes. Give one the role “quote” in the plan. Its columns are: %2.</source>
        <translation>”%1” har ingen kolumn med citat. Ge en kolumn rollen ”quote” i planen. Dess kolumner är: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row with a quote. Check that the role “quote” is on the right column.</source>
        <translation>”%1” har ingen rad med ett citat. Kontrollera att rollen ”quote” finns på rätt kolumn.</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Its columns name a quote and what it was coded as.</source>
        <translation>Kolumnerna anger ett citat och hur det kodades.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
</context>
<context>
    <name>ConnectionSetup</name>
    <message>
        <source>The map cannot be opened safely: the installed SQLite does not accept the setting “%1”. Install the SQLite of your distribution.</source>
        <translation>Kartan kan inte öppnas säkert: den installerade SQLite-versionen godtar inte inställningen ”%1”. Installera SQLite från din distribution.</translation>
    </message>
</context>
<context>
    <name>CorrelationTexts</name>
    <message>
        <source>There are %1 values of x and %2 of y. Give as many of each.</source>
        <translation>Det finns %1 värden för x och %2 för y. Ange lika många av båda.</translation>
    </message>
    <message>
        <source>Row %1 has another length than row 1. Give one value for each item.</source>
        <translation>Rad %1 är inte lika lång som rad 1. Ange ett värde för varje fråga.</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>från %1</translation>
    </message>
    <message numerus="yes">
        <source>rows %1 and %n more</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>rad %1 och %n till</numerusform>
            <numerusform>rad %1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a file</comment>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <comment>of a file</comment>
        <translation>rad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n lapp</numerusform>
            <numerusform>%n lappar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message>
        <source>%1: none of its stages is in this map (“%2” is not). The map&apos;s stages are: %3. Rename them in the file, or set createStages in the plan.</source>
        <translation>%1: ingen av dess faser finns i den här kartan (”%2” gör det inte). Kartans faser är: %3. Byt namn på dem i filen eller ange createStages i planen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n quotes were not found in the transcripts of this source; they are kept without a place.</source>
        <translation>
            <numerusform>%1: %n citat hittades inte i källans transkriptioner; det behålls utan plats i texten.</numerusform>
            <numerusform>%1: %n citat hittades inte i källans transkriptioner; de behålls utan plats i texten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Write a map as PDF, PNG, SVG or lossless JSON, by the ending of the file&apos;s name.</source>
        <translation>Skriv en karta som PDF, PNG, SVG eller förlustfri JSON, efter filnamnets ändelse.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper; A3 unless told.</source>
        <translation>PDF-filens papper; A3 om inget anges.</translation>
    </message>
    <message>
        <source>The colours of a PNG or SVG; light unless told.</source>
        <translation>Färgerna i en PNG eller SVG; light om inget anges.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>“%1” is not a paper. Choose one of: %2.</source>
        <translation>”%1” är inget pappersformat. Välj något av: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Choose light or dark.</source>
        <translation>”%1” är inget färgtema. Välj light eller dark.</translation>
    </message>
    <message>
        <source>“.%1” is not an ending this program can write. Choose .pdf, .png, .svg or .json.</source>
        <translation>”.%1” är ingen ändelse som programmet kan skriva. Välj .pdf, .png, .svg eller .json.</translation>
    </message>
</context>
<context>
    <name>FileBytesText</name>
    <message>
        <source>“%1” cannot be read to its end: the disk or network answers with an error. Copy the file and import the copy.</source>
        <translation>”%1” kan inte läsas till slutet: disken eller nätverket svarar med ett fel. Kopiera filen och importera kopian.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Import it again when it is complete.</source>
        <translation>”%1” ändrades medan den lästes. Importera den på nytt när den är komplett.</translation>
    </message>
</context>
<context>
    <name>FileInputText</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Det finns ingen fil ”%1”. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask for the right to read it, or copy it.</source>
        <translation>”%1” får inte läsas. Be om läsrättighet eller kopiera den.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>”%1” kan inte öppnas.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the files in it instead.</source>
        <translation>”%1” är en mapp. Ange filerna i den i stället.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Save its content as a file first.</source>
        <translation>”%1” är ingen vanlig fil. Spara först innehållet som en fil.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be imported. Split it first.</source>
        <translation>”%1” är större än %2 MB, det mesta som kan importeras. Dela upp den först.</translation>
    </message>
</context>
<context>
    <name>FileTextText</name>
    <message>
        <source>The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252 or macintosh.</source>
        <translation>Teckenkodningen ”%1” är okänd. Försök med UTF-8, UTF-16LE, windows-1252 eller macintosh.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most a text can be. Split it first.</source>
        <translation>”%1” är större än %2 MB, det mesta en text får vara. Dela upp den först.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Nothing was changed.</source>
        <translation>Importen av ”%1” avbröts. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>FlowTexts</name>
    <message>
        <source>Untitled touchpoint</source>
        <translation>Kontaktpunkt utan namn</translation>
    </message>
    <message>
        <source>The map has no touchpoints yet.</source>
        <translation>Kartan har inga kontaktpunkter än.</translation>
    </message>
    <message>
        <source>No transition joins the touchpoints yet: draw some to see where the journey loops or stops.</source>
        <translation>Inga övergångar binder ihop kontaktpunkterna än: rita några för att se var resan går runt eller tar slut.</translation>
    </message>
    <message>
        <source>No transition joins two different touchpoints yet.</source>
        <translation>Ingen övergång binder ihop två olika kontaktpunkter än.</translation>
    </message>
    <message>
        <source>No way leads from the start of the journey to its end.</source>
        <translation>Ingen väg leder från resans början till dess slut.</translation>
    </message>
    <message>
        <source>Unreachable: %1. Dead ends: %2. Loops: %3. Unavoidable: %4. Hand-offs: %5.</source>
        <translation>Onåbara: %1. Återvändsgränder: %2. Slingor: %3. Oundvikliga: %4. Överlämningar: %5.</translation>
    </message>
    <message>
        <source>A transition from “%1” leads to a card that is not a touchpoint of this map. Remove it or draw it again.</source>
        <translation>En övergång från ”%1” leder till ett kort som inte är en kontaktpunkt i den här kartan. Ta bort den eller rita om den.</translation>
    </message>
    <message>
        <source>A transition to “%1” begins at a card that is not a touchpoint of this map. Remove it or draw it again.</source>
        <translation>En övergång till ”%1” börjar vid ett kort som inte är en kontaktpunkt i den här kartan. Ta bort den eller rita om den.</translation>
    </message>
    <message>
        <source>A transition joins two cards that are not touchpoints of this map. Remove it or draw it again.</source>
        <translation>En övergång binder ihop två kort som inte är kontaktpunkter i den här kartan. Ta bort den eller rita om den.</translation>
    </message>
    <message>
        <source>“%1” leads only back to itself.</source>
        <translation>”%1” leder bara tillbaka till sig själv.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself.</source>
        <translation>”%1” leder tillbaka till sig själv.</translation>
    </message>
    <message>
        <source>The journey goes round and never leaves: %1.</source>
        <extracomment>%1 is a way round, such as A → B → A</extracomment>
        <translation>Resan går runt och kommer aldrig vidare: %1.</translation>
    </message>
    <message>
        <source>The journey can go round: %1.</source>
        <translation>Resan kan gå runt: %1.</translation>
    </message>
    <message>
        <source>These touchpoints lead to each other and never on: %1.</source>
        <extracomment>%1 is a list of touchpoints</extracomment>
        <translation>De här kontaktpunkterna leder till varandra men aldrig vidare: %1.</translation>
    </message>
    <message>
        <source>These touchpoints lead to each other in more than one way: %1.</source>
        <translation>De här kontaktpunkterna leder till varandra på mer än ett sätt: %1.</translation>
    </message>
    <message>
        <source>From “%1” to “%2” the customer is handed from %3 to %4.</source>
        <extracomment>%1 and %2 are touchpoints, %3 and %4 departments or people</extracomment>
        <translation>Från ”%1” till ”%2” lämnas kunden över från %3 till %4.</translation>
    </message>
    <message>
        <source>No way from the start leads to “%1”.</source>
        <translation>Ingen väg från början leder till ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is not linked to any other touchpoint.</source>
        <translation>”%1” är inte kopplad till någon annan kontaktpunkt.</translation>
    </message>
    <message>
        <source>The journey stops at “%1”: nothing leads on from there.</source>
        <translation>Resan tar slut vid ”%1”: inget leder vidare därifrån.</translation>
    </message>
    <message>
        <source>Every way from start to end goes through “%1”.</source>
        <translation>Varje väg från början till slut går genom ”%1”.</translation>
    </message>
</context>
<context>
    <name>FlowVerb</name>
    <message>
        <source>Find what customers cannot reach, cannot leave, go round in or cannot avoid.</source>
        <translation>Hitta det som kunderna inte kan nå, inte kan lämna, går runt i eller inte kan undvika.</translation>
    </message>
</context>
<context>
    <name>GraphTexts</name>
    <message>
        <source>There is no vertex “%1”. Name only vertices of the list “vertices”.</source>
        <translation>Det finns ingen nod ”%1”. Ange bara noder ur listan ”vertices”.</translation>
    </message>
    <message>
        <source>The number of vertices is %1. Give a whole number from 0 to %2.</source>
        <translation>Antalet noder är %1. Ange ett heltal från 0 till %2.</translation>
    </message>
    <message>
        <source>Vertex %1 of the list is neither a number nor a text.</source>
        <translation>Nod %1 i listan är varken ett tal eller en text.</translation>
    </message>
    <message>
        <source>The vertex “%1” is listed twice.</source>
        <translation>Noden ”%1” står två gånger i listan.</translation>
    </message>
    <message>
        <source>Edge %1 is not a list of two vertices and a weight.</source>
        <translation>Båge %1 är inte en lista med två noder och en vikt.</translation>
    </message>
    <message>
        <source>Edge %1 is not a list of two vertices.</source>
        <translation>Båge %1 är inte en lista med två noder.</translation>
    </message>
    <message>
        <source>The weight of edge %1 is not a number of 0 or more.</source>
        <translation>Vikten för båge %1 är inte ett tal som är 0 eller mer.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>The language of messages, numbers and pages.</source>
        <translation>Språket för meddelanden, tal och sidor.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Visa versionen.</translation>
    </message>
    <message>
        <source>Customer-journey maps in which every claim can be checked.</source>
        <translation>Kundresekartor där varje påstående kan kontrolleras.</translation>
    </message>
    <message>
        <source>Usage: trigpoint-cli VERB …</source>
        <translation>Användning: trigpoint-cli KOMMANDO …</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data or a file is at fault, 2 wrong usage.</source>
        <translation>Slutkoder: 0 klart, 1 fel i data eller i en fil, 2 felaktig användning.</translation>
    </message>
    <message>
        <source>trigpoint-cli VERB --help explains one verb.</source>
        <translation>trigpoint-cli KOMMANDO --help förklarar ett kommando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
</context>
<context>
    <name>HistoryVerb</name>
    <message>
        <source>List every edit of a map, oldest first.</source>
        <translation>Lista alla ändringar i en karta, äldst först.</translation>
    </message>
    <message>
        <source>%1  %2  Undo: %3</source>
        <translation>%1  %2  Ångra: %3</translation>
    </message>
    <message>
        <source>%1  %2  Redo: %3</source>
        <translation>%1  %2  Gör om: %3</translation>
    </message>
    <message>
        <source>%1  %2  %3 (undone)</source>
        <translation>%1  %2  %3 (ångrad)</translation>
    </message>
</context>
<context>
    <name>ImportLinesText</name>
    <message>
        <source>%1: %2 of %3 rows imported into “%4” (%5).</source>
        <translation>%1: %2 av %3 rader importerade till ”%4” (%5).</translation>
    </message>
    <message>
        <source>  row %1 skipped: %2</source>
        <translation>  rad %1 hoppades över: %2</translation>
    </message>
    <message numerus="yes">
        <source>  and %Ln more rows skipped; --json lists them</source>
        <translation>
            <numerusform>  och %Ln rad till hoppades över; --json listar den</numerusform>
            <numerusform>  och %Ln rader till hoppades över; --json listar dem</numerusform>
        </translation>
    </message>
    <message>
        <source>  not placed on a stage: %1</source>
        <translation>  inte placerade på någon fas: %1</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The plan “%1” was written by a newer Trigpoint. Make it again with this one.</source>
        <translation>Planen ”%1” skrevs av en nyare version av Trigpoint. Skapa den på nytt med den här.</translation>
    </message>
    <message>
        <source>The plan “%1” names the column “%2” twice. Leave one of them out.</source>
        <translation>Planen ”%1” nämner kolumnen ”%2” två gånger. Utelämna en av dem.</translation>
    </message>
    <message>
        <source>The plan names a column “%1” that “%2” does not have. Did you mean “%3”?</source>
        <translation>Planen nämner en kolumn ”%1” som inte finns i ”%2”. Menade du ”%3”?</translation>
    </message>
    <message>
        <source>The plan names a column “%1” that “%2” does not have. Its columns are: %3.</source>
        <translation>Planen nämner en kolumn ”%1” som inte finns i ”%2”. Dess kolumner är: %3.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1: the plan names the stage “%2”, which this map does not have. Its stages are: %3. Change the plan, or set createStages in it.</source>
        <translation>%1: planen nämner fasen ”%2”, som inte finns i den här kartan. Kartans faser är: %3. Ändra planen eller ange createStages i den.</translation>
    </message>
    <message>
        <source>%1: the plan names the theme “%2”, which this map does not have. Change the plan, or set createThemes in it.</source>
        <translation>%1: planen nämner temat ”%2”, som inte finns i den här kartan. Ändra planen eller ange createThemes i den.</translation>
    </message>
    <message>
        <source>%1 is already in this map, as %2. Nothing was changed. To import it with another plan, undo its import first.</source>
        <translation>%1 finns redan i den här kartan, som %2. Inget ändrades. Ångra först importen om du vill importera med en annan plan.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Bring survey tables, transcripts, coded excerpts or workshop notes into a map.</source>
        <translation>Hämta in enkättabeller, transkriptioner, kodade utdrag eller workshoplappar i en karta.</translation>
    </message>
    <message>
        <source>survey, interview, workshop, support or other, where the content does not say it.</source>
        <translation>survey, interview, workshop, support eller other, när det inte framgår av innehållet.</translation>
    </message>
    <message>
        <source>An import plan; trigpoint-cli plan FILE writes one.</source>
        <translation>En importplan; trigpoint-cli plan FILE skriver en.</translation>
    </message>
    <message>
        <source>Do everything but keep nothing.</source>
        <translation>Gör allt men spara inget.</translation>
    </message>
    <message>
        <source>“%1” is not a method. Choose survey, interview, workshop, support or other.</source>
        <translation>”%1” är ingen metod. Välj survey, interview, workshop, support eller other.</translation>
    </message>
</context>
<context>
    <name>ImportersText</name>
    <message>
        <source>The plan %1 cannot be read. Give the path of an import plan.</source>
        <translation>Planen %1 kan inte läsas. Ange sökvägen till en importplan.</translation>
    </message>
    <message>
        <source>The plan %1 is not a JSON object; reading stopped at byte %2.</source>
        <translation>Planen %1 är inte ett JSON-objekt; läsningen stannade vid byte %2.</translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message>
        <source>Say what a map holds.</source>
        <translation>Visa vad en karta innehåller.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln lapp</numerusform>
            <numerusform>%Ln lappar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln svar</numerusform>
            <numerusform>%Ln svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Fråga: %1</translation>
    </message>
    <message>
        <source>This file cannot be written here; it is open for reading only.</source>
        <translation>Det går inte att skriva i filen här; den är bara öppen för läsning.</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>Faser: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln kort</numerusform>
            <numerusform>%Ln kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln teman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln källa</numerusform>
            <numerusform>%Ln källor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits in the history</source>
        <translation>
            <numerusform>%Ln ändring i historiken</numerusform>
            <numerusform>%Ln ändringar i historiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded excerpts</source>
        <translation>
            <numerusform>%Ln kodat utdrag</numerusform>
            <numerusform>%Ln kodade utdrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntervalTexts</name>
    <message>
        <source>The confidence is %1. Give a share between 0 and 1, such as 0.95.</source>
        <translation>Konfidensgraden är %1. Ange en andel mellan 0 och 1, till exempel 0.95.</translation>
    </message>
</context>
<context>
    <name>KappaTexts</name>
    <message>
        <source>The table is not square. Give one row and one column for each category.</source>
        <translation>Tabellen är inte kvadratisk. Ange en rad och en kolumn för varje kategori.</translation>
    </message>
    <message>
        <source>The disagreement weights do not have as many rows and columns as the table. Give one weight for each pair of categories.</source>
        <translation>Vikterna för oenighet har inte lika många rader och kolumner som tabellen. Ange en vikt för varje par av kategorier.</translation>
    </message>
    <message>
        <source>A count in the table is below 0. Give how often each pair of categories was chosen.</source>
        <translation>Ett antal i tabellen är under 0. Ange hur ofta varje par av kategorier valdes.</translation>
    </message>
    <message>
        <source>A disagreement weight is below 0. Give 0 for agreement and more for worse disagreement.</source>
        <translation>En vikt för oenighet är under 0. Ange 0 för enighet och mer för större oenighet.</translation>
    </message>
    <message>
        <source>Row %1 of the counts has another length than row 1. Give one count for each category.</source>
        <translation>Rad %1 bland antalen är inte lika lång som rad 1. Ange ett antal för varje kategori.</translation>
    </message>
    <message>
        <source>Row %1 of the counts holds %2. Give how many ratings each category got: whole numbers, 0 or more.</source>
        <translation>Rad %1 bland antalen innehåller %2. Ange hur många bedömningar varje kategori fick: heltal, 0 eller mer.</translation>
    </message>
    <message>
        <source>Row %1 of the counts has another number of ratings than row 1. Fleiss&apos; kappa needs the same number for each unit; use Krippendorff&apos;s alpha instead.</source>
        <translation>Rad %1 bland antalen har inte lika många bedömningar som rad 1. Fleiss kappa kräver samma antal för varje enhet; använd Krippendorffs alfa i stället.</translation>
    </message>
</context>
<context>
    <name>KrippendorffTexts</name>
    <message>
        <source>Coder %1 has another number of units than coder 1. Give one value for each unit, or null where the coder gave none.</source>
        <translation>Kodare %1 har inte lika många enheter som kodare 1. Ange ett värde för varje enhet, eller null där kodaren inte angav något.</translation>
    </message>
    <message>
        <source>The value %1 is below 0. A ratio scale starts at 0; use the interval level for such values.</source>
        <translation>Värdet %1 är under 0. En kvotskala börjar på 0; använd nivån interval för sådana värden.</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 vet inte vad det ska göra med ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program.</source>
        <translation>”%1” är inget språk i det här programmet.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Välj något av: %1.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Det finns inget kommando ”%1”.</translation>
    </message>
    <message>
        <source>trigpoint-cli --help lists them.</source>
        <translation>trigpoint-cli --help listar dem.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>a verb and its arguments</comment>
        <translation>%1 behöver %2.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output: its disk is full or its reader is gone. Make room and try again.</source>
        <translation>Resultatet kunde inte skrivas till standard ut: disken är full eller mottagaren har avslutats. Frigör utrymme och försök igen.</translation>
    </message>
</context>
<context>
    <name>MapBlobs</name>
    <message>
        <source>The raw data %1 in the map is damaged: its bytes are not those that were stored. Import its source again, or open the last good copy.</source>
        <translation>Rådata %1 i kartan är skadade: innehållet är inte det som lagrades. Importera källan på nytt eller öppna den senaste felfria kopian.</translation>
    </message>
    <message>
        <source>The raw data %1 is missing from the map. Import its source again, or open the last good copy.</source>
        <translation>Rådata %1 saknas i kartan. Importera källan på nytt eller öppna den senaste felfria kopian.</translation>
    </message>
</context>
<context>
    <name>MapChange</name>
    <message>
        <source>The change was stopped by an error inside the program. Nothing was changed.</source>
        <translation>Ändringen stoppades av ett fel i programmet. Inget ändrades.</translation>
    </message>
    <message>
        <source>A change of the map is going on. Try again when it has ended.</source>
        <translation>En ändring av kartan pågår. Försök igen när den är klar.</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was written, so nothing more is written to it. Open the map again, or save a copy on another disk.</source>
        <translation>Disken slutade fungera när ”%1” skrevs, så inget mer skrivs till den. Öppna kartan på nytt eller spara en kopia på en annan disk.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or repeated, because the map was changed since in the same places. Nothing was changed.</source>
        <translation>”%1” kan inte ångras eller göras om, eftersom kartan sedan dess har ändrats på samma ställen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk reported an error at the end of writing “%1”, yet the file holds the change now. Check the disk and save a copy on another one.</source>
        <translation>Disken rapporterade ett fel när skrivningen av ”%1” avslutades, men filen innehåller nu ändringen. Kontrollera disken och spara en kopia på en annan.</translation>
    </message>
</context>
<context>
    <name>MapContent</name>
    <message>
        <source>Row %1 of the table “%2” holds something unreadable in “%3”; it is shown as if it were not set.</source>
        <translation>Rad %1 i tabellen ”%2” innehåller något oläsligt i ”%3”; det visas som om det inte var angivet.</translation>
    </message>
    <message>
        <source>“%1” is damaged: what it holds is not what was written into it (%2). Nothing was changed. Open the last good copy.</source>
        <translation>”%1” är skadad: innehållet är inte det som skrevs i den (%2). Inget ändrades. Öppna den senaste felfria kopian.</translation>
    </message>
</context>
<context>
    <name>MapCopy</name>
    <message>
        <source>The copy “%1” does not hold what the map holds. It was removed; try again.</source>
        <translation>Kopian ”%1” innehåller inte det som kartan innehåller. Den togs bort; försök igen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be brought to the disk. Check the disk and its free space.</source>
        <translation>Kopian ”%1” kunde inte skrivas till disken. Kontrollera disken och det lediga utrymmet.</translation>
    </message>
</context>
<context>
    <name>MapEdit</name>
    <message>
        <source>Somebody else has changed or removed this in the meantime. Nothing was changed. Look at what the map says now and try again.</source>
        <translation>Någon annan har ändrat eller tagit bort det här under tiden. Inget ändrades. Se efter vad kartan säger nu och försök igen.</translation>
    </message>
</context>
<context>
    <name>MapHeader</name>
    <message>
        <source>“%1” is empty: it holds no map. Perhaps it was not copied completely; fetch it again.</source>
        <translation>”%1” är tom: den innehåller ingen karta. Kanske kopierades den inte helt; hämta den på nytt.</translation>
    </message>
    <message>
        <source>“%1” is not a map of this program. Choose a file that ends in “.journey”.</source>
        <translation>”%1” är ingen karta från det här programmet. Välj en fil som slutar på ”.journey”.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a map.</source>
        <translation>”%1” är en databas från ett annat program, inte en karta.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program (file format %2; this version reads up to %3). Install the newer version to open it.</source>
        <translation>”%1” skapades av en nyare version av programmet (filformat %2; den här versionen läser upp till %3). Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its format number is missing. Open the last good copy.</source>
        <translation>”%1” är skadad: formatnumret saknas. Öppna den senaste felfria kopian.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: its texts are not stored as UTF-8.</source>
        <translation>”%1” har ändrats av ett annat program: dess texter är inte lagrade som UTF-8.</translation>
    </message>
    <message>
        <source>“%1” was switched to a write-ahead log by another program, and a map on its own may lack the newest changes then. Open it in that program, switch it back to a rollback journal and open it here again.</source>
        <translation>”%1” har ställts om till en WAL-logg (write-ahead log) av ett annat program, och då kan kartan för sig sakna de senaste ändringarna. Öppna den i det programmet, ställ tillbaka den till en återställningsjournal (rollback journal) och öppna den här igen.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Fetch it again, or open the last good copy.</source>
        <translation>”%1” är avklippt: slutet saknas. Hämta den på nytt eller öppna den senaste felfria kopian.</translation>
    </message>
</context>
<context>
    <name>MapHistory</name>
    <message>
        <source>Step %1 of the history is missing from the map.</source>
        <translation>Steg %1 i historiken saknas i kartan.</translation>
    </message>
</context>
<context>
    <name>MapJsonText</name>
    <message>
        <source>In the table “%1”, row %2 has no usable id.</source>
        <translation>I tabellen ”%1” har rad %2 inget användbart id.</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2, the column “%3” holds nothing that fits it.</source>
        <translation>I tabellen ”%1”, rad %2, innehåller kolumnen ”%3” inget som passar där.</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2 has a column “%3” that this program does not know.</source>
        <translation>I tabellen ”%1” har rad %2 en kolumn ”%3” som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The theme “%1” has a parent that does not exist.</source>
        <translation>Temat ”%1” hör till ett överordnat tema som inte finns.</translation>
    </message>
    <message>
        <source>This JSON is not a map that trigpoint-cli exported: it has no “trigpoint_map”.</source>
        <translation>Denna JSON är ingen karta som trigpoint-cli har exporterat: den saknar ”trigpoint_map”.</translation>
    </message>
    <message>
        <source>This JSON map has version %1; this program reads version %2.</source>
        <translation>Denna JSON-karta har version %1; programmet läser version %2.</translation>
    </message>
    <message>
        <source>This JSON map has a table “%1” that this program does not know.</source>
        <translation>Denna JSON-karta har en tabell ”%1” som programmet inte känner till.</translation>
    </message>
    <message>
        <source>This JSON map has no “tables”; it is not whole. Export the map again.</source>
        <translation>Denna JSON-karta saknar ”tables”; den är inte hel. Exportera kartan på nytt.</translation>
    </message>
    <message>
        <source>In this JSON map the table “%1” is not a list of rows.</source>
        <translation>I den här JSON-kartan är tabellen ”%1” inte en lista med rader.</translation>
    </message>
</context>
<context>
    <name>MapOpening</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Det finns ingen fil ”%1”. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a map. Choose a file that ends in “.journey”.</source>
        <translation>”%1” är en mapp, inte en karta. Välj en fil som slutar på ”.journey”.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it cannot be a map.</source>
        <translation>”%1” är ingen vanlig fil, så den kan inte vara en karta.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to read it.</source>
        <translation>Du får inte läsa ”%1”. Be ägaren om läsrättighet.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the file exists and that you may read it.</source>
        <translation>”%1” kan inte läsas. Kontrollera att filen finns och att du får läsa den.</translation>
    </message>
    <message>
        <source>“%1” does not hold exactly the tables of a map: another program changed it, or it is damaged. Open the last good copy.</source>
        <translation>”%1” innehåller inte exakt de tabeller som en karta har: ett annat program har ändrat den, eller så är den skadad. Öppna den senaste felfria kopian.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in the folder “%2”. Check that the folder exists and that you may write there.</source>
        <translation>”%1” kan inte skapas i mappen ”%2”. Kontrollera att mappen finns och att du får skriva där.</translation>
    </message>
</context>
<context>
    <name>MapSidecar</name>
    <message>
        <source>The file “%2” beside “%1” was not made by this program and could do harm. Nothing was opened. Move “%2” to another folder and open the map again.</source>
        <translation>Filen ”%2” bredvid ”%1” skapades inte av det här programmet och kan göra skada. Inget öppnades. Flytta ”%2” till en annan mapp och öppna kartan på nytt.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a change and must be recovered, but no copy of it could be made first in “%2”. Make room there and open the map again.</source>
        <translation>”%1” lämnades mitt i en ändring och måste återställas, men ingen kopia kunde först skapas i ”%2”. Frigör utrymme där och öppna kartan på nytt.</translation>
    </message>
</context>
<context>
    <name>MapUndo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
</context>
<context>
    <name>MapVerification</name>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>Filens struktur är skadad: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation>Rad %1 i tabellen ”%2” hänvisar till en rad i ”%3” som inte finns.</translation>
    </message>
    <message>
        <source>The file does not hold exactly the tables of a map.</source>
        <translation>Filen innehåller inte exakt de tabeller som en karta har.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Motivations</source>
        <translation>Drivkrafter</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Invändningar</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Känsla</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Smärtpunkter</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Det som fungerar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Möjligheter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mätetal</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Bakom kulisserna</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a row of the map without a title</comment>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>vad de vill</translation>
    </message>
    <message>
        <source>why not to buy</source>
        <translation>skäl att inte köpa</translation>
    </message>
    <message>
        <source>channel · owner</source>
        <translation>kanal · ägare</translation>
    </message>
    <message>
        <source>what hurts</source>
        <translation>det som skaver</translation>
    </message>
    <message>
        <source>what to keep</source>
        <translation>värt att behålla</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>med deras egna ord</translation>
    </message>
    <message>
        <source>what to try</source>
        <translation>värt att pröva</translation>
    </message>
    <message>
        <source>what we measure</source>
        <translation>vad vi mäter</translation>
    </message>
    <message>
        <source>what is reached</source>
        <translation>vad som nås</translation>
    </message>
    <message>
        <source>what they do</source>
        <translation>vad de gör</translation>
    </message>
    <message>
        <source>what we do behind it</source>
        <translation>vad vi gör bakom det</translation>
    </message>
    <message>
        <source>None raised</source>
        <comment>no pain point, objection … at this stage</comment>
        <translation>Inget nämnt</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no opportunity at this stage</comment>
        <translation>Inga än</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>conclusions of a stage</comment>
        <translation>%1 av %2 kontrollerade</translation>
    </message>
    <message>
        <source>No emotion evidence yet</source>
        <translation>Inget underlag om känsla än</translation>
    </message>
    <message>
        <source>lowest to highest method</source>
        <comment>the band around the emotion curve</comment>
        <translation>lägsta till högsta metod</translation>
    </message>
</context>
<context>
    <name>MeanTexts</name>
    <message>
        <source>The standard deviation is %1. It is not below 0.</source>
        <translation>Standardavvikelsen är %1. Den är aldrig under 0.</translation>
    </message>
    <message>
        <source>The number of values is %1. Give a whole number, 0 or more.</source>
        <translation>Antalet värden är %1. Ange ett heltal, 0 eller mer.</translation>
    </message>
</context>
<context>
    <name>MeasureInputTexts</name>
    <message>
        <source>The input has no number “%1”.</source>
        <translation>Indata saknar talet ”%1”.</translation>
    </message>
    <message>
        <source>The input “%1” is neither true nor false.</source>
        <translation>Indata ”%1” är varken true eller false.</translation>
    </message>
    <message>
        <source>The input has no text “%1”.</source>
        <translation>Indata saknar texten ”%1”.</translation>
    </message>
    <message>
        <source>The input has no list “%1”.</source>
        <translation>Indata saknar listan ”%1”.</translation>
    </message>
    <message>
        <source>Entry %1 of the input “%2” is not a number.</source>
        <translation>Post %1 i indata ”%2” är inte ett tal.</translation>
    </message>
    <message>
        <source>Entry %1 of the input “%2” is neither a number nor null.</source>
        <translation>Post %1 i indata ”%2” är varken ett tal eller null.</translation>
    </message>
    <message>
        <source>Row %1 of the input “%2” is not a list.</source>
        <translation>Rad %1 i indata ”%2” är inte en lista.</translation>
    </message>
</context>
<context>
    <name>MeasureRequestTexts</name>
    <message>
        <source>An entry of the list is not an object. Give objects with id, measure and input.</source>
        <translation>En post i listan är inte ett objekt. Ange objekt med id, measure och input.</translation>
    </message>
    <message>
        <source>The entry names no measure. Give its name as text in “measure”.</source>
        <translation>Posten anger inget mått. Ange dess namn som text i ”measure”.</translation>
    </message>
    <message>
        <source>There is no measure “%1” in this version of Trigpoint.</source>
        <translation>Det finns inget mått ”%1” i den här versionen av Trigpoint.</translation>
    </message>
    <message>
        <source>The entry has no input. Give an object in “input”.</source>
        <translation>Posten saknar indata. Ange ett objekt i ”input”.</translation>
    </message>
</context>
<context>
    <name>MeasureVerb</name>
    <message>
        <source>Compute measures: reads a JSON array of {id, measure, input}, writes {id, result} or {id, error} for each.</source>
        <translation>Beräkna mått: läser en JSON-lista med {id, measure, input} och skriver {id, result} eller {id, error} för varje post.</translation>
    </message>
    <message>
        <source>Standard input is not a JSON array of {id, measure, input}; reading stopped at byte %1.</source>
        <translation>Standard in är inte en JSON-lista med {id, measure, input}; läsningen stannade vid byte %1.</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Make a new map.</source>
        <translation>Skapa en ny karta.</translation>
    </message>
    <message>
        <source>What the map begins with; five-stages unless told.</source>
        <translation>Vad kartan börjar med; five-stages om inget anges.</translation>
    </message>
    <message>
        <source>A map that was exported as JSON.</source>
        <translation>En karta som har exporterats som JSON.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose five-stages or blank.</source>
        <translation>Det finns ingen mall ”%1”. Välj five-stages eller blank.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Skapade %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the path of a map exported as JSON.</source>
        <translation>%1 kan inte läsas. Ange sökvägen till en karta som har exporterats som JSON.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object; reading stopped at byte %2. Export the map again.</source>
        <translation>%1 är inte ett JSON-objekt; läsningen stannade vid byte %2. Exportera kartan på nytt.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Ny karta</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1: none of its stages is in this map (“%2” is not). The map&apos;s stages are: %3. Rename them in the file, or set createStages in the plan.</source>
        <translation>%1: ingen av dess faser finns i den här kartan (”%2” gör det inte). Kartans faser är: %3. Byt namn på dem i filen eller ange createStages i planen.</translation>
    </message>
</context>
<context>
    <name>NpsTexts</name>
    <message>
        <source>A number of detractors, passives or promoters is below 0. Give counts of answers.</source>
        <translation>Ett antal kritiker, passiva eller ambassadörer är under 0. Ange antal svar.</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 scores. Give one weight a score.</source>
        <translation>Det finns %1 vikter för %2 betyg. Ange en vikt för varje betyg.</translation>
    </message>
    <message>
        <source>Score %1 in the list is %2. An NPS score is a whole number from 0 to 10; leave other answers out.</source>
        <translation>Betyg %1 i listan är %2. Ett NPS-betyg är ett heltal från 0 till 10; utelämna andra svar.</translation>
    </message>
    <message>
        <source>Weight %1 in the list is %2. A weight is not below 0.</source>
        <translation>Vikt %1 i listan är %2. En vikt är aldrig under 0.</translation>
    </message>
</context>
<context>
    <name>PlanFieldsText</name>
    <message>
        <source>The plan “%1” has “%2”, which means nothing here. Use one of: %3.</source>
        <extracomment>%2 is a place in the plan, like columns[3].role</extracomment>
        <translation>Planen ”%1” innehåller ”%2”, som inte betyder något här. Använd något av: %3.</translation>
    </message>
    <message>
        <source>The plan “%1” has “%2”, which means nothing here. Did you mean “%3”?</source>
        <translation>Planen ”%1” innehåller ”%2”, som inte betyder något här. Menade du ”%3”?</translation>
    </message>
    <message>
        <source>The plan “%1” lacks “%2”. Add it; “trigpoint-cli plan FILE” shows a whole plan.</source>
        <translation>Planen ”%1” saknar ”%2”. Lägg till det; ”trigpoint-cli plan FILE” visar en hel plan.</translation>
    </message>
    <message>
        <source>The plan “%1” says “%2” for “%3”. Did you mean “%4”?</source>
        <translation>Planen ”%1” anger ”%2” för ”%3”. Menade du ”%4”?</translation>
    </message>
    <message>
        <source>The plan “%1” says “%2” for “%3”. Use one of: %4.</source>
        <translation>Planen ”%1” anger ”%2” för ”%3”. Använd något av: %4.</translation>
    </message>
    <message>
        <source>The plan “%1” says “%2” for “%3”, which cannot be.</source>
        <translation>Planen ”%1” anger ”%2” för ”%3”, vilket inte är möjligt.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a text.</source>
        <translation>I planen ”%1” måste ”%2” vara en text.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a list of texts.</source>
        <translation>I planen ”%1” måste ”%2” vara en lista med texter.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a number.</source>
        <translation>I planen ”%1” måste ”%2” vara ett tal.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a whole number, 0 or more.</source>
        <translation>I planen ”%1” måste ”%2” vara ett heltal, 0 eller mer.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be true or false.</source>
        <translation>I planen ”%1” måste ”%2” vara true eller false.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a date written like 2025-09-30.</source>
        <translation>I planen ”%1” måste ”%2” vara ett datum skrivet som 2025-09-30.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be an object in braces.</source>
        <translation>I planen ”%1” måste ”%2” vara ett objekt inom klamrar.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a list of objects.</source>
        <translation>I planen ”%1” måste ”%2” vara en lista med objekt.</translation>
    </message>
</context>
<context>
    <name>PlanVerb</name>
    <message>
        <source>Write the import plan that a file suggests, to be edited and used with import --plan.</source>
        <translation>Skriv den importplan som en fil föreslår, att redigera och använda med import --plan.</translation>
    </message>
</context>
<context>
    <name>PracticeMeasureTexts</name>
    <message>
        <source>A code of interview %1 is not a text.</source>
        <translation>En kod i intervju %1 är inte en text.</translation>
    </message>
    <message>
        <source>Interview %1 is not a list of codes.</source>
        <translation>Intervju %1 är inte en lista med koder.</translation>
    </message>
</context>
<context>
    <name>PracticeTexts</name>
    <message>
        <source>The effort is %1. Give an effort above 0.</source>
        <translation>Insatsen är %1. Ange en insats över 0.</translation>
    </message>
    <message>
        <source>The reach, impact or confidence is below 0. Give 0 or more.</source>
        <translation>Räckvidden, effekten eller säkerheten är under 0. Ange 0 eller mer.</translation>
    </message>
    <message>
        <source>An importance or satisfaction is %1. Give numbers from 0 to 10.</source>
        <translation>Ett värde för betydelse eller nöjdhet är %1. Ange tal från 0 till 10.</translation>
    </message>
    <message>
        <source>A revenue is %1. Give amounts of 0 or more; losses are subtracted here.</source>
        <translation>En intäkt är %1. Ange belopp på 0 eller mer; förluster dras av här.</translation>
    </message>
    <message>
        <source>%1 of %2 tickets resolved on first contact is not possible. Give a number from 0 up to all closed tickets.</source>
        <translation>%1 av %2 ärenden lösta vid första kontakten är inte möjligt. Ange ett antal från 0 upp till antalet avslutade ärenden.</translation>
    </message>
    <message>
        <source>The base size or run length is %1. Give a whole number of 1 or more.</source>
        <translation>Basstorleken eller serielängden är %1. Ange ett heltal, 1 eller mer.</translation>
    </message>
</context>
<context>
    <name>ProportionTexts</name>
    <message>
        <source>%1 successes among %2 is not possible. Give successes from 0 up to the number of answers.</source>
        <translation>%1 lyckade utfall av %2 är inte möjligt. Ange lyckade utfall från 0 upp till antalet svar.</translation>
    </message>
</context>
<context>
    <name>QuantileTexts</name>
    <message>
        <source>The quantile %1 does not exist. Give a share from 0 to 1.</source>
        <translation>Kvantilen %1 finns inte. Ange en andel från 0 till 1.</translation>
    </message>
</context>
<context>
    <name>ReadText</name>
    <message>
        <source>%1 is not a file that can be imported: it is neither a survey table, nor a transcript, nor a table of coded excerpts or workshop notes.</source>
        <translation>%1 är ingen fil som kan importeras: den är varken en enkättabell, en transkription eller en tabell med kodade utdrag eller workshoplappar.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Split it into several files, or leave columns out.</source>
        <translation>%1 har fler än %2 kolumner. Dela upp den i flera filer eller utelämna kolumner.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%1: %2 of %3 votes unhappy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 av %3 röster missnöjda, %4 person.</numerusform>
            <numerusform>%1: %2 av %3 röster missnöjda, %4 personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of the %3 who raised it unhappy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 av de %3 som nämnde det är missnöjd, %4 personer.</numerusform>
            <numerusform>%1: %2 av de %3 som nämnde det är missnöjda, %4 personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy, %4 happy.</source>
        <translation>
            <numerusform>%1: %2 av %3 missnöjd, %4 nöjda.</numerusform>
            <numerusform>%1: %2 av %3 missnöjda, %4 nöjda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes happy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 av %3 röster nöjda, %4 person.</numerusform>
            <numerusform>%1: %2 av %3 röster nöjda, %4 personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of the %3 who raised it happy, %4 people.</source>
        <translation>
            <numerusform>%1: %2 av de %3 som nämnde det är nöjd, %4 personer.</numerusform>
            <numerusform>%1: %2 av de %3 som nämnde det är nöjda, %4 personer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 happy, %4 unhappy.</source>
        <translation>
            <numerusform>%1: %2 av %3 nöjd, %4 missnöjda.</numerusform>
            <numerusform>%1: %2 av %3 nöjda, %4 missnöjda.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never asked.</source>
        <translation>%1: aldrig tillfrågade.</translation>
    </message>
    <message>
        <source>%1: asked, not raised.</source>
        <translation>%1: tillfrågade, ej nämnt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: too few, %2 people.</source>
        <translation>
            <numerusform>%1: för få, %2 person.</numerusform>
            <numerusform>%1: för få, %2 personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a voice.</source>
        <translation>%1: räknas inte som röst.</translation>
    </message>
    <message>
        <source>%1 (staff)</source>
        <translation>%1 (personal)</translation>
    </message>
    <message>
        <source>%1 (staff and customers)</source>
        <translation>%1 (personal och kunder)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes unhappy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 av %3 röster missnöjda (%4 person)</numerusform>
            <numerusform>%1: %2 av %3 röster missnöjda (%4 personer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it unhappy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 av %3 som nämnde det är missnöjd (%4 personer)</numerusform>
            <numerusform>%1: %2 av %3 som nämnde det är missnöjda (%4 personer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy</source>
        <translation>
            <numerusform>%1: %2 av %3 missnöjd</numerusform>
            <numerusform>%1: %2 av %3 missnöjda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes happy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 av %3 röster nöjda (%4 person)</numerusform>
            <numerusform>%1: %2 av %3 röster nöjda (%4 personer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it happy (%4 people)</source>
        <translation>
            <numerusform>%1: %2 av %3 som nämnde det är nöjd (%4 personer)</numerusform>
            <numerusform>%1: %2 av %3 som nämnde det är nöjda (%4 personer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 happy</source>
        <translation>
            <numerusform>%1: %2 av %3 nöjd</numerusform>
            <numerusform>%1: %2 av %3 nöjda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never asked</source>
        <translation>%1: aldrig tillfrågade</translation>
    </message>
    <message>
        <source>%1: asked, not raised</source>
        <translation>%1: tillfrågade, ej nämnt</translation>
    </message>
    <message numerus="yes">
        <source>%1: too few (%2 people)</source>
        <translation>
            <numerusform>%1: för få (%2 person)</numerusform>
            <numerusform>%1: för få (%2 personer)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a voice</source>
        <translation>%1: räknas inte som röst</translation>
    </message>
    <message>
        <source>%1: expired.</source>
        <translation>%1: inaktuellt.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer wave.</source>
        <translation>%1: ersatt av en nyare omgång.</translation>
    </message>
    <message>
        <source>%1: the same data as another source.</source>
        <translation>%1: samma data som en annan källa.</translation>
    </message>
    <message>
        <source>%1: collected after this day.</source>
        <translation>%1: insamlat efter den här dagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 raised it.</source>
        <translation>
            <numerusform>%1: %2 av %3 nämnde det.</numerusform>
            <numerusform>%1: %2 av %3 nämnde det.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: inaktuellt</translation>
    </message>
    <message>
        <source>%1: replaced by a newer wave</source>
        <translation>%1: ersatt av en nyare omgång</translation>
    </message>
    <message>
        <source>%1: the same data as another source</source>
        <translation>%1: samma data som en annan källa</translation>
    </message>
    <message>
        <source>%1: collected after this day</source>
        <translation>%1: insamlat efter den här dagen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy, %4 happy</source>
        <translation>
            <numerusform>%1: %2 av %3 missnöjd, %4 nöjda</numerusform>
            <numerusform>%1: %2 av %3 missnöjda, %4 nöjda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 raised it</source>
        <translation>
            <numerusform>%1: %2 av %3 nämnde det</numerusform>
            <numerusform>%1: %2 av %3 nämnde det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: painful, %2 people.</source>
        <translation>
            <numerusform>%1: besvärligt, %2 person.</numerusform>
            <numerusform>%1: besvärligt, %2 personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: painful, %2 of %3.</source>
        <translation>%1: besvärligt, %2 av %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: pleasant, %2 people.</source>
        <translation>
            <numerusform>%1: behagligt, %2 person.</numerusform>
            <numerusform>%1: behagligt, %2 personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: pleasant, %2 of %3.</source>
        <translation>%1: behagligt, %2 av %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: mixed, %2 people.</source>
        <translation>
            <numerusform>%1: blandat, %2 person.</numerusform>
            <numerusform>%1: blandat, %2 personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2: agree</source>
        <translation>%1 mot %2: överens</translation>
    </message>
    <message>
        <source>%1 against %2: contradict</source>
        <translation>%1 mot %2: motsäger varandra</translation>
    </message>
    <message>
        <source>%1 against %2: same way, very different weight</source>
        <translation>%1 mot %2: samma riktning, mycket olika tyngd</translation>
    </message>
    <message>
        <source>%1 against %2: one is mixed</source>
        <translation>%1 mot %2: den ena är blandad</translation>
    </message>
    <message>
        <source>%1 against %2: opposite lean, too few to call</source>
        <translation>%1 mot %2: lutar åt olika håll, för få för att avgöra</translation>
    </message>
    <message>
        <source>%1 against %2: asked one way only</source>
        <translation>%1 mot %2: ensidigt frågat</translation>
    </message>
    <message>
        <source>%1 against %2: partly agree</source>
        <translation>%1 mot %2: delvis överens</translation>
    </message>
    <message>
        <source>few people</source>
        <translation>få personer</translation>
    </message>
    <message>
        <source>over a year old</source>
        <translation>över ett år gammalt</translation>
    </message>
    <message>
        <source>not customers alone</source>
        <translation>inte enbart kunder</translation>
    </message>
    <message>
        <source>coding not checked</source>
        <translation>kodningen inte kontrollerad</translation>
    </message>
    <message>
        <source>people not chosen by a rule</source>
        <translation>personer inte valda efter någon regel</translation>
    </message>
    <message>
        <source>asked one way only</source>
        <translation>ensidigt frågat</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>inget datum</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it unhappy</source>
        <translation>
            <numerusform>%1: %2 av %3 som nämnde det är missnöjd</numerusform>
            <numerusform>%1: %2 av %3 som nämnde det är missnöjda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it happy</source>
        <translation>
            <numerusform>%1: %2 av %3 som nämnde det är nöjd</numerusform>
            <numerusform>%1: %2 av %3 som nämnde det är nöjda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>No source supports it.</source>
        <translation>Ingen källa stöder det.</translation>
    </message>
    <message>
        <source>Only one source supports it.</source>
        <translation>Endast en källa stöder det.</translation>
    </message>
    <message>
        <source>Only two sources support it.</source>
        <translation>Endast två källor stöder det.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more people in “%2” who do not raise it would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 person till i ”%2” som inte nämner det skulle ändra omdömet till: %3.</numerusform>
            <numerusform>%1 personer till i ”%2” som inte nämner det skulle ändra omdömet till: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more unhappy people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 missnöjd person till i ”%2” skulle ändra omdömet till: %3.</numerusform>
            <numerusform>%1 missnöjda personer till i ”%2” skulle ändra omdömet till: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more neutral people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 neutral person till i ”%2” skulle ändra omdömet till: %3.</numerusform>
            <numerusform>%1 neutrala personer till i ”%2” skulle ändra omdömet till: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more happy people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 nöjd person till i ”%2” skulle ändra omdömet till: %3.</numerusform>
            <numerusform>%1 nöjda personer till i ”%2” skulle ändra omdömet till: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more people in “%2” who raise it would change the verdict to: %3.</source>
        <translation>
            <numerusform>%1 person till i ”%2” som nämner det skulle ändra omdömet till: %3.</numerusform>
            <numerusform>%1 personer till i ”%2” som nämner det skulle ändra omdömet till: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No method supports it.</source>
        <translation>Ingen metod stöder det.</translation>
    </message>
    <message>
        <source>Only one method supports it.</source>
        <translation>Endast en metod stöder det.</translation>
    </message>
    <message>
        <source>No strong evidence supports it.</source>
        <translation>Inget starkt underlag stöder det.</translation>
    </message>
    <message>
        <source>The evidence is mixed.</source>
        <translation>Underlaget är blandat.</translation>
    </message>
    <message>
        <source>The methods agree only in part.</source>
        <translation>Metoderna är bara delvis överens.</translation>
    </message>
    <message>
        <source>Staff and customers see it differently.</source>
        <translation>Personal och kunder ser det olika.</translation>
    </message>
    <message>
        <source>The methods contradict each other.</source>
        <translation>Metoderna motsäger varandra.</translation>
    </message>
    <message>
        <source>The evidence contradicts the claim.</source>
        <translation>Underlaget motsäger påståendet.</translation>
    </message>
    <message>
        <source>One method alone is never more than low.</source>
        <translation>En metod ensam ger aldrig mer än låg.</translation>
    </message>
    <message>
        <source>Without strong evidence it is never more than low.</source>
        <translation>Utan starkt underlag blir den aldrig mer än låg.</translation>
    </message>
    <message>
        <source>Strong evidence comes from one method.</source>
        <translation>Starkt underlag kommer bara från en metod.</translation>
    </message>
    <message>
        <source>Three sources</source>
        <translation>Tre källor</translation>
    </message>
    <message>
        <source>Add another independent source.</source>
        <translation>Lägg till ännu en oberoende källa.</translation>
    </message>
    <message>
        <source>Two methods</source>
        <translation>Två metoder</translation>
    </message>
    <message>
        <source>Ask with a second method.</source>
        <translation>Fråga med ännu en metod.</translation>
    </message>
    <message>
        <source>Strong evidence from two methods</source>
        <translation>Starkt underlag från två metoder</translation>
    </message>
    <message>
        <source>Ask more customers with a second method and check its coding.</source>
        <translation>Fråga fler kunder med ännu en metod och kontrollera kodningen.</translation>
    </message>
    <message>
        <source>Same direction</source>
        <translation>Samma riktning</translation>
    </message>
    <message>
        <source>Find out whether the sources differ in people or in moment.</source>
        <translation>Ta reda på om källorna gäller olika personer eller olika tillfällen.</translation>
    </message>
    <message>
        <source>Staff and customers agree</source>
        <translation>Personal och kunder överens</translation>
    </message>
    <message>
        <source>Show the staff what customers say.</source>
        <translation>Visa personalen vad kunderna säger.</translation>
    </message>
    <message>
        <source>With these sources no conclusion has enough people behind it.</source>
        <translation>Med de här källorna har ingen slutsats tillräckligt många personer bakom sig.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: high.</source>
        <translation>Med de här källorna kan en slutsats nå tillförlitligheten: hög.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: moderate.</source>
        <translation>Med de här källorna kan en slutsats nå tillförlitligheten: måttlig.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: low.</source>
        <translation>Med de här källorna kan en slutsats nå tillförlitligheten: låg.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: very low.</source>
        <translation>Med de här källorna kan en slutsats nå tillförlitligheten: mycket låg.</translation>
    </message>
    <message>
        <source>It takes three sources to reach more.</source>
        <translation>Det krävs tre källor för att nå högre.</translation>
    </message>
    <message>
        <source>It takes two methods to reach more.</source>
        <translation>Det krävs två metoder för att nå högre.</translation>
    </message>
    <message>
        <source>It takes strong evidence from two methods to reach more.</source>
        <translation>Det krävs starkt underlag från två metoder för att nå högre.</translation>
    </message>
</context>
<context>
    <name>RecordReaderText</name>
    <message>
        <source>The delimiter “%1” is not known. Use one of , ; | or tab.</source>
        <translation>Avgränsaren ”%1” är okänd. Använd någon av , ; | eller tabb.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Nothing was changed.</source>
        <translation>Importen av ”%1” avbröts. Inget ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1” took more than %n minutes and was given up. Split the file first.</source>
        <translation>
            <numerusform>Läsningen av ”%1” tog mer än %n minut och avbröts. Dela upp filen först.</numerusform>
            <numerusform>Läsningen av ”%1” tog mer än %n minuter och avbröts. Dela upp filen först.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a cell of more than %2 MB in its row %3, counted with the header. Is the delimiter right? Shorten the cell or name the delimiter in a plan.</source>
        <translation>”%1” har en cell på mer än %2 MB i rad %3, rubriken medräknad. Är avgränsaren rätt? Förkorta cellen eller ange avgränsaren i en plan.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns in its row %3, counted with the header. Leave out columns, or name the delimiter in a plan.</source>
        <translation>”%1” har fler än %2 kolumner i rad %3, rubriken medräknad. Utelämna kolumner eller ange avgränsaren i en plan.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows. Split the file first.</source>
        <translation>”%1” har fler än %2 rader. Dela upp filen först.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a quotation mark out of place, the first is row %1. The mark was taken as text.</source>
        <translation>
            <numerusform>%n rad har ett citattecken på fel plats: rad %1. Tecknet lästes som text.</numerusform>
            <numerusform>%n rader har ett citattecken på fel plats, den första är rad %1. Tecknen lästes som text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL characters, the first is row %1. They were left out.</source>
        <translation>
            <numerusform>%n rad har NUL-tecken: rad %1. De utelämnades.</numerusform>
            <numerusform>%n rader har NUL-tecken, den första är rad %1. De utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: %1. If letters look wrong, name another in a plan.</source>
        <translation>Teckenkodningen är en gissning: %1. Om bokstäver ser fel ut, ange en annan i en plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are not valid UTF-8 and became replacement characters.</source>
        <translation>
            <numerusform>%n byte är inte giltig UTF-8 och blev ett ersättningstecken.</numerusform>
            <numerusform>%n byte är inte giltig UTF-8 och blev ersättningstecken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedoVerb</name>
    <message>
        <source>Repeat what was undone last.</source>
        <translation>Gör om det som ångrades senast.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Finding %1 · %2</source>
        <comment>number, then stage and theme</comment>
        <translation>Insikt %1 · %2</translation>
    </message>
    <message>
        <source>nobody raised it</source>
        <translation>ingen nämnde</translation>
    </message>
    <message>
        <source>all unhappy</source>
        <translation>alla missnöjda</translation>
    </message>
    <message>
        <source>all raised it</source>
        <translation>alla nämnde</translation>
    </message>
    <message>
        <source>all happy</source>
        <translation>alla nöjda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Collected</source>
        <comment>when the data was</comment>
        <translation>Insamlat</translation>
    </message>
    <message>
        <source>Evidence used</source>
        <translation>Använt underlag</translation>
    </message>
    <message>
        <source>Evidence appendix</source>
        <translation>Bilaga med underlag</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Nästa steg:</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Fråga:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Ägare:</translation>
    </message>
    <message>
        <source>Decide by</source>
        <comment>followed by a date</comment>
        <translation>Beslut senast</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Karta utan namn</translation>
    </message>
    <message>
        <source>Confidence, low to high</source>
        <translation>Tillförlitlighet, låg till hög</translation>
    </message>
    <message>
        <source>Finding it answers</source>
        <comment>a number beside an opportunity</comment>
        <translation>Insikt den svarar mot</translation>
    </message>
    <message>
        <source>Each side is a method: survey, interviews, workshop. A dotted side has no data. The fill shows whether they agree.</source>
        <translation>Varje sida är en metod: enkät, intervjuer, workshop. En prickad sida saknar data. Fyllningen visar om de är överens.</translation>
    </message>
    <message>
        <source>One method only</source>
        <translation>Endast en metod</translation>
    </message>
    <message>
        <source>How to read this map</source>
        <translation>Så läser du kartan</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>Viktigaste insikterna</translation>
    </message>
    <message>
        <source>Map, continued</source>
        <translation>Karta, fortsättning</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large. Choose a smaller scale, or export a PDF.</source>
        <translation>Bilden skulle bli %1 × %2 pixlar, vilket är för stort. Välj en mindre skala eller exportera en PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Choose a smaller scale, or export a PDF.</source>
        <translation>Minnet räcker inte för bilden. Välj en mindre skala eller exportera en PDF.</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Export a PDF instead.</source>
        <translation>Bilden kunde inte ritas. Exportera en PDF i stället.</translation>
    </message>
    <message>
        <source>Evidence for the finding on page %1</source>
        <translation>Underlag för insikten på sida %1</translation>
    </message>
    <message>
        <source>Evidence for findings 1 to %1 from page %2</source>
        <translation>Underlag för insikt 1 till %1 från sida %2</translation>
    </message>
    <message>
        <source>Made with Trigpoint · page %1 of %2</source>
        <translation>Gjord med Trigpoint · sida %1 av %2</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Free some memory and export again.</source>
        <translation>PDF-filen kunde inte ritas. Frigör minne och exportera på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ingen källa än</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Inget underlag</translation>
    </message>
    <message>
        <source>How sure are we</source>
        <translation>Hur säkra är vi</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tillförlitlighet</translation>
    </message>
    <message>
        <source>Long texts in full</source>
        <translation>Långa texter i sin helhet</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nästa steg: %1</translation>
    </message>
    <message>
        <source>Made with Trigpoint</source>
        <translation>Gjord med Trigpoint</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” could not be written. Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>”%1” kunde inte skrivas. Kontrollera att mappen finns och att du får skriva i den, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or failed. The old file, if there was one, is unchanged. Free some space or choose another folder, and export again.</source>
        <translation>”%1” kunde inte skrivas: disken är full eller slutade fungera. Den gamla filen, om det fanns en, är oförändrad. Frigör utrymme eller välj en annan mapp och exportera på nytt.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>”%1” är en mapp. Ange namnet på en fil i den.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose another name.</source>
        <translation>”%1” är ingen vanlig fil. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder could not be synced. Check the disk before you rely on the file.</source>
        <translation>”%1” skrevs, men det gick inte att säkerställa att mappen sparades på disken. Kontrollera disken innan du litar på filen.</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>Draw the sample map</source>
        <translation>Rita exempelkartan</translation>
    </message>
</context>
<context>
    <name>SampleVerb</name>
    <message>
        <source>Make the fictional sample map from its raw files, which are inside the program.</source>
        <translation>Skapa den påhittade exempelkartan från dess råfiler, som finns i programmet.</translation>
    </message>
    <message>
        <source>Made %1 from a survey, interviews and a workshop of a company that does not exist.</source>
        <translation>Skapade %1 från en enkät, intervjuer och en workshop hos ett företag som inte finns.</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>Find words in cards, quotes, notes, comments, themes and transcripts.</source>
        <translation>Sök ord i kort, citat, lappar, kommentarer, teman och transkriptioner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln ställe hittades</numerusform>
            <numerusform>%Ln ställen hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, row %4)</source>
        <translation>%1: %2 (%3, rad %4)</translation>
    </message>
</context>
<context>
    <name>StatisticTexts</name>
    <message>
        <source>The generator needs values in “then_alternate” and a whole “n” from 1 to 10000000.</source>
        <translation>Generatorn behöver värden i ”then_alternate” och ett heltal ”n” från 1 till 10000000.</translation>
    </message>
    <message>
        <source>There is no quantile of type %1 here. Give type 6 or 7.</source>
        <translation>Det finns ingen kvantil av typ %1 här. Ange typ 6 eller 7.</translation>
    </message>
</context>
<context>
    <name>StorageErrors</name>
    <message>
        <source>“%1” was moved, replaced or deleted by another program while it was open. Nothing was written. Open the map again, or save a copy under another name.</source>
        <translation>”%1” flyttades, ersattes eller raderades av ett annat program medan den var öppen. Inget skrevs. Öppna kartan på nytt eller spara en kopia under ett annat namn.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so the map cannot be changed there. Save a copy in a folder of your own and work on that.</source>
        <translation>Det går inte att skriva i mappen där ”%1” ligger, så kartan kan inte ändras där. Spara en kopia i en egen mapp och arbeta med den.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Nothing was changed. Save a copy under another name and work on that.</source>
        <translation>”%1” är skrivskyddad. Inget ändrades. Spara en kopia under ett annat namn och arbeta med den.</translation>
    </message>
    <message>
        <source>The disk did not confirm that “%1” was written. The map is closed for changes until it is opened again. Save a copy on another disk.</source>
        <translation>Disken bekräftade inte att ”%1” skrevs. Kartan är stängd för ändringar tills den öppnas på nytt. Spara en kopia på en annan disk.</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was read or written. Check the disk and try again, or save a copy on another disk.</source>
        <translation>Disken rapporterade ett fel när ”%1” lästes eller skrevs. Kontrollera disken och försök igen, eller spara en kopia på en annan disk.</translation>
    </message>
    <message>
        <source>The change refers to something that is no longer in “%1”. Nothing was changed.</source>
        <translation>Ändringen hänvisar till något som inte längre finns i ”%1”. Inget ändrades.</translation>
    </message>
    <message>
        <source>The change does not fit the rules of “%1”: a value is out of its range or a key is already taken. Nothing was changed.</source>
        <translation>Ändringen följer inte reglerna för ”%1”: ett värde ligger utanför sitt intervall eller en nyckel är redan upptagen. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Make room and try again.</source>
        <translation>Disken där ”%1” ligger är full. Inget ändrades. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program at this moment. Nothing was changed. Try again when the other program has finished.</source>
        <translation>”%1” används just nu av ett annat program. Inget ändrades. Försök igen när det andra programmet är klart.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>”%1” kan inte öppnas. Kontrollera att filen finns och att du får läsa den.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Open the last good copy.</source>
        <translation>”%1” är skadad. Inget ändrades. Öppna den senaste felfria kopian.</translation>
    </message>
    <message>
        <source>“%1” is not a map: it is not a file of this program, or its beginning is damaged.</source>
        <translation>”%1” är ingen karta: den är inte en fil från det här programmet, eller så är dess början skadad.</translation>
    </message>
    <message>
        <source>A text or a piece of data is too large for “%1”: at most 64 MiB fit. Nothing was changed.</source>
        <translation>En text eller en datapost är för stor för ”%1”: högst 64 MiB får plats. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on “%1”. Nothing was changed. Close other programs and try again.</source>
        <translation>Minnet räcker inte för att arbeta med ”%1”. Inget ändrades. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Checking “%1” took too long and was stopped. The file may be damaged or made to harm. It was not changed.</source>
        <translation>Kontrollen av ”%1” tog för lång tid och avbröts. Filen kan vara skadad eller gjord för att skada. Den ändrades inte.</translation>
    </message>
    <message>
        <source>You may not open “%1”. Ask its owner for the right to read it.</source>
        <translation>Du får inte öppna ”%1”. Be ägaren om läsrättighet.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written as expected. Nothing was changed.</source>
        <translation>”%1” kunde inte läsas eller skrivas som väntat. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>data of %1</source>
        <translation>data från %1</translation>
    </message>
    <message>
        <source>data from %1 to %2</source>
        <translation>data från %1 till %2</translation>
    </message>
    <message>
        <source>Customer journey map</source>
        <translation>Kundresekarta</translation>
    </message>
    <message>
        <source>Customer journey map for %1</source>
        <translation>Kundresekarta för %1</translation>
    </message>
    <message>
        <source>No conclusion has a stage and a theme yet, so there is nothing to check.</source>
        <translation>Ingen slutsats har både fas och tema än, så det finns inget att kontrollera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conclusions are checked by two or more methods.</source>
        <translation>
            <numerusform>%1 av %n slutsats är kontrollerad med två eller fler metoder.</numerusform>
            <numerusform>%1 av %n slutsatser är kontrollerade med två eller fler metoder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>I %n motsäger metoderna varandra.</numerusform>
            <numerusform>I %n motsäger metoderna varandra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest on one method only.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n vilar på endast en metod.</numerusform>
            <numerusform>%n vilar på endast en metod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no evidence.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n saknar underlag.</numerusform>
            <numerusform>%n saknar underlag.</numerusform>
        </translation>
    </message>
    <message>
        <source>One method</source>
        <translation>En metod</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>people who answered a survey</comment>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts</source>
        <translation>
            <numerusform>%n utdrag</numerusform>
            <numerusform>%n utdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n lapp</numerusform>
            <numerusform>%n lappar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n resa</numerusform>
            <numerusform>%n resor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage and theme</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a next step and who owns it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every value counts people: happy minus unhappy, from −100 (all unhappy) to +100 (all happy), with a 95&#x202f;% interval. Each person has one vote in each source. In interviews only those who raised the theme count.</source>
        <translation>Varje värde räknar personer: nöjda minus missnöjda, från −100 (alla missnöjda) till +100 (alla nöjda), med ett 95-procentigt intervall. Varje person har en röst i varje källa. I intervjuer räknas bara de som nämnde temat.</translation>
    </message>
</context>
<context>
    <name>SurveyImportText</name>
    <message numerus="yes">
        <source>%n column(s) are not in the plan and were left out.</source>
        <translation>
            <numerusform>%n kolumn finns inte i planen och utelämnades.</numerusform>
            <numerusform>%n kolumner finns inte i planen och utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Raden är tom.</translation>
    </message>
    <message>
        <source>A preview or test of the survey, not an answer.</source>
        <translation>En förhandsvisning eller ett test av enkäten, inte ett svar.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows. Export it again with its answers.</source>
        <translation>”%1” har rubriker men inga rader. Exportera den på nytt med svaren.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of “%1” can be used: they are empty, previews or tests.</source>
        <translation>
            <numerusform>”%1” har %n rad, som inte kan användas: den är tom, en förhandsvisning eller ett test.</numerusform>
            <numerusform>Ingen av de %n raderna i ”%1” kan användas: de är tomma, förhandsvisningar eller test.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many different values to be numbers of a scale and was kept as text.</source>
        <translation>”%1” har för många olika värden för att vara siffror på en skala och behölls som text.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n answer(s) lie outside the scale and count as missing; the first is in row %2.</source>
        <translation>
            <numerusform>”%1”: %n svar ligger utanför skalan och räknas som saknat; det står på rad %2.</numerusform>
            <numerusform>”%1”: %n svar ligger utanför skalan och räknas som saknade; det första står på rad %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n answer(s) are no number and count as missing; the first is in row %2.</source>
        <translation>
            <numerusform>”%1”: %n svar är inget tal och räknas som saknat; det står på rad %2.</numerusform>
            <numerusform>”%1”: %n svar är inga tal och räknas som saknade; det första står på rad %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n weight(s) cannot be used; these people count with weight 1. The first is in row %2.</source>
        <translation>
            <numerusform>”%1”: %n vikt kan inte användas; personen räknas med vikten 1. Den står på rad %2.</numerusform>
            <numerusform>”%1”: %n vikter kan inte användas; personerna räknas med vikten 1. Den första står på rad %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyLayoutText</name>
    <message>
        <source>Row %1 holds Qualtrics import ids.</source>
        <translation>Rad %1 innehåller import-id:n från Qualtrics.</translation>
    </message>
    <message>
        <source>Its first columns are V1, V2 … as in Qualtrics files from before 2017.</source>
        <translation>De första kolumnerna är V1, V2 … som i Qualtrics-filer från före 2017.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its columns have names that Qualtrics gives.</source>
        <translation>
            <numerusform>%n av kolumnerna har ett namn som Qualtrics ger.</numerusform>
            <numerusform>%n av kolumnerna har namn som Qualtrics ger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first column is the respondent&apos;s id and a second header row names the answers, as in SurveyMonkey.</source>
        <translation>Den första kolumnen är respondentens id och en andra rubrikrad namnger svaren, som i SurveyMonkey.</translation>
    </message>
    <message>
        <source>The first column is the respondent&apos;s id, as in SurveyMonkey; there is one header row.</source>
        <translation>Den första kolumnen är respondentens id, som i SurveyMonkey; det finns en rubrikrad.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) begin with a question code, as in LimeSurvey.</source>
        <translation>
            <numerusform>%n kolumn börjar med en frågekod, som i LimeSurvey.</numerusform>
            <numerusform>%n kolumner börjar med en frågekod, som i LimeSurvey.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first column is a time stamp, as in Google Forms.</source>
        <translation>Den första kolumnen är en tidsstämpel, som i Google Forms.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n columns.</source>
        <translation>
            <numerusform>En tabell med %n kolumn.</numerusform>
            <numerusform>En tabell med %n kolumner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyRowsText</name>
    <message>
        <source>%1: the question “%2” has another kind, scale or direction than in the earlier files of “%3”. Use their plan, or give this file a source name of its own.</source>
        <translation>%1: frågan ”%2” har en annan typ, skala eller riktning än i de tidigare filerna i ”%3”. Använd deras plan eller ge filen ett eget källnamn.</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Awareness</source>
        <translation>Kännedom</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Övervägande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Lojalitet</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Rekommendation</translation>
    </message>
</context>
<context>
    <name>TextScanText</name>
    <message>
        <source>“%1” is a PDF. Save its text or table as a text file and import that.</source>
        <translation>”%1” är en PDF. Spara dess text eller tabell som en textfil och importera den.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document. Save the sheet with the answers as CSV and import that.</source>
        <translation>”%1” är ett äldre Office-dokument. Spara bladet med svaren som CSV och importera det.</translation>
    </message>
    <message>
        <source>“%1” is an SPSS file. Save it as CSV and import that.</source>
        <translation>”%1” är en SPSS-fil. Spara den som CSV och importera den.</translation>
    </message>
    <message>
        <source>“%1” is a database or a map, not a table, transcript or notes.</source>
        <translation>”%1” är en databas eller en karta, inte en tabell, transkription eller lappar.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Nothing was changed.</source>
        <translation>Importen av ”%1” avbröts. Inget ändrades.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Save it as CSV or plain text and import that.</source>
        <translation>”%1” är ingen textfil. Spara den som CSV eller ren text och importera den.</translation>
    </message>
</context>
<context>
    <name>TextTableText</name>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are columns, the first is row %1. The rest is empty.</source>
        <translation>
            <numerusform>%n rad har färre celler än det finns kolumner: rad %1. Resten är tomt.</numerusform>
            <numerusform>%n rader har färre celler än det finns kolumner, den första är rad %1. Resten är tomt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are columns, the first is row %1. The rest was left out.</source>
        <translation>
            <numerusform>%n rad har fler celler än det finns kolumner: rad %1. Resten utelämnades.</numerusform>
            <numerusform>%n rader har fler celler än det finns kolumner, den första är rad %1. Resten utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most a table of excerpts or notes can be. Split it first.</source>
        <translation>”%1” är större än %2 MB, det mesta en tabell med utdrag eller lappar får vara. Dela upp den först.</translation>
    </message>
</context>
<context>
    <name>TranscriptCuesText</name>
    <message numerus="yes">
        <source>%n cue(s) end before they begin, the first is cue %1. Their times were left out.</source>
        <translation>
            <numerusform>%n textruta slutar innan den börjar: ruta %1. Dess tider utelämnades.</numerusform>
            <numerusform>%n textrutor slutar innan de börjar, den första är ruta %1. Deras tider utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of this cue cannot be read.</source>
        <translation>Den här textrutans tider kan inte läsas.</translation>
    </message>
    <message>
        <source>This text has no times.</source>
        <translation>Den här texten saknar tider.</translation>
    </message>
    <message>
        <source>Nothing is said in this cue.</source>
        <translation>Inget sägs i den här textrutan.</translation>
    </message>
</context>
<context>
    <name>TranscriptLinesText</name>
    <message>
        <source>Nobody is named as the speaker of this paragraph.</source>
        <translation>Ingen anges som talare i det här stycket.</translation>
    </message>
    <message>
        <source>Nothing is said in this turn.</source>
        <translation>Inget sägs i den här repliken.</translation>
    </message>
    <message>
        <source>This line has no times.</source>
        <translation>Den här raden saknar tider.</translation>
    </message>
    <message>
        <source>Nothing is said in this line.</source>
        <translation>Inget sägs på den här raden.</translation>
    </message>
    <message>
        <source>Nothing is said in this paragraph.</source>
        <translation>Inget sägs i det här stycket.</translation>
    </message>
</context>
<context>
    <name>TranscriptSpeakersText</name>
    <message>
        <source>“%1” was taken for the interviewer, whose words are no evidence. If that is wrong, say so under “speakers” in the plan.</source>
        <translation>”%1” tolkades som intervjuaren, vars ord inte är något underlag. Om det är fel, ange det under ”speakers” i planen.</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>“%1” has NUL characters. They were left out.</source>
        <translation>”%1” har NUL-tecken. De utelämnades.</translation>
    </message>
    <message>
        <source>It begins with the word WEBVTT.</source>
        <translation>Den börjar med ordet WEBVTT.</translation>
    </message>
    <message>
        <source>It begins with a number and a line of times, as subtitles do.</source>
        <translation>Den börjar med ett nummer och en rad med tider, som undertexter gör.</translation>
    </message>
    <message>
        <source>Nearly every line begins with a time.</source>
        <translation>Nästan varje rad börjar med en tid.</translation>
    </message>
    <message>
        <source>Lines with a name and a time stand above the paragraphs.</source>
        <translation>Rader med ett namn och en tid står ovanför styckena.</translation>
    </message>
    <message>
        <source>Paragraphs begin with a speaker&apos;s name and a colon.</source>
        <translation>Styckena börjar med en talares namn och ett kolon.</translation>
    </message>
    <message>
        <source>It is text without a structure that is known.</source>
        <translation>Det är text utan någon känd struktur.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>No speech was found in “%1”. Open it in a text editor and compare it with the format %2, or name another one in the plan.</source>
        <translation>Inget tal hittades i ”%1”. Öppna filen i en textredigerare och jämför den med formatet %2, eller ange ett annat format i planen.</translation>
    </message>
</context>
<context>
    <name>TriangulateVerb</name>
    <message>
        <source>Judge every conclusion by the survey, interview and workshop evidence for it.</source>
        <translation>Bedöm varje slutsats efter dess underlag från enkät, intervjuer och workshop.</translation>
    </message>
    <message>
        <source>The day to judge from, as 2026-06-30; the newest source&apos;s end unless told.</source>
        <translation>Dagen att bedöma från, som 2026-06-30; den nyaste källans slut om inget anges.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-06-30.</source>
        <translation>”%1” är inget datum. Skriv det som 2026-06-30.</translation>
    </message>
    <message>
        <source>%1: %2 — %3, %4. %5.</source>
        <comment>stage, conclusion, label, confidence, consequence</comment>
        <translation>%1: %2 – %3, %4. %5.</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hög tillförlitlighet</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>måttlig tillförlitlighet</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>låg tillförlitlighet</translation>
    </message>
    <message>
        <source>very low confidence</source>
        <translation>mycket låg tillförlitlighet</translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>Take back the newest edit.</source>
        <translation>Ångra den senaste ändringen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Skriv resultatet som JSON.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Survey only</source>
        <translation>Endast enkät</translation>
    </message>
    <message>
        <source>Interviews only</source>
        <translation>Endast intervjuer</translation>
    </message>
    <message>
        <source>Workshop only</source>
        <translation>Endast workshop</translation>
    </message>
    <message>
        <source>Support tickets only</source>
        <translation>Endast supportärenden</translation>
    </message>
    <message>
        <source>One method only</source>
        <translation>Endast en metod</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A word or a label made into a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: never asked.</source>
        <translation>%1: aldrig tillfrågade.</translation>
    </message>
    <message>
        <source>%1 and %2: never asked.</source>
        <translation>%1 och %2: aldrig tillfrågade.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people.</source>
        <translation>
            <numerusform>%1 person.</numerusform>
            <numerusform>%1 personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people? Different moment? Open both.</source>
        <translation>Olika personer? Olika tillfällen? Öppna båda.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Överens</translation>
    </message>
    <message>
        <source>Partly agree</source>
        <translation>Delvis överens</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>Motsäger varandra</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>För få</translation>
    </message>
    <message>
        <source>Asked, not raised</source>
        <translation>Tillfrågade, ej nämnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Inaktuellt</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Aldrig tillfrågade</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Måttlig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Mycket låg</translation>
    </message>
    <message>
        <source>Confidence: high.</source>
        <translation>Tillförlitlighet: hög.</translation>
    </message>
    <message>
        <source>Confidence: moderate.</source>
        <translation>Tillförlitlighet: måttlig.</translation>
    </message>
    <message>
        <source>Confidence: low.</source>
        <translation>Tillförlitlighet: låg.</translation>
    </message>
    <message>
        <source>Confidence: very low.</source>
        <translation>Tillförlitlighet: mycket låg.</translation>
    </message>
    <message>
        <source>Painful</source>
        <translation>Besvärligt</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Behagligt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandat</translation>
    </message>
    <message>
        <source>Raised</source>
        <extracomment>People brought the theme up, without good or bad.</extracomment>
        <translation>Nämnt</translation>
    </message>
    <message>
        <source>Safe to act</source>
        <translation>Tryggt att agera</translation>
    </message>
    <message>
        <source>Act, keep checking</source>
        <translation>Agera, fortsätt kontrollera</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Ta reda på mer först</translation>
    </message>
    <message>
        <source>Do not act yet</source>
        <translation>Agera inte än</translation>
    </message>
    <message>
        <source>Staff see it differently: act for the customer, tell the staff</source>
        <translation>Personalen ser det annorlunda: agera för kunden, berätta för personalen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Supportärenden</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Webbanalys</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Händelselogg</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Annan källa</translation>
    </message>
    <message>
        <source>survey</source>
        <comment>inside a sentence</comment>
        <translation>enkät</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>inside a sentence</comment>
        <translation>intervjuer</translation>
    </message>
    <message>
        <source>workshop</source>
        <comment>inside a sentence</comment>
        <translation>workshop</translation>
    </message>
    <message>
        <source>support tickets</source>
        <comment>inside a sentence</comment>
        <translation>supportärenden</translation>
    </message>
    <message>
        <source>analytics</source>
        <comment>inside a sentence</comment>
        <translation>webbanalys</translation>
    </message>
    <message>
        <source>event log</source>
        <comment>inside a sentence</comment>
        <translation>händelselogg</translation>
    </message>
    <message>
        <source>other source</source>
        <comment>inside a sentence</comment>
        <translation>annan källa</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>färre än fem</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked</source>
        <extracomment>Of the conclusions of a stage, those on which two methods speak.</extracomment>
        <translation>
            <numerusform>%1 av %2 kontrollerad</numerusform>
            <numerusform>%1 av %2 kontrollerade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>A theme at a stage: &quot;Checkout at Decision.&quot;</extracomment>
        <translation>%1 vid %2.</translation>
    </message>
    <message>
        <source>%1 at %2: painful.</source>
        <translation>%1 vid %2: besvärligt.</translation>
    </message>
    <message>
        <source>%1 at %2: pleasant.</source>
        <translation>%1 vid %2: behagligt.</translation>
    </message>
    <message>
        <source>%1 at %2: mixed.</source>
        <translation>%1 vid %2: blandat.</translation>
    </message>
    <message>
        <source>%1 at %2: raised.</source>
        <translation>%1 vid %2: nämnt.</translation>
    </message>
    <message>
        <source>%1 of %2 cells have evidence: %3 agree, %4 partly, %5 contradict, %6 one method. %2 cells tested.</source>
        <translation>%1 av %2 rutor har underlag: %3 överens, %4 delvis, %5 motsäger varandra, %6 en metod. %2 rutor prövade.</translation>
    </message>
    <message>
        <source>%1 of %2 cells have evidence: %3 agree, %4 partly, %5 contradict, %6 one method. %2 cells tested, as of %7.</source>
        <translation>%1 av %2 rutor har underlag: %3 överens, %4 delvis, %5 motsäger varandra, %6 en metod. %2 rutor prövade, per %7.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 conclusions have evidence: %3 agree, %4 partly, %5 contradict, %6 one method.</source>
        <translation>
            <numerusform>%1 av %2 slutsats har underlag: %3 överens, %4 delvis, %5 motsäger varandra, %6 en metod.</numerusform>
            <numerusform>%1 av %2 slutsatser har underlag: %3 överens, %4 delvis, %5 motsäger varandra, %6 en metod.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopRowsText</name>
    <message>
        <source>This row has no text.</source>
        <translation>Den här raden har ingen text.</translation>
    </message>
    <message>
        <source>A row before it has the same id, “%1”.</source>
        <translation>En tidigare rad har samma id, ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of note are not known; the first is “%1” in row %2. Such a note counts as an idea: a mention, neither good nor bad.</source>
        <translation>
            <numerusform>%n lapp är av ett okänt slag: ”%1” på rad %2. En sådan lapp räknas som en idé: ett omnämnande, varken bra eller dåligt.</numerusform>
            <numerusform>%n lappar är av okänt slag; det första är ”%1” på rad %2. En sådan lapp räknas som en idé: ett omnämnande, varken bra eller dåligt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have no kind, the first is in row %1. They count as ideas: mentions, neither good nor bad.</source>
        <translation>
            <numerusform>%n lapp har inget slag, på rad %1. Den räknas som en idé: ett omnämnande, varken bra eller dåligt.</numerusform>
            <numerusform>%n lappar har inget slag, den första på rad %1. De räknas som idéer: omnämnanden, varken bra eller dåliga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of votes could not be read and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n röstetal kunde inte läsas och utelämnades: ”%1” på rad %2.</numerusform>
            <numerusform>%n röstetal kunde inte läsas och utelämnades; det första är ”%1” på rad %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are no numbers and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n läge är inget tal och utelämnades: ”%1” på rad %2.</numerusform>
            <numerusform>%n lägen är inga tal och utelämnades; det första är ”%1” på rad %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have several themes, of which the first was taken; the first such note is in row %1.</source>
        <translation>
            <numerusform>%n lapp har flera teman, av vilka det första togs; den står på rad %1.</numerusform>
            <numerusform>%n lappar har flera teman, av vilka det första togs; den första sådana lappen står på rad %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) name no stage, the first is in row %1. They are kept, but are evidence of nothing until they are placed.</source>
        <translation>
            <numerusform>%n lapp anger ingen fas, på rad %1. Den behålls, men är inte underlag för något förrän den har placerats.</numerusform>
            <numerusform>%n lappar anger ingen fas, den första på rad %1. De behålls, men är inte underlag för något förrän de har placerats.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no column of notes. Give one the role “note” in the plan. Its columns are: %2.</source>
        <translation>”%1” har ingen kolumn med lappar. Ge en kolumn rollen ”note” i planen. Dess kolumner är: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row with a note. Check that the role “note” is on the right column.</source>
        <translation>”%1” har ingen rad med en lapp. Kontrollera att rollen ”note” finns på rätt kolumn.</translation>
    </message>
</context>
<context>
    <name>WorkshopText</name>
    <message>
        <source>Its columns name a note and its kind, group or votes.</source>
        <translation>Kolumnerna anger en lapp och dess slag, grupp eller röster.</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>The archive “%1” is damaged. Make it again, or import the table inside it.</source>
        <translation>Arkivet ”%1” är skadat. Skapa det på nytt eller importera tabellen i det.</translation>
    </message>
    <message>
        <source>The archive “%1” unpacks to far more than a survey would. Unpack it yourself and import the table inside it if you trust it.</source>
        <translation>Arkivet ”%1” packas upp till mycket mer än en enkät skulle. Packa upp det själv och importera tabellen i det om du litar på det.</translation>
    </message>
    <message>
        <source>“%1” holds another archive, “%2”. Unpack it first.</source>
        <translation>”%1” innehåller ett annat arkiv, ”%2”. Packa upp det först.</translation>
    </message>
    <message>
        <source>The archive “%1” is locked with a password. Unpack it and import the table inside it.</source>
        <translation>Arkivet ”%1” är låst med ett lösenord. Packa upp det och importera tabellen i det.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet workbook. Save the sheet with the answers as CSV and import that.</source>
        <translation>”%1” är en kalkylarbetsbok. Spara bladet med svaren som CSV och importera det.</translation>
    </message>
    <message>
        <source>“%1” is an archive without a CSV or TSV table in it. Import the files themselves.</source>
        <translation>”%1” är ett arkiv utan någon CSV- eller TSV-tabell i sig. Importera själva filerna.</translation>
    </message>
    <message numerus="yes">
        <source>The archive “%1” holds %n tables. Unpack it and import each of them.</source>
        <translation>
            <numerusform>Arkivet ”%1” innehåller %n tabell. Packa upp det och importera den.</numerusform>
            <numerusform>Arkivet ”%1” innehåller %n tabeller. Packa upp det och importera var och en av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive “%1” is larger than %2 MB. Unpack it and import the table inside it.</source>
        <translation>Arkivet ”%1” är större än %2 MB. Packa upp det och importera tabellen i det.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Import it again when it is complete.</source>
        <translation>”%1” ändrades medan den lästes. Importera den på nytt när den är komplett.</translation>
    </message>
</context>
</TS>
