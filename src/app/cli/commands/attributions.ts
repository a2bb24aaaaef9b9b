import type { Command } from 'commander'

const AFTER = `
In:   {"id", "text"}
Out:  {"id", "attributions": [{"source": {"start", "end"} | null,
      "cue": {"start", "end"}, "content": {"start", "end"}}]}
Offsets are UTF-16 code units. The source is whoever is credited, and null where
nobody is named.

Example:
  echo '{"id":"1","text":"The bridge is closed, residents said."}' |
    crossbearing attributions`

export const defineAttributions = (program: Command): Command =>
  program
    .command('attributions')
    .summary('who is credited with which words in texts')
    .description('A filter, JSON Lines in and out: finds who is credited with which words in English texts, and by which cue.')
    .addHelpText('after', AFTER)
    .action(attributions)

async function attributions(): Promise<void> {
  const [{ loadActors }, { loadLexicon }, { createAttributionFinder }, { filterTexts }] = await Promise.all([
    import('../../actors.ts'),
    import('../../lexicon.ts'),
    import('../../../pipeline.ts'),
    import('../filter.ts'),
  ])
  const find = createAttributionFinder(loadLexicon('en'))
  await filterTexts(loadActors(), ({ id, text }) => ({ id, attributions: find(text) }))
}
