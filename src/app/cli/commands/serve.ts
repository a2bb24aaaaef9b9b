import { once } from 'node:events'
import { type Command, InvalidArgumentError } from 'commander'
import { Failure } from '../../failure.ts'
import { readLimitsFile } from '../../limits.ts'
import { readMapFile } from '../../map-file.ts'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { write } from '../output.ts'

const PORT = 4711

interface Options extends CaseOption {
  readonly port?: number
  readonly author?: string
  readonly limits?: string
  readonly map?: string
}

const AFTER = `
The desk answers to this computer only and asks nothing of any other.
"crossbearing add" may run beside it.

Examples:
  crossbearing serve
  crossbearing serve --case aleppo --port 8080
  crossbearing serve --limits districts.geojson
  crossbearing serve --map syria.pmtiles`

export const defineServe = (program: Command): Command =>
  program
    .command('serve')
    .summary('serve the desk at 127.0.0.1')
    .description('Serves the desk on the case at 127.0.0.1, until it is stopped with Ctrl-C.')
    .addOption(caseOption())
    .option('--port <number>', `the port (default: ${PORT}, or a free one when it is taken; 0 takes a free one)`, port)
    .option('--author <name>', "the name that rulings made at the desk bear (default: the system user's)")
    .option('--limits <file>', 'a GeoJSON file of limits to draw behind the map of places, with its attribution')
    .option('--map <file>', 'a PMTiles archive to lay under the places, with its attribution')
    .addHelpText('after', AFTER)
    .action(serve)

const serve = (options: Options): Promise<void> =>
  withCase(options.case, 'refuse', async (store) => {
    const { startServer } = await import('../../api/server.ts')
    const beneath = {
      limits: options.limits === undefined ? null : await readLimitsFile(options.limits),
      map: options.map === undefined ? null : await readMapFile(options.map),
    }
    const start = (port: number) =>
      startServer({ store, port, beneath, ...(options.author === undefined ? {} : { author: options.author }) })
    const desk = await start(options.port ?? PORT).catch((error: NodeJS.ErrnoException) => {
      if (options.port === undefined && error.code === 'EADDRINUSE') return start(0)
      throw portFailure(error, options.port ?? PORT)
    })
    await write(`The desk on ${store.name} is at ${desk.url}\nCtrl-C stops it.\n`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await desk.close()
  })

const portFailure = (error: NodeJS.ErrnoException, port: number): Error => {
  if (error.code === 'EADDRINUSE') return new Failure(`Port ${port} is taken: name another with --port, or 0 for any free one.`)
  if (error.code === 'EACCES') return new Failure(`Port ${port} may not be used: name one above 1023 with --port.`)
  return error
}

function port(words: string): number {
  const number = Number(words)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535.')
  return number
}
