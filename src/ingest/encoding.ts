import chardet from 'chardet'
import iconv from 'iconv-lite'

/** A name that iconv-lite knows; `utf-8`, `utf-16le` and `utf-16be` are always written so. */
export type Encoding = string

/** How much of a file is looked at to tell its encoding. */
export const SAMPLE = 65_536

/** Single-byte encodings that stand for others that chardet may take them for. */
const LEGACY: ReadonlySet<string> = new Set(
  'windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 koi8-r shift_jis big5 euc-jp euc-kr gb18030'.split(
    ' ',
  ),
)

/** First bytes of kinds of file that are not text. */
const MAGIC: readonly (readonly [kind: string, head: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\u0003\u0004'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['a GIF image', 'GIF8'],
  ['a gzip file', '\u001f\u008b'],
  ['an old office document', '\u00d0\u00cf\u0011\u00e0'],
  ['an SQLite database', 'SQLite format 3\u0000'],
  ['a program', '\u007fELF'],
]

/** The encoding that the first bytes show, `{ binary }` with the kind of file where they are no text. */
export function detectEncoding(bytes: Uint8Array): { encoding: Encoding } | { binary: string } {
  const head = bytes.subarray(0, SAMPLE)
  const marked = byteOrderMark(head)
  if (marked) return { encoding: marked }
  const start = latin(head.subarray(0, 16))
  for (const [kind, magic] of MAGIC) if (start.startsWith(magic)) return { binary: kind }
  const wide = unmarkedUtf16(head)
  if (wide) return { encoding: wide }
  if (isBinary(head)) return { binary: 'binary data' }
  return { encoding: isUtf8(head, bytes.length > head.length) ? 'utf-8' : legacyEncoding(bytes) }
}

export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The text without its byte-order mark. Bytes that the encoding has no character for become U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => iconv.decode(asBuffer(bytes), encoding)

export const encode = (text: string, encoding: Encoding): Uint8Array => iconv.encode(text, encoding)

export const knowsEncoding = (name: string): boolean => iconv.encodingExists(name)

/** Decodes chunk by chunk; `end` gives what is left. */
export const streamDecoder = (encoding: Encoding): { write(chunk: Uint8Array): string; end(): string } => {
  const decoder = iconv.getDecoder(encoding)
  return { write: (chunk) => decoder.write(asBuffer(chunk)), end: () => decoder.end() ?? '' }
}

/** Whether the bytes are UTF-8; `cut` allows a character that the end of a sample cuts through. */
export function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return true
  } catch {
    return false
  }
}

/** The likeliest encoding of text that is not UTF-8. Looks where the bytes beyond ASCII begin: a page may open with kilobytes of tags. */
export function legacyEncoding(bytes: Uint8Array): Encoding {
  const first = bytes.findIndex((byte) => byte > 127)
  const sample = bytes.subarray(Math.max(0, first - 1024), first + SAMPLE)
  if (isUtf8WithErrors(sample)) return 'utf-8'
  // ASCII tells nothing about a script of its own, and makes an Arabic page with English markup look French.
  const letters = latin(sample).match(/[\u0080-\u00ff]+/gu) ?? []
  const ownScript = letters.join('').length > 1.5 * letters.length
  const judged = ownScript ? Uint8Array.from(letters.join(' '), (c) => c.charCodeAt(0)) : sample
  for (const { name } of chardet.analyse(judged)) {
    const encoding = name.toLowerCase()
    // Windows encodings hold all of their ISO counterparts' letters, and are what people really write.
    if (LEGACY.has(encoding)) return WINDOWS.get(encoding) ?? encoding
  }
  return 'windows-1252'
}

const WINDOWS: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
])

/** Mostly whole UTF-8 characters with a few broken ones: a text that was cut or pasted together, not another encoding. */
function isUtf8WithErrors(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let whole = 0
  let broken = 0
  for (const character of text) {
    if (character === '\ufffd') broken++
    else if (character.codePointAt(0)! > 127) whole++
  }
  return whole > 4 * broken
}

/** UTF-16 without a byte-order mark: the byte order in which the text is made of letters, with spaces or line ends between them. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (!bytes.includes(0)) return null
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decode(even, encoding)
    const plain = text.match(
      /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Greek}\p{Nd}\p{P}\s]/gu,
    )
    if (/[ \n]/u.test(text) && (plain?.length ?? 0) > 0.97 * text.length) return encoding
  }
  return null
}

/** A zero byte, or more than one control sign in thirty, is in no text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls * 30 > bytes.length
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const latin = (bytes: Uint8Array): string => asBuffer(bytes).toString('latin1')
