<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AgreementTexts</name>
    <message>
        <source>Coder %1 is not a list of values.</source>
        <translation>Il codificatore %1 non è un elenco di valori.</translation>
    </message>
    <message>
        <source>A value of coder %1 is neither a number, a text nor null.</source>
        <translation>Un valore del codificatore %1 non è né un numero, né un testo, né null.</translation>
    </message>
    <message>
        <source>The coders&apos; values mix texts and numbers. Give all as texts or all as numbers.</source>
        <translation>I valori dei codificatori mescolano testi e numeri. Indicarli tutti come testi o tutti come numeri.</translation>
    </message>
    <message>
        <source>There is no level of measurement “%1”. Give nominal, ordinal, interval or ratio.</source>
        <translation>Non esiste il livello di misura «%1». Indicare nominal, ordinal, interval o ratio.</translation>
    </message>
    <message>
        <source>The coders&apos; values are texts, which have no order. Use the nominal level, or give numbers.</source>
        <translation>I valori dei codificatori sono testi, che non hanno un ordine. Usare il livello nominal oppure indicare numeri.</translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>The answers of a survey in this map cannot be read: their table of contents is damaged. Import the survey again.</source>
        <translation>Le risposte di un sondaggio di questa mappa non sono leggibili: il loro indice è danneggiato. Importare di nuovo il sondaggio.</translation>
    </message>
</context>
<context>
    <name>AnswersText</name>
    <message>
        <source>The answer column “%1” has no role that this program knows.</source>
        <translation>La colonna di risposte «%1» non ha un ruolo noto a questo programma.</translation>
    </message>
    <message>
        <source>The answer column “%1” has not as many answers as its table has rows.</source>
        <translation>La colonna di risposte «%1» non ha tante risposte quante sono le righe della tabella.</translation>
    </message>
    <message>
        <source>The answer column “%1” uses a code that its dictionary does not have.</source>
        <translation>La colonna di risposte «%1» usa un codice che manca nel suo dizionario.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Qui non esiste l’opzione --%1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’opzione --%1 non accetta un valore.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L’opzione --%1 richiede un valore: %2.</translation>
    </message>
</context>
<context>
    <name>CellCase</name>
    <message>
        <source>%1: “%2” must be a whole number of people, 0 or more.</source>
        <translation>%1: «%2» deve essere un numero intero di persone, da 0 in su.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a number.</source>
        <translation>%1: «%2» deve essere un numero.</translation>
    </message>
    <message>
        <source>%1: “%2” must be true or false.</source>
        <translation>%1: «%2» deve essere true o false.</translation>
    </message>
    <message>
        <source>%1: “%2” must be text.</source>
        <translation>%1: «%2» deve essere un testo.</translation>
    </message>
    <message>
        <source>%1: “%2” must be a date such as 2025-06-01.</source>
        <translation>%1: «%2» deve essere una data come 2025-06-01.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be “%3”.</source>
        <translation>%1: «%2» non può essere «%3».</translation>
    </message>
    <message>
        <source>A source has no “method”; give survey, interview or workshop.</source>
        <translation>A una fonte manca «method»; indicare survey, interview o workshop.</translation>
    </message>
    <message>
        <source>The input has no “sources”; give an array of them.</source>
        <translation>Nei dati in ingresso manca «sources»; indicare un array di fonti.</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Fonte «%1»</translation>
    </message>
    <message>
        <source>Two sources are called “%1”; give each its own id.</source>
        <translation>Due fonti si chiamano «%1»; dare a ciascuna il proprio id.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Dati in ingresso</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>A row of the table “%1” (%2) refers to something that is not in the map. Undo the last step, or take the map from a copy.</source>
        <translation>Una riga della tabella «%1» (%2) rimanda a qualcosa che non è nella mappa. Annullare l’ultimo passo oppure riprendere la mappa da una copia.</translation>
    </message>
    <message>
        <source>The sources contradict each other or the conclusion “%1” at “%2”. Read them side by side before acting on it.</source>
        <translation>Le fonti si contraddicono o contraddicono la conclusione «%1» nella fase «%2». Leggerle fianco a fianco prima di agire.</translation>
    </message>
    <message>
        <source>The sources contradict each other on “%1” at “%2”, and no conclusion says so.</source>
        <translation>Le fonti si contraddicono su «%1» nella fase «%2», e nessuna conclusione lo dice.</translation>
    </message>
    <message>
        <source>The conclusion “%1” at “%2” has no theme, so no evidence can be weighed for it. Give it one.</source>
        <translation>La conclusione «%1» nella fase «%2» non ha un tema, quindi nessun riscontro si può valutare. Assegnarle un tema.</translation>
    </message>
    <message>
        <source>No source has enough to say on the conclusion “%1” at “%2”. Ask about it, or mark it as a guess.</source>
        <translation>Nessuna fonte ha abbastanza voci sulla conclusione «%1» nella fase «%2». Chiedere in proposito oppure contrassegnarla come ipotesi.</translation>
    </message>
    <message>
        <source>At “%1” nobody has been heard: no survey, no interviews, no workshop.</source>
        <translation>Nella fase «%1» non è stato ascoltato nessuno: né sondaggio, né interviste, né workshop.</translation>
    </message>
    <message>
        <source>At “%1” a workshop is the only evidence: a survey and interviews are missing.</source>
        <translation>Nella fase «%1» l’unico riscontro è un workshop: mancano un sondaggio e interviste.</translation>
    </message>
    <message>
        <source>At “%1” interviews are the only evidence: a survey and a workshop are missing.</source>
        <translation>Nella fase «%1» gli unici riscontri sono interviste: mancano un sondaggio e un workshop.</translation>
    </message>
    <message>
        <source>At “%1” a survey is the only evidence: interviews and a workshop are missing.</source>
        <translation>Nella fase «%1» l’unico riscontro è un sondaggio: mancano interviste e un workshop.</translation>
    </message>
    <message>
        <source>At “%1” evidence from a survey is missing.</source>
        <translation>Nella fase «%1» mancano i riscontri di un sondaggio.</translation>
    </message>
    <message>
        <source>At “%1” evidence from interviews is missing.</source>
        <translation>Nella fase «%1» mancano i riscontri di interviste.</translation>
    </message>
    <message>
        <source>At “%1” evidence from a workshop is missing.</source>
        <translation>Nella fase «%1» mancano i riscontri di un workshop.</translation>
    </message>
    <message>
        <source>Nobody answers for the touchpoint “%1” at “%2”. Name its owner.</source>
        <translation>Il punto di contatto «%1» nella fase «%2» non ha un responsabile. Indicarlo.</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Verify a map&apos;s file, and list what the map still lacks.</source>
        <translation>Verifica il file di una mappa ed elenca che cosa manca ancora alla mappa.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Il file è integro.</translation>
    </message>
    <message>
        <source>The file is damaged:</source>
        <translation>Il file è danneggiato:</translation>
    </message>
</context>
<context>
    <name>CodedRowsText</name>
    <message>
        <source>This row has no quote.</source>
        <translation>Questa riga non ha una citazione.</translation>
    </message>
    <message>
        <source>The interviewer speaks here, which is no evidence.</source>
        <translation>Qui parla chi intervista: non è un riscontro.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentiment(s) are neither a number from −2 to 2 nor a known word; the first is “%1” in row %2. They count as mentions.</source>
        <translation>
            <numerusform>%n valore di sentiment non è né un numero da −2 a 2 né una parola nota: «%1» alla riga %2. Conta come menzione.</numerusform>
            <numerusform>%n valori di sentiment non sono né un numero da −2 a 2 né una parola nota; il primo è «%1» alla riga %2. Contano come menzioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could not be read and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n tempo non è leggibile ed è stato tralasciato: «%1» alla riga %2.</numerusform>
            <numerusform>%n tempi non sono leggibili e sono stati tralasciati; il primo è «%1» alla riga %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no stage, the first is row %1. Their quotes are kept, but are evidence of nothing until they are placed.</source>
        <translation>
            <numerusform>%n riga non nomina una fase: è la riga %1. La citazione viene conservata, ma non è un riscontro finché non ha una fase.</numerusform>
            <numerusform>%n righe non nominano una fase, la prima è la riga %1. Le citazioni vengono conservate, ma non sono riscontri finché non hanno una fase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) stand beside different quotes and were not taken for record ids.</source>
        <translation>
            <numerusform>%n id compare accanto a citazioni diverse e non è stato usato come id di record.</numerusform>
            <numerusform>%n id compaiono accanto a citazioni diverse e non sono stati usati come id di record.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no column of quotes. Give one the role “quote” in the plan. Its columns are: %2.</source>
        <translation>«%1» non ha una colonna di citazioni. Assegnare a una colonna il ruolo «quote» nel piano. Le sue colonne sono: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row with a quote. Check that the role “quote” is on the right column.</source>
        <translation>«%1» non ha righe con una citazione. Controllare che il ruolo «quote» sia sulla colonna giusta.</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Its columns name a quote and what it was coded as.</source>
        <translation>Le colonne nominano una citazione e il modo in cui è stata codificata.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviste</translation>
    </message>
</context>
<context>
    <name>ConnectionSetup</name>
    <message>
        <source>The map cannot be opened safely: the installed SQLite does not accept the setting “%1”. Install the SQLite of your distribution.</source>
        <translation>La mappa non può essere aperta in modo sicuro: la versione di SQLite installata non accetta l’impostazione «%1». Installare quella della propria distribuzione.</translation>
    </message>
</context>
<context>
    <name>CorrelationTexts</name>
    <message>
        <source>There are %1 values of x and %2 of y. Give as many of each.</source>
        <translation>I valori di x sono %1 e quelli di y sono %2. Indicarne lo stesso numero.</translation>
    </message>
    <message>
        <source>Row %1 has another length than row 1. Give one value for each item.</source>
        <translation>La riga %1 ha una lunghezza diversa dalla riga 1. Indicare un valore per ogni item.</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>inizio: %1</translation>
    </message>
    <message numerus="yes">
        <source>rows %1 and %n more</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>righe %1 e %n altra</numerusform>
            <numerusform>righe %1 e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <comment>of a file</comment>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <comment>of a file</comment>
        <translation>righe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts</source>
        <translation>
            <numerusform>%n estratto</numerusform>
            <numerusform>%n estratti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message>
        <source>%1: none of its stages is in this map (“%2” is not). The map&apos;s stages are: %3. Rename them in the file, or set createStages in the plan.</source>
        <translation>%1: nessuna delle sue fasi è in questa mappa (manca «%2»). Le fasi della mappa sono: %3. Rinominarle nel file oppure impostare createStages nel piano.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n quotes were not found in the transcripts of this source; they are kept without a place.</source>
        <translation>
            <numerusform>%1: %n citazione non si trova nelle trascrizioni di questa fonte; resta senza posizione.</numerusform>
            <numerusform>%1: %n citazioni non si trovano nelle trascrizioni di questa fonte; restano senza posizione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Write a map as PDF, PNG, SVG or lossless JSON, by the ending of the file&apos;s name.</source>
        <translation>Scrive una mappa come PDF, PNG, SVG o JSON senza perdite, secondo l’estensione del nome del file.</translation>
    </message>
    <message>
        <source>The PDF&apos;s paper; A3 unless told.</source>
        <translation>Il formato di carta del PDF; A3 se non indicato.</translation>
    </message>
    <message>
        <source>The colours of a PNG or SVG; light unless told.</source>
        <translation>I colori di un PNG o SVG; light se non indicato.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Scritto %1.</translation>
    </message>
    <message>
        <source>“%1” is not a paper. Choose one of: %2.</source>
        <translation>«%1» non è un formato di carta. Scegliere fra: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a theme. Choose light or dark.</source>
        <translation>«%1» non è un tema di colori. Scegliere light o dark.</translation>
    </message>
    <message>
        <source>“.%1” is not an ending this program can write. Choose .pdf, .png, .svg or .json.</source>
        <translation>«.%1» non è un’estensione che questo programma sa scrivere. Scegliere .pdf, .png, .svg o .json.</translation>
    </message>
</context>
<context>
    <name>FileBytesText</name>
    <message>
        <source>“%1” cannot be read to its end: the disk or network answers with an error. Copy the file and import the copy.</source>
        <translation>«%1» non si può leggere fino alla fine: il disco o la rete risponde con un errore. Copiare il file e importare la copia.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Import it again when it is complete.</source>
        <translation>«%1» è cambiato durante la lettura. Importarlo di nuovo quando è completo.</translation>
    </message>
</context>
<context>
    <name>FileInputText</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Il file «%1» non esiste. Controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask for the right to read it, or copy it.</source>
        <translation>Manca il permesso di leggere «%1». Chiedere il permesso oppure farne una copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«%1» non si può aprire.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the files in it instead.</source>
        <translation>«%1» è una cartella. Indicare invece i file che contiene.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Save its content as a file first.</source>
        <translation>«%1» non è un file ordinario. Salvarne prima il contenuto come file.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be imported. Split it first.</source>
        <translation>«%1» supera %2 MB, il massimo che si può importare. Prima dividerlo.</translation>
    </message>
</context>
<context>
    <name>FileTextText</name>
    <message>
        <source>The encoding “%1” is not known. Try UTF-8, UTF-16LE, windows-1252 or macintosh.</source>
        <translation>La codifica «%1» non è nota. Provare UTF-8, UTF-16LE, windows-1252 o macintosh.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most a text can be. Split it first.</source>
        <translation>«%1» supera %2 MB, il massimo per un testo. Prima dividerlo.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Nothing was changed.</source>
        <translation>L’importazione di «%1» è stata interrotta. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>FlowTexts</name>
    <message>
        <source>Untitled touchpoint</source>
        <translation>Punto di contatto senza titolo</translation>
    </message>
    <message>
        <source>The map has no touchpoints yet.</source>
        <translation>La mappa non ha ancora punti di contatto.</translation>
    </message>
    <message>
        <source>No transition joins the touchpoints yet: draw some to see where the journey loops or stops.</source>
        <translation>Nessuna transizione collega ancora i punti di contatto: disegnarne alcune per vedere dove il percorso gira in tondo o si ferma.</translation>
    </message>
    <message>
        <source>No transition joins two different touchpoints yet.</source>
        <translation>Nessuna transizione collega ancora due punti di contatto diversi.</translation>
    </message>
    <message>
        <source>No way leads from the start of the journey to its end.</source>
        <translation>Nessuna strada porta dall’inizio del percorso alla fine.</translation>
    </message>
    <message>
        <source>Unreachable: %1. Dead ends: %2. Loops: %3. Unavoidable: %4. Hand-offs: %5.</source>
        <translation>Irraggiungibili: %1. Vicoli ciechi: %2. Cicli: %3. Obbligati: %4. Passaggi di consegne: %5.</translation>
    </message>
    <message>
        <source>A transition from “%1” leads to a card that is not a touchpoint of this map. Remove it or draw it again.</source>
        <translation>Una transizione da «%1» porta a una scheda che non è un punto di contatto di questa mappa. Eliminarla o disegnarla di nuovo.</translation>
    </message>
    <message>
        <source>A transition to “%1” begins at a card that is not a touchpoint of this map. Remove it or draw it again.</source>
        <translation>Una transizione verso «%1» parte da una scheda che non è un punto di contatto di questa mappa. Eliminarla o disegnarla di nuovo.</translation>
    </message>
    <message>
        <source>A transition joins two cards that are not touchpoints of this map. Remove it or draw it again.</source>
        <translation>Una transizione collega due schede che non sono punti di contatto di questa mappa. Eliminarla o disegnarla di nuovo.</translation>
    </message>
    <message>
        <source>“%1” leads only back to itself.</source>
        <translation>«%1» riporta soltanto a sé stesso.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself.</source>
        <translation>«%1» riporta a sé stesso.</translation>
    </message>
    <message>
        <source>The journey goes round and never leaves: %1.</source>
        <extracomment>%1 is a way round, such as A → B → A</extracomment>
        <translation>Il percorso gira in tondo senza uscita: %1.</translation>
    </message>
    <message>
        <source>The journey can go round: %1.</source>
        <translation>Il percorso può girare in tondo: %1.</translation>
    </message>
    <message>
        <source>These touchpoints lead to each other and never on: %1.</source>
        <extracomment>%1 is a list of touchpoints</extracomment>
        <translation>Questi punti di contatto portano l’uno all’altro e mai oltre: %1.</translation>
    </message>
    <message>
        <source>These touchpoints lead to each other in more than one way: %1.</source>
        <translation>Questi punti di contatto portano l’uno all’altro in più modi: %1.</translation>
    </message>
    <message>
        <source>From “%1” to “%2” the customer is handed from %3 to %4.</source>
        <extracomment>%1 and %2 are touchpoints, %3 and %4 departments or people</extracomment>
        <translation>Fra «%1» e «%2» il cliente passa da %3 a %4.</translation>
    </message>
    <message>
        <source>No way from the start leads to “%1”.</source>
        <translation>Nessuna strada dall’inizio porta a «%1».</translation>
    </message>
    <message>
        <source>“%1” is not linked to any other touchpoint.</source>
        <translation>«%1» non è collegato a nessun altro punto di contatto.</translation>
    </message>
    <message>
        <source>The journey stops at “%1”: nothing leads on from there.</source>
        <translation>Il percorso si ferma a «%1»: da lì non si prosegue.</translation>
    </message>
    <message>
        <source>Every way from start to end goes through “%1”.</source>
        <translation>Ogni strada dall’inizio alla fine passa per «%1».</translation>
    </message>
</context>
<context>
    <name>FlowVerb</name>
    <message>
        <source>Find what customers cannot reach, cannot leave, go round in or cannot avoid.</source>
        <translation>Trova ciò che i clienti non possono raggiungere, lasciare o evitare e dove girano in tondo.</translation>
    </message>
</context>
<context>
    <name>GraphTexts</name>
    <message>
        <source>There is no vertex “%1”. Name only vertices of the list “vertices”.</source>
        <translation>Il vertice «%1» non esiste. Nominare solo vertici dell’elenco «vertices».</translation>
    </message>
    <message>
        <source>The number of vertices is %1. Give a whole number from 0 to %2.</source>
        <translation>Il numero di vertici è %1. Indicare un numero intero da 0 a %2.</translation>
    </message>
    <message>
        <source>Vertex %1 of the list is neither a number nor a text.</source>
        <translation>Il vertice %1 dell’elenco non è né un numero né un testo.</translation>
    </message>
    <message>
        <source>The vertex “%1” is listed twice.</source>
        <translation>Il vertice «%1» compare due volte nell’elenco.</translation>
    </message>
    <message>
        <source>Edge %1 is not a list of two vertices and a weight.</source>
        <translation>L’arco %1 non è un elenco di due vertici e un peso.</translation>
    </message>
    <message>
        <source>Edge %1 is not a list of two vertices.</source>
        <translation>L’arco %1 non è un elenco di due vertici.</translation>
    </message>
    <message>
        <source>The weight of edge %1 is not a number of 0 or more.</source>
        <translation>Il peso dell’arco %1 non è un numero da 0 in su.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>The language of messages, numbers and pages.</source>
        <translation>La lingua dei messaggi, dei numeri e delle pagine.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Customer-journey maps in which every claim can be checked.</source>
        <translation>Mappe del customer journey in cui ogni affermazione si può verificare.</translation>
    </message>
    <message>
        <source>Usage: trigpoint-cli VERB …</source>
        <translation>Uso: trigpoint-cli COMANDO …</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data or a file is at fault, 2 wrong usage.</source>
        <translation>Codici di uscita: 0 riuscito, 1 problema nei dati o in un file, 2 uso errato.</translation>
    </message>
    <message>
        <source>trigpoint-cli VERB --help explains one verb.</source>
        <translation>trigpoint-cli COMANDO --help spiega un singolo comando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
</context>
<context>
    <name>HistoryVerb</name>
    <message>
        <source>List every edit of a map, oldest first.</source>
        <translation>Elenca tutte le modifiche di una mappa, dalla più vecchia.</translation>
    </message>
    <message>
        <source>%1  %2  Undo: %3</source>
        <translation>%1  %2  Annullamento: %3</translation>
    </message>
    <message>
        <source>%1  %2  Redo: %3</source>
        <translation>%1  %2  Ripetizione: %3</translation>
    </message>
    <message>
        <source>%1  %2  %3 (undone)</source>
        <translation>%1  %2  %3 (annullata)</translation>
    </message>
</context>
<context>
    <name>ImportLinesText</name>
    <message>
        <source>%1: %2 of %3 rows imported into “%4” (%5).</source>
        <translation>%1: %2 righe importate su %3 in «%4» (%5).</translation>
    </message>
    <message>
        <source>  row %1 skipped: %2</source>
        <translation>  riga %1 saltata: %2</translation>
    </message>
    <message numerus="yes">
        <source>  and %Ln more rows skipped; --json lists them</source>
        <translation>
            <numerusform>  e %Ln altra riga saltata; --json la elenca</numerusform>
            <numerusform>  e altre %Ln righe saltate; --json le elenca</numerusform>
        </translation>
    </message>
    <message>
        <source>  not placed on a stage: %1</source>
        <translation>  senza fase assegnata: %1</translation>
    </message>
</context>
<context>
    <name>ImportPlanText</name>
    <message>
        <source>The plan “%1” was written by a newer Trigpoint. Make it again with this one.</source>
        <translation>Il piano «%1» è stato scritto da una versione più recente di Trigpoint. Crearlo di nuovo con questa.</translation>
    </message>
    <message>
        <source>The plan “%1” names the column “%2” twice. Leave one of them out.</source>
        <translation>Il piano «%1» nomina due volte la colonna «%2». Toglierne una.</translation>
    </message>
    <message>
        <source>The plan names a column “%1” that “%2” does not have. Did you mean “%3”?</source>
        <translation>Il piano nomina una colonna «%1» che «%2» non ha. Forse si intendeva «%3»?</translation>
    </message>
    <message>
        <source>The plan names a column “%1” that “%2” does not have. Its columns are: %3.</source>
        <translation>Il piano nomina una colonna «%1» che «%2» non ha. Le sue colonne sono: %3.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1: the plan names the stage “%2”, which this map does not have. Its stages are: %3. Change the plan, or set createStages in it.</source>
        <translation>%1: il piano nomina la fase «%2», che questa mappa non ha. Le fasi della mappa sono: %3. Modificare il piano oppure impostarvi createStages.</translation>
    </message>
    <message>
        <source>%1: the plan names the theme “%2”, which this map does not have. Change the plan, or set createThemes in it.</source>
        <translation>%1: il piano nomina il tema «%2», che questa mappa non ha. Modificare il piano oppure impostarvi createThemes.</translation>
    </message>
    <message>
        <source>%1 is already in this map, as %2. Nothing was changed. To import it with another plan, undo its import first.</source>
        <translation>%1 è già in questa mappa, come %2. Nulla è stato modificato. Per importarlo con un altro piano, prima annullarne l’importazione.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importazione di %1</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Bring survey tables, transcripts, coded excerpts or workshop notes into a map.</source>
        <translation>Porta in una mappa tabelle di sondaggi, trascrizioni, estratti codificati o note di workshop.</translation>
    </message>
    <message>
        <source>survey, interview, workshop, support or other, where the content does not say it.</source>
        <translation>survey, interview, workshop, support oppure other, se il contenuto non lo dice.</translation>
    </message>
    <message>
        <source>An import plan; trigpoint-cli plan FILE writes one.</source>
        <translation>Un piano di importazione; trigpoint-cli plan FILE ne scrive uno.</translation>
    </message>
    <message>
        <source>Do everything but keep nothing.</source>
        <translation>Esegue tutto senza conservare nulla.</translation>
    </message>
    <message>
        <source>“%1” is not a method. Choose survey, interview, workshop, support or other.</source>
        <translation>«%1» non è un metodo. Scegliere survey, interview, workshop, support o other.</translation>
    </message>
</context>
<context>
    <name>ImportersText</name>
    <message>
        <source>The plan %1 cannot be read. Give the path of an import plan.</source>
        <translation>Il piano %1 non si può leggere. Indicare il percorso di un piano di importazione.</translation>
    </message>
    <message>
        <source>The plan %1 is not a JSON object; reading stopped at byte %2.</source>
        <translation>Il piano %1 non è un oggetto JSON; la lettura si è fermata al byte %2.</translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message>
        <source>Say what a map holds.</source>
        <translation>Dice che cosa contiene una mappa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln risposta</numerusform>
            <numerusform>%Ln risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Domanda: %1</translation>
    </message>
    <message>
        <source>This file cannot be written here; it is open for reading only.</source>
        <translation>In questo file non si può scrivere; è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>Fasi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln scheda</numerusform>
            <numerusform>%Ln schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits in the history</source>
        <translation>
            <numerusform>%Ln modifica nella cronologia</numerusform>
            <numerusform>%Ln modifiche nella cronologia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded excerpts</source>
        <translation>
            <numerusform>%Ln estratto codificato</numerusform>
            <numerusform>%Ln estratti codificati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntervalTexts</name>
    <message>
        <source>The confidence is %1. Give a share between 0 and 1, such as 0.95.</source>
        <translation>Il livello di confidenza è %1. Indicare una quota fra 0 e 1, per esempio 0.95.</translation>
    </message>
</context>
<context>
    <name>KappaTexts</name>
    <message>
        <source>The table is not square. Give one row and one column for each category.</source>
        <translation>La tabella non è quadrata. Indicare una riga e una colonna per ogni categoria.</translation>
    </message>
    <message>
        <source>The disagreement weights do not have as many rows and columns as the table. Give one weight for each pair of categories.</source>
        <translation>I pesi del disaccordo non hanno tante righe e colonne quante ne ha la tabella. Indicare un peso per ogni coppia di categorie.</translation>
    </message>
    <message>
        <source>A count in the table is below 0. Give how often each pair of categories was chosen.</source>
        <translation>Un conteggio della tabella è minore di 0. Indicare quante volte è stata scelta ogni coppia di categorie.</translation>
    </message>
    <message>
        <source>A disagreement weight is below 0. Give 0 for agreement and more for worse disagreement.</source>
        <translation>Un peso del disaccordo è minore di 0. Indicare 0 per l’accordo e valori maggiori per un disaccordo più grave.</translation>
    </message>
    <message>
        <source>Row %1 of the counts has another length than row 1. Give one count for each category.</source>
        <translation>La riga %1 dei conteggi ha una lunghezza diversa dalla riga 1. Indicare un conteggio per ogni categoria.</translation>
    </message>
    <message>
        <source>Row %1 of the counts holds %2. Give how many ratings each category got: whole numbers, 0 or more.</source>
        <translation>La riga %1 dei conteggi contiene %2. Indicare quante valutazioni ha ricevuto ogni categoria: numeri interi, da 0 in su.</translation>
    </message>
    <message>
        <source>Row %1 of the counts has another number of ratings than row 1. Fleiss&apos; kappa needs the same number for each unit; use Krippendorff&apos;s alpha instead.</source>
        <translation>La riga %1 dei conteggi ha un numero di valutazioni diverso dalla riga 1. La kappa di Fleiss ne richiede lo stesso numero per ogni unità; usare invece l’alfa di Krippendorff.</translation>
    </message>
</context>
<context>
    <name>KrippendorffTexts</name>
    <message>
        <source>Coder %1 has another number of units than coder 1. Give one value for each unit, or null where the coder gave none.</source>
        <translation>Il codificatore %1 ha un numero di unità diverso dal codificatore 1. Indicare un valore per ogni unità, oppure null dove il codificatore non ne ha dati.</translation>
    </message>
    <message>
        <source>The value %1 is below 0. A ratio scale starts at 0; use the interval level for such values.</source>
        <translation>Il valore %1 è minore di 0. Una scala di rapporti parte da 0; per questi valori usare il livello interval.</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>Il comando %1 non sa che cosa fare di «%2».</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program.</source>
        <translation>«%1» non è una lingua di questo programma.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Scegliere fra: %1.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>trigpoint-cli --help lists them.</source>
        <translation>trigpoint-cli --help elenca i comandi.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>a verb and its arguments</comment>
        <translation>Il comando %1 richiede %2.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output: its disk is full or its reader is gone. Make room and try again.</source>
        <translation>Non è stato possibile scrivere il risultato sullo standard output: il disco è pieno oppure chi leggeva non c’è più. Liberare spazio e riprovare.</translation>
    </message>
</context>
<context>
    <name>MapBlobs</name>
    <message>
        <source>The raw data %1 in the map is damaged: its bytes are not those that were stored. Import its source again, or open the last good copy.</source>
        <translation>I dati grezzi %1 nella mappa sono danneggiati: i byte non sono quelli salvati. Importare di nuovo la fonte oppure aprire l’ultima copia integra.</translation>
    </message>
    <message>
        <source>The raw data %1 is missing from the map. Import its source again, or open the last good copy.</source>
        <translation>I dati grezzi %1 mancano nella mappa. Importare di nuovo la fonte oppure aprire l’ultima copia integra.</translation>
    </message>
</context>
<context>
    <name>MapChange</name>
    <message>
        <source>The change was stopped by an error inside the program. Nothing was changed.</source>
        <translation>La modifica è stata interrotta da un errore interno del programma. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>A change of the map is going on. Try again when it has ended.</source>
        <translation>È in corso una modifica della mappa. Riprovare quando è terminata.</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was written, so nothing more is written to it. Open the map again, or save a copy on another disk.</source>
        <translation>Il disco ha avuto un errore durante la scrittura di «%1», perciò non vi si scrive più nulla. Aprire di nuovo la mappa oppure salvarne una copia su un altro disco.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back or repeated, because the map was changed since in the same places. Nothing was changed.</source>
        <translation>«%1» non si può annullare né ripetere, perché nel frattempo la mappa è cambiata negli stessi punti. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The disk reported an error at the end of writing “%1”, yet the file holds the change now. Check the disk and save a copy on another one.</source>
        <translation>Il disco ha segnalato un errore al termine della scrittura di «%1», ma il file ora contiene la modifica. Controllare il disco e salvarne una copia su un altro.</translation>
    </message>
</context>
<context>
    <name>MapContent</name>
    <message>
        <source>Row %1 of the table “%2” holds something unreadable in “%3”; it is shown as if it were not set.</source>
        <translation>La riga %1 della tabella «%2» contiene in «%3» qualcosa di illeggibile, che viene mostrato come se non fosse impostato.</translation>
    </message>
    <message>
        <source>“%1” is damaged: what it holds is not what was written into it (%2). Nothing was changed. Open the last good copy.</source>
        <translation>«%1» è danneggiato: il contenuto non è quello che vi è stato scritto (%2). Nulla è stato modificato. Aprire l’ultima copia integra.</translation>
    </message>
</context>
<context>
    <name>MapCopy</name>
    <message>
        <source>The copy “%1” does not hold what the map holds. It was removed; try again.</source>
        <translation>La copia «%1» non contiene ciò che contiene la mappa. È stata eliminata; riprovare.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» esiste già. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be brought to the disk. Check the disk and its free space.</source>
        <translation>La copia «%1» non si è potuta salvare sul disco. Controllare il disco e lo spazio libero.</translation>
    </message>
</context>
<context>
    <name>MapEdit</name>
    <message>
        <source>Somebody else has changed or removed this in the meantime. Nothing was changed. Look at what the map says now and try again.</source>
        <translation>Nel frattempo qualcun altro ha modificato o eliminato questo elemento. Nulla è stato modificato. Guardare che cosa dice ora la mappa e riprovare.</translation>
    </message>
</context>
<context>
    <name>MapHeader</name>
    <message>
        <source>“%1” is empty: it holds no map. Perhaps it was not copied completely; fetch it again.</source>
        <translation>«%1» è vuoto: non contiene una mappa. Forse la copia non è completa; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is not a map of this program. Choose a file that ends in “.journey”.</source>
        <translation>«%1» non è una mappa di questo programma. Scegliere un file che termina in «.journey».</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a map.</source>
        <translation>«%1» è un database di un altro programma, non una mappa.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program (file format %2; this version reads up to %3). Install the newer version to open it.</source>
        <translation>«%1» è stato creato da una versione più recente di questo programma (formato di file %2; questa versione legge fino al %3). Per aprirlo, installare la versione più recente.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its format number is missing. Open the last good copy.</source>
        <translation>«%1» è danneggiato: manca il numero di formato. Aprire l’ultima copia integra.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: its texts are not stored as UTF-8.</source>
        <translation>«%1» è stato modificato da un altro programma: i suoi testi non sono salvati in UTF-8.</translation>
    </message>
    <message>
        <source>“%1” was switched to a write-ahead log by another program, and a map on its own may lack the newest changes then. Open it in that program, switch it back to a rollback journal and open it here again.</source>
        <translation>«%1» è stato convertito all’uso di un registro write-ahead da un altro programma, e in questo caso alla mappa da sola possono mancare le modifiche più recenti. Aprirlo in quel programma, riportarlo a un journal di rollback e aprirlo di nuovo qui.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing. Fetch it again, or open the last good copy.</source>
        <translation>«%1» è troncato: manca la fine. Scaricarlo di nuovo oppure aprire l’ultima copia integra.</translation>
    </message>
</context>
<context>
    <name>MapHistory</name>
    <message>
        <source>Step %1 of the history is missing from the map.</source>
        <translation>Nella mappa manca il passo %1 della cronologia.</translation>
    </message>
</context>
<context>
    <name>MapJsonText</name>
    <message>
        <source>In the table “%1”, row %2 has no usable id.</source>
        <translation>Nella tabella «%1», la riga %2 non ha un id utilizzabile.</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2, the column “%3” holds nothing that fits it.</source>
        <translation>Nella tabella «%1», riga %2, la colonna «%3» contiene un valore non ammesso.</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2 has a column “%3” that this program does not know.</source>
        <translation>Nella tabella «%1», la riga %2 ha una colonna «%3» che questo programma non conosce.</translation>
    </message>
    <message>
        <source>The theme “%1” has a parent that does not exist.</source>
        <translation>Il tema «%1» ha un tema superiore che non esiste.</translation>
    </message>
    <message>
        <source>This JSON is not a map that trigpoint-cli exported: it has no “trigpoint_map”.</source>
        <translation>Questo JSON non è una mappa esportata da trigpoint-cli: manca «trigpoint_map».</translation>
    </message>
    <message>
        <source>This JSON map has version %1; this program reads version %2.</source>
        <translation>Questa mappa JSON ha la versione %1; questo programma legge la versione %2.</translation>
    </message>
    <message>
        <source>This JSON map has a table “%1” that this program does not know.</source>
        <translation>Questa mappa JSON ha una tabella «%1» che questo programma non conosce.</translation>
    </message>
    <message>
        <source>This JSON map has no “tables”; it is not whole. Export the map again.</source>
        <translation>Questa mappa JSON non contiene «tables»: è incompleta. Esportare di nuovo la mappa.</translation>
    </message>
    <message>
        <source>In this JSON map the table “%1” is not a list of rows.</source>
        <translation>In questa mappa JSON la tabella «%1» non è un elenco di righe.</translation>
    </message>
</context>
<context>
    <name>MapOpening</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Il file «%1» non esiste. Controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a map. Choose a file that ends in “.journey”.</source>
        <translation>«%1» è una cartella, non una mappa. Scegliere un file che termina in «.journey».</translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it cannot be a map.</source>
        <translation>«%1» non è un file ordinario, quindi non può essere una mappa.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for the right to read it.</source>
        <translation>Manca il permesso di leggere «%1». Chiederlo al proprietario.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the file exists and that you may read it.</source>
        <translation>«%1» non si può leggere. Controllare che il file esista e che si abbia il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>“%1” does not hold exactly the tables of a map: another program changed it, or it is damaged. Open the last good copy.</source>
        <translation>«%1» non contiene esattamente le tabelle di una mappa: è stato modificato da un altro programma o è danneggiato. Aprire l’ultima copia integra.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» esiste già. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“%1” cannot be made in the folder “%2”. Check that the folder exists and that you may write there.</source>
        <translation>«%1» non si può creare nella cartella «%2». Controllare che la cartella esista e che si abbia il permesso di scrivervi.</translation>
    </message>
</context>
<context>
    <name>MapSidecar</name>
    <message>
        <source>The file “%2” beside “%1” was not made by this program and could do harm. Nothing was opened. Move “%2” to another folder and open the map again.</source>
        <translation>Il file «%2» accanto a «%1» non è stato creato da questo programma e potrebbe fare danni. Non è stato aperto nulla. Spostare «%2» in un’altra cartella e aprire di nuovo la mappa.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a change and must be recovered, but no copy of it could be made first in “%2”. Make room there and open the map again.</source>
        <translation>«%1» è rimasto a metà di una modifica e va recuperato, ma prima non è stato possibile farne una copia in «%2». Liberare spazio lì e aprire di nuovo la mappa.</translation>
    </message>
</context>
<context>
    <name>MapUndo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
</context>
<context>
    <name>MapVerification</name>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>La struttura del file è danneggiata: %1</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation>La riga %1 della tabella «%2» rimanda a una riga di «%3» che non c’è.</translation>
    </message>
    <message>
        <source>The file does not hold exactly the tables of a map.</source>
        <translation>Il file non contiene esattamente le tabelle di una mappa.</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Motivations</source>
        <translation>Motivazioni</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Obiezioni</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punti di contatto</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emozione</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Punti critici</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Cosa funziona</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citazioni</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunità</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriche</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Traguardi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Dietro le quinte</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a row of the map without a title</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>cosa vogliono</translation>
    </message>
    <message>
        <source>why not to buy</source>
        <translation>perché non comprare</translation>
    </message>
    <message>
        <source>channel · owner</source>
        <translation>canale · responsabile</translation>
    </message>
    <message>
        <source>what hurts</source>
        <translation>cosa non va</translation>
    </message>
    <message>
        <source>what to keep</source>
        <translation>cosa mantenere</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>con le loro parole</translation>
    </message>
    <message>
        <source>what to try</source>
        <translation>cosa provare</translation>
    </message>
    <message>
        <source>what we measure</source>
        <translation>cosa misuriamo</translation>
    </message>
    <message>
        <source>what is reached</source>
        <translation>cosa si raggiunge</translation>
    </message>
    <message>
        <source>what they do</source>
        <translation>cosa fanno</translation>
    </message>
    <message>
        <source>what we do behind it</source>
        <translation>cosa facciamo noi</translation>
    </message>
    <message>
        <source>None raised</source>
        <comment>no pain point, objection … at this stage</comment>
        <translation>Non è emerso nulla</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no opportunity at this stage</comment>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>conclusions of a stage</comment>
        <translation>Verificate %1 su %2</translation>
    </message>
    <message>
        <source>No emotion evidence yet</source>
        <translation>Ancora nessun riscontro sull’emozione</translation>
    </message>
    <message>
        <source>lowest to highest method</source>
        <comment>the band around the emotion curve</comment>
        <translation>dal metodo più basso al più alto</translation>
    </message>
</context>
<context>
    <name>MeanTexts</name>
    <message>
        <source>The standard deviation is %1. It is not below 0.</source>
        <translation>La deviazione standard è %1. Non può essere minore di 0.</translation>
    </message>
    <message>
        <source>The number of values is %1. Give a whole number, 0 or more.</source>
        <translation>Il numero di valori è %1. Indicare un numero intero, da 0 in su.</translation>
    </message>
</context>
<context>
    <name>MeasureInputTexts</name>
    <message>
        <source>The input has no number “%1”.</source>
        <translation>Nei dati in ingresso manca il numero «%1».</translation>
    </message>
    <message>
        <source>The input “%1” is neither true nor false.</source>
        <translation>Il dato in ingresso «%1» non è né true né false.</translation>
    </message>
    <message>
        <source>The input has no text “%1”.</source>
        <translation>Nei dati in ingresso manca il testo «%1».</translation>
    </message>
    <message>
        <source>The input has no list “%1”.</source>
        <translation>Nei dati in ingresso manca l’elenco «%1».</translation>
    </message>
    <message>
        <source>Entry %1 of the input “%2” is not a number.</source>
        <translation>La voce %1 del dato in ingresso «%2» non è un numero.</translation>
    </message>
    <message>
        <source>Entry %1 of the input “%2” is neither a number nor null.</source>
        <translation>La voce %1 del dato in ingresso «%2» non è né un numero né null.</translation>
    </message>
    <message>
        <source>Row %1 of the input “%2” is not a list.</source>
        <translation>La riga %1 del dato in ingresso «%2» non è un elenco.</translation>
    </message>
</context>
<context>
    <name>MeasureRequestTexts</name>
    <message>
        <source>An entry of the list is not an object. Give objects with id, measure and input.</source>
        <translation>Una voce dell’elenco non è un oggetto. Indicare oggetti con id, measure e input.</translation>
    </message>
    <message>
        <source>The entry names no measure. Give its name as text in “measure”.</source>
        <translation>La voce non nomina una misura. Indicarne il nome come testo in «measure».</translation>
    </message>
    <message>
        <source>There is no measure “%1” in this version of Trigpoint.</source>
        <translation>In questa versione di Trigpoint non esiste la misura «%1».</translation>
    </message>
    <message>
        <source>The entry has no input. Give an object in “input”.</source>
        <translation>La voce non ha dati in ingresso. Indicare un oggetto in «input».</translation>
    </message>
</context>
<context>
    <name>MeasureVerb</name>
    <message>
        <source>Compute measures: reads a JSON array of {id, measure, input}, writes {id, result} or {id, error} for each.</source>
        <translation>Calcola misure: legge un array JSON di {id, measure, input} e scrive per ognuna {id, result} o {id, error}.</translation>
    </message>
    <message>
        <source>Standard input is not a JSON array of {id, measure, input}; reading stopped at byte %1.</source>
        <translation>Lo standard input non è un array JSON di {id, measure, input}; la lettura si è fermata al byte %1.</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Make a new map.</source>
        <translation>Crea una nuova mappa.</translation>
    </message>
    <message>
        <source>What the map begins with; five-stages unless told.</source>
        <translation>Da che cosa parte la mappa; five-stages se non indicato.</translation>
    </message>
    <message>
        <source>A map that was exported as JSON.</source>
        <translation>Una mappa esportata come JSON.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose five-stages or blank.</source>
        <translation>Il modello «%1» non esiste. Scegliere five-stages o blank.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Creato %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the path of a map exported as JSON.</source>
        <translation>%1 non si può leggere. Indicare il percorso di una mappa esportata come JSON.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object; reading stopped at byte %2. Export the map again.</source>
        <translation>%1 non è un oggetto JSON; la lettura si è fermata al byte %2. Esportare di nuovo la mappa.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuova mappa</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1: none of its stages is in this map (“%2” is not). The map&apos;s stages are: %3. Rename them in the file, or set createStages in the plan.</source>
        <translation>%1: nessuna delle sue fasi è in questa mappa (manca «%2»). Le fasi della mappa sono: %3. Rinominarle nel file oppure impostare createStages nel piano.</translation>
    </message>
</context>
<context>
    <name>NpsTexts</name>
    <message>
        <source>A number of detractors, passives or promoters is below 0. Give counts of answers.</source>
        <translation>Un numero di detrattori, passivi o promotori è minore di 0. Indicare conteggi di risposte.</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 scores. Give one weight a score.</source>
        <translation>I pesi sono %1 per %2 punteggi. Indicare un peso per ogni punteggio.</translation>
    </message>
    <message>
        <source>Score %1 in the list is %2. An NPS score is a whole number from 0 to 10; leave other answers out.</source>
        <translation>Il punteggio %1 dell’elenco è %2. Un punteggio NPS è un numero intero da 0 a 10; escludere le altre risposte.</translation>
    </message>
    <message>
        <source>Weight %1 in the list is %2. A weight is not below 0.</source>
        <translation>Il peso %1 dell’elenco è %2. Un peso non è mai minore di 0.</translation>
    </message>
</context>
<context>
    <name>PlanFieldsText</name>
    <message>
        <source>The plan “%1” has “%2”, which means nothing here. Use one of: %3.</source>
        <extracomment>%2 is a place in the plan, like columns[3].role</extracomment>
        <translation>Il piano «%1» contiene «%2», che qui non ha significato. Usare uno di questi: %3.</translation>
    </message>
    <message>
        <source>The plan “%1” has “%2”, which means nothing here. Did you mean “%3”?</source>
        <translation>Il piano «%1» contiene «%2», che qui non ha significato. Forse si intendeva «%3»?</translation>
    </message>
    <message>
        <source>The plan “%1” lacks “%2”. Add it; “trigpoint-cli plan FILE” shows a whole plan.</source>
        <translation>Nel piano «%1» manca «%2». Aggiungerlo; «trigpoint-cli plan FILE» mostra un piano completo.</translation>
    </message>
    <message>
        <source>The plan “%1” says “%2” for “%3”. Did you mean “%4”?</source>
        <translation>Il piano «%1» indica «%2» per «%3». Forse si intendeva «%4»?</translation>
    </message>
    <message>
        <source>The plan “%1” says “%2” for “%3”. Use one of: %4.</source>
        <translation>Il piano «%1» indica «%2» per «%3». Usare uno di questi: %4.</translation>
    </message>
    <message>
        <source>The plan “%1” says “%2” for “%3”, which cannot be.</source>
        <translation>Il piano «%1» indica «%2» per «%3», che non è possibile.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a text.</source>
        <translation>Nel piano «%1», «%2» deve essere un testo.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a list of texts.</source>
        <translation>Nel piano «%1», «%2» deve essere un elenco di testi.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a number.</source>
        <translation>Nel piano «%1», «%2» deve essere un numero.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a whole number, 0 or more.</source>
        <translation>Nel piano «%1», «%2» deve essere un numero intero, da 0 in su.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be true or false.</source>
        <translation>Nel piano «%1», «%2» deve essere true o false.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a date written like 2025-09-30.</source>
        <translation>Nel piano «%1», «%2» deve essere una data scritta come 2025-09-30.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be an object in braces.</source>
        <translation>Nel piano «%1», «%2» deve essere un oggetto fra parentesi graffe.</translation>
    </message>
    <message>
        <source>In the plan “%1”, “%2” must be a list of objects.</source>
        <translation>Nel piano «%1», «%2» deve essere un elenco di oggetti.</translation>
    </message>
</context>
<context>
    <name>PlanVerb</name>
    <message>
        <source>Write the import plan that a file suggests, to be edited and used with import --plan.</source>
        <translation>Scrive il piano di importazione suggerito da un file, da modificare e usare con import --plan.</translation>
    </message>
</context>
<context>
    <name>PracticeMeasureTexts</name>
    <message>
        <source>A code of interview %1 is not a text.</source>
        <translation>Un codice dell’intervista %1 non è un testo.</translation>
    </message>
    <message>
        <source>Interview %1 is not a list of codes.</source>
        <translation>L’intervista %1 non è un elenco di codici.</translation>
    </message>
</context>
<context>
    <name>PracticeTexts</name>
    <message>
        <source>The effort is %1. Give an effort above 0.</source>
        <translation>L’impegno (effort) è %1. Indicare un impegno maggiore di 0.</translation>
    </message>
    <message>
        <source>The reach, impact or confidence is below 0. Give 0 or more.</source>
        <translation>La portata (reach), l’impatto (impact) o la fiducia (confidence) è minore di 0. Indicare valori da 0 in su.</translation>
    </message>
    <message>
        <source>An importance or satisfaction is %1. Give numbers from 0 to 10.</source>
        <translation>Un’importanza o una soddisfazione è %1. Indicare numeri da 0 a 10.</translation>
    </message>
    <message>
        <source>A revenue is %1. Give amounts of 0 or more; losses are subtracted here.</source>
        <translation>Un ricavo è %1. Indicare importi da 0 in su; le perdite vengono sottratte qui.</translation>
    </message>
    <message>
        <source>%1 of %2 tickets resolved on first contact is not possible. Give a number from 0 up to all closed tickets.</source>
        <translation>%1 ticket risolti al primo contatto su %2 non è possibile. Indicare un numero da 0 al totale dei ticket chiusi.</translation>
    </message>
    <message>
        <source>The base size or run length is %1. Give a whole number of 1 or more.</source>
        <translation>La dimensione di base o la lunghezza della serie è %1. Indicare un numero intero, da 1 in su.</translation>
    </message>
</context>
<context>
    <name>ProportionTexts</name>
    <message>
        <source>%1 successes among %2 is not possible. Give successes from 0 up to the number of answers.</source>
        <translation>%1 successi su %2 non è possibile. Indicare un numero di successi da 0 al totale delle risposte.</translation>
    </message>
</context>
<context>
    <name>QuantileTexts</name>
    <message>
        <source>The quantile %1 does not exist. Give a share from 0 to 1.</source>
        <translation>Il quantile %1 non esiste. Indicare una quota da 0 a 1.</translation>
    </message>
</context>
<context>
    <name>ReadText</name>
    <message>
        <source>%1 is not a file that can be imported: it is neither a survey table, nor a transcript, nor a table of coded excerpts or workshop notes.</source>
        <translation>%1 non è un file che si può importare: non è né una tabella di sondaggio, né una trascrizione, né una tabella di estratti codificati o di note di workshop.</translation>
    </message>
    <message>
        <source>%1 has more than %2 columns. Split it into several files, or leave columns out.</source>
        <translation>%1 ha più di %2 colonne. Dividerlo in più file oppure togliere delle colonne.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%1: %2 of %3 votes unhappy, %4 people.</source>
        <translation>
            <numerusform>%1: voti negativi %2 su %3, %4 persona.</numerusform>
            <numerusform>%1: voti negativi %2 su %3, %4 persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of the %3 who raised it unhappy, %4 people.</source>
        <translation>
            <numerusform>%1: scontento %2 su %3 che ne parlano, %4 persone in tutto.</numerusform>
            <numerusform>%1: scontenti %2 su %3 che ne parlano, %4 persone in tutto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy, %4 happy.</source>
        <translation>
            <numerusform>%1: scontento %2 su %3, contenti %4.</numerusform>
            <numerusform>%1: scontenti %2 su %3, contenti %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes happy, %4 people.</source>
        <translation>
            <numerusform>%1: voti positivi %2 su %3, %4 persona.</numerusform>
            <numerusform>%1: voti positivi %2 su %3, %4 persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of the %3 who raised it happy, %4 people.</source>
        <translation>
            <numerusform>%1: contento %2 su %3 che ne parlano, %4 persone in tutto.</numerusform>
            <numerusform>%1: contenti %2 su %3 che ne parlano, %4 persone in tutto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 happy, %4 unhappy.</source>
        <translation>
            <numerusform>%1: contento %2 su %3, scontenti %4.</numerusform>
            <numerusform>%1: contenti %2 su %3, scontenti %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never asked.</source>
        <translation>%1: mai chiesto.</translation>
    </message>
    <message>
        <source>%1: asked, not raised.</source>
        <translation>%1: chiesto, non emerso.</translation>
    </message>
    <message numerus="yes">
        <source>%1: too few, %2 people.</source>
        <translation>
            <numerusform>%1: troppo poche voci, %2 persona.</numerusform>
            <numerusform>%1: troppo poche voci, %2 persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a voice.</source>
        <translation>%1: non conta come voce.</translation>
    </message>
    <message>
        <source>%1 (staff)</source>
        <translation>%1 (personale)</translation>
    </message>
    <message>
        <source>%1 (staff and customers)</source>
        <translation>%1 (personale e clienti)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes unhappy (%4 people)</source>
        <translation>
            <numerusform>%1: voti negativi %2 su %3 (%4 persona)</numerusform>
            <numerusform>%1: voti negativi %2 su %3 (%4 persone)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it unhappy (%4 people)</source>
        <translation>
            <numerusform>%1: scontento %2 su %3 che ne parlano (%4 persone)</numerusform>
            <numerusform>%1: scontenti %2 su %3 che ne parlano (%4 persone)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy</source>
        <translation>
            <numerusform>%1: scontento %2 su %3</numerusform>
            <numerusform>%1: scontenti %2 su %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 votes happy (%4 people)</source>
        <translation>
            <numerusform>%1: voti positivi %2 su %3 (%4 persona)</numerusform>
            <numerusform>%1: voti positivi %2 su %3 (%4 persone)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it happy (%4 people)</source>
        <translation>
            <numerusform>%1: contento %2 su %3 che ne parlano (%4 persone)</numerusform>
            <numerusform>%1: contenti %2 su %3 che ne parlano (%4 persone)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 happy</source>
        <translation>
            <numerusform>%1: contento %2 su %3</numerusform>
            <numerusform>%1: contenti %2 su %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: never asked</source>
        <translation>%1: mai chiesto</translation>
    </message>
    <message>
        <source>%1: asked, not raised</source>
        <translation>%1: chiesto, non emerso</translation>
    </message>
    <message numerus="yes">
        <source>%1: too few (%2 people)</source>
        <translation>
            <numerusform>%1: troppo poche voci (%2 persona)</numerusform>
            <numerusform>%1: troppo poche voci (%2 persone)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a voice</source>
        <translation>%1: non conta come voce</translation>
    </message>
    <message>
        <source>%1: expired.</source>
        <translation>%1: dati scaduti.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer wave.</source>
        <translation>%1: c’è una rilevazione più recente.</translation>
    </message>
    <message>
        <source>%1: the same data as another source.</source>
        <translation>%1: gli stessi dati di un’altra fonte.</translation>
    </message>
    <message>
        <source>%1: collected after this day.</source>
        <translation>%1: dati raccolti dopo questo giorno.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 raised it.</source>
        <translation>
            <numerusform>%1: ne parla %2 su %3.</numerusform>
            <numerusform>%1: ne parlano %2 su %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: dati scaduti</translation>
    </message>
    <message>
        <source>%1: replaced by a newer wave</source>
        <translation>%1: c’è una rilevazione più recente</translation>
    </message>
    <message>
        <source>%1: the same data as another source</source>
        <translation>%1: gli stessi dati di un’altra fonte</translation>
    </message>
    <message>
        <source>%1: collected after this day</source>
        <translation>%1: dati raccolti dopo questo giorno</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 unhappy, %4 happy</source>
        <translation>
            <numerusform>%1: scontento %2 su %3, contenti %4</numerusform>
            <numerusform>%1: scontenti %2 su %3, contenti %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 raised it</source>
        <translation>
            <numerusform>%1: ne parla %2 su %3</numerusform>
            <numerusform>%1: ne parlano %2 su %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: painful, %2 people.</source>
        <translation>
            <numerusform>%1: spiacevole, %2 persona.</numerusform>
            <numerusform>%1: spiacevole, %2 persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: painful, %2 of %3.</source>
        <translation>%1: spiacevole, %2 su %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: pleasant, %2 people.</source>
        <translation>
            <numerusform>%1: piacevole, %2 persona.</numerusform>
            <numerusform>%1: piacevole, %2 persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: pleasant, %2 of %3.</source>
        <translation>%1: piacevole, %2 su %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: mixed, %2 people.</source>
        <translation>
            <numerusform>%1: ambivalente, %2 persona.</numerusform>
            <numerusform>%1: ambivalente, %2 persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2: agree</source>
        <translation>%1 e %2: concordano</translation>
    </message>
    <message>
        <source>%1 against %2: contradict</source>
        <translation>%1 e %2: si contraddicono</translation>
    </message>
    <message>
        <source>%1 against %2: same way, very different weight</source>
        <translation>%1 e %2: stessa direzione, peso molto diverso</translation>
    </message>
    <message>
        <source>%1 against %2: one is mixed</source>
        <translation>%1 e %2: una delle due fonti è ambivalente</translation>
    </message>
    <message>
        <source>%1 against %2: opposite lean, too few to call</source>
        <translation>%1 e %2: tendenze opposte, troppo poche voci per decidere</translation>
    </message>
    <message>
        <source>%1 against %2: asked one way only</source>
        <translation>%1 e %2: chiesto in un solo senso</translation>
    </message>
    <message>
        <source>%1 against %2: partly agree</source>
        <translation>%1 e %2: concordano in parte</translation>
    </message>
    <message>
        <source>few people</source>
        <translation>poche persone</translation>
    </message>
    <message>
        <source>over a year old</source>
        <translation>dati di oltre un anno fa</translation>
    </message>
    <message>
        <source>not customers alone</source>
        <translation>non solo clienti</translation>
    </message>
    <message>
        <source>coding not checked</source>
        <translation>codifica non verificata</translation>
    </message>
    <message>
        <source>people not chosen by a rule</source>
        <translation>persone scelte senza un criterio</translation>
    </message>
    <message>
        <source>asked one way only</source>
        <translation>chiesto in un solo senso</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it unhappy</source>
        <translation>
            <numerusform>%1: scontento %2 su %3 che ne parlano</numerusform>
            <numerusform>%1: scontenti %2 su %3 che ne parlano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 who raised it happy</source>
        <translation>
            <numerusform>%1: contento %2 su %3 che ne parlano</numerusform>
            <numerusform>%1: contenti %2 su %3 che ne parlano</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>No source supports it.</source>
        <translation>Nessuna fonte la sostiene.</translation>
    </message>
    <message>
        <source>Only one source supports it.</source>
        <translation>Solo una fonte la sostiene.</translation>
    </message>
    <message>
        <source>Only two sources support it.</source>
        <translation>Solo due fonti la sostengono.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more people in “%2” who do not raise it would change the verdict to: %3.</source>
        <translation>
            <numerusform>Con %1 persona in più in «%2» che non ne parla il giudizio diventerebbe: %3.</numerusform>
            <numerusform>Con %1 persone in più in «%2» che non ne parlano il giudizio diventerebbe: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more unhappy people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>Con %1 persona scontenta in più in «%2» il giudizio diventerebbe: %3.</numerusform>
            <numerusform>Con %1 persone scontente in più in «%2» il giudizio diventerebbe: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more neutral people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>Con %1 persona neutrale in più in «%2» il giudizio diventerebbe: %3.</numerusform>
            <numerusform>Con %1 persone neutrali in più in «%2» il giudizio diventerebbe: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more happy people in “%2” would change the verdict to: %3.</source>
        <translation>
            <numerusform>Con %1 persona contenta in più in «%2» il giudizio diventerebbe: %3.</numerusform>
            <numerusform>Con %1 persone contente in più in «%2» il giudizio diventerebbe: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more people in “%2” who raise it would change the verdict to: %3.</source>
        <translation>
            <numerusform>Con %1 persona in più in «%2» che ne parla il giudizio diventerebbe: %3.</numerusform>
            <numerusform>Con %1 persone in più in «%2» che ne parlano il giudizio diventerebbe: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No method supports it.</source>
        <translation>Nessun metodo la sostiene.</translation>
    </message>
    <message>
        <source>Only one method supports it.</source>
        <translation>Un solo metodo la sostiene.</translation>
    </message>
    <message>
        <source>No strong evidence supports it.</source>
        <translation>Nessun riscontro solido la sostiene.</translation>
    </message>
    <message>
        <source>The evidence is mixed.</source>
        <translation>I riscontri sono contrastanti.</translation>
    </message>
    <message>
        <source>The methods agree only in part.</source>
        <translation>I metodi concordano solo in parte.</translation>
    </message>
    <message>
        <source>Staff and customers see it differently.</source>
        <translation>Il personale e i clienti la vedono diversamente.</translation>
    </message>
    <message>
        <source>The methods contradict each other.</source>
        <translation>I metodi si contraddicono.</translation>
    </message>
    <message>
        <source>The evidence contradicts the claim.</source>
        <translation>I riscontri contraddicono l’affermazione.</translation>
    </message>
    <message>
        <source>One method alone is never more than low.</source>
        <translation>Con un solo metodo l’affidabilità è al massimo bassa.</translation>
    </message>
    <message>
        <source>Without strong evidence it is never more than low.</source>
        <translation>Senza riscontri solidi l’affidabilità è al massimo bassa.</translation>
    </message>
    <message>
        <source>Strong evidence comes from one method.</source>
        <translation>I riscontri solidi vengono da un solo metodo.</translation>
    </message>
    <message>
        <source>Three sources</source>
        <translation>Tre fonti</translation>
    </message>
    <message>
        <source>Add another independent source.</source>
        <translation>Aggiungere un’altra fonte indipendente.</translation>
    </message>
    <message>
        <source>Two methods</source>
        <translation>Due metodi</translation>
    </message>
    <message>
        <source>Ask with a second method.</source>
        <translation>Chiedere con un secondo metodo.</translation>
    </message>
    <message>
        <source>Strong evidence from two methods</source>
        <translation>Riscontri solidi da due metodi</translation>
    </message>
    <message>
        <source>Ask more customers with a second method and check its coding.</source>
        <translation>Chiedere a più clienti con un secondo metodo e verificarne la codifica.</translation>
    </message>
    <message>
        <source>Same direction</source>
        <translation>Stessa direzione</translation>
    </message>
    <message>
        <source>Find out whether the sources differ in people or in moment.</source>
        <translation>Capire se le fonti differiscono nelle persone o nel momento.</translation>
    </message>
    <message>
        <source>Staff and customers agree</source>
        <translation>Il personale e i clienti concordano</translation>
    </message>
    <message>
        <source>Show the staff what customers say.</source>
        <translation>Mostrare al personale che cosa dicono i clienti.</translation>
    </message>
    <message>
        <source>With these sources no conclusion has enough people behind it.</source>
        <translation>Con queste fonti nessuna conclusione ha abbastanza persone a sostegno.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: high.</source>
        <translation>Con queste fonti una conclusione può raggiungere un’affidabilità alta.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: moderate.</source>
        <translation>Con queste fonti una conclusione può raggiungere un’affidabilità media.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: low.</source>
        <translation>Con queste fonti una conclusione può raggiungere un’affidabilità bassa.</translation>
    </message>
    <message>
        <source>With these sources a conclusion can reach: very low.</source>
        <translation>Con queste fonti una conclusione può raggiungere un’affidabilità molto bassa.</translation>
    </message>
    <message>
        <source>It takes three sources to reach more.</source>
        <translation>Per andare oltre servono tre fonti.</translation>
    </message>
    <message>
        <source>It takes two methods to reach more.</source>
        <translation>Per andare oltre servono due metodi.</translation>
    </message>
    <message>
        <source>It takes strong evidence from two methods to reach more.</source>
        <translation>Per andare oltre servono riscontri solidi da due metodi.</translation>
    </message>
</context>
<context>
    <name>RecordReaderText</name>
    <message>
        <source>The delimiter “%1” is not known. Use one of , ; | or tab.</source>
        <translation>Il separatore «%1» non è noto. Usare , ; | o tab.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Nothing was changed.</source>
        <translation>L’importazione di «%1» è stata interrotta. Nulla è stato modificato.</translation>
    </message>
    <message numerus="yes">
        <source>Reading “%1” took more than %n minutes and was given up. Split the file first.</source>
        <translation>
            <numerusform>La lettura di «%1» ha superato %n minuto ed è stata abbandonata. Prima dividere il file.</numerusform>
            <numerusform>La lettura di «%1» ha superato %n minuti ed è stata abbandonata. Prima dividere il file.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a cell of more than %2 MB in its row %3, counted with the header. Is the delimiter right? Shorten the cell or name the delimiter in a plan.</source>
        <translation>«%1» ha una cella di più di %2 MB alla riga %3, contando l’intestazione. Il separatore è giusto? Accorciare la cella oppure indicare il separatore in un piano.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns in its row %3, counted with the header. Leave out columns, or name the delimiter in a plan.</source>
        <translation>«%1» ha più di %2 colonne alla riga %3, contando l’intestazione. Togliere delle colonne oppure indicare il separatore in un piano.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows. Split the file first.</source>
        <translation>«%1» ha più di %2 righe. Prima dividere il file.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a quotation mark out of place, the first is row %1. The mark was taken as text.</source>
        <translation>
            <numerusform>%n riga ha una virgoletta fuori posto: è la riga %1. Il segno è stato letto come testo.</numerusform>
            <numerusform>%n righe hanno una virgoletta fuori posto, la prima è la riga %1. Il segno è stato letto come testo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL characters, the first is row %1. They were left out.</source>
        <translation>
            <numerusform>%n riga contiene caratteri NUL: è la riga %1. Sono stati tolti.</numerusform>
            <numerusform>%n righe contengono caratteri NUL, la prima è la riga %1. Sono stati tolti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: %1. If letters look wrong, name another in a plan.</source>
        <translation>La codifica è un’ipotesi: %1. Se le lettere sembrano sbagliate, indicarne un’altra in un piano.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are not valid UTF-8 and became replacement characters.</source>
        <translation>
            <numerusform>%n byte non è UTF-8 valido ed è diventato un carattere sostitutivo.</numerusform>
            <numerusform>%n byte non sono UTF-8 valido e sono diventati caratteri sostitutivi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedoVerb</name>
    <message>
        <source>Repeat what was undone last.</source>
        <translation>Ripete l’ultima modifica annullata.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Modifica ripetuta: %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Finding %1 · %2</source>
        <comment>number, then stage and theme</comment>
        <translation>Risultato %1 · %2</translation>
    </message>
    <message>
        <source>nobody raised it</source>
        <translation>non ne parla nessuno</translation>
    </message>
    <message>
        <source>all unhappy</source>
        <translation>tutti scontenti</translation>
    </message>
    <message>
        <source>all raised it</source>
        <translation>ne parlano tutti</translation>
    </message>
    <message>
        <source>all happy</source>
        <translation>tutti contenti</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Collected</source>
        <comment>when the data was</comment>
        <translation>Periodo di raccolta</translation>
    </message>
    <message>
        <source>Evidence used</source>
        <translation>Riscontri usati</translation>
    </message>
    <message>
        <source>Evidence appendix</source>
        <translation>Appendice: i riscontri</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Prossimo passo:</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Domanda:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Responsabile:</translation>
    </message>
    <message>
        <source>Decide by</source>
        <comment>followed by a date</comment>
        <translation>Decisione entro:</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Mappa senza titolo</translation>
    </message>
    <message>
        <source>Confidence, low to high</source>
        <translation>Affidabilità crescente</translation>
    </message>
    <message>
        <source>Finding it answers</source>
        <comment>a number beside an opportunity</comment>
        <translation>Risultato a cui risponde</translation>
    </message>
    <message>
        <source>Each side is a method: survey, interviews, workshop. A dotted side has no data. The fill shows whether they agree.</source>
        <translation>Ogni lato è un metodo: sondaggio, interviste, workshop. Un lato punteggiato non ha dati. Il riempimento mostra se concordano.</translation>
    </message>
    <message>
        <source>One method only</source>
        <translation>Un solo metodo</translation>
    </message>
    <message>
        <source>How to read this map</source>
        <translation>Come leggere questa mappa</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>Risultati principali</translation>
    </message>
    <message>
        <source>Map, continued</source>
        <translation>Mappa (continua)</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large. Choose a smaller scale, or export a PDF.</source>
        <translation>L’immagine sarebbe di %1 × %2 pixel, troppo grande. Scegliere una scala più piccola oppure esportare un PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Choose a smaller scale, or export a PDF.</source>
        <translation>La memoria non basta per l’immagine. Scegliere una scala più piccola oppure esportare un PDF.</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Export a PDF instead.</source>
        <translation>L’immagine non si può disegnare. Esportare invece un PDF.</translation>
    </message>
    <message>
        <source>Evidence for the finding on page %1</source>
        <translation>Riscontri del risultato a pagina %1</translation>
    </message>
    <message>
        <source>Evidence for findings 1 to %1 from page %2</source>
        <translation>Riscontri dei risultati 1–%1 da pagina %2</translation>
    </message>
    <message>
        <source>Made with Trigpoint · page %1 of %2</source>
        <translation>Creato con Trigpoint · pagina %1 di %2</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. Free some memory and export again.</source>
        <translation>Il PDF non si può disegnare. Liberare memoria ed esportare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ancora nessuna fonte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Nessun riscontro</translation>
    </message>
    <message>
        <source>How sure are we</source>
        <translation>Quanto siamo sicuri</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>Long texts in full</source>
        <translation>Testi lunghi per esteso</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prossimo passo: %1</translation>
    </message>
    <message>
        <source>Made with Trigpoint</source>
        <translation>Creato con Trigpoint</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” could not be written. Check that the folder exists and that you may write to it, or choose another place.</source>
        <translation>«%1» non si può scrivere. Controllare che la cartella esista e che si abbia il permesso di scrivervi, oppure scegliere un altro posto.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or failed. The old file, if there was one, is unchanged. Free some space or choose another folder, and export again.</source>
        <translation>«%1» non si può scrivere: il disco è pieno o ha un guasto. Il vecchio file, se c’era, è rimasto com’era. Liberare spazio oppure scegliere un’altra cartella ed esportare di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«%1» è una cartella. Indicare il nome di un file al suo interno.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Choose another name.</source>
        <translation>«%1» non è un file ordinario. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“%1” was written, but its folder could not be synced. Check the disk before you rely on the file.</source>
        <translation>«%1» è stato scritto, ma il disco non ha confermato la cartella. Controllare il disco prima di fare affidamento sul file.</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>Draw the sample map</source>
        <translation>Disegno della mappa di esempio</translation>
    </message>
</context>
<context>
    <name>SampleVerb</name>
    <message>
        <source>Make the fictional sample map from its raw files, which are inside the program.</source>
        <translation>Crea la mappa di esempio, inventata, dai suoi file grezzi contenuti nel programma.</translation>
    </message>
    <message>
        <source>Made %1 from a survey, interviews and a workshop of a company that does not exist.</source>
        <translation>Creato %1 da un sondaggio, interviste e un workshop di un’azienda che non esiste.</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>Find words in cards, quotes, notes, comments, themes and transcripts.</source>
        <translation>Cerca parole in schede, citazioni, note, commenti, temi e trascrizioni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places found</source>
        <translation>
            <numerusform>%Ln punto trovato</numerusform>
            <numerusform>%Ln punti trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3, row %4)</source>
        <translation>%1: %2 (%3, riga %4)</translation>
    </message>
</context>
<context>
    <name>StatisticTexts</name>
    <message>
        <source>The generator needs values in “then_alternate” and a whole “n” from 1 to 10000000.</source>
        <translation>Il generatore richiede valori in «then_alternate» e un numero intero «n» da 1 a 10000000.</translation>
    </message>
    <message>
        <source>There is no quantile of type %1 here. Give type 6 or 7.</source>
        <translation>Qui non esiste un quantile di tipo %1. Indicare il tipo 6 o 7.</translation>
    </message>
</context>
<context>
    <name>StorageErrors</name>
    <message>
        <source>“%1” was moved, replaced or deleted by another program while it was open. Nothing was written. Open the map again, or save a copy under another name.</source>
        <translation>«%1» è stato spostato, sostituito o eliminato da un altro programma mentre era aperto. Nulla è stato scritto. Aprire di nuovo la mappa oppure salvarne una copia con un altro nome.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written, so the map cannot be changed there. Save a copy in a folder of your own and work on that.</source>
        <translation>Nella cartella di «%1» non si può scrivere, perciò la mappa lì non si può modificare. Salvarne una copia in una propria cartella e lavorare su quella.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Nothing was changed. Save a copy under another name and work on that.</source>
        <translation>«%1» è in sola lettura. Nulla è stato modificato. Salvarne una copia con un altro nome e lavorare su quella.</translation>
    </message>
    <message>
        <source>The disk did not confirm that “%1” was written. The map is closed for changes until it is opened again. Save a copy on another disk.</source>
        <translation>Il disco non ha confermato la scrittura di «%1». La mappa resta chiusa alle modifiche finché non viene aperta di nuovo. Salvarne una copia su un altro disco.</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was read or written. Check the disk and try again, or save a copy on another disk.</source>
        <translation>Il disco ha segnalato un errore durante la lettura o la scrittura di «%1». Controllare il disco e riprovare, oppure salvare una copia su un altro disco.</translation>
    </message>
    <message>
        <source>The change refers to something that is no longer in “%1”. Nothing was changed.</source>
        <translation>La modifica si riferisce a qualcosa che non è più in «%1». Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The change does not fit the rules of “%1”: a value is out of its range or a key is already taken. Nothing was changed.</source>
        <translation>La modifica non rispetta le regole di «%1»: un valore è fuori dai limiti o una chiave è già in uso. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Make room and try again.</source>
        <translation>Il disco che contiene «%1» è pieno. Nulla è stato modificato. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program at this moment. Nothing was changed. Try again when the other program has finished.</source>
        <translation>«%1» è in uso in questo momento da parte di un altro programma. Nulla è stato modificato. Riprovare quando l’altro programma ha finito.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>«%1» non si può aprire. Controllare che il file esista e che si abbia il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Open the last good copy.</source>
        <translation>«%1» è danneggiato. Nulla è stato modificato. Aprire l’ultima copia integra.</translation>
    </message>
    <message>
        <source>“%1” is not a map: it is not a file of this program, or its beginning is damaged.</source>
        <translation>«%1» non è una mappa: non è un file di questo programma oppure il suo inizio è danneggiato.</translation>
    </message>
    <message>
        <source>A text or a piece of data is too large for “%1”: at most 64 MiB fit. Nothing was changed.</source>
        <translation>Un testo o un blocco di dati è troppo grande per «%1»: il massimo è 64 MiB. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on “%1”. Nothing was changed. Close other programs and try again.</source>
        <translation>La memoria non basta per lavorare su «%1». Nulla è stato modificato. Chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>Checking “%1” took too long and was stopped. The file may be damaged or made to harm. It was not changed.</source>
        <translation>Il controllo di «%1» ha richiesto troppo tempo ed è stato interrotto. Il file può essere danneggiato o fatto per nuocere. Non è stato modificato.</translation>
    </message>
    <message>
        <source>You may not open “%1”. Ask its owner for the right to read it.</source>
        <translation>Manca il permesso di aprire «%1». Chiedere al proprietario il permesso di lettura.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written as expected. Nothing was changed.</source>
        <translation>Non è stato possibile leggere o scrivere «%1» come previsto. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>data of %1</source>
        <translation>dati: %1</translation>
    </message>
    <message>
        <source>data from %1 to %2</source>
        <translation>dati: %1 – %2</translation>
    </message>
    <message>
        <source>Customer journey map</source>
        <translation>Mappa del customer journey</translation>
    </message>
    <message>
        <source>Customer journey map for %1</source>
        <translation>Mappa del customer journey per %1</translation>
    </message>
    <message>
        <source>No conclusion has a stage and a theme yet, so there is nothing to check.</source>
        <translation>Nessuna conclusione ha ancora una fase e un tema, quindi non c’è nulla da verificare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conclusions are checked by two or more methods.</source>
        <translation>
            <numerusform>Conclusioni verificate con due o più metodi: %1 su %n.</numerusform>
            <numerusform>Conclusioni verificate con due o più metodi: %1 su %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>In %n i metodi si contraddicono.</numerusform>
            <numerusform>In %n i metodi si contraddicono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest on one method only.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n poggia su un solo metodo.</numerusform>
            <numerusform>%n poggiano su un solo metodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no evidence.</source>
        <comment>conclusions</comment>
        <translation>
            <numerusform>%n è priva di riscontri.</numerusform>
            <numerusform>%n sono prive di riscontri.</numerusform>
        </translation>
    </message>
    <message>
        <source>One method</source>
        <translation>Un solo metodo</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>people who answered a survey</comment>
        <translation>
            <numerusform>%n risposta</numerusform>
            <numerusform>%n risposte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts</source>
        <translation>
            <numerusform>%n estratto</numerusform>
            <numerusform>%n estratti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n percorso</numerusform>
            <numerusform>%n percorsi</numerusform>
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
        <translation>Ogni valore conta le persone: contenti meno scontenti, da −100 (tutti scontenti) a +100 (tutti contenti), con un intervallo al 95&#x202f;%. Ogni persona ha un voto per fonte. Nelle interviste conta solo chi ha parlato del tema.</translation>
    </message>
</context>
<context>
    <name>SurveyImportText</name>
    <message numerus="yes">
        <source>%n column(s) are not in the plan and were left out.</source>
        <translation>
            <numerusform>%n colonna non è nel piano ed è stata tralasciata.</numerusform>
            <numerusform>%n colonne non sono nel piano e sono state tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>La riga è vuota.</translation>
    </message>
    <message>
        <source>A preview or test of the survey, not an answer.</source>
        <translation>Un’anteprima o una prova del sondaggio, non una risposta.</translation>
    </message>
    <message>
        <source>“%1” has headers but no rows. Export it again with its answers.</source>
        <translation>«%1» ha intestazioni ma nessuna riga. Esportarlo di nuovo con le risposte.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of “%1” can be used: they are empty, previews or tests.</source>
        <translation>
            <numerusform>L’unica riga di «%1» non è utilizzabile: è vuota, un’anteprima o una prova.</numerusform>
            <numerusform>Nessuna delle %n righe di «%1» è utilizzabile: sono vuote, anteprime o prove.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has too many different values to be numbers of a scale and was kept as text.</source>
        <translation>«%1» ha troppi valori diversi per essere i numeri di una scala ed è rimasta come testo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n answer(s) lie outside the scale and count as missing; the first is in row %2.</source>
        <translation>
            <numerusform>«%1»: %n risposta è fuori scala e conta come mancante; si trova alla riga %2.</numerusform>
            <numerusform>«%1»: %n risposte sono fuori scala e contano come mancanti; la prima è alla riga %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n answer(s) are no number and count as missing; the first is in row %2.</source>
        <translation>
            <numerusform>«%1»: %n risposta non è un numero e conta come mancante; si trova alla riga %2.</numerusform>
            <numerusform>«%1»: %n risposte non sono numeri e contano come mancanti; la prima è alla riga %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n weight(s) cannot be used; these people count with weight 1. The first is in row %2.</source>
        <translation>
            <numerusform>«%1»: %n peso non è utilizzabile; questa persona conta con peso 1. Si trova alla riga %2.</numerusform>
            <numerusform>«%1»: %n pesi non sono utilizzabili; queste persone contano con peso 1. Il primo è alla riga %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyLayoutText</name>
    <message>
        <source>Row %1 holds Qualtrics import ids.</source>
        <translation>La riga %1 contiene gli id di importazione di Qualtrics.</translation>
    </message>
    <message>
        <source>Its first columns are V1, V2 … as in Qualtrics files from before 2017.</source>
        <translation>Le prime colonne sono V1, V2 … come nei file Qualtrics precedenti al 2017.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its columns have names that Qualtrics gives.</source>
        <translation>
            <numerusform>%n delle colonne ha un nome dato da Qualtrics.</numerusform>
            <numerusform>%n delle colonne hanno nomi dati da Qualtrics.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first column is the respondent&apos;s id and a second header row names the answers, as in SurveyMonkey.</source>
        <translation>La prima colonna è l’id di chi risponde e una seconda riga di intestazione nomina le risposte, come in SurveyMonkey.</translation>
    </message>
    <message>
        <source>The first column is the respondent&apos;s id, as in SurveyMonkey; there is one header row.</source>
        <translation>La prima colonna è l’id di chi risponde, come in SurveyMonkey; c’è una sola riga di intestazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) begin with a question code, as in LimeSurvey.</source>
        <translation>
            <numerusform>%n colonna inizia con un codice di domanda, come in LimeSurvey.</numerusform>
            <numerusform>%n colonne iniziano con un codice di domanda, come in LimeSurvey.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first column is a time stamp, as in Google Forms.</source>
        <translation>La prima colonna è una marca temporale, come in Google Forms.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n columns.</source>
        <translation>
            <numerusform>Una tabella di %n colonna.</numerusform>
            <numerusform>Una tabella di %n colonne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyRowsText</name>
    <message>
        <source>%1: the question “%2” has another kind, scale or direction than in the earlier files of “%3”. Use their plan, or give this file a source name of its own.</source>
        <translation>%1: la domanda «%2» ha un altro tipo, un’altra scala o un’altra direzione rispetto ai file precedenti di «%3». Usare lo stesso piano oppure dare a questo file un nome di fonte proprio.</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Awareness</source>
        <translation>Consapevolezza</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Fidelizzazione</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Passaparola</translation>
    </message>
</context>
<context>
    <name>TextScanText</name>
    <message>
        <source>“%1” is a PDF. Save its text or table as a text file and import that.</source>
        <translation>«%1» è un PDF. Salvarne il testo o la tabella come file di testo e importare quello.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document. Save the sheet with the answers as CSV and import that.</source>
        <translation>«%1» è un vecchio documento Office. Salvare come CSV il foglio con le risposte e importare quello.</translation>
    </message>
    <message>
        <source>“%1” is an SPSS file. Save it as CSV and import that.</source>
        <translation>«%1» è un file SPSS. Salvarlo come CSV e importare quello.</translation>
    </message>
    <message>
        <source>“%1” is a database or a map, not a table, transcript or notes.</source>
        <translation>«%1» è un database o una mappa, non una tabella, una trascrizione o delle note.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Nothing was changed.</source>
        <translation>L’importazione di «%1» è stata interrotta. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Save it as CSV or plain text and import that.</source>
        <translation>«%1» non è un file di testo. Salvarlo come CSV o testo semplice e importare quello.</translation>
    </message>
</context>
<context>
    <name>TextTableText</name>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are columns, the first is row %1. The rest is empty.</source>
        <translation>
            <numerusform>%n riga ha meno celle di quante sono le colonne: è la riga %1. Il resto è vuoto.</numerusform>
            <numerusform>%n righe hanno meno celle di quante sono le colonne, la prima è la riga %1. Il resto è vuoto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are columns, the first is row %1. The rest was left out.</source>
        <translation>
            <numerusform>%n riga ha più celle di quante sono le colonne: è la riga %1. Il resto è stato tralasciato.</numerusform>
            <numerusform>%n righe hanno più celle di quante sono le colonne, la prima è la riga %1. Il resto è stato tralasciato.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most a table of excerpts or notes can be. Split it first.</source>
        <translation>«%1» supera %2 MB, il massimo per una tabella di estratti o di note. Prima dividerlo.</translation>
    </message>
</context>
<context>
    <name>TranscriptCuesText</name>
    <message numerus="yes">
        <source>%n cue(s) end before they begin, the first is cue %1. Their times were left out.</source>
        <translation>
            <numerusform>%n sottotitolo finisce prima di iniziare: è il sottotitolo %1. I suoi tempi sono stati tralasciati.</numerusform>
            <numerusform>%n sottotitoli finiscono prima di iniziare, il primo è il sottotitolo %1. I loro tempi sono stati tralasciati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of this cue cannot be read.</source>
        <translation>I tempi di questo sottotitolo non sono leggibili.</translation>
    </message>
    <message>
        <source>This text has no times.</source>
        <translation>Questo testo non ha tempi.</translation>
    </message>
    <message>
        <source>Nothing is said in this cue.</source>
        <translation>In questo sottotitolo non si dice nulla.</translation>
    </message>
</context>
<context>
    <name>TranscriptLinesText</name>
    <message>
        <source>Nobody is named as the speaker of this paragraph.</source>
        <translation>Non è indicato chi parla in questo paragrafo.</translation>
    </message>
    <message>
        <source>Nothing is said in this turn.</source>
        <translation>In questo intervento non si dice nulla.</translation>
    </message>
    <message>
        <source>This line has no times.</source>
        <translation>Questa riga non ha tempi.</translation>
    </message>
    <message>
        <source>Nothing is said in this line.</source>
        <translation>In questa riga non si dice nulla.</translation>
    </message>
    <message>
        <source>Nothing is said in this paragraph.</source>
        <translation>In questo paragrafo non si dice nulla.</translation>
    </message>
</context>
<context>
    <name>TranscriptSpeakersText</name>
    <message>
        <source>“%1” was taken for the interviewer, whose words are no evidence. If that is wrong, say so under “speakers” in the plan.</source>
        <translation>Si è supposto che «%1» sia chi intervista, le cui parole non sono riscontri. Se non è così, indicarlo in «speakers» nel piano.</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>“%1” has NUL characters. They were left out.</source>
        <translation>«%1» contiene caratteri NUL. Sono stati tolti.</translation>
    </message>
    <message>
        <source>It begins with the word WEBVTT.</source>
        <translation>Inizia con la parola WEBVTT.</translation>
    </message>
    <message>
        <source>It begins with a number and a line of times, as subtitles do.</source>
        <translation>Inizia con un numero e una riga di tempi, come i sottotitoli.</translation>
    </message>
    <message>
        <source>Nearly every line begins with a time.</source>
        <translation>Quasi ogni riga inizia con un tempo.</translation>
    </message>
    <message>
        <source>Lines with a name and a time stand above the paragraphs.</source>
        <translation>Sopra i paragrafi ci sono righe con un nome e un tempo.</translation>
    </message>
    <message>
        <source>Paragraphs begin with a speaker&apos;s name and a colon.</source>
        <translation>I paragrafi iniziano con il nome di chi parla e due punti.</translation>
    </message>
    <message>
        <source>It is text without a structure that is known.</source>
        <translation>È un testo senza una struttura nota.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviste</translation>
    </message>
    <message>
        <source>No speech was found in “%1”. Open it in a text editor and compare it with the format %2, or name another one in the plan.</source>
        <translation>In «%1» non si è trovato alcun parlato. Aprirlo in un editor di testo e confrontarlo con il formato %2, oppure indicarne un altro nel piano.</translation>
    </message>
</context>
<context>
    <name>TriangulateVerb</name>
    <message>
        <source>Judge every conclusion by the survey, interview and workshop evidence for it.</source>
        <translation>Giudica ogni conclusione in base ai riscontri di sondaggi, interviste e workshop.</translation>
    </message>
    <message>
        <source>The day to judge from, as 2026-06-30; the newest source&apos;s end unless told.</source>
        <translation>Il giorno a cui riferire il giudizio, come 2026-06-30; la fine della fonte più recente se non indicato.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-06-30.</source>
        <translation>«%1» non è una data. Scriverla come 2026-06-30.</translation>
    </message>
    <message>
        <source>%1: %2 — %3, %4. %5.</source>
        <comment>stage, conclusion, label, confidence, consequence</comment>
        <translation>%1: %2 — %3, %4. %5.</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>affidabilità alta</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>affidabilità media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>affidabilità bassa</translation>
    </message>
    <message>
        <source>very low confidence</source>
        <translation>affidabilità molto bassa</translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>Take back the newest edit.</source>
        <translation>Annulla la modifica più recente.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Modifica annullata: %1</translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Scrive il risultato come JSON.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>Survey only</source>
        <translation>Solo sondaggio</translation>
    </message>
    <message>
        <source>Interviews only</source>
        <translation>Solo interviste</translation>
    </message>
    <message>
        <source>Workshop only</source>
        <translation>Solo workshop</translation>
    </message>
    <message>
        <source>Support tickets only</source>
        <translation>Solo ticket di assistenza</translation>
    </message>
    <message>
        <source>One method only</source>
        <translation>Un solo metodo</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A word or a label made into a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: never asked.</source>
        <translation>%1: mai chiesto.</translation>
    </message>
    <message>
        <source>%1 and %2: never asked.</source>
        <translation>%1 e %2: mai chiesto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people.</source>
        <translation>
            <numerusform>%1 persona.</numerusform>
            <numerusform>%1 persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Different people? Different moment? Open both.</source>
        <translation>Persone diverse? Momento diverso? Aprire le fonti e confrontarle.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordano</translation>
    </message>
    <message>
        <source>Partly agree</source>
        <translation>Concordano in parte</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>Si contraddicono</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Troppo poche voci</translation>
    </message>
    <message>
        <source>Asked, not raised</source>
        <translation>Chiesto, non emerso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Dati scaduti</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Mai chiesto</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Molto bassa</translation>
    </message>
    <message>
        <source>Confidence: high.</source>
        <translation>Affidabilità: alta.</translation>
    </message>
    <message>
        <source>Confidence: moderate.</source>
        <translation>Affidabilità: media.</translation>
    </message>
    <message>
        <source>Confidence: low.</source>
        <translation>Affidabilità: bassa.</translation>
    </message>
    <message>
        <source>Confidence: very low.</source>
        <translation>Affidabilità: molto bassa.</translation>
    </message>
    <message>
        <source>Painful</source>
        <translation>Spiacevole</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Piacevole</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Ambivalente</translation>
    </message>
    <message>
        <source>Raised</source>
        <extracomment>People brought the theme up, without good or bad.</extracomment>
        <translation>Emerso</translation>
    </message>
    <message>
        <source>Safe to act</source>
        <translation>Si può agire</translation>
    </message>
    <message>
        <source>Act, keep checking</source>
        <translation>Agire, verificare ancora</translation>
    </message>
    <message>
        <source>Find out first</source>
        <translation>Prima approfondire</translation>
    </message>
    <message>
        <source>Do not act yet</source>
        <translation>Non agire ancora</translation>
    </message>
    <message>
        <source>Staff see it differently: act for the customer, tell the staff</source>
        <translation>Il personale la vede diversamente: agire per il cliente, informare il personale</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviste</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Ticket di assistenza</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analytics</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro eventi</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Altra fonte</translation>
    </message>
    <message>
        <source>survey</source>
        <comment>inside a sentence</comment>
        <translation>sondaggio</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>inside a sentence</comment>
        <translation>interviste</translation>
    </message>
    <message>
        <source>workshop</source>
        <comment>inside a sentence</comment>
        <translation>workshop</translation>
    </message>
    <message>
        <source>support tickets</source>
        <comment>inside a sentence</comment>
        <translation>ticket di assistenza</translation>
    </message>
    <message>
        <source>analytics</source>
        <comment>inside a sentence</comment>
        <translation>analytics</translation>
    </message>
    <message>
        <source>event log</source>
        <comment>inside a sentence</comment>
        <translation>registro eventi</translation>
    </message>
    <message>
        <source>other source</source>
        <comment>inside a sentence</comment>
        <translation>altra fonte</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>meno di cinque</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked</source>
        <extracomment>Of the conclusions of a stage, those on which two methods speak.</extracomment>
        <translation>
            <numerusform>Verificata %1 su %2</numerusform>
            <numerusform>Verificate %1 su %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>A theme at a stage: &quot;Checkout at Decision.&quot;</extracomment>
        <translation>%1 nella fase %2.</translation>
    </message>
    <message>
        <source>%1 at %2: painful.</source>
        <translation>%1 nella fase %2: spiacevole.</translation>
    </message>
    <message>
        <source>%1 at %2: pleasant.</source>
        <translation>%1 nella fase %2: piacevole.</translation>
    </message>
    <message>
        <source>%1 at %2: mixed.</source>
        <translation>%1 nella fase %2: ambivalente.</translation>
    </message>
    <message>
        <source>%1 at %2: raised.</source>
        <translation>%1 nella fase %2: emerso.</translation>
    </message>
    <message>
        <source>%1 of %2 cells have evidence: %3 agree, %4 partly, %5 contradict, %6 one method. %2 cells tested.</source>
        <translation>Celle con riscontri: %1 su %2 (concordano %3, in parte %4, si contraddicono %5, un solo metodo %6). Celle esaminate: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cells have evidence: %3 agree, %4 partly, %5 contradict, %6 one method. %2 cells tested, as of %7.</source>
        <translation>Celle con riscontri: %1 su %2 (concordano %3, in parte %4, si contraddicono %5, un solo metodo %6). Celle esaminate: %2, data di riferimento: %7.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 conclusions have evidence: %3 agree, %4 partly, %5 contradict, %6 one method.</source>
        <translation>
            <numerusform>Conclusioni con riscontri: %1 su %2 (concordano %3, in parte %4, si contraddicono %5, un solo metodo %6).</numerusform>
            <numerusform>Conclusioni con riscontri: %1 su %2 (concordano %3, in parte %4, si contraddicono %5, un solo metodo %6).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopRowsText</name>
    <message>
        <source>This row has no text.</source>
        <translation>Questa riga non ha testo.</translation>
    </message>
    <message>
        <source>A row before it has the same id, “%1”.</source>
        <translation>Una riga precedente ha lo stesso id, «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of note are not known; the first is “%1” in row %2. Such a note counts as an idea: a mention, neither good nor bad.</source>
        <translation>
            <numerusform>%n tipo di nota non è noto: «%1» alla riga %2. Una nota così conta come idea: una menzione, né positiva né negativa.</numerusform>
            <numerusform>%n tipi di nota non sono noti; il primo è «%1» alla riga %2. Una nota così conta come idea: una menzione, né positiva né negativa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have no kind, the first is in row %1. They count as ideas: mentions, neither good nor bad.</source>
        <translation>
            <numerusform>%n nota non ha un tipo: è alla riga %1. Conta come idea: una menzione, né positiva né negativa.</numerusform>
            <numerusform>%n note non hanno un tipo, la prima è alla riga %1. Contano come idee: menzioni, né positive né negative.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) of votes could not be read and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n conteggio di voti non è leggibile ed è stato tralasciato: «%1» alla riga %2.</numerusform>
            <numerusform>%n conteggi di voti non sono leggibili e sono stati tralasciati; il primo è «%1» alla riga %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are no numbers and were left out; the first is “%1” in row %2.</source>
        <translation>
            <numerusform>%n posizione non è un numero ed è stata tralasciata: «%1» alla riga %2.</numerusform>
            <numerusform>%n posizioni non sono numeri e sono state tralasciate; la prima è «%1» alla riga %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) have several themes, of which the first was taken; the first such note is in row %1.</source>
        <translation>
            <numerusform>%n nota ha più temi, di cui è stato preso il primo; è alla riga %1.</numerusform>
            <numerusform>%n note hanno più temi, di cui è stato preso il primo; la prima nota così è alla riga %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) name no stage, the first is in row %1. They are kept, but are evidence of nothing until they are placed.</source>
        <translation>
            <numerusform>%n nota non nomina una fase: è alla riga %1. Viene conservata, ma non è un riscontro finché non ha una fase.</numerusform>
            <numerusform>%n note non nominano una fase, la prima è alla riga %1. Vengono conservate, ma non sono riscontri finché non hanno una fase.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no column of notes. Give one the role “note” in the plan. Its columns are: %2.</source>
        <translation>«%1» non ha una colonna di note. Assegnare a una colonna il ruolo «note» nel piano. Le sue colonne sono: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row with a note. Check that the role “note” is on the right column.</source>
        <translation>«%1» non ha righe con una nota. Controllare che il ruolo «note» sia sulla colonna giusta.</translation>
    </message>
</context>
<context>
    <name>WorkshopText</name>
    <message>
        <source>Its columns name a note and its kind, group or votes.</source>
        <translation>Le colonne nominano una nota e il suo tipo, gruppo o voti.</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>The archive “%1” is damaged. Make it again, or import the table inside it.</source>
        <translation>L’archivio «%1» è danneggiato. Crearlo di nuovo oppure importare la tabella che contiene.</translation>
    </message>
    <message>
        <source>The archive “%1” unpacks to far more than a survey would. Unpack it yourself and import the table inside it if you trust it.</source>
        <translation>L’archivio «%1» si espande a dimensioni molto maggiori di quelle di un sondaggio. Se è affidabile, estrarlo a mano e importare la tabella che contiene.</translation>
    </message>
    <message>
        <source>“%1” holds another archive, “%2”. Unpack it first.</source>
        <translation>«%1» contiene un altro archivio, «%2». Prima estrarlo.</translation>
    </message>
    <message>
        <source>The archive “%1” is locked with a password. Unpack it and import the table inside it.</source>
        <translation>L’archivio «%1» è protetto da una password. Estrarlo e importare la tabella che contiene.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet workbook. Save the sheet with the answers as CSV and import that.</source>
        <translation>«%1» è una cartella di lavoro di un foglio di calcolo. Salvare come CSV il foglio con le risposte e importare quello.</translation>
    </message>
    <message>
        <source>“%1” is an archive without a CSV or TSV table in it. Import the files themselves.</source>
        <translation>«%1» è un archivio senza tabelle CSV o TSV. Importare direttamente i file.</translation>
    </message>
    <message numerus="yes">
        <source>The archive “%1” holds %n tables. Unpack it and import each of them.</source>
        <translation>
            <numerusform>L’archivio «%1» contiene %n tabella. Estrarlo e importarla.</numerusform>
            <numerusform>L’archivio «%1» contiene %n tabelle. Estrarlo e importarle una per una.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive “%1” is larger than %2 MB. Unpack it and import the table inside it.</source>
        <translation>L’archivio «%1» supera %2 MB. Estrarlo e importare la tabella che contiene.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Import it again when it is complete.</source>
        <translation>«%1» è cambiato durante la lettura. Importarlo di nuovo quando è completo.</translation>
    </message>
</context>
</TS>
