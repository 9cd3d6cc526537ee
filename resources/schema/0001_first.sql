-- SPDX-License-Identifier: Apache-2.0
-- Schema 1. docs/schema.md explains every table and column.

-- Recorded tables: the session extension writes each change of them into the history.

CREATE TABLE map_info(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    owner TEXT NOT NULL,
    decide_by TEXT,
    as_of TEXT,
    unit TEXT NOT NULL
) STRICT;

CREATE TABLE stage(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES stage(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    order_key TEXT NOT NULL,
    changed_on TEXT
) STRICT;

CREATE TABLE lane(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    hint TEXT NOT NULL,
    order_key TEXT NOT NULL,
    collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1))
) STRICT;

CREATE TABLE theme(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES theme(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    order_key TEXT NOT NULL
) STRICT;

CREATE TABLE card(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    lane INTEGER NOT NULL REFERENCES lane(id) ON DELETE CASCADE,
    stage INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
    span INTEGER NOT NULL CHECK (span >= 1),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    theme INTEGER REFERENCES theme(id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    channel TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 5),
    value REAL,
    next_step TEXT NOT NULL,
    order_key TEXT NOT NULL
) STRICT;

CREATE TABLE card_link(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    from_card INTEGER NOT NULL REFERENCES card(id) ON DELETE CASCADE,
    to_card INTEGER NOT NULL REFERENCES card(id) ON DELETE CASCADE,
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX card_link_from_card ON card_link(from_card);
CREATE INDEX card_link_to_card ON card_link(to_card);

CREATE TABLE transition(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    from_card INTEGER NOT NULL REFERENCES card(id) ON DELETE CASCADE,
    to_card INTEGER NOT NULL REFERENCES card(id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    count REAL
) STRICT;
CREATE INDEX transition_from_card ON transition(from_card);
CREATE INDEX transition_to_card ON transition(to_card);

CREATE TABLE segment(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    filter TEXT NOT NULL
) STRICT;

CREATE TABLE persona(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    portrait TEXT NOT NULL,
    segment INTEGER REFERENCES segment(id) ON DELETE SET NULL,
    order_key TEXT NOT NULL
) STRICT;

CREATE TABLE source(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    method TEXT NOT NULL,
    instrument TEXT NOT NULL,
    collected_from TEXT,
    date TEXT,
    voice TEXT NOT NULL,
    sampling TEXT NOT NULL,
    asks TEXT NOT NULL,
    invited INTEGER,
    participants INTEGER,
    coders INTEGER,
    alpha REAL,
    member_checked INTEGER NOT NULL CHECK (member_checked IN (0, 1)),
    order_key TEXT NOT NULL
) STRICT;

CREATE TABLE source_file(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    dialect TEXT NOT NULL,
    rows INTEGER NOT NULL CHECK (rows >= 0),
    imported INTEGER NOT NULL CHECK (imported BETWEEN 0 AND rows),
    plan TEXT NOT NULL,
    report TEXT NOT NULL,
    answers BLOB,
    imported_at TEXT
) STRICT;

CREATE TABLE question(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    scale_min REAL,
    scale_max REAL,
    direction INTEGER NOT NULL CHECK (direction IN (-1, 1)),
    order_key TEXT NOT NULL
) STRICT;

CREATE TABLE placement(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    question INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
    option TEXT NOT NULL,
    stage INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
    theme INTEGER REFERENCES theme(id) ON DELETE SET NULL,
    polarity REAL
) STRICT;
CREATE INDEX placement_question ON placement(question);

CREATE TABLE participant(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    attributes TEXT NOT NULL
) STRICT;

CREATE TABLE transcript(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES source_file(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    participant INTEGER REFERENCES participant(id) ON DELETE SET NULL,
    text BLOB
) STRICT;
CREATE INDEX transcript_participant ON transcript(participant);

CREATE TABLE excerpt(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES source_file(id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    transcript INTEGER REFERENCES transcript(id) ON DELETE SET NULL,
    participant INTEGER REFERENCES participant(id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    start_at INTEGER,
    end_at INTEGER,
    start_ms INTEGER,
    end_ms INTEGER
) STRICT;
CREATE INDEX excerpt_transcript ON excerpt(transcript);
CREATE INDEX excerpt_participant ON excerpt(participant);

CREATE TABLE coding(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    excerpt INTEGER NOT NULL REFERENCES excerpt(id) ON DELETE CASCADE,
    stage INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
    theme INTEGER REFERENCES theme(id) ON DELETE SET NULL,
    sentiment REAL,
    coder TEXT NOT NULL,
    card INTEGER REFERENCES card(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX coding_excerpt ON coding(excerpt);
CREATE INDEX coding_card ON coding(card);

CREATE TABLE note(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES source_file(id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    author INTEGER REFERENCES participant(id) ON DELETE SET NULL,
    group_name TEXT NOT NULL,
    stage INTEGER REFERENCES stage(id) ON DELETE SET NULL,
    theme INTEGER REFERENCES theme(id) ON DELETE SET NULL,
    anonymous_votes INTEGER NOT NULL,
    x REAL,
    y REAL,
    colour TEXT NOT NULL,
    card INTEGER REFERENCES card(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX note_author ON note(author);
CREATE INDEX note_card ON note(card);

CREATE TABLE vote(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
    count INTEGER NOT NULL
) STRICT;
CREATE INDEX vote_note ON vote(note);
CREATE INDEX vote_participant ON vote(participant);

CREATE TABLE coverage(
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    stage INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
    theme INTEGER REFERENCES theme(id) ON DELETE CASCADE
) STRICT;

-- Not recorded.

CREATE TABLE history(
    number INTEGER PRIMARY KEY CHECK (number > 0),
    label TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    undoes INTEGER,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE blob(
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
    added_ms INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE digest(
    name TEXT PRIMARY KEY NOT NULL,
    row_count INTEGER NOT NULL,
    sum BLOB NOT NULL CHECK (length(sum) = 16)
) STRICT, WITHOUT ROWID;
