import { type Command, InvalidArgumentError, Option } from 'commander'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { createMeter } from '../meter.ts'
import { write } from '../output.ts'

interface Options extends CaseOption {
  readonly country?: string
  readonly licence?: string
}

const AFTER = `
FILE is a dump of GeoNames (SY.txt, allCountries.txt: 19 columns parted by
tabs, unpacked) or a table of administrative divisions of OCHA (COD-AB, as CSV:
ADM1_EN, ADM1_PCODE, ADM2_EN …). Its places are kept in the case, with where
they come from, and used whenever the case is coded; reports that it has are
coded again. A place that is known already gets the further names of the file.
docs/gazetteer.md says more.

Examples:
  crossbearing gazetteer import SY.txt
  crossbearing gazetteer import allCountries.txt --country SD --case sudan
  crossbearing gazetteer import sdn_adm2.csv --licence "CC BY-IGO 3.0"`

/** Problems that are told one by one; the rest is counted. */
const TOLD = 20

export function defineGazetteer(program: Command): Command {
  const gazetteer = program
    .command('gazetteer')
    .summary('give a case the places of a GeoNames or OCHA file')
    .description('Places that a case knows besides those that come with the program.')
    .helpCommand(false)
    .addHelpText('after', AFTER)
  gazetteer
    .command('import')
    .summary('read places from a GeoNames dump or an OCHA table')
    .description('Reads places from a GeoNames dump or an OCHA table of divisions into the case (made when there is none).')
    .argument('<file>', 'the unpacked file')
    .addOption(caseOption())
    .addOption(new Option('--country <code>', 'only places of this country: two letters, such as SD').argParser(country))
    .addOption(new Option('--licence <words>', 'the licence of the list, where it is another than that of its maker'))
    .addHelpText('after', AFTER)
    .action(importFile)
  return gazetteer
}

function country(code: string): string {
  if (!/^[A-Za-z]{2}$/u.test(code)) throw new InvalidArgumentError('two letters were expected, such as SD.')
  return code.toUpperCase()
}

async function importFile(file: string, options: Options): Promise<void> {
  const meter = createMeter(process.stderr)
  const [{ importPlaces }, { codeAgain }] = await Promise.all([
    import('../../case-gazetteer/import.ts'),
    import('../../jobs/code-again.ts'),
  ])
  await withCase(options.case, 'create', async (store) => {
    let problems = 0
    const done = await importPlaces({
      caseFolder: store.name,
      file,
      country: options.country ?? null,
      licence: options.licence ?? null,
      day: new Date().toISOString().slice(0, 10),
      onProgress: (share, places) => meter.show(`Reading: ${Math.floor(100 * share)} %, ${places.toLocaleString('en')} places`),
      onProblem(line, problem) {
        if (problems++ >= TOLD) return
        meter.clear()
        console.error(`${file}, line ${line}: ${problem}. The line was left out.`)
      },
    }).finally(() => meter.clear())
    if (problems > TOLD) console.error(`${file}: ${problems - TOLD} more lines could not be read.`)
    const recoded = await codeAgain(store, (compared, all) => meter.show(`Comparing: ${compared} of ${all} reports`)).finally(
      () => meter.clear(),
    )
    await write(
      `${done.added.toLocaleString('en')} new places, ${done.tied.toLocaleString('en')} that were known and may have got further names, from ${done.origin}, ${done.licence}.\nKept in ${done.path}; ${recoded.toLocaleString('en')} ${recoded === 1 ? 'report' : 'reports'} coded again.\n`,
    )
    if (done.rejected > 0) process.exitCode = 1
  })
}
