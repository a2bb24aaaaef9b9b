import type { Command } from 'commander'

const AFTER = `
In:   {"id", "text", "anchor"?}
Out:  {"id", "mentions": [{"start", "end", "from", "to"}]}
The anchor is the day that "on Sunday" is counted from; without it the day of
publication that the text shows. Offsets are UTF-16 code units; "from" and "to"
are the first and the last day.

Example:
  echo '{"id":"1","text":"It began on Sunday.","anchor":"2016-12-05"}' |
    crossbearing dates`

export const defineDates = (program: Command): Command =>
  program
    .command('dates')
    .summary('time expressions of texts, with their days')
    .description('A filter, JSON Lines in and out: finds every time expression of English texts and the days that it names.')
    .addHelpText('after', AFTER)
    .action(dates)

async function dates(): Promise<void> {
  const [{ loadActors }, { createDateFinder }, { filterTexts }] = await Promise.all([
    import('../../actors.ts'),
    import('../../../pipeline.ts'),
    import('../filter.ts'),
  ])
  const find = createDateFinder()
  await filterTexts(loadActors(), ({ id, text, published }, given) => ({ id, mentions: find(text, given ?? published.day) }))
}
