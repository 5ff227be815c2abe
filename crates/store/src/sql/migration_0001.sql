-- Version 1. Never edited: a change is another migration.

-- Whose journal this is and which series this file writes: one row.
CREATE TABLE identity (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    journal  BLOB NOT NULL CHECK (length(journal) = 16),
    series   BLOB NOT NULL CHECK (length(series) = 16),
    -- What tells this file from a copy of it; see copy.rs. NULL in a backup.
    token    BLOB CHECK (length(token) = 16),
    file     TEXT,
    -- 1 while deleted content may still lie in free pages or in the WAL.
    scrub    INTEGER NOT NULL DEFAULT 0 CHECK (scrub IN (0, 1))
) STRICT;

CREATE TABLE entry (
    number              INTEGER PRIMARY KEY,
    hash                BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    series              BLOB NOT NULL CHECK (length(series) = 16),
    sequence            INTEGER NOT NULL CHECK (sequence >= 0),
    previous            BLOB CHECK (length(previous) = 32),
    clock_ms            INTEGER NOT NULL,
    clock_counter       INTEGER NOT NULL,
    wall_ms             INTEGER NOT NULL,
    wall_offset_minutes INTEGER NOT NULL,
    kind                TEXT NOT NULL,
    version             INTEGER NOT NULL,
    content_hash        BLOB NOT NULL CHECK (length(content_hash) = 32),
    -- Both NULL once erased.
    salt                BLOB CHECK (length(salt) = 16),
    content             BLOB,
    CHECK ((salt IS NULL) = (content IS NULL)),
    CHECK ((previous IS NULL) = (sequence = 0))
) STRICT;

CREATE INDEX entry_by_place ON entry (series, sequence, hash);
CREATE INDEX entry_by_clock ON entry (clock_ms, clock_counter, series, sequence);

-- Every place that a deletion names, whether or not its entry is here yet.
CREATE TABLE erasure (
    series   BLOB NOT NULL CHECK (length(series) = 16),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    PRIMARY KEY (series, sequence)
) STRICT, WITHOUT ROWID;

-- Running sessions, overwritten once a second.
CREATE TABLE draft (
    session BLOB PRIMARY KEY CHECK (length(session) = 16),
    content BLOB NOT NULL
) STRICT;
