/** What the list of events is filtered by. Read off the accounts that a case has already. */
export const eventColumns = `
ALTER TABLE accounts ADD COLUMN type TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN first_day TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN last_day TEXT NOT NULL DEFAULT '';
UPDATE accounts SET
  type = coalesce(json_extract(body, '$.subType'), json_extract(body, '$.kind')),
  first_day = coalesce(json_extract(body, '$.time.start'), json_extract(body, '$.time.end'), ''),
  last_day = coalesce(json_extract(body, '$.time.end'), json_extract(body, '$.time.start'), '');
CREATE INDEX accounts_by_type ON accounts (type, contested, weight, event);
CREATE INDEX accounts_by_place ON accounts (place, contested, weight, event);
`
