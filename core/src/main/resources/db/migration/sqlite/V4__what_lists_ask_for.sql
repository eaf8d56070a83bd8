-- What pages and lists ask for, laid out from readings, corrections and linkings. Indexes, no
-- evidence: these rows are written anew whenever what they follow from changes, and can be made
-- again. A moment is the wall clock of the publisher in seconds since 1970-01-01; what is undated
-- has the lowest.

-- One row a report: keys and small numbers, as JSON.
CREATE TABLE shelved (
  report INTEGER PRIMARY KEY REFERENCES reports (sequence),
  moment INTEGER NOT NULL,
  json   TEXT NOT NULL
) STRICT;

-- A mark is the hash of such words as "place g173480". Lists are walks along the rows of a mark.
CREATE TABLE report_marks (
  mark   INTEGER NOT NULL,
  moment INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (mark, moment DESC, report DESC)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_marks (
  mark    INTEGER NOT NULL,
  moment  INTEGER NOT NULL,
  report  INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (mark, moment DESC, report DESC, ordinal)
) STRICT, WITHOUT ROWID;

-- How many rows a mark has, to walk along the rarest; of matters, how many it ever had.
CREATE TABLE marks (
  mark       INTEGER PRIMARY KEY,
  reports    INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0,
  matters    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE parties (
  key         TEXT PRIMARY KEY,
  name        TEXT NOT NULL,
  name_folded TEXT NOT NULL,
  kind        TEXT NOT NULL,
  affiliation TEXT NOT NULL, -- a JSON array
  said        INTEGER NOT NULL,
  about       INTEGER NOT NULL,
  reports     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX parties_by_words ON parties (said DESC, about DESC, key, name_folded);

CREATE TABLE spots (
  key         TEXT PRIMARY KEY,
  name_folded TEXT NOT NULL,
  json        TEXT NOT NULL,
  control     INTEGER NOT NULL,
  statements  INTEGER NOT NULL,
  reports     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX spots_by_words ON spots (control DESC, statements DESC, key, name_folded);

-- Who speaks of whom, and who answers whom, how often.
CREATE TABLE ties (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  what   TEXT NOT NULL,
  times  INTEGER NOT NULL,
  PRIMARY KEY (source, target, what)
) STRICT, WITHOUT ROWID;

CREATE INDEX ties_by_source ON ties (source, times DESC);
CREATE INDEX ties_by_target ON ties (target, times DESC);
CREATE INDEX ties_by_times ON ties (times DESC);

CREATE TABLE outlets (
  outlet_folded TEXT PRIMARY KEY,
  outlet        TEXT NOT NULL,
  reports       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was published by a day of a happening: the state from the day `since` until the day before
-- `until`. `standing` is 1 for the state of all that there is.
CREATE TABLE stories (
  number    INTEGER PRIMARY KEY,
  root      TEXT NOT NULL, -- the happening that it is part of now
  happening TEXT NOT NULL,
  since     INTEGER NOT NULL,
  until     INTEGER NOT NULL,
  standing  INTEGER NOT NULL,
  json      TEXT NOT NULL
) STRICT;

CREATE INDEX stories_by_root ON stories (root, since);
CREATE INDEX stories_by_happening ON stories (happening, since);

CREATE TABLE disputes (
  number   INTEGER PRIMARY KEY,
  story    INTEGER NOT NULL REFERENCES stories (number),
  matter   TEXT NOT NULL,
  question TEXT NOT NULL,
  since    INTEGER NOT NULL,
  until    INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  changed  INTEGER NOT NULL -- the day of the last report on it
) STRICT;

CREATE INDEX disputes_by_name ON disputes (matter, since);
CREATE INDEX disputes_by_story ON disputes (story);

CREATE TABLE dispute_marks (
  mark    INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  dispute INTEGER NOT NULL,
  PRIMARY KEY (mark, changed DESC, dispute DESC)
) STRICT, WITHOUT ROWID;

CREATE INDEX dispute_marks_by_dispute ON dispute_marks (dispute);

-- Which story a happening of the linkings belongs to.
CREATE TABLE roots (
  happening TEXT PRIMARY KEY,
  root      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX roots_by_root ON roots (root);

-- Corrections that speak of two reports, under each of them.
CREATE TABLE hand_ties (
  report     TEXT NOT NULL,
  correction INTEGER NOT NULL REFERENCES corrections (sequence),
  PRIMARY KEY (report, correction)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 4;
