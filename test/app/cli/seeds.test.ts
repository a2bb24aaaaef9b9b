import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Brief, BriefSection } from '../../../src/app/brief/brief.ts'
import { run, scratch } from './run.ts'

const seeds = fileURLToPath(new URL('../../../../shared/reports/seeds', import.meta.url))

const sentencesOf = ({ groups }: BriefSection): readonly string[] =>
  groups.flatMap((group) => group.sentences.map((sentence) => sentence.text))

/** All of these, in one sentence each. */
const tells = (sentences: readonly string[], ...wanted: readonly RegExp[]): void => {
  for (const words of wanted)
    assert.ok(
      sentences.some((sentence) => words.test(sentence)),
      `${words} in\n${sentences.join('\n')}`,
    )
}

test('the brief of the seed reports names disputes, figures, shares and copies, every sentence footnoted', async (t) => {
  if (!existsSync(seeds)) return t.skip('../shared/reports/seeds is not here')
  const folder = join(scratch(t), 'seeds')
  assert.equal((await run(['add', seeds, '--case', folder])).code, 0)
  const { code, stdout } = await run(['brief', '--case', folder, '--format', 'json'])
  assert.equal(code, 0)
  const { sections } = JSON.parse(stdout) as Brief
  const section = (title: RegExp): BriefSection => {
    const found = sections.find((candidate) => title.test(candidate.title))
    assert.ok(found, `no section ${title}`)
    return found
  }
  for (const { groups } of sections)
    for (const { sentences } of groups) for (const { text, footnotes } of sentences) assert.ok(footnotes.length > 0, text)

  const district = section(/contested/).groups.find(({ heading }) => heading?.startsWith('Sheikh Saeed'))
  assert.ok(district)
  tells(
    district.sentences.map(({ text }) => text),
    /^Taken by Government of Syria, according to .+ and Government of Syria \(/,
    /^Denied: taken by Government of Syria.*repelled.*according to Opposition/,
    /^A third kept by Opposition, according to Syrian Observatory for Human Rights/,
  )

  const tolls = section(/contested/).groups.find(({ heading }) => heading?.includes('30 November 2016: shelling'))
  assert.ok(tolls)
  tells(
    tolls.sentences.map(({ text }) => text),
    /^Killed: at least 21 /,
    /^Killed: at least 26 .*Agence France-Presse/,
    /^Killed: (?:more than )?45 /i,
  )

  const displaced = section(/^Figures/).groups.find(({ heading }) => heading === 'Displaced')
  assert.ok(displaced)
  tells(
    displaced.sentences.map(({ text }) => text),
    /^Over 50,000 .*Syrian Observatory for Human Rights/,
    /^Some 20,000 .*Red Cross/,
    /^Close to 30,000 .*United Nations/,
    /^About 31,500 .*United Nations/,
  )
  tells(
    sentencesOf(section(/^Shares/)),
    /^A third of the rebel-held sector .*taken by Government of Syria/,
    /^More than 50 percent of neighborhoods .*taken by Government of Syria/,
    /^80% of .*taken by Government of Syria/,
  )
  tells(sentencesOf(section(/^Passages/)), /seed-00\d.* share .* words in \d+ passages/)
})
