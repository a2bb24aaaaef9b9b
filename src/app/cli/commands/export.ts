import { Argument, type Command, Option } from 'commander'
import type { Connection } from '../../../store/store.ts'
import type { CodedRow, Codes, Coding } from '../../export/codings/coding.ts'
import { allTold } from '../../export/codings/read.ts'
import { CODINGS, type CodingName } from '../../export/codings.ts'
import { EXPORTERS } from '../../export/exporters.ts'
import { Failure } from '../../failure.ts'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { writeAll } from '../output.ts'
import { tableLines, writeFile, writeTable } from '../table-files.ts'

const FORMATS = { ...EXPORTERS, ...CODINGS }

const AFTER = `
Formats:
${Object.entries(FORMATS)
  .map(([name, { help }]) => `  ${name.padEnd(10)} ${help}`)
  .join('\n')}

docs/codebook.md says what each field means. acled, ucdp and airwars are
written in those bodies' formats and are not their data. With --output FILE
the rule and the claims behind each of their cells go to a second file beside
it: acled.csv has acled.why.jsonl.

Examples:
  crossbearing export csv > claims.csv
  crossbearing export acled --output acled.csv
  crossbearing export ucdp --ids ucdp-ids.yaml --output ged.csv
  crossbearing export accounts --case aleppo | jq 'select(.contested)'`

interface ExportOptions extends CaseOption {
  readonly output?: string
  readonly ids?: string
}

export const defineExport = (program: Command): Command =>
  program
    .command('export')
    .summary('write the case as claims, accounts, copies, quotations, rulings or csv, or as ACLED, UCDP or Airwars would')
    .description('Writes what the case holds, to standard output or to a file.')
    .addArgument(new Argument('<format>', 'what is written, and how').choices(Object.keys(FORMATS)))
    .addOption(new Option('--output <file>', 'the file to write; standard output without it'))
    .addOption(new Option('--ids <file>', "UCDP's ids of actors, dyads and countries, as YAML (ucdp only)"))
    .addOption(caseOption())
    .addHelpText('after', AFTER)
    .action(exportCase)

async function exportCase(format: string, options: ExportOptions): Promise<void> {
  if (options.ids !== undefined && format !== 'ucdp') throw new Failure('--ids goes with the format ucdp only.', 2)
  const coding = format in CODINGS ? CODINGS[format as CodingName] : null
  const codes = coding ? await codesOf(options) : null
  await withCase(options.case, 'refuse', (store) =>
    store.read(async (on) => {
      if (coding && codes) await writeCoding(coding, rowsOf(coding, codes, on), options.output)
      else await writeExport(format, on, options.output)
    }),
  )
}

async function writeExport(format: string, on: Connection, output: string | undefined): Promise<void> {
  const exporter = EXPORTERS[format]
  if (!exporter) throw new Failure(`There is no format "${format}".`, 2)
  await (output === undefined ? writeAll(exporter.lines(on)) : writeFile(output, exporter.lines(on)))
}

async function writeCoding(coding: Coding, rows: AsyncIterable<CodedRow>, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await writeAll(tableLines(coding, rows))
    console.error(`${coding.notice} With --output FILE the rule behind each cell is written beside the table.`)
    return
  }
  const { rows: count, sidecar } = await writeTable(output, coding, rows)
  console.error(
    `${count} ${count === 1 ? 'row' : 'rows'} in ${output}, and the rule behind each cell in ${sidecar}. ${coding.notice}`,
  )
}

async function* rowsOf(coding: Coding, codes: Codes, on: Connection): AsyncGenerator<CodedRow> {
  for await (const told of allTold(on)) yield* coding.rows(told, codes)
}

async function codesOf({ ids }: ExportOptions): Promise<Codes> {
  const { loadCountries } = await import('../../countries.ts')
  const { NO_IDS, readUcdpIds } = await import('../../export/ucdp/ids.ts')
  return { countries: loadCountries(), ids: ids === undefined ? NO_IDS : readUcdpIds(ids) }
}
