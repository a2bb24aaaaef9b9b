import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { defineAdd } from './commands/add.ts'
import { defineAttributions } from './commands/attributions.ts'
import { defineBrief } from './commands/brief.ts'
import { defineCode } from './commands/code.ts'
import { defineDates } from './commands/dates.ts'
import { defineEvaluate } from './commands/evaluate.ts'
import { defineExplain } from './commands/explain.ts'
import { defineExport } from './commands/export.ts'
import { defineGazetteer } from './commands/gazetteer.ts'
import { definePlaces } from './commands/places.ts'
import { defineServe } from './commands/serve.ts'

/** The commands under their headings, in the order in which help shows them. */
const GROUPS: readonly (readonly [heading: string, commands: readonly ((program: Command) => void)[]])[] = [
  ['A case:', [defineAdd, defineServe, defineBrief, defineExplain, defineExport, defineGazetteer]],
  ['Filters, without a case:', [defineCode, defineDates, definePlaces, defineAttributions]],
  ['Measuring:', [defineEvaluate]],
]

const AFTER = `
Examples:
  crossbearing add my-reports/         read a folder of reports into ./case
  crossbearing serve                   look at it in the browser
  crossbearing brief | less            read what is contested, with footnotes
  crossbearing code < reports.jsonl    code reports without a case

Exit codes: 0 all went well; 1 some input failed, or the work could not be done;
2 the command was not understood.`

/** The command line. Commander's own errors are thrown as `CommanderError` once they have been shown. */
export function createProgram(): Command {
  const program = new Command('crossbearing')
    .description(
      'Keeps who claims what, where, when, how many and who says so, across conflicting reports on armed conflict. It never decides what is true.',
    )
    .usage('COMMAND [OPTION…]')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', AFTER)
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
  for (const [heading, commands] of GROUPS) {
    program.commandsGroup(heading)
    for (const define of commands) define(program)
  }
  return program
}

function version(): string {
  const file = new URL('../../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
