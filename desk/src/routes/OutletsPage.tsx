import '../voices/voices.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { summaryQuery, voicesQuery } from '../data/queries.ts'
import type { Voices } from '../data/types.ts'
import { palette } from '../marks/palette.ts'
import { EmptyCase, Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'
import { CitingGraph } from '../voices/CitingGraph.tsx'
import { CitingTable } from '../voices/CitingTable.tsx'
import { citingsOf } from '../voices/citings.ts'
import { OriginTable } from '../voices/OriginTable.tsx'
import { OutletTable } from '../voices/OutletTable.tsx'
import { Wording } from '../voices/Wording.tsx'

const route = getRouteApi('/outlets')

export function OutletsPage() {
  const query = useQuery(voicesQuery)
  useTitle(strings.outlets)
  return (
    <Reading query={query} what={strings.outlets.toLowerCase()}>
      {(voices) => (voices.outlets.length === 0 ? <EmptyCase /> : <FullVoices voices={voices} />)}
    </Reading>
  )
}

function FullVoices({ voices }: { voices: Voices }) {
  const { who } = route.useSearch()
  const summary = useQuery(summaryQuery).data
  const styleOf = palette(summary?.leading.map((o) => o.name) ?? [])
  const citings = citingsOf(voices)
  return (
    <div className="voices">
      <h1>{strings.outletsTitle}</h1>
      <section aria-labelledby="citing" className="section">
        <h2 id="citing">{strings.citing}</h2>
        <p className="quiet">{strings.citingExplained}</p>
        {citings.length === 0 ? (
          <p className="state">{strings.citingNone}</p>
        ) : (
          <div className="citing-and-table">
            <CitingGraph citings={citings} selected={who} />
            <CitingTable citings={citings} selected={who} />
          </div>
        )}
      </section>
      <div className="tables">
        <section aria-labelledby="outlets" className="section">
          <h2 id="outlets">{strings.outletsCopied}</h2>
          <p className="quiet">{strings.outletsCopiedExplained}</p>
          <OutletTable voices={voices} />
        </section>
        <section aria-labelledby="origins" className="section">
          <h2 id="origins">{strings.originsAlone}</h2>
          <p className="quiet">{strings.originsAloneExplained}</p>
          <OriginTable origins={voices.origins} styleOf={styleOf} />
        </section>
      </div>
      <section aria-labelledby="wording" className="section">
        <h2 id="wording">{strings.wording}</h2>
        <p className="quiet">{strings.wordingExplained}</p>
        <Wording outlets={voices.outlets} />
      </section>
    </div>
  )
}
