import './queue.css'
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLayoutEffect, useRef, useState } from 'react'
import type { NewRuling, QueueItem, Ruled } from '../data/types.ts'
import { Choice } from '../shell/Choice.tsx'
import { LongList } from '../shell/LongList.tsx'
import { Reading } from '../shell/States.tsx'
import { useTitle } from '../shell/use-title.ts'
import { strings } from '../strings.ts'
import { queueItemQuery, queueQuery, reviewerQuery, rulingsQuery, useRuling } from './data.ts'
import { FIELD_OF } from './decisions.ts'
import { decisionInWords } from './in-words.ts'
import { LinkCard } from './LinkCard.tsx'
import { type Asking, QueueCard } from './QueueCard.tsx'
import { RulingLine, rulingClass } from './RulingLine.tsx'
import { Unattached } from './Unattached.tsx'
import { useKeys } from './use-keys.ts'

const route = getRouteApi('/queue')

/** One decision a screen. Every question has its own address. */
export function QueuePage() {
  const { question, item: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useInfiniteQuery(queueQuery(question))
  const history = useInfiniteQuery(rulingsQuery)
  const author = useQuery(reviewerQuery).data?.author
  const queries = useQueryClient()
  const ruling = useRuling()
  const { rule, failed } = ruling
  /** The question that is being decided: it stays in sight until the next one comes, and cannot be decided a second time. */
  const [leaving, setLeaving] = useState<QueueItem | null>(null)
  const busy = ruling.busy || leaving !== null
  const [said, setSaid] = useState('')
  const box = useRef<HTMLDivElement>(null)
  useTitle(strings.queueTitle)

  const items = itemsOf(list.data)
  const at = asked === undefined ? 0 : items.findIndex(({ id }) => id === asked)
  // A question whose address was given may stand further down than what is read of the list.
  const alone = useQuery({
    ...queueItemQuery(asked ?? ''),
    enabled: asked !== undefined && leaving === null && list.isSuccess && at < 0,
  })
  const item = leaving ?? (at >= 0 ? items[at] : alone.data)
  const total = list.data?.pages[0]?.total ?? 0

  const show = (id: string | undefined): Promise<void> =>
    navigate({
      search: { ...(question === undefined ? {} : { question }), ...(id === undefined ? {} : { item: id }) },
      resetScroll: false,
    })
  const step = (by: 1 | -1): void => {
    if (by === 1 && list.hasNextPage && at >= items.length - 3) void list.fetchNextPage()
    const other = items[Math.max(0, at) + by]
    if (other !== undefined) void show(other.id)
  }
  /** To the next question that is still open: a ruling may have settled several. */
  const goOn = (): Promise<void> => {
    const open = new Set(itemsOf<QueueItem>(queries.getQueryData(queueQuery(question).queryKey)).map(({ id }) => id))
    return show([...items.slice(at + 1), ...items.slice(0, Math.max(0, at)).toReversed()].find(({ id }) => open.has(id))?.id)
  }
  const decide = async (given: NewRuling): Promise<boolean> => {
    setLeaving(item ?? null)
    try {
      const kept = await rule(given)
      if (kept) {
        const made = itemsOf<Ruled>(queries.getQueryData(rulingsQuery.queryKey))[0]
        if (made !== undefined) setSaid(strings.queueDone(decisionInWords(made)))
        await goOn()
      }
      return kept
    } finally {
      setLeaving(null)
    }
  }
  const undo = async (): Promise<void> => {
    const last = itemsOf(history.data).find(({ stands }) => stands)
    if (last === undefined) return setSaid(strings.queueNothingToUndo)
    if (!(await rule({ undoes: last.ruling.id }))) return
    setSaid(`${strings.rulingTakenBack}: ${decisionInWords(last)}`)
    const again = itemsOf<QueueItem>(queries.getQueryData(queueQuery(question).queryKey))
    // A question about events comes back when they have been compared again.
    if (last.ruling.field !== 'link') await show(again.find((each) => isAbout(each, last))?.id)
  }
  // Where there is no question to hear them, the last decision can still be taken back.
  useKeys(box, (key) => {
    if (item !== undefined || key !== 'u') return false
    if (!busy) void undo()
    return true
  })

  const asking: Asking = { ruling: { ...ruling, busy, rule: decide }, onStep: step, onUndo: () => void undo(), within: box }
  return (
    <div ref={box} className="queue">
      <h1>{strings.queueTitle}</h1>
      <p className="quiet">
        {list.isSuccess && strings.queueOpen(total)} {author !== undefined && strings.queueSigned(author)}
      </p>
      <div className="filters">
        <Choice
          label={strings.queueKind}
          value={question ?? ''}
          options={[
            { id: '', text: strings.queueAll },
            ...Object.entries(strings.queueKinds).map(([id, text]) => ({ id, text })),
          ]}
          onChange={(id) => void navigate({ search: isQuestion(id) ? { question: id } : {} })}
        />
      </div>
      <p role="status" className="said">
        {said}
      </p>
      {failed !== null && item === undefined && <p role="alert">{`${strings.ruleFailed} ${failed}`}</p>}
      <Reading query={list} what={strings.queueTitle.toLowerCase()}>
        {() =>
          item !== undefined ? (
            <>
              {at >= 0 && <p className="quiet numbers">{strings.queueOfAll(at + 1, items.length)}</p>}
              {item.question === 'link' ? (
                <LinkCard key={item.id} item={item} {...asking} />
              ) : (
                <QueueCard key={item.id} item={item} {...asking} />
              )}
            </>
          ) : asked !== undefined && (items.length > 0 || alone.isError) ? (
            <p>
              {alone.isLoading ? strings.loading(strings.queueTitle.toLowerCase()) : strings.queueGone}{' '}
              <Link to="/queue" search={question === undefined ? {} : { question }}>
                {strings.queueFirst}
              </Link>
            </p>
          ) : (
            <Nothing />
          )
        }
      </Reading>
      <Unattached />
      <History query={history} onUndo={(id) => void rule({ undoes: id })} />
    </div>
  )
}

const itemsOf = <T,>(data: InfiniteData<{ readonly items: readonly T[] }> | undefined): readonly T[] =>
  data?.pages.flatMap((page) => page.items) ?? []

const isQuestion = (id: string): id is QueueItem['question'] => id in strings.queueKinds

/** Whether the question is the one that the ruling answered; to reject a claim answers how many is meant. */
const isAbout = (item: QueueItem, { ruling, claim }: Ruled): boolean =>
  item.question !== 'link' &&
  item.detail.claim.id === claim &&
  FIELD_OF[item.question] === (ruling.field === 'claim' ? 'number' : ruling.field)

/** It takes the focus from the last question, so that its keys are still heard. */
function Nothing() {
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => line.current?.focus({ preventScroll: true }), [])
  return (
    <p ref={line} tabIndex={-1}>
      {strings.queueEmpty}
    </p>
  )
}

const rulingKey = ({ ruling }: Ruled): string => ruling.id

interface HistoryProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Ruled[] }>>
  readonly onUndo: (id: string) => void
}

function History({ query, onUndo }: HistoryProps) {
  return (
    <section aria-labelledby="history" className="section rulings">
      <h2 id="history">{strings.queueHistory}</h2>
      {itemsOf(query.data).length === 0 && <p className="quiet">{strings.queueNoHistory}</p>}
      <LongList
        name={strings.queueHistory.toLowerCase()}
        className=""
        rowClass={rulingClass}
        pages={query.data?.pages ?? []}
        keyOf={rulingKey}
        row={(ruled) => <RulingLine ruled={ruled} onUndo={() => onUndo(ruled.ruling.id)} />}
        query={query}
      />
    </section>
  )
}
