import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WriteStream } from 'node:tty'
import { countLine, createMeter, progressLine } from '../../../src/app/cli/meter.ts'
import { noteLine } from '../../../src/app/cli/output.ts'

const stream = (isTTY: boolean) => {
  const written: string[] = []
  return { written, as: { isTTY, columns: 20, write: (words: string) => written.push(words) } as unknown as WriteStream }
}

const reading = {
  stage: 'reading',
  reports: 1200,
  bytes: 1_000,
  totalBytes: 4_000,
  rate: 60,
  compared: 0,
  toCompare: 0,
} as const

test('how far it is, how fast, and how long it will take', () => {
  assert.equal(progressLine(reading), 'Reading: 1,200 reports, 60 a second, about 1 min left')
  assert.equal(progressLine({ ...reading, bytes: 3_900 }), 'Reading: 1,200 reports, 60 a second, about 1 s left')
  assert.equal(progressLine({ ...reading, rate: 0.25 }), 'Reading: 1,200 reports, 0.3 a second, about 4 h left')
  assert.equal(progressLine({ ...reading, totalBytes: null }), 'Reading: 1,200 reports, 60 a second')
  assert.equal(progressLine({ ...reading, stage: 'comparing', toCompare: 1 }), 'Comparing 1 report: 0 % …')
  assert.equal(
    progressLine({ ...reading, stage: 'comparing', compared: 500, toCompare: 1200 }),
    'Comparing 1,200 reports: 41 % …',
  )
  assert.equal(countLine(1, 0.5), '1 report, 2.0 a second')
})

test('is drawn over itself on a terminal, cut to its width, and taken away', () => {
  const { written, as } = stream(true)
  const meter = createMeter(as)
  meter.show(progressLine(reading))
  meter.clear()
  assert.deepEqual(written, ['\r\u001b[2KReading: 1,200 repo', '\r\u001b[2K'])
})

test('is silent elsewhere', () => {
  const { written, as } = stream(false)
  const meter = createMeter(as)
  meter.show(progressLine(reading))
  meter.clear()
  assert.deepEqual(written, [])
})

test('a note is one line, whatever its message', () => {
  const note = { level: 'warning', file: 'a.csv', at: 'line 3', report: null, message: 'one\n  two' } as const
  assert.equal(noteLine(note), 'a.csv, line 3: warning: one two')
})
