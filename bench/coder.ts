// npm run bench coder: reports a CPU second on one core, beside the tagger alone and compromise on the same texts; then memory over 20,000 reports.
import nlp from 'compromise'
import { loadKnowledge } from '../src/app/knowledge.ts'
import type { Report } from '../src/model/report.ts'
import { createPipeline } from '../src/pipeline.ts'
import { winkTagger } from '../src/text/tagger.ts'
import { type Generated, generate, townsOf } from './generate.ts'

const SIZE = 5_600
/** News seldom tells of one thing alone: a report is put together from so many short ones. */
const PARTS = 5
const ROUND = 300
const LONG_RUN = 20_000

const knowledge = loadKnowledge()
const { code } = createPipeline(knowledge)
const towns = townsOf(knowledge.places)

function* reportsOf(count: number, seed: number): Generator<Report> {
  const parts = generate(count * PARTS, SIZE / PARTS, towns, seed)
  for (let n = 0; n < count; n++) {
    const some = Array.from({ length: PARTS }, () => parts.next().value as Generated)
    const { id, outlet, published } = some[0] as Generated
    yield {
      id,
      version: 1,
      outlet,
      url: null,
      title: null,
      text: some.map(({ text }) => text).join('\n'),
      language: 'en',
      published: { day: published, basis: 'stated', from: 'given', candidates: [] },
      credit: null,
      evidence: '',
    }
  }
}

/** Reports a second of processor time, the second of two rounds: the first warms up. */
function rate(work: (report: Report) => unknown, reports: readonly Report[]): number {
  for (const report of reports.slice(0, 100)) work(report)
  const start = process.cpuUsage()
  for (const report of reports) work(report)
  const { user, system } = process.cpuUsage(start)
  return reports.length / ((user + system) / 1e6)
}

const reports = [...reportsOf(ROUND, 1)]
const tagger = winkTagger()
const ours = rate(code, reports)
const tags = rate((report) => report.text.split('\n').map(tagger), reports)
const rival = rate((report) => nlp(report.text).json(), reports.slice(0, 40))
const claims = reports.reduce((sum, report) => sum + code(report).length, 0)

console.log(`${ROUND} reports of ${SIZE} characters, ${(claims / ROUND).toFixed(1)} claims each`)
console.log(`coder, all kinds      ${ours.toFixed(0)} reports a CPU second`)
console.log(`wink's tagging alone  ${tags.toFixed(0)}   coder ÷ tagging ${(ours / tags).toFixed(2)}`)
console.log(`compromise            ${rival.toFixed(0)}   coder ÷ compromise ${(ours / rival).toFixed(1)}`)

let done = 0
for (const report of reportsOf(LONG_RUN, 2)) {
  code(report)
  if (++done % 5_000 === 0)
    console.log(`memory after ${done.toLocaleString('en')} reports: ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`)
}
