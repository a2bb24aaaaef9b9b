/** The first case. `reports` and `claims` keep superseded rows; lists read the current ones, by partial indexes. What is not given is ''. */
export const firstCase = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  current INTEGER NOT NULL,
  content TEXT NOT NULL,
  coder TEXT NOT NULL,
  coded INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  day TEXT NOT NULL,
  language TEXT NOT NULL,
  claims INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  url TEXT,
  title TEXT,
  published TEXT NOT NULL,
  credit TEXT,
  text TEXT NOT NULL,
  UNIQUE (id, version),
  UNIQUE (id, content)
) STRICT;
CREATE UNIQUE INDEX reports_current ON reports (id) WHERE current = 1;
CREATE INDEX reports_by_day ON reports (day, id) WHERE current = 1;
CREATE INDEX reports_by_outlet ON reports (outlet, day, id) WHERE current = 1;
CREATE INDEX reports_by_coder ON reports (coder) WHERE current = 1;

CREATE TABLE claims (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES reports,
  current INTEGER NOT NULL,
  kind TEXT NOT NULL,
  measure TEXT NOT NULL,
  place TEXT NOT NULL,
  day TEXT NOT NULL,
  words TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (report, id)
) STRICT;
CREATE INDEX claims_current ON claims (id) WHERE current = 1;
CREATE INDEX claims_by_place ON claims (kind, measure, place, day) WHERE current = 1;

CREATE TABLE copies (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  relation TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_by_b ON copies (b);

CREATE TABLE accounts (
  event TEXT PRIMARY KEY,
  contested INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  place TEXT NOT NULL,
  disputes TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_by_weight ON accounts (contested, weight, event);

CREATE TABLE account_claims (
  event TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
  claim TEXT NOT NULL,
  origin TEXT,
  PRIMARY KEY (event, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_claims_by_claim ON account_claims (claim);

CREATE TABLE account_values (
  event TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
  measure TEXT NOT NULL,
  position INTEGER NOT NULL,
  said_on TEXT NOT NULL,
  claim TEXT NOT NULL,
  verdict TEXT NOT NULL,
  origin TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (event, measure, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_values_by_day ON account_values (measure, said_on, event, position);

CREATE TABLE account_origins (
  event TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  party INTEGER NOT NULL,
  PRIMARY KEY (event, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE origins (
  name TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  party INTEGER NOT NULL,
  accounts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX origins_by_accounts ON origins (accounts, name);

CREATE TABLE notes (
  key INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  file TEXT NOT NULL,
  at TEXT,
  report TEXT,
  message TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX notes_once ON notes (file, coalesce(at, ''), coalesce(report, ''), message);

CREATE TABLE rollups (
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  day TEXT NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (kind, place, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE tallies (
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (subject, name)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5(title, text, content = 'reports', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
`
