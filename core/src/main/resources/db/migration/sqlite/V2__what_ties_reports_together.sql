-- What linking a report found: the complete new state of every happening that it touched.
CREATE TABLE linkings (
  sequence INTEGER PRIMARY KEY REFERENCES entries (sequence),
  report   TEXT NOT NULL REFERENCES reports (id),
  json     TEXT NOT NULL
) STRICT;

CREATE INDEX linkings_by_report ON linkings (report);

-- What follows is laid out from the JSON of the linkings, to be asked for; the JSON is what counts.
-- Of each happening the row of the latest linking holds. Where it has a successor it went into that.
CREATE TABLE happenings (
  happening TEXT NOT NULL,
  linking   INTEGER NOT NULL REFERENCES linkings (sequence),
  successor TEXT,
  PRIMARY KEY (happening, linking)
) STRICT, WITHOUT ROWID;

CREATE INDEX happenings_by_linking ON happenings (linking);

CREATE TABLE matters (
  linking    INTEGER NOT NULL REFERENCES linkings (sequence),
  ordinal    INTEGER NOT NULL, -- 0, 1, 2 … in the order of the linking
  matter     TEXT NOT NULL,
  happening  TEXT NOT NULL,
  question   TEXT NOT NULL,
  grade      TEXT NOT NULL,
  statements INTEGER NOT NULL,
  PRIMARY KEY (linking, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX matters_by_name ON matters (matter, linking);

-- Which happening an account of a report tells of, from a linking on. An account is a number within
-- its report.
CREATE TABLE tellings (
  report    TEXT NOT NULL,
  account   INTEGER NOT NULL,
  linking   INTEGER NOT NULL REFERENCES linkings (sequence),
  happening TEXT NOT NULL,
  PRIMARY KEY (report, account, linking)
) STRICT, WITHOUT ROWID;

CREATE INDEX tellings_by_happening ON tellings (happening);

-- Reports that go back to one text.
CREATE TABLE kin (
  report  TEXT NOT NULL,
  other   TEXT NOT NULL,
  linking INTEGER NOT NULL REFERENCES linkings (sequence),
  kinship TEXT NOT NULL,
  PRIMARY KEY (report, other)
) STRICT, WITHOUT ROWID;

CREATE INDEX kin_by_other ON kin (other);

-- Indexes, no evidence: where to look for neighbours. Keys and bands are 64-bit hashes; `report` is
-- the sequence of the report, so that the newest come last.
CREATE TABLE account_keys (
  key     INTEGER NOT NULL,
  report  INTEGER NOT NULL REFERENCES reports (sequence),
  account INTEGER NOT NULL,
  PRIMARY KEY (key, report, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_bands (
  band   INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (sequence),
  PRIMARY KEY (band, report)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER linkings_never_change BEFORE UPDATE ON linkings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: linkings never change');
END;
CREATE TRIGGER linkings_never_go BEFORE DELETE ON linkings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: linkings never go');
END;
CREATE TRIGGER happenings_never_change BEFORE UPDATE ON happenings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: happenings never change');
END;
CREATE TRIGGER happenings_never_go BEFORE DELETE ON happenings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: happenings never go');
END;
CREATE TRIGGER matters_never_change BEFORE UPDATE ON matters BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: matters never change');
END;
CREATE TRIGGER matters_never_go BEFORE DELETE ON matters BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: matters never go');
END;
CREATE TRIGGER tellings_never_change BEFORE UPDATE ON tellings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: tellings never change');
END;
CREATE TRIGGER tellings_never_go BEFORE DELETE ON tellings BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: tellings never go');
END;
CREATE TRIGGER kin_never_change BEFORE UPDATE ON kin BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: kin never changes');
END;
CREATE TRIGGER kin_never_goes BEFORE DELETE ON kin BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: kin never goes');
END;

PRAGMA user_version = 2;
