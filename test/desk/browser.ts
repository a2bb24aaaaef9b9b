import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Root may run it; nothing is fetched, reported or updated behind the page's back. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Pages need no WebGL, and get none; a map does, and SwiftShader, which the package carries, does it without a graphics card. */
const DRAWING = {
  pages: ['--disable-gpu', '--disable-3d-apis'],
  maps: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
} as const

/** The system's fonts where there are any, and the package's own: without a single font Chromium draws nothing. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

/**
 * Unpacks the Chromium that the npm package carries, with the shared libraries that a bare machine lacks (NSS, expat), into a folder
 * of this clone; a second later it is there for good. The package unpacks to the folder for temporary files and brings its libraries
 * only on Amazon's machines, hence the two variables. Test files start side by side: each unpacks beside the place and renames.
 */
function unpackedChromium(): string {
  const manifest = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(root, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(join(root, '.cache'), { recursive: true })
  const beside = mkdtempSync(`${folder}-`)
  execFileSync(process.execPath, ['-e', "import('@sparticuz/chromium').then((it) => it.default.executablePath())"], {
    cwd: root,
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'nodejs24.x' },
  })
  writeFileSync(join(beside, 'fonts.conf'), fontsConf(folder))
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The package's Chromium is built for Linux on x64; elsewhere, an installed Chrome, or the browser that `CHROMIUM` names. */
function installation(): LaunchOptions {
  if (process.env.CHROMIUM !== undefined) return { executablePath: process.env.CHROMIUM }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const folder = unpackedChromium()
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return { executablePath: join(folder, 'chromium'), env }
}

/** A headless Chromium for the tests of the desk, with WebGL where maps are to be drawn. Close it when done. */
export const openBrowser = (drawing: keyof typeof DRAWING = 'pages'): Promise<Browser> =>
  chromium.launch({ ...installation(), args: [...flags, ...DRAWING[drawing]] })
