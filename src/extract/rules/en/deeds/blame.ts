import type { TextLayer } from '../../../../text/layer.ts'
import type { Deed, DeedWords } from './deed.ts'
import type { ActorGroup } from './groups.ts'

const BEFORE =
  /\b(?:blamed on|blamed it on|pinned on|attributed to|hands of|work of|traced to|accus(?:ed|es|ing)|blam(?:ed|es|ing)|held|holds|holding)$/u
const AFTER =
  /^(?:(?:has|have|had|later|also|group|movement|quickly|immediately) )*(?:claim(?:ed|s)? (?:responsibility|the (?:attack|bombing|blast|killing|strike|ambush|raid))|said (?:it|they) (?:was|were|had been) (?:behind|responsible)|admit(?:ted|s)? (?:responsibility|carrying)|(?:was|were) (?:behind|responsible)|took responsibility|responsible|(?:was|were|is|are|been) (?:also |widely )?blamed for(?! (?:\S+ ){0,2}(?:fail\w*|not|lack|collapse|allowing|ignoring)\b))/u

/** "blamed on X", "at the hands of X", "X claimed responsibility". */
export function byBlame(layer: TextLayer, _words: DeedWords, group: ActorGroup): Deed | null {
  const { tokens } = layer
  const sentence = layer.sentences[tokens[group.from]!.sentence]!
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(sentence.from, from), Math.min(sentence.to, to))
      .filter((t) => t.tag !== 'DET' || t.index >= group.to)
      .map((t) => t.folded)
      .join(' ')
  const deed = (from: number): Deed => ({ group, from, to: from + 1, tie: 'blame', rule: 'en.deed.blame' })
  // "accused President Karso's forces": names and titles may stand between.
  let first = group.from
  while (
    first > sentence.from &&
    /^(?:PROPN|PUNCT)$/u.test(tokens[first - 1]!.tag) &&
    group.from - first < 5 &&
    tokens[first - 1]!.text !== ','
  )
    first--
  const before = words(first - 5, first)
  if (BEFORE.test(before) && (!/h(?:eld|olds|olding)$/u.test(before) || /^responsible/u.test(words(group.to, group.to + 2))))
    return deed(group.from - 1)
  return AFTER.test(words(group.to, group.to + 9)) ? deed(group.to) : null
}
