-- What lists ask for is laid out anew when the ledger is linked the next time: rows of before do not
-- say which events were denied, and matters bear the headings and grades of their time.
DELETE FROM shelved;
DELETE FROM report_marks;
DELETE FROM statement_marks;
DELETE FROM marks;
DELETE FROM parties;
DELETE FROM spots;
DELETE FROM ties;
DELETE FROM outlets;
DELETE FROM dispute_marks;
DELETE FROM disputes;
DELETE FROM stories;
DELETE FROM roots;

UPDATE linked SET entry = 0;

PRAGMA user_version = 6;
