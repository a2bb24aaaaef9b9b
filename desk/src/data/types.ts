import type { z } from '@hono/zod-openapi'
import type * as changes from '../../../src/app/api/schema/changes.ts'
import type * as codings from '../../../src/app/api/schema/codings.ts'
import type * as events from '../../../src/app/api/schema/event.ts'
import type * as queue from '../../../src/app/api/schema/queue.ts'
import type * as ruling from '../../../src/app/api/schema/ruling.ts'
import type * as search from '../../../src/app/api/schema/search.ts'
import type * as tellings from '../../../src/app/api/schema/tellings.ts'
import type * as views from '../../../src/app/api/schema/views.ts'
import type * as voices from '../../../src/app/api/schema/voices.ts'

/** What the API answers with, read off its schemas. */
export type Summary = z.infer<typeof views.SummarySchema>
export type Says = z.infer<typeof views.SaysSchema>
export type Citation = z.infer<typeof views.CitationSchema>
export type CitedAccount = z.infer<typeof views.CitedAccountSchema>
export type EventItem = z.infer<typeof events.EventItemSchema>
export type EventDetail = z.infer<typeof events.EventDetailSchema>
export type Codings = z.infer<typeof codings.CodingsSchema>
export type CodedCell = Codings['acled']['rows'][number][number]
export type Timeline = z.infer<typeof changes.TimelineSchema>
export type FigurePoint = z.infer<typeof views.FigurePointSchema>
export type ControlSaying = z.infer<typeof views.ControlSayingSchema>
export type PlaceControl = z.infer<typeof views.PlaceControlSchema>
export type ReportItem = z.infer<typeof views.ReportItemSchema>
export type ReportDetail = z.infer<typeof views.ReportDetailSchema>
export type ClaimDetail = z.infer<typeof views.ClaimDetailSchema>
export type Voices = z.infer<typeof voices.VoicesSchema>
export type SearchResult = z.infer<typeof search.SearchResultSchema>
export type QueueItem = z.infer<typeof queue.QueueItemSchema>
export type LinkQuestion = Extract<QueueItem, { question: 'link' }>
export type ClaimQuestion = Exclude<QueueItem, { question: 'link' }>
export type ComparedFeature = LinkQuestion['features'][number]
export type EventTellings = z.infer<typeof tellings.EventTellingsSchema>
export type Ruled = z.infer<typeof ruling.RuledSchema>
export type NamedPlace = z.infer<typeof ruling.NamedPlaceSchema>
export type NewRuling = z.input<typeof ruling.NewRulingSchema>
