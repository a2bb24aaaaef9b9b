import { hc } from 'hono/client'
import type { Api } from '../../../src/app/api/server.ts'

/** The API that served this page, typed by its own routes. */
export const api = hc<Api>(window.location.origin).api

/** What the API says is wrong, in its own words. */
export class ProblemError extends Error {
  readonly status: number

  constructor(status: number, detail: string) {
    super(detail)
    this.status = status
  }
}

interface Answer<T> {
  readonly ok: boolean
  readonly status: number
  json(): Promise<T>
}

/** JSON knows no undefined: what may be missing is missing, and the types of the model say so exactly. */
type Json<T> = { [K in keyof T]: Json<Exclude<T[K], undefined>> }

/** The body of a good answer; throws what a bad one says. */
export async function read<T>(asked: Promise<Answer<T>>): Promise<Json<T>> {
  const answer = await asked
  if (answer.ok) return (await answer.json()) as Json<T>
  const said: unknown = await answer.json().catch(() => null)
  throw new ProblemError(answer.status, detailOf(said) ?? `The desk answered ${answer.status}.`)
}

const detailOf = (said: unknown): string | null =>
  typeof said === 'object' && said !== null && 'detail' in said && typeof said.detail === 'string' ? said.detail : null
