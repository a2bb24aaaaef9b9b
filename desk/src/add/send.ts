import type { z } from '@hono/zod-openapi'
import type { AddLineSchema } from '../../../src/app/api/schema/add.ts'
import { ProblemError } from '../data/client.ts'
import type { Given } from './dropped.ts'

export type AddLine = z.infer<typeof AddLineSchema>

export interface Upload {
  readonly files: readonly Given[]
  readonly text: string
  readonly outlet: string
  readonly published: string
}

/** Hands reports to the desk and tells each line of its answer as it comes. Throws what the desk says is wrong with the upload. */
export async function send({ files, ...fields }: Upload, onLine: (line: AddLine) => void): Promise<void> {
  const form = new FormData()
  for (const { file, path } of files) {
    form.append('files', file)
    form.append('paths', path)
  }
  for (const [name, value] of Object.entries(fields)) if (value !== '') form.append(name, value)
  const answer = await fetch('/api/reports', { method: 'POST', body: form })
  if (!answer.ok || answer.body === null) {
    const said = (await answer.json().catch(() => null)) as { detail?: string } | null
    throw new ProblemError(answer.status, said?.detail ?? `The desk answered ${answer.status}.`)
  }
  for await (const line of linesOf(answer.body)) onLine(JSON.parse(line) as AddLine)
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const parts = (rest + read.value).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}
