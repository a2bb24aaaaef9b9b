import type { Command } from 'commander'

const AFTER = `
A hand-coded file names the file of its text. That is looked for below the
folders of --reports; without them in GOLD_DIR, and in a folder "reports" beside
it or its parent. Claims are matched by where they stand, names by what the
coder knows of actors; docs/codebook.md says how.

Examples:
  crossbearing evaluate gold/ --reports texts/ --errors | less
  crossbearing evaluate gold/ --claims claims.jsonl --json`

export const defineEvaluate = (program: Command): Command =>
  program
    .command('evaluate')
    .summary('measure the coder against hand-coded reports')
    .description('Measures the coder against reports that people coded by hand: precision, recall, F1, and each field.')
    .argument('<gold_dir>', 'a folder of hand-coded reports, one JSON file each')
    .option('--reports <dir...>', 'where the texts of the hand-coded reports are')
    .option('--claims <file>', 'measure these claims (JSON Lines) instead of coding the texts')
    .option('--errors', 'print every miss with its place and sentence')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', AFTER)
    .action(async (folder, options) => (await import('../evaluation.ts')).runEvaluation(folder, options))
