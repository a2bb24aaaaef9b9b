import { strings } from '../strings.ts'
import { FileChoice } from './FileChoice.tsx'
import type { LimitsInUse } from './use-limits.ts'

/** Takes a file of limits, and says whose the limits are that are drawn. */
export const LimitsChoice = ({ limits, fault, take, without }: LimitsInUse) => (
  <FileChoice
    note={limits === null ? null : `${strings.limitsOf(limits.file)} ${limits.attribution ?? strings.limitsNobody}`}
    choose={limits === null ? strings.limitsChoose : strings.limitsOther}
    accept=".geojson,.json,application/geo+json"
    onFile={(file) => void take(file)}
    without={limits === null ? null : { label: strings.limitsNone, onClick: without }}
    fault={fault}
  />
)
