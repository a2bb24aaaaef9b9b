// npm run bench coder: reports a CPU second on one core, beside the tagger alone and compromise on the same texts; then memory over 20,000 reports.
import nlp from 'compromise'
import { loadKnowledge } from '../src/app/knowledge.ts'
import type { Report } from '../src/model/report.ts'
import { createPipeline } from '../src/pipeline.ts'
import { winkTagger } from '../src/text/tagger.ts'
import { generate, townsOf } from './generate.ts'

const SIZE = 5_600
const ROUND = 300
const LONG_RUN = 20_000

const knowledge = loadKnowledge()
const { code } = createPipeline(knowledge)
const towns = townsOf(knowledge.places)

const reportOf = (generated: { id: string; text: string; outlet: string; published: string }): Report => ({
  id: generated.id,
  version: 1,
  outlet: generated.outlet,
  url: null,
  title: null,
  text: generated.text,
  language: 'en',
  published: { day: generated.published, basis: 'stated', from: 'given', candidates: [] },
  credit: null,
  evidence: '',
})

/** Reports a second of processor time, the second of two rounds: the first warms up. */
function rate(work: (report: Report) => unknown, reports: readonly Report[]): number {
  for (const report of reports.slice(0, 100)) work(report)
  const start = process.cpuUsage()
  for (const report of reports) work(report)
  const { user, system } = process.cpuUsage(start)
  return reports.length / ((user + system) / 1e6)
}

const reports = [...generate(ROUND, SIZE, towns)].map(reportOf)
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
for (const generated of generate(LONG_RUN, SIZE, towns, 2)) {
  code(reportOf(generated))
  if (++done % 5_000 === 0)
    console.log(`memory after ${done.toLocaleString('en')} reports: ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`)
}
