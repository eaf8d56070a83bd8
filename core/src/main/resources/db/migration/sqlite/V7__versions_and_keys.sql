-- Versions of reports that another at their address replaced: what they say stands in no list of
-- now. Laid out from the versions, no evidence.
CREATE TABLE replaced (
  report   INTEGER PRIMARY KEY REFERENCES reports (sequence),
  since    INTEGER NOT NULL, -- the day from which on a reader sees another version
  standing INTEGER NOT NULL  -- 0 where it is replaced among all that there is, dated or not
) STRICT;

-- Reports that were tied before, and lack the keys under which accounts are filed today.
CREATE TABLE unkeyed (
  report TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO unkeyed SELECT DISTINCT report FROM linkings;

PRAGMA user_version = 7;
