/**
 * Fingerprints fall anywhere among those that a case has: put in at once, those of a few hundred reports would write nearly every page of a large case
 * anew. Which are widespread is kept, so that nobody counts the carriers of a thousand texts.
 */
export const largeComparisons = `
CREATE TABLE recent_prints (
  print INTEGER NOT NULL,
  day INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports,
  beside INTEGER NOT NULL,
  PRIMARY KEY (print, day, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE widespread_prints (
  print INTEGER PRIMARY KEY,
  recurring INTEGER NOT NULL,
  common INTEGER NOT NULL
) STRICT;
`
