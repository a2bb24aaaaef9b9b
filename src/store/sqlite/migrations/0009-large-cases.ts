/**
 * For lists of a large case that would else be looked for among all: accounts that are not contested but hold a figure that is; what has changed, and
 * what lies in a period, found in an index alone; how often reports of one outlet share text of the event with those of another, counted as it changes.
 */
export const largeCases = `
ALTER TABLE accounts ADD COLUMN differs INTEGER NOT NULL DEFAULT 0;
UPDATE accounts SET differs = 1 WHERE contested = 0 AND event IN (SELECT event FROM account_values WHERE verdict = 'contested');
DROP INDEX account_values_contested;
CREATE INDEX accounts_differing ON accounts (contested, weight, event) WHERE differs = 1;
INSERT INTO tallies (subject, name, n) SELECT 'differing', '', count(*) FROM accounts WHERE differs = 1;
DROP INDEX accounts_by_change;
CREATE INDEX accounts_by_change ON accounts (changed, contested, weight, event);
DROP INDEX accounts_by_day;
CREATE INDEX accounts_by_day ON accounts (first_day, last_day, contested, weight, event);

CREATE TABLE carried (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  pairs INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
INSERT INTO carried (a, b, pairs)
  SELECT a.outlet, b.outlet, count(*)
  FROM copies AS c JOIN reports AS a ON a.id = c.a AND a.current = 1 JOIN reports AS b ON b.id = c.b AND b.current = 1
  WHERE c.relation IN ('near-identical', 'partial') GROUP BY 1, 2;
CREATE INDEX carried_by_pairs ON carried (pairs);
`
