import type { Decision, RuledField, RuledValues, Ruling } from '../../model/ruling.ts'
import { standing, valueIn } from '../../model/ruling.ts'
import { applyToReport } from '../../store/reattach-rulings.ts'
import { appendRuling, readRuling, rulingsOfReport } from '../../store/rulings.ts'
import type { Store } from '../../store/store.ts'
import { type AskedLink, dropLink, ruleLink } from './rule-link.ts'
import { claimToRule, NotRuled, type Signed, seenNow } from './ruled-claim.ts'

/** What a person decides about a claim. */
export type Asked =
  | ({
      readonly [F in Exclude<RuledField, 'link'>]: { readonly field: F; readonly after: RuledValues[F] }
    }[Exclude<RuledField, 'link'>] & { readonly claim: string; readonly reason: string | null })
  | AskedLink

/** Appends a ruling and applies it; the accounts are to be compared again. Throws `NotRuled`. */
export const rule = (store: Store, asked: Asked, { author, at }: Signed): Promise<Ruling> =>
  store.write(async (on) => {
    if (asked.field === 'link') return ruleLink(on, asked, { author, at })
    const kept = await claimToRule(on, asked.claim)
    const { claim } = kept
    const before = valueIn(claim, asked.field, asked.field === 'place-name' ? asked.after.text : null)
    if (before === undefined) throw new NotRuled(`A claim of the kind ${claim.kind} has no such field here: ${asked.field}.`)
    const ruling = await appendRuling(on, {
      ...({ field: asked.field, before, after: asked.after } as Decision),
      author,
      at,
      reason: asked.reason,
      claim: seenNow(kept),
      undoes: null,
    })
    await applyToReport(on, claim.report)
    return ruling
  })

/** Appends a ruling that takes another back. Throws `NotRuled`. */
export const takeBack = (
  store: Store,
  given: { readonly undoes: string; readonly reason: string | null },
  { author, at }: Signed,
) =>
  store.write(async (on): Promise<Ruling> => {
    const kept = await readRuling(on, given.undoes)
    if (kept === null) throw new NotRuled(`There is no ruling ${given.undoes} in this case.`)
    const { ruling, claim } = kept
    const { report } = ruling.claim
    const made = (await rulingsOfReport(on, report)).map((each) => each.ruling)
    if (!standing(made).some(({ id }) => id === ruling.id))
      throw new NotRuled('That ruling does not stand: it was taken back, or takes another back. Rule anew instead.')
    const { id: _, ...rest } = ruling
    const turned = { field: ruling.field, before: ruling.after, after: ruling.before } as Decision
    const seen = claim === null ? rest.claim : { ...rest.claim, id: claim }
    const undone = await appendRuling(on, { ...turned, claim: seen, author, at, reason: given.reason, undoes: ruling.id })
    if (ruling.field === 'link') await dropLink(on, ruling)
    else await applyToReport(on, report)
    return undone
  })
