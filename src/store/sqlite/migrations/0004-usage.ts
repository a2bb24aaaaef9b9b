/** Whom outlets credit and what they call whom, counted as claims come in; of how many events an origin is the only one. */
export const usage = `
CREATE TABLE usage (
  outlet TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (outlet, kind, name, words)
) STRICT, WITHOUT ROWID;
INSERT INTO usage (outlet, kind, name, words, n)
  SELECT r.outlet, 'actor', json_extract(actor.value, '$.name'), lower(json_extract(actor.value, '$.text')), count(*)
  FROM claims AS c JOIN reports AS r ON r.key = c.report, json_each(c.body, '$.actors') AS actor
  WHERE c.current = 1 GROUP BY 1, 2, 3, 4;
INSERT INTO usage (outlet, kind, name, words, n)
  SELECT r.outlet, 'speaker', coalesce(json_extract(c.body, '$.attribution[#-1].affiliation'), json_extract(c.body, '$.attribution[#-1].name'), ''), '', count(*)
  FROM claims AS c JOIN reports AS r ON r.key = c.report
  WHERE c.current = 1 GROUP BY 1, 2, 3, 4;
ALTER TABLE origins ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;
UPDATE origins SET alone = (
  SELECT count(*) FROM account_origins AS o JOIN accounts AS a ON a.event = o.event WHERE o.name = origins.name AND a.weight = 1
);
`
