import type { ReactNode } from 'react'
import type { Measure } from '../../../src/model/claim.ts'
import type { OriginStyle } from '../marks/palette.ts'
import { measures, scopes, statuses, strings, units } from '../strings.ts'
import { FigureChart } from './FigureChart.tsx'
import { type FigureGroup, isWhole } from './groups.ts'
import { OriginKey, SignKey } from './Legend.tsx'

interface Props {
  /** Of the title: one below that of the section it stands in. */
  readonly heading: 'h2' | 'h3'
  readonly measure: Measure
  readonly group: FigureGroup
  readonly height: number
  readonly styleOf: (origin: string) => OriginStyle
  readonly selected: string | undefined
  /** Where to go from here. */
  readonly children?: ReactNode
}

/** One chart with what it shows above it and how to read it below. Its five parts can stand on the lines of a grid. */
export function FigureOfGroup({ heading: Heading, measure, group, height, styleOf, selected, children }: Props) {
  const drawn = group.points.filter((p) => isWhole(p) && p.saidOn !== null)
  const title = strings.figureTitle(measures[measure], group.area)
  return (
    <figure className="figure-of-group">
      <figcaption>
        <Heading>{title}</Heading>
        <p className="quiet">{countedWords(group)}</p>
      </figcaption>
      <OriginKey origins={[...new Set(drawn.map((p) => p.origin))]} styleOf={styleOf} />
      <FigureChart
        name={strings.chartName(title, countedWords(group))}
        points={drawn}
        height={height}
        styleOf={styleOf}
        selected={selected}
      />
      <SignKey points={drawn} />
      <p className="quiet">
        {drawn.length < group.points.length && `${strings.notDrawn(group.points.length - drawn.length)} `}
        {children}
      </p>
    </figure>
  )
}

export const countedWords = (g: FigureGroup): string => strings.countedOption(scopes[g.scope], statuses[g.status], units[g.unit])
