import { Argument, type Command } from 'commander'
import { EXPORTERS } from '../../export/exporters.ts'
import { Failure } from '../../failure.ts'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { writeAll } from '../output.ts'

const AFTER = `
Formats:
${Object.entries(EXPORTERS)
  .map(([name, { help }]) => `  ${name.padEnd(10)} ${help}`)
  .join('\n')}

docs/codebook.md says what each field means.

Examples:
  crossbearing export csv > claims.csv
  crossbearing export accounts --case aleppo | jq 'select(.contested)'`

export const defineExport = (program: Command): Command =>
  program
    .command('export')
    .summary('write the case as claims, accounts, copies or csv')
    .description('Writes what the case holds to standard output.')
    .addArgument(new Argument('<format>', 'what is written, and how').choices(Object.keys(EXPORTERS)))
    .addOption(caseOption())
    .addHelpText('after', AFTER)
    .action(exportCase)

const exportCase = (format: string, options: CaseOption): Promise<void> =>
  withCase(options.case, 'refuse', async (store) => {
    const exporter = EXPORTERS[format]
    if (!exporter) throw new Failure(`There is no format "${format}".`, 2)
    await store.read((on) => writeAll(exporter.lines(on)))
  })
