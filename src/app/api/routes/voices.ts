import type { Store } from '../../../store/store.ts'
import { createVoices } from '../reads/voices.ts'
import { part, reads } from '../route.ts'
import { VoicesSchema } from '../schema/voices.ts'

export const voices = (store: Store) => {
  const voicesOfCase = createVoices(store)
  return part().openapi(
    reads('/voices', 'Outlets and origins: who credits whom, who copies whom, who calls whom what', {}, VoicesSchema),
    async (c) => c.json(await voicesOfCase(), 200),
  )
}
