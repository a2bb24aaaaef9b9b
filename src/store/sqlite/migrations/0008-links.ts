/**
 * Whether tellings are of one incident. `links` holds the rulings on that which stand: the second claim of each (the first is in `attachments`), and
 * whether a later ruling contradicts it. `link_doubts` is what the machine asks; `rank` puts first what most hangs on. Pairs that are only nearly
 * likely are kept beside the likely ones. The comparison is made anew for it.
 */
export const links = `
CREATE TABLE links (
  ruling TEXT PRIMARY KEY REFERENCES rulings (id),
  report TEXT NOT NULL,
  claim TEXT NOT NULL,
  events TEXT NOT NULL,
  holds INTEGER NOT NULL DEFAULT 1,
  overruled_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_report ON links (report);
CREATE INDEX links_by_claim ON links (claim);
CREATE INDEX links_open ON links (ruling) WHERE claim = '';
CREATE INDEX attachments_by_claim ON attachments (claim);

CREATE TABLE link_doubts (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  events TEXT NOT NULL,
  event_a TEXT NOT NULL,
  event_b TEXT NOT NULL,
  score REAL NOT NULL,
  rank INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_doubts_by_rank ON link_doubts (rank DESC, a, b);
CREATE INDEX link_doubts_by_event_a ON link_doubts (event_a);
CREATE INDEX link_doubts_by_event_b ON link_doubts (event_b);

ALTER TABLE likely_pairs ADD COLUMN score REAL NOT NULL DEFAULT 0;
ALTER TABLE likely_pairs ADD COLUMN likely INTEGER NOT NULL DEFAULT 1;
ALTER TABLE likely_pairs RENAME TO close_pairs;
`
