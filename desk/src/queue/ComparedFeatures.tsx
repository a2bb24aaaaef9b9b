import { useId } from 'react'
import type { ComparedFeature, LinkQuestion } from '../data/types.ts'
import { weight as signed } from '../locale.ts'
import { Scrolls } from '../shell/Scrolls.tsx'
import { strings } from '../strings.ts'
import { bothInWords } from './given-in-words.ts'

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
            {features.map((compared) => (
              <Row key={compared.feature} compared={compared} />
            ))}
          </tbody>
        </table>
      </Scrolls>
    </section>
  )
}

function Row({ compared }: { compared: ComparedFeature }) {
  const { feature, found, weight } = compared
  const [a, b] = bothInWords(compared)
  return (
    <tr>
      <th scope="row">{strings.linkFeatures[feature]}</th>
      <td dir="auto">{a}</td>
      <td dir="auto">{b}</td>
      <td>{typeof found === 'number' ? strings.linkAlike(found) : strings.linkLikeness[found]}</td>
      <td className="numbers">{weight === null ? strings.linkNever : signed(weight)}</td>
    </tr>
  )
}
