import { after, before } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Store } from '../../src/store/store.ts'
import { openBrowser } from './browser.ts'
import type { StoreDesk } from './serve-store.ts'
import { type Visit, visitor } from './visit.ts'

/** A desk and a browser that are there while the tests around the call run. */
export interface OpenedDesk {
  readonly url: string
  readonly store: Store
  readonly visit: Visit
  /** What the API answers to a path. */
  ask<T>(path: string): Promise<T>
}

/** Opens both before the tests of a file, or of the suite that it is called in, and closes them behind the last. */
export function openedDesk(serve: () => Promise<StoreDesk>): OpenedDesk {
  let desk: StoreDesk | undefined
  let browser: Browser | undefined
  before(async () => {
    desk = await serve()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await desk?.close()
  })
  return {
    get url() {
      return desk!.url
    },
    get store() {
      return desk!.store
    },
    visit: (path, run, options) => visitor(browser!, desk!.url)(path, run, options),
    ask: async <T>(path: string) => (await (await fetch(desk!.url + path)).json()) as T,
  }
}
