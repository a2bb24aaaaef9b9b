/**
 * For a reader who comes back: `changed` is the change of the case, counted, with which an account last became what it is; the case has a name of its
 * own, so that a browser that knows several does not mix them up. For the list of events: the grades of each, and which days they are of.
 */
export const changes = `
INSERT INTO meta (name, value) VALUES ('case', lower(hex(randomblob(8))));
ALTER TABLE accounts ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX accounts_by_change ON accounts (changed, contested);
CREATE INDEX accounts_by_day ON accounts (first_day, last_day, contested);

CREATE TABLE account_grades (
  grade TEXT NOT NULL,
  event TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
  PRIMARY KEY (grade, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_grades_by_event ON account_grades (event);
INSERT OR IGNORE INTO account_grades (grade, event)
  SELECT json_extract(grade.value, '$.grade'), event FROM accounts, json_each(body, '$.grades') AS grade;
`
