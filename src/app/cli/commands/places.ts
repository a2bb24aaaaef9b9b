import type { Command } from 'commander'

const AFTER = `
In:   {"id", "text"}
Out:  {"id", "places": [{"start", "end", "text", "name", "lat", "lon",
      "kind": "literal" | "metonym", "country", "wherePrec"}]}
Offsets are UTF-16 code units. In "Moscow denied" the place is a metonym. A name
that is not known has no point.

Example:
  echo '{"id":"1","text":"Shells fell on Homs."}' | crossbearing places`

export const definePlaces = (program: Command): Command =>
  program
    .command('places')
    .summary('places that texts name, with their points')
    .description('A filter, JSON Lines in and out: finds every place that English texts name, and where it is.')
    .addHelpText('after', AFTER)
    .action(places)

async function places(): Promise<void> {
  const [{ loadKnowledge }, { createPlaceFilter }, { filterTexts }] = await Promise.all([
    import('../../knowledge.ts'),
    import('../../../pipeline.ts'),
    import('../filter.ts'),
  ])
  const knowledge = loadKnowledge()
  const find = createPlaceFilter(knowledge)
  await filterTexts(knowledge.actors, ({ id, text }) => ({ id, places: find(text) }))
}
