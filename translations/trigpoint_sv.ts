<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>ArgumentsText</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>The language of messages, numbers and pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer-journey maps in which every claim can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: trigpoint-cli VERB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data or a file is at fault, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigpoint-cli VERB --help explains one verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more words than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigpoint-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>Write the result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
