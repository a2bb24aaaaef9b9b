import { useId } from 'react'
import type { LinkQuestion } from '../data/types.ts'
import { weight as signed } from '../locale.ts'
import { Scrolls } from '../shell/Scrolls.tsx'
import { strings } from '../strings.ts'

interface Props {
  readonly features: LinkQuestion['features']
  readonly names: readonly [string, string]
}

/** What two tellings were compared by, what each gives, and what that weighs for or against one event. */
export function ComparedFeatures({ features, names }: Props) {
  const id = useId()
  return (
    <section className="compared">
      <h3 id={id}>{strings.linkWhy}</h3>
      <Scrolls labelledBy={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.linkCompared}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{strings.linkFound}</th>
              <th scope="col">{strings.linkWeight}</th>
            </tr>
          </thead>
          <tbody>
            {features.map(({ feature, found, weight, a, b }) => (
              <tr key={feature}>
                <th scope="row">{strings.linkFeatures[feature as FeatureName] ?? feature}</th>
                <td dir="auto">{a}</td>
                <td dir="auto">{b}</td>
                <td>
                  {typeof found === 'number' ? strings.linkAlike(found) : (strings.linkLikeness[found as Likeness] ?? found)}
                </td>
                <td className="numbers">{weight === null ? strings.linkNever : signed(weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </section>
  )
}

type FeatureName = keyof typeof strings.linkFeatures
type Likeness = keyof typeof strings.linkLikeness
