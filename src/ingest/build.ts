import { createHash } from 'node:crypto'
import type { DateCandidate, Note, Report } from '../model/report.ts'
import { findCredit } from './credit.ts'
import type { Facts } from './facts.ts'
import { detectLanguage } from './language.ts'
import type { MediaNames } from './media.ts'
import { datePublished } from './published.ts'

/** One document on its way to a report. */
export interface Received {
  /** For notes: the file, and the place in it; null for the whole file. */
  readonly file: string
  readonly at: string | null
  readonly text: string
  readonly facts: Facts
  /** Dates of publication from the page's metadata, strongest first. */
  readonly dates: readonly DateCandidate[]
  /** The bytes as received. */
  readonly bytes: Uint8Array
}

/** The report, in version 1, and what is to be said about it. */
export function buildReport(received: Received, media: MediaNames): { report: Report; notes: Note[] } {
  const { file, at, text, facts, bytes } = received
  const evidence = sha256(bytes)
  const title = facts.title ?? headline(text)
  const { published, disagreement } = datePublished(text, title, { given: facts.published, metadata: received.dates }, media)
  const detected = detectLanguage(text)
  const report: Report = {
    id: facts.id ?? derivedId(facts, evidence),
    version: 1,
    outlet: facts.outlet,
    url: facts.url,
    title,
    text,
    language: detected === 'und' ? (facts.language ?? detected) : detected,
    published,
    credit: findCredit(text, media),
    evidence,
  }
  const note = (level: Note['level'], message: string): Note => ({ level, file, at, report: report.id, message })
  const notes: Note[] = []
  if (disagreement) notes.push(note('info', disagreement))
  if (published.day === null)
    notes.push(
      note(
        'warning',
        'no date of publication was found: its relative dates stay open; give one in a manifest, a column or a field',
      ),
    )
  return { report, notes }
}

/** Codebook section 13: outlet and URL, else the hash of the bytes; the same bytes under another outlet are another report. */
function derivedId(facts: Facts, evidence: string): string {
  const key = facts.url === null ? ['bytes', facts.outlet ?? '', evidence] : ['url', facts.outlet ?? '', facts.url]
  return sha256(key.join('\n')).slice(0, 20)
}

/** The first line of a text where it reads as a headline: short, no sentence, set apart from what follows. */
function headline(text: string): string | null {
  const line = /^\s*(?<line>\S[^\n]{0,198})\n/u.exec(text)?.groups?.line?.trim()
  return line && !/[.!?…,;:”"]$/u.test(line) ? line : null
}

/** In lower-case hex. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')
