import { compareCase, comparePart } from '../../../src/app/jobs/compare/compare-case.ts'
import type { Pool } from '../../../src/app/jobs/pool.ts'
import type { Coded } from '../../../src/app/jobs/stages.ts'
import { loadLexicon } from '../../../src/app/lexicon.ts'
import type { GazetteerPlace, Knowledge } from '../../../src/model/knowledge.ts'
import { createPipeline } from '../../../src/pipeline.ts'

/** The real stages in this thread, with the words that the coder knows and only invented places: they are ready at once. */

const place = (id: string, name: string, kind: GazetteerPlace['kind'], parent: string | null): GazetteerPlace => ({
  id,
  name,
  variants: [],
  arabic: null,
  kind,
  parent,
  lat: 10,
  lon: 20,
  precision: 1000,
  population: 50_000,
  country: 'XX',
  source: 'invented',
})

const knowledge: Knowledge = {
  places: [
    place('norland', 'Norland', 'country', null),
    place('varn', 'Port Varn', 'city', 'norland'),
    place('mill', 'Old Mill', 'district', 'varn'),
  ],
  actors: [],
  lexicon: loadLexicon('en'),
}

export function createSmallPool(): Pool {
  const pipeline = createPipeline(knowledge)
  return {
    threads: 1,
    code: async ({ reports }) =>
      reports.map((report): Coded => ({ coded: report.language === 'en', claims: pipeline.code(report), failure: null })),
    compare: (store, comparer, onProgress) => compareCase({ store, comparer, onProgress }),
    compareSome: (store, comparer, part) => store.write((on) => comparePart(on, comparer, part)),
    close: async () => undefined,
  }
}
