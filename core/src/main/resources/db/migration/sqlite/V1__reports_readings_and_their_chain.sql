-- "Ccla": tells our files from other programs' databases (see `file` and `PRAGMA application_id`).
PRAGMA application_id = 1130589281;

-- The chain. docs/ledger.md says how the hashes are made.
CREATE TABLE entries (
  sequence      INTEGER PRIMARY KEY,
  kind          TEXT NOT NULL,
  subject       TEXT NOT NULL,
  recorded_at   TEXT NOT NULL,
  payload_hash  TEXT NOT NULL,
  previous_hash TEXT NOT NULL UNIQUE,
  hash          TEXT NOT NULL UNIQUE
) STRICT;

-- Bytes as received, once however many reports they gave.
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;

-- A report bears the sequence of the entry that vouches for it.
CREATE TABLE reports (
  sequence         INTEGER PRIMARY KEY REFERENCES entries (sequence),
  id               TEXT NOT NULL UNIQUE,
  original         TEXT NOT NULL REFERENCES originals (sha256),
  media_type       TEXT NOT NULL,
  source           TEXT NOT NULL,
  address          TEXT,
  outlet           TEXT,
  outlet_folded    TEXT,
  title            TEXT,
  published        TEXT NOT NULL,
  published_day    INTEGER, -- days since 1970-01-01, in the publisher's own offset
  published_second INTEGER, -- seconds since 1970-01-01T00:00Z, for the order
  language         TEXT NOT NULL,
  text             TEXT NOT NULL
) STRICT;

CREATE INDEX reports_by_publication ON reports (published_second, sequence);

-- Which report stood at an address, one after the other; an outlet may go back to an older one.
-- A report without an address has one version.
CREATE TABLE versions (
  sequence INTEGER PRIMARY KEY REFERENCES entries (sequence),
  report   TEXT NOT NULL REFERENCES reports (id),
  address  TEXT,
  revision INTEGER NOT NULL, -- 1, 2, 3 … at the address
  UNIQUE (address, revision)
) STRICT;

CREATE INDEX versions_by_report ON versions (report, revision);

-- What was read in a report: the JSON of the contract, whole.
CREATE TABLE readings (
  sequence INTEGER PRIMARY KEY REFERENCES entries (sequence),
  report   TEXT NOT NULL REFERENCES reports (id),
  json     TEXT NOT NULL
) STRICT;

CREATE INDEX readings_by_report ON readings (report, sequence);

-- The statements of a reading, laid out to be asked for. The reading's JSON is what counts.
CREATE TABLE statements (
  number           INTEGER PRIMARY KEY,
  reading          INTEGER NOT NULL REFERENCES readings (sequence),
  ordinal          INTEGER NOT NULL, -- 0, 1, 2 … in the order of the reading
  id               TEXT NOT NULL,
  kind             TEXT NOT NULL,
  speaker          TEXT NOT NULL,
  speaker_folded   TEXT NOT NULL,
  content          TEXT NOT NULL,
  outlet_folded    TEXT,
  published_day    INTEGER,
  published_second INTEGER,
  said_on          TEXT,
  distance         TEXT NOT NULL,
  certainty        TEXT NOT NULL,
  confidence       REAL NOT NULL,
  made_by          TEXT NOT NULL,
  UNIQUE (reading, ordinal)
) STRICT;

CREATE INDEX statements_by_publication ON statements (published_second, reading, ordinal);

-- Words to be searched. An index, no evidence: INSERT INTO report_words (report_words)
-- VALUES ('rebuild') makes it anew.
CREATE VIRTUAL TABLE report_words USING fts5 (
  title, text,
  content = 'reports', content_rowid = 'sequence',
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE statement_words USING fts5 (
  speaker, content,
  content = 'statements', content_rowid = 'number',
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER reports_are_indexed AFTER INSERT ON reports BEGIN
  INSERT INTO report_words (rowid, title, text) VALUES (new.sequence, new.title, new.text);
END;

CREATE TRIGGER statements_are_indexed AFTER INSERT ON statements BEGIN
  INSERT INTO statement_words (rowid, speaker, content) VALUES (new.number, new.speaker, new.content);
END;

-- Nothing is overwritten.
CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: entries never change');
END;
CREATE TRIGGER entries_never_go BEFORE DELETE ON entries BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: entries never go');
END;
CREATE TRIGGER originals_never_change BEFORE UPDATE ON originals BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: originals never change');
END;
CREATE TRIGGER originals_never_go BEFORE DELETE ON originals BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: originals never go');
END;
CREATE TRIGGER reports_never_change BEFORE UPDATE ON reports BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: reports never change');
END;
CREATE TRIGGER reports_never_go BEFORE DELETE ON reports BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: reports never go');
END;
CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: versions never change');
END;
CREATE TRIGGER versions_never_go BEFORE DELETE ON versions BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: versions never go');
END;
CREATE TRIGGER readings_never_change BEFORE UPDATE ON readings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: readings never change');
END;
CREATE TRIGGER readings_never_go BEFORE DELETE ON readings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: readings never go');
END;
CREATE TRIGGER statements_never_change BEFORE UPDATE ON statements BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: statements never change');
END;
CREATE TRIGGER statements_never_go BEFORE DELETE ON statements BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: statements never go');
END;

PRAGMA user_version = 1;
