import { strings } from '../strings.ts'
import { FileChoice } from './FileChoice.tsx'
import type { BaseMapInUse } from './use-base-map.ts'

/** Takes a file with a map, and says whose the map is that is drawn. */
export const MapChoice = ({ base, fault, again, take, without }: BaseMapInUse) => (
  <FileChoice
    note={base === null ? null : `${strings.mapOf(base.file)} ${base.attribution ?? strings.mapNobody}`}
    choose={base === null ? strings.mapChoose : strings.mapOther}
    accept=".pmtiles"
    onFile={(file) => void take(file)}
    without={base === null ? null : { label: strings.mapWithout, onClick: without }}
    fault={fault}
    again={again === null ? null : { label: strings.mapAgain, onClick: again }}
  />
)
