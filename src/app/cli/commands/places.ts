import type { Command } from 'commander'
import { buildReport } from '../../../ingest/build.ts'
import { NO_FACTS } from '../../../ingest/facts.ts'
import { mediaNames } from '../../../ingest/media.ts'
import { filter, standardInput } from '../filter.ts'
import { plainOptions } from '../reading-options.ts'

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
  const [{ loadKnowledge }, { createPlaceFilter }] = await Promise.all([
    import('../../knowledge.ts'),
    import('../../../pipeline.ts'),
  ])
  const knowledge = loadKnowledge()
  const media = mediaNames(knowledge.actors)
  const find = createPlaceFilter(knowledge)
  await filter(standardInput(NO_FACTS, plainOptions(media)), (record) => [
    { id: buildReport(record, media).report.id, places: find(record.text) },
  ])
}
