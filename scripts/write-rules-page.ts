import { writeFileSync } from 'node:fs'
import { loadKnowledge } from '../src/app/knowledge.ts'
import { loadRules } from '../src/app/rules.ts'
import { codeExamples, rulesPage } from '../src/app/rules-page.ts'
import { createPipeline } from '../src/pipeline.ts'

const areas = loadRules()
const page = rulesPage(areas, codeExamples(areas, createPipeline(loadKnowledge())))
writeFileSync(new URL('../docs/rules.md', import.meta.url), page)
