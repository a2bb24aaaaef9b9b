// node add-child.ts CASE PATH…: adds, and says on standard output how far it is; for tests that end it in the middle.
import { openCase } from '../../store/cases.ts'
import { add } from './adding.ts'

const [folder, ...paths] = process.argv.slice(2)
const store = await openCase(folder!, (message) => console.log(message))
await add(store, paths, { onProgress: ({ stage, reports }) => console.log(`${stage} ${reports}`) })
await store.close()
console.log('done')
