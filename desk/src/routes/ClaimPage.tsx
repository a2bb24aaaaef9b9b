import '../claim/claim.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ClaimPanel } from '../claim/ClaimPanel.tsx'
import { claimQuery } from '../data/queries.ts'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'

const route = getRouteApi('/claims/$claim')

export function ClaimPage() {
  const { claim } = route.useParams()
  const query = useQuery(claimQuery(claim))
  useTitle(strings.claim)
  return (
    <div className="claim-page">
      <h1>{strings.claim}</h1>
      <Reading query={query} what={strings.claim.toLowerCase()}>
        {(detail) => <ClaimPanel detail={detail} />}
      </Reading>
    </div>
  )
}
