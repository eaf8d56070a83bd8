-- Up to which entry all is linked and laid out. An index, no evidence: from 0 on, all is looked at.
CREATE TABLE linked (
  one   INTEGER PRIMARY KEY CHECK (one = 1),
  entry INTEGER NOT NULL
) STRICT;

INSERT INTO linked VALUES (1, 0);

PRAGMA user_version = 5;
