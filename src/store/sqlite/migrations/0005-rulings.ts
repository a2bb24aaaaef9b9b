/**
 * What people have decided, append-only: each row carries the hash of the row before and its own. `machine` keeps a claim as the coder has it where a
 * ruling has changed it. `attachments` tells which claim a ruling is about now; '' where that is for a person to say. `doubts` is what the machine asks.
 */
export const rulings = `
CREATE TABLE rulings (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX rulings_by_report ON rulings (report, key);
CREATE TRIGGER rulings_stay BEFORE UPDATE ON rulings BEGIN SELECT raise(ABORT, 'a ruling is never changed: append another'); END;
CREATE TRIGGER rulings_last BEFORE DELETE ON rulings BEGIN SELECT raise(ABORT, 'a ruling is never deleted: append one that takes it back'); END;
CREATE TRIGGER rulings_chain BEFORE INSERT ON rulings
WHEN NEW.previous <> coalesce((SELECT hash FROM rulings ORDER BY key DESC LIMIT 1), '')
BEGIN SELECT raise(ABORT, 'a ruling follows the last one'); END;

CREATE TABLE attachments (
  ruling TEXT PRIMARY KEY REFERENCES rulings (id),
  claim TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_open ON attachments (ruling) WHERE claim = '';

ALTER TABLE claims ADD COLUMN machine TEXT;
CREATE INDEX claims_rejected ON claims (id) WHERE current = 0;

CREATE TABLE doubts (
  report INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
  question TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (claim, question, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX doubts_by_question ON doubts (question, claim, start);
CREATE INDEX doubts_by_report ON doubts (report);
INSERT INTO doubts (report, claim, question, start, "end")
  SELECT report, key, 'number', json_extract(body, '$.figure.number.start'), json_extract(body, '$.figure.number.end')
  FROM claims WHERE current = 1 AND json_extract(body, '$.figure.doubtful') = 1;
`
