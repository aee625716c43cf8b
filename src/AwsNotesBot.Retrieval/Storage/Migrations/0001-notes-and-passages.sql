-- One row: what the file holds and which write was the last.
CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision BLOB NOT NULL,
    reader TEXT NOT NULL,
    embedding_model TEXT NOT NULL
);

-- Times are UTC ticks of 100 ns. "digest" is over the note's details and all its passages: a flipped bit is found at reading.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    created INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    details TEXT NOT NULL,
    digest BLOB NOT NULL
);

-- "vector" is float32 in little-endian order; "text_hash" is of the embedded text, so equal text is never embedded twice.
CREATE TABLE passage (
    note INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    body TEXT NOT NULL,
    text_hash BLOB NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (note, ordinal)
);
