import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { checkData } from '../../data-files.ts'
import { Failure } from '../../failure.ts'

const Id = z.number().int().positive()
const Ids = z.strictObject({ dset_id: Id.optional(), new_id: Id.optional() })

/** A file that gives UCDP's own ids for names of this case. Everything in it is optional. */
const IdFile = z.strictObject({
  /** By our name of the actor. */
  actors: z.record(z.string(), z.strictObject({ ...Ids.shape, name: z.string().optional(), gwno: Id.optional() })).default({}),
  /** By "side a - side b", in our names. */
  dyads: z
    .record(
      z.string(),
      z.strictObject({
        ...Ids.shape,
        name: z.string().optional(),
        conflict: z.strictObject({ ...Ids.shape, name: z.string().optional() }).optional(),
      }),
    )
    .default({}),
  /** Gleditsch and Ward's number of a country, by our name of it. */
  countries: z.record(z.string(), Id).default({}),
})

export type UcdpIds = z.infer<typeof IdFile>

export const NO_IDS: UcdpIds = { actors: {}, dyads: {}, countries: {} }

/** @throws Failure when the file cannot be read or is not as expected; the message names file and entry. */
export function readUcdpIds(path: string): UcdpIds {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${(error as Error).message}`, 2)
  }
  try {
    return checkData(path, text, IdFile)
  } catch (error) {
    throw new Failure((error as Error).message, 2)
  }
}
