import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Link } from '../../src/model/claim.ts'
import { asOutletTells } from '../../src/resolve/outlet-voice.ts'

const link = (role: Link['role'], text: string): Link => ({
  role,
  name: text,
  kind: 'unnamed',
  affiliation: null,
  party: false,
  text,
  start: 0,
  end: text.length,
  cue: 'told',
  cueSpan: [0, 4],
})
const names = (links: readonly Link[]): readonly string[] => links.map(({ role, name }) => `${role} ${name}`)
const told = [link('told', 'our reporter'), link('said', 'A resident')]

test('what is told to "our reporter" is told to the outlet', () => {
  assert.deepEqual(names(asOutletTells(told, { name: 'Orlo Times', kind: 'outlet' })), ['told Orlo Times', 'said A resident'])
  assert.deepEqual(names(asOutletTells(told, { name: null, kind: 'outlet' })), ['said A resident'])
})

test('a medium that reports in its own name has its own voice; its tally and a ministry are speakers', () => {
  const outlet = { name: 'The Orlo Times', kind: 'outlet' } as const
  assert.deepEqual(asOutletTells([link('said', 'ORLO TIMES')], outlet), [])
  assert.deepEqual(names(asOutletTells([link('said', 'an Orlo Times tally')], outlet)), ['said an Orlo Times tally'])
  assert.deepEqual(names(asOutletTells([link('said', 'Orlo Ministry')], { name: 'Orlo Ministry', kind: 'government' })), [
    'said Orlo Ministry',
  ])
})
