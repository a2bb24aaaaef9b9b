/**
 * What says which parts of a case a new report touches, so that only those are compared again. `prints`, `telling_keys`, `likely_pairs` and
 * `placed` hold rows of compared reports alone; a report that is to be compared, for the first time or again, is not at `compared = 1`.
 */
export const blocks = `
ALTER TABLE reports ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;
CREATE INDEX reports_to_compare ON reports (current, day, id) WHERE compared <> 1;

CREATE TABLE prints (
  print INTEGER NOT NULL,
  day INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports,
  PRIMARY KEY (print, day, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE telling_keys (
  key TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES reports,
  PRIMARY KEY (key, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_keys_by_report ON telling_keys (report);

CREATE TABLE likely_pairs (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  report_a INTEGER NOT NULL REFERENCES reports,
  report_b INTEGER NOT NULL REFERENCES reports,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX likely_pairs_by_report ON likely_pairs (report_a);

CREATE TABLE placed (
  key TEXT NOT NULL,
  day TEXT NOT NULL,
  claim TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES reports,
  PRIMARY KEY (key, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX placed_by_report ON placed (report);

CREATE TABLE account_reports (
  event TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
  report TEXT NOT NULL,
  PRIMARY KEY (event, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_reports_by_report ON account_reports (report);

CREATE TABLE account_places (
  event TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
  place TEXT NOT NULL,
  containers INTEGER NOT NULL,
  PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX account_origins_by_name ON account_origins (name, kind);
CREATE INDEX account_origins_by_party ON account_origins (name, party);
`
