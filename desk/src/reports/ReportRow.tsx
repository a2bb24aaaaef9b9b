import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ReportItem } from '../data/types.ts'
import { Day } from '../shell/Day.tsx'
import { count, strings } from '../strings.ts'
import { languageName } from './language.ts'

/** Kept as it is while the list is scrolled. */
export const ReportRow = memo(function ReportRow({ item }: { item: ReportItem }) {
  const { published, outlet, title, credit, coded } = item
  return (
    <>
      <p className="when">
        {published.day === null ? strings.dateUnknown : <Day day={published.day} form="long" />}
        {published.basis === 'implied' && <span className="quiet"> ({strings.implied})</span>}
      </p>
      <div>
        <h2 lang={item.language} dir="auto">
          <Link to="/reports/$report" params={{ report: item.id }}>
            {title ?? item.opening}
          </Link>
        </h2>
        <p className="quiet">
          {[
            outlet ?? strings.unnamedOutlet,
            ...(credit === null ? [] : [`${strings.credit.toLowerCase()} ${credit.names.join(', ')}`]),
            ...(coded ? [count.claims(item.claims)] : [`${languageName(item.language)}, ${strings.notCoded}`]),
            ...(item.copies > 0 ? [strings.sharesText(item.copies)] : []),
          ].join(' · ')}
        </p>
      </div>
    </>
  )
})
