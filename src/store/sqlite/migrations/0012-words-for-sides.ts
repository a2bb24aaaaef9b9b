/** What outlets call the sides is counted anew: pronouns and words that name no side are no such words, and count as '' for the name alone. */
export const wordsForSides = `
DELETE FROM usage WHERE kind = 'actor';
INSERT INTO usage (outlet, kind, name, words, n)
  WITH actor AS (
    SELECT r.outlet, json_extract(a.value, '$.name') AS name, json_extract(a.value, '$.side') AS side,
      json_extract(a.value, '$.text') AS text, lower(json_extract(a.value, '$.text')) AS words
    FROM claims AS c JOIN reports AS r ON r.key = c.report, json_each(c.body, '$.actors') AS a
    WHERE c.current = 1),
  pointing (word) AS (VALUES
    ('i'), ('me'), ('he'), ('him'), ('she'), ('her'), ('it'), ('they'), ('them'), ('we'), ('us'), ('you'), ('who'), ('whom'), ('which'),
    ('that'), ('this'), ('these'), ('those'), ('one'), ('both'), ('some'), ('many'), ('several'), ('others'), ('all'), ('each'), ('none')),
  determiner (word) AS (VALUES
    (''), ('the '), ('a '), ('an '), ('its '), ('their '), ('his '), ('her '), ('these '), ('those '), ('this '), ('that '), ('some '),
    ('other '), ('several '), ('many '), ('both '), ('two '), ('all ')),
  noun (word) AS (VALUES
    ('troops'), ('forces'), ('force'), ('fighters'), ('soldiers'), ('gunmen'), ('men'), ('units'), ('unit'), ('group'), ('groups'),
    ('side'), ('sides'), ('party'), ('parties'), ('source'), ('sources'), ('people'), ('official'), ('officials'), ('spokesman'),
    ('spokesmen'), ('spokeswoman'), ('statement'), ('warplanes'), ('warplane'), ('planes'), ('plane'), ('jets'), ('jet'), ('aircraft'),
    ('helicopters'), ('helicopter'), ('artillery'), ('allies')),
  bare (words) AS (SELECT determiner.word || noun.word FROM determiner, noun)
  SELECT outlet, 'actor', name,
    CASE WHEN side IS NULL OR words IN (SELECT words FROM bare)
      OR (words IN (SELECT word FROM pointing) AND (length(text) = 1 OR text <> upper(text))) THEN '' ELSE words END,
    count(*)
  FROM actor GROUP BY 1, 2, 3, 4;
`
