-- What people said of a reading. A row with `undoes` takes an earlier one back.
CREATE TABLE corrections (
  sequence INTEGER PRIMARY KEY REFERENCES entries (sequence),
  report   TEXT NOT NULL REFERENCES reports (id),
  undoes   INTEGER UNIQUE REFERENCES corrections (sequence),
  json     TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_by_report ON corrections (report, sequence);

-- Which statements somebody has looked at, laid out to be asked for. It follows from the corrections.
CREATE TABLE reviews (
  statement  INTEGER NOT NULL REFERENCES statements (number),
  correction INTEGER NOT NULL REFERENCES corrections (sequence),
  PRIMARY KEY (statement, correction)
) STRICT, WITHOUT ROWID;

-- What the machine is least sure of, first; the last two columns answer filters without the row.
CREATE INDEX statements_by_doubt ON statements (confidence, published_day, kind);
CREATE INDEX statements_by_doubt_of_outlet
  ON statements (outlet_folded, confidence, published_day, kind);
CREATE INDEX statements_by_doubt_of_speaker
  ON statements (speaker_folded, confidence, published_day, kind);

CREATE TRIGGER corrections_never_change BEFORE UPDATE ON corrections BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: corrections never change');
END;
CREATE TRIGGER corrections_never_go BEFORE DELETE ON corrections BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: corrections never go');
END;
CREATE TRIGGER reviews_never_change BEFORE UPDATE ON reviews BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: reviews never change');
END;
CREATE TRIGGER reviews_never_go BEFORE DELETE ON reviews BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only: reviews never go');
END;

PRAGMA user_version = 3;
