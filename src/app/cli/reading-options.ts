import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Facts, NO_FACTS } from '../../ingest/facts.ts'
import { FORMATS, type Format } from '../../ingest/format.ts'
import type { IngestOptions } from '../../ingest/input.ts'
import { readDay } from '../../ingest/published.ts'
import { type ColumnMap, type DateOrder, FIELDS, parseColumnMap } from '../../ingest/table.ts'
import type { Day } from '../../model/day.ts'

/** How files are to be read, as the command line says it. */
export interface ReadingOptions {
  readonly format?: Format
  readonly columns?: ColumnMap
  readonly idPrefix?: string
  readonly dateOrder?: DateOrder
  readonly outlet?: string
  readonly published?: Day
}

/** Adds the options of commands that read files of reports. */
export const readingOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <name>', 'read every file as this, whatever its name').choices([...FORMATS]))
    .option(
      '--columns <map>',
      `CSV: which column holds which field, as field=column,…; the fields are ${FIELDS.join(', ')}`,
      columnMap,
    )
    .option('--id-prefix <text>', 'put before the ids that rows and lines give')
    .addOption(
      new Option(
        '--date-order <order>',
        'CSV: 03-05-2016 is 3 May (dmy) or 5 March (mdy); told from the column where it can be',
      ).choices(['dmy', 'mdy']),
    )
    .option('--outlet <name>', 'the outlet, where no manifest, column or field gives it')
    .option('--published <day>', 'the day of publication, YYYY-MM-DD, where no manifest, column or field gives it', day)

export const ingestOptions = ({ format, columns, idPrefix, dateOrder }: ReadingOptions): Omit<IngestOptions, 'media'> => ({
  format: format ?? null,
  columns: columns ?? null,
  idPrefix: idPrefix ?? '',
  dateOrder: dateOrder ?? null,
})

export const givenFacts = ({ outlet, published }: ReadingOptions): Facts => ({
  ...NO_FACTS,
  outlet: outlet ?? null,
  published: published ?? null,
})

function columnMap(words: string): ColumnMap {
  const map = parseColumnMap(words)
  if (typeof map === 'string') throw new InvalidArgumentError(map)
  return map
}

function day(words: string): Day {
  const read = readDay(words)
  if (read === null) throw new InvalidArgumentError('write the day as YYYY-MM-DD.')
  return read
}
