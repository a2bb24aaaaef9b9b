import type { Voices } from '../data/types.ts'
import { number } from '../locale.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { Scrolls } from '../shell/Scrolls.tsx'
import { speakerKinds, strings } from '../strings.ts'

interface Props {
  readonly origins: Voices['origins']
  readonly styleOf: (origin: string) => OriginStyle
}

/** Who is in a position to know, of how many events, and of how many nobody else says anything. */
export function OriginTable({ origins, styleOf }: Props) {
  return (
    <Scrolls labelledBy="origins">
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.origin}</th>
            <th scope="col">{strings.originKind}</th>
            <th scope="col" className="number">
              {strings.events}
            </th>
            <th scope="col" className="number">
              {strings.alone}
            </th>
          </tr>
        </thead>
        <tbody>
          {origins.map(({ name, kind, party, accounts, alone }) => (
            <tr key={name}>
              <td>
                <GlyphInText style={styleOf(name)} /> {name}
              </td>
              <td>{party ? `${speakerKinds[kind]} · ${strings.party}` : speakerKinds[kind]}</td>
              <td className="number">{number(accounts)}</td>
              <td className="number">{number(alone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}
