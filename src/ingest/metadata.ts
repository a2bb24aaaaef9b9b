import type { DateCandidate, DateOrigin } from '../model/report.ts'
import { type Facts, NO_FACTS } from './facts.ts'
import { articlesOf, type LinkedNode, linkedName } from './json-ld.ts'
import type { Page, PageElement } from './page.ts'
import { readDay } from './published.ts'

/** What a page says about itself, beside its text. */
export interface Metadata {
  readonly facts: Facts
  /** Strongest first; those that say the same keep their places. */
  readonly dates: readonly DateCandidate[]
}

/** Names of `<meta>` elements that hold the date of publication; those of the last change are left out on purpose. */
const DATE_NAMES =
  'article:published_time og:published_time og:article:published_time article:published rnews:datepublished datepublished date_published publication_date publicationdate publish_date publish-date publishdate pubdate pub_date date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime citation_publication_date citation_date originalpublicationdate dateofpublication'.split(
    ' ',
  )

/** Parts of a page whose dates are those of other reports, or of the last change. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related"], [class*="comment"], [class*="updated"], [class*="modified"], [itemprop="dateModified"]'

export function readMetadata(page: Page): Metadata {
  const articles = articlesOf(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  )
  const meta = metaElements(page)
  const article = articles[0]
  const first = (...values: (string | null | undefined)[]): string | null =>
    values.map((value) => value?.trim()).find(Boolean) ?? null
  const property = (name: string, of: ParentNodeLike = page): string | null =>
    propertyText(of.querySelector(`[itemprop="${name}"]`))
  const outlet = first(
    article && linkedName(article.publisher),
    meta.get('og:site_name'),
    property('name', page.querySelector('[itemprop="publisher"]') ?? NOWHERE),
    meta.get('application-name'),
    meta.get('publisher'),
    meta.get('dc.publisher'),
  )
  const facts: Facts = {
    ...NO_FACTS,
    outlet,
    url: address(
      first(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta.get('og:url'), text(article?.url)),
    ),
    title: first(text(article?.headline), meta.get('og:title'), property('headline'), heading(page), pageTitle(page, outlet)),
    language:
      first(text(article?.inLanguage), page.documentElement.getAttribute('lang'), meta.get('og:locale'))
        ?.slice(0, 2)
        .toLowerCase() ?? null,
  }
  const dates = [
    ...articles.flatMap((node) => candidate('json-ld', text(node.datePublished))),
    ...DATE_NAMES.flatMap((name) => candidate('meta', meta.get(name))),
    ...[...page.querySelectorAll('[itemprop~="datePublished"]')].flatMap((element) =>
      candidate('microdata', propertyText(element)),
    ),
    ...timeElements(page).flatMap((element) =>
      candidate('time-element', element.getAttribute('datetime') ?? element.textContent),
    ),
  ]
  return { facts, dates }
}

interface ParentNodeLike {
  querySelector(selector: string): PageElement | null
}
const NOWHERE: ParentNodeLike = { querySelector: () => null }

function metaElements(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    const content = element.getAttribute('content')
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

/** Microdata stands in an attribute, or else in the text. */
const propertyText = (element: PageElement | null): string | null =>
  element && (element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent)

/** Those of the article, in its order; of the page where the article is not marked. */
function timeElements(page: Page): PageElement[] {
  const own = (elements: Iterable<PageElement>): PageElement[] => [...elements].filter((element) => !element.closest(ELSEWHERE))
  const inArticle = own(page.querySelectorAll('article time, main time, [role="main"] time'))
  return inArticle.length > 0 ? inArticle : own(page.querySelectorAll('time'))
}

const candidate = (from: DateOrigin, words: string | null | undefined): DateCandidate[] => {
  const day = words ? readDay(words) : null
  return day === null ? [] : [{ day, from, words: words!.trim(), span: null }]
}

const text = (value: LinkedNode[string]): string | null => (typeof value === 'string' ? value : null)

/** Only addresses that another program could open. */
const address = (words: string | null): string | null => (words && /^https?:\/\//iu.test(words) ? words : null)

/** The only top heading. */
function heading(page: Page): string | null {
  const headings = [...page.querySelectorAll('h1')]
  return headings.length === 1 ? (headings[0]!.textContent?.replace(/\s+/gu, ' ') ?? null) : null
}

/** "Title | Outlet" without the outlet. */
function pageTitle(page: Page, outlet: string | null): string | null {
  const title = page.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim() ?? null
  if (!title || !outlet) return title
  const [, own, last] = /^(.*\S)\s+[|–—-]\s+(.*)$/u.exec(title) ?? []
  return last?.toLowerCase() === outlet.toLowerCase() ? own! : title
}
