import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createApi } from '../../../src/app/api/server.ts'
import { allReports } from '../../../src/store/read-case.ts'
import { makeCase } from '../../store/cases.ts'

const HERE = 'http://127.0.0.1:4711'

interface File {
  readonly path: string
  readonly text: string
}

async function open(t: TestContext) {
  const store = await makeCase(t)
  const api = createApi(store)
  const send = (form: FormData, origin: string | null = HERE): Promise<Response> =>
    Promise.resolve(
      api.request(`${HERE}/api/reports`, { method: 'POST', body: form, headers: origin === null ? {} : { origin } }),
    )
  const reports = () => store.read(async (on) => await Array.fromAsync(allReports(on)))
  return { send, reports }
}

function formOf(files: readonly File[], fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  for (const { path, text } of files) {
    form.append('files', new Blob([text]), path.split('/').at(-1))
    form.append('paths', path)
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** The lines of an answer, without those of progress. */
const linesOf = async (answer: Response): Promise<readonly Record<string, unknown>[]> =>
  (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => !('progress' in line))

const STORY = 'Old Mill was quiet on Tuesday, residents said. The army said it had taken the bridge.'

test('a pasted text becomes a report with what is said of it', async (t) => {
  const { send, reports } = await open(t)
  const answer = await send(formOf([], { text: STORY, outlet: 'Northern Post', published: '2030-05-02' }))
  const [line] = await linesOf(answer)
  assert.deepEqual((line as { added: { added: number } }).added.added, 1)
  const [report] = await reports()
  assert.deepEqual([report?.outlet, report?.published.day, report?.text], ['Northern Post', '2030-05-02', STORY])
})

test('files are added as the folder they stood in, its manifest read; what cannot be read is named and stops nothing', async (t) => {
  const { send, reports } = await open(t)
  const answer = await send(
    formOf([
      { path: 'spring/manifest.csv', text: 'file,id,outlet,published\na.txt,a-1,Harbour Wire,2030-05-03\n' },
      { path: 'spring/a.txt', text: STORY },
      { path: 'spring/empty.txt', text: '' },
    ]),
  )
  const lines = await linesOf(answer)
  const notes = lines.flatMap((line) => ('note' in line ? [line.note as { file: string; message: string }] : []))
  assert.ok(notes.some(({ file, message }) => file === 'spring/empty.txt' && /empty/.test(message)))
  assert.deepEqual((lines.at(-1) as { added: { added: number; rejected: number } }).added.added, 1)
  const [report] = await reports()
  assert.deepEqual([report?.id, report?.outlet], ['a-1', 'Harbour Wire'])
})

test('a path that leads out leads nowhere', async (t) => {
  const { send, reports } = await open(t)
  await (await send(formOf([{ path: '../../outside.txt', text: STORY }], { published: '2030-05-02' }))).text()
  assert.equal((await reports()).length, 1)
})

test('an upload that does not say it comes from this desk is refused, and so is an empty one', async (t) => {
  const { send, reports } = await open(t)
  const form = () => formOf([], { text: STORY })
  assert.equal((await send(form(), null)).status, 403)
  assert.equal((await send(form(), 'http://elsewhere.example')).status, 403)
  assert.equal((await send(formOf([], { outlet: 'Northern Post' }))).status, 400)
  assert.equal((await reports()).length, 0)
})
