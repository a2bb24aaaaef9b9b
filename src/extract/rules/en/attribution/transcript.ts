import type { AttributionMention, SpeakerMention } from '../../../../model/mention.ts'
import type { Span } from '../../../../model/span.ts'
import type { Block, TextLayer } from '../../../../text/layer.ts'

const RULE = 'en.attribution.transcript'
/** "COL. DAVID REY:", "Q:", at the head of a line. */
const LABEL = /^(?<label>(?:\p{Lu}[\p{Lu}'’.-]*)(?: \p{Lu}[\p{Lu}'’.-]*){0,5}): +(?=\S)/u
const RANK =
  /^(?:(?:COL|COLONEL|CAPT|CAPTAIN|GEN|GENERAL|MAJ|MAJOR|LT|LIEUTENANT|SGT|ADM|ADMIRAL|MR|MRS|MS|DR|AMB|AMBASSADOR|SECRETARY|PRESIDENT|MINISTER|BRIG|BRIGADIER|SEN|SENATOR|REP)\.? )+/u
/** So few labels make no transcript: "KYIV: …" may head a single passage. */
const FEWEST = 3

interface Head {
  readonly block: Block
  readonly label: string
}

/** A transcript credits each passage to the name in capitals at its head, until the next (codebook section 4). */
export function transcriptOf(layer: TextLayer): AttributionMention[] {
  const heads = layer.blocks.flatMap((block): Head[] => {
    const label = LABEL.exec(layer.text.slice(block.start, block.end))?.groups?.label
    return label ? [{ block, label }] : []
  })
  // Somebody speaks more than once.
  if (heads.length < FEWEST || new Set(heads.map(({ label }) => label)).size === heads.length) return []
  const names = heads.map(({ label }) => label.replace(RANK, ''))
  return heads.map((head, index): AttributionMention => {
    const { block, label } = head
    const next = heads[index + 1]?.block
    const last = next ? layer.blocks[next.index - 1]! : layer.blocks.at(-1)!
    const sign: Span = [block.start + label.length, block.start + label.length + 1]
    return {
      speakers: [speakerOf(layer, head, names)],
      cue: { span: sign, text: ':' },
      content: [[sign[1], last.end]],
      polarity: 'asserted',
      rule: RULE,
    }
  })
}

/** "COL. REY" is the "COLONEL DAVID REY" of an earlier label; names in capitals are written as names. */
function speakerOf(layer: TextLayer, { block, label }: Head, names: readonly string[]): SpeakerMention {
  const short = label.replace(RANK, '')
  const full = names.find((name) => name.length > short.length && name.endsWith(` ${short}`)) ?? short
  const span: Span = [block.start, block.start + label.length]
  let to = block.from
  while (to < block.to && layer.tokens[to]!.end <= span[1]) to++
  const named = /\p{L}{2}/u.test(short) && !/^(?:STAFF|MODERATOR|QUESTION|OPERATOR|REPORTER|SPEAKER)$/u.test(short)
  return {
    span,
    from: block.from,
    to,
    rule: RULE,
    role: 'said',
    words: label,
    name: named ? asName(full) : null,
    office: null,
    organisation: null,
  }
}

const asName = (capitals: string): string =>
  capitals.toLowerCase().replace(/(?:^|[ '’-])\p{Ll}/gu, (start) => start.toUpperCase())
