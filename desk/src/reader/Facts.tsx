import type { Report } from '../../../src/model/report.ts'
import { languageName } from '../reports/language.ts'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'

/** What is known of the report itself, and from where. */
export function Facts({ report }: { report: Report }) {
  const { published, credit, language, url, evidence, version } = report
  const others = published.candidates.filter((c) => c.day !== published.day)
  return (
    <dl className="facts">
      <div>
        <dt>{strings.published}</dt>
        <dd>
          {published.day === null ? strings.dateUnknown : <Day day={published.day} form="long" />}
          {published.from !== null && <span className="quiet"> {strings.readerPublished[published.from]}</span>}
        </dd>
      </div>
      {others.length > 0 && (
        <div>
          <dt>{strings.readerDates}</dt>
          <dd>
            {others.map((c) => (
              <span key={c.day + c.from + c.words} className="answer">
                <Day day={c.day} form="long" /> <span className="quiet">{strings.readerPublished[c.from]}</span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {credit !== null && (
        <div>
          <dt>{strings.credit}</dt>
          <dd>{credit.names.join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>{strings.language}</dt>
        <dd>{languageName(language)}</dd>
      </div>
      {url !== null && (
        <div>
          <dt>{strings.readerAddress}</dt>
          <dd>{url}</dd>
        </div>
      )}
      <div>
        <dt>{strings.readerEvidence}</dt>
        <dd>
          <code title={evidence}>{evidence.slice(0, 16)}…</code>
          {version > 1 && ` · ${strings.version(version)}`}
        </dd>
      </div>
    </dl>
  )
}
