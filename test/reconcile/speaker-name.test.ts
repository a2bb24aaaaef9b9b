import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isName, plainName } from '../../src/reconcile/speaker-name.ts'

describe('a name', () => {
  for (const words of [
    'Alpha Monitor',
    'Harbour District Police Command',
    'Al-Noor hospital',
    'Fastnet',
    'UK-based Northern Observatory for Human Rights',
    'the activist-run Varn Media Centre',
    'al-Masri',
    'Red Lantern Network',
    'Directorate of Health in Port Varn',
    'Ada Lind of the Harbour League',
  ])
    test(words, () => assert.equal(isName(words), true))
})

describe('a description', () => {
  for (const words of [
    'monitor',
    'Rescue workers in the northern zone',
    'Syrian activists',
    'Fighters in Aleppo',
    'It',
    'Local',
    'Local sources',
    'Britain-based monitoring group',
    'Pro-government media',
    'Analysts',
    '300 civilians',
    'TV',
    'Civil defence officials',
    'Activists in Port Varn',
    'Agency',
  ])
    test(words, () => assert.equal(isName(words), false))
})

test('what is told beside a name is no part of it', () => {
  assert.equal(plainName('the activist-run Varn Media Centre'), 'Varn Media Centre')
  assert.equal(plainName('UK based Northern Observatory which tracks the violence'), 'Northern Observatory')
  assert.equal(plainName('that killed four people Harbour League'), 'Harbour League')
  assert.equal(plainName('Varn Centre for Policy Research an NGO'), 'Varn Centre for Policy Research')
})
