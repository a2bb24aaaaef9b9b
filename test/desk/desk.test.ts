import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { accounts, claims, reports } from './fixture.ts'
import { openedDesk } from './opened-desk.ts'
import { serveFixture } from './serve-fixture.ts'
import { assertFits, settled, violations } from './visit.ts'

const desk = openedDesk(serveFixture)
const { visit, ask } = desk

const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? ''

const VIEWS = [
  '/',
  '/?claim=dead-2',
  '/events?contested=true',
  '/events/old-mill-control',
  '/events/valley-displaced?claim=fled-2',
  '/figures?measure=killed&claim=dead-2',
  '/places',
  '/places?place=Old+Mill&day=2030-05-03',
  '/reports',
  '/reports/norland-1?claim=third',
  '/reports/norland-2?shared=norland-3',
  '/reports/norland-5',
  '/reports/norland-2/beside/norland-3?claim=dead-2',
  '/outlets?who=Northern+Observatory',
  '/search',
  '/search?q=old+mill&kind=figure',
  '/add',
  '/claims/denied',
]

test('the overview begins with what is contested, and shows what the API says', async () => {
  await visit('/', async (page) => {
    assert.equal(await page.locator('main h2').first().textContent(), 'Contested now')
    const asked = ['true', 'figures'].map((which) =>
      ask<{ items: { account: (typeof accounts)[number] }[] }>(`/api/accounts?contested=${which}`),
    )
    const items = (await Promise.all(asked)).flatMap((answer) => answer.items)
    await page.locator('.dispute').first().waitFor()
    assert.equal(await page.locator('.dispute').count(), items.length)
    for (const [i, { account }] of items.entries()) {
      const shown = (await textOf(page.locator('.dispute').nth(i))).toLowerCase()
      assert.ok(shown.includes(account.place!.name.toLowerCase()))
      for (const { answer: said, origins } of account.positions) {
        for (const words of [said, ...origins]) assert.ok(shown.includes(words.toLowerCase()), words)
      }
      for (const figure of Object.values(account.figures)) {
        assert.ok(shown.includes(figure!.because.toLowerCase()))
        for (const value of figure!.values) assert.ok(shown.includes(value.origin.toLowerCase()))
      }
    }
  })
})

test('every value of the API stands in the table, and every one with a day on the chart', async () => {
  await visit('/figures?measure=displaced', async (page) => {
    const { items } = await ask<{ items: { words: string; origin: string }[] }>('/api/figures?measure=displaced')
    await page.locator('.figure-chart .mark').first().waitFor()
    assert.equal(await page.locator('.figure-chart .mark').count(), items.length)
    const rows = (await page.locator('.figure-table tbody tr').allInnerTexts()).map((row) => row.split('\t')[0]!.split('\n')[0])
    assert.deepEqual(rows.toSorted(), items.map((p) => p.words).toSorted())
  })
})

test('what is saved is what is shown: the values of the group, those of one origin when it is asked for', async () => {
  await visit('/figures?measure=displaced', async (page) => {
    await page.getByLabel('Who says so').selectOption('Council of Towns')
    await page.waitForURL(/by=Council/)
    const rows = page.locator('.figure-table tbody tr')
    await page.getByText('The same as a table: 1 value').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    const [header, ...lines] = (await readFile((await download.path())!, 'utf8')).trimEnd().split('\r\n')
    assert.equal(lines.length, await rows.count())
    const cells = new Map(header!.split(',').map((name, i) => [name, lines[0]!.match(/("[^"]*"|[^,]*)(,|$)/g)![i]]))
    assert.equal(cells.get('words'), '"Nearly 30,000",')
    assert.equal(cells.get('claim'), 'fled-4,')
    assert.equal(cells.get('low'), '27000,')
  })
})

test('a number opens its highlighted sentence in one action, and Escape gives the focus back', async () => {
  await visit('/', async (page) => {
    await page.getByRole('link', { name: 'At least 26', exact: true }).first().click()
    const panel = page.getByRole('complementary', { name: 'Claim' })
    assert.equal(await panel.locator('mark.number').textContent(), 'At least 26')
    assert.match(await textOf(panel), /said by Northern Observatory/)
    const { rule } = claims.find(({ id }) => id === 'dead-2')!
    assert.ok((await textOf(panel)).includes(`Found by rule ${rule}`))
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await page.locator('a:focus').getByText('At least 26', { exact: true }).waitFor()
  })
})

test('by keyboard alone: from a mark on the chart to its sentence in the report', async () => {
  await visit('/figures?measure=killed', async (page) => {
    await page.locator('.figure-chart .mark').first().focus()
    assert.match((await page.locator('.read-out').textContent()) ?? '', /26/)
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Claim' }).locator('mark.number').waitFor()
    assert.match(page.url(), /claim=dead-2/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.report-text mark.current').first().waitFor()
    assert.match(page.url(), /\/reports\/norland-2\?claim=dead-2/)
    assert.equal(await page.locator('.report-text mark.current').first().textContent(), 'At least 26 civilians were killed')
  })
})

test('lanes: one for each origin, the denial among them, none merged', async () => {
  await visit('/', async (page) => {
    await page.locator('.lane').first().waitFor()
    const lanes = await page.locator('.lane > p').allInnerTexts()
    assert.equal(lanes.length, 4)
    assert.ok(lanes.some((lane) => /Opposition of Norland denies: taken by Government of Norland/.test(lane)))
    assert.ok(lanes.some((lane) => /Northern Observatory a third held by Opposition of Norland/.test(lane)))
  })
})

test('the events that a filter leaves are in the address, and back undoes it', async () => {
  await visit('/events', async (page) => {
    const rows = page.locator('.event-row')
    await rows.nth(accounts.length - 1).waitFor()
    assert.equal(await rows.count(), accounts.length)
    await page.getByLabel('Which').selectOption('With a contested figure only')
    await page.waitForURL(/contested=figures/)
    await page.getByText('1 event', { exact: true }).waitFor()
    assert.match(await textOf(rows), /valley.*Situation/)
    await page.goBack()
    await page.getByText('3 events', { exact: true }).waitFor()
  })
})

test('an event lays its answers side by side, each in the words of its report', async () => {
  await visit('/events/old-mill-control', async (page) => {
    const answers = page.locator('.position-columns > li')
    await answers.first().waitFor()
    const [{ positions }] = accounts as [(typeof accounts)[number]]
    assert.equal(await answers.count(), positions.length)
    for (const [i, { answer, origins }] of positions.entries()) {
      const shown = (await textOf(answers.nth(i))).toLowerCase()
      for (const words of [answer, ...origins]) assert.ok(shown.includes(words.toLowerCase()), words)
    }
    assert.match(await textOf(page.locator('.how')), /2 reports.*2 texts.*4 origins/)
    await page.locator('.who-says-what').getByRole('link', { name: 'denied this' }).click()
    await page.getByRole('complementary', { name: 'Claim' }).getByText('Control · denied').waitFor()
  })
})

test('the map shows what each origin had last said by the day, and the day is in the address', async () => {
  await visit('/places', async (page) => {
    const sign = page.locator('.sign')
    await sign.waitFor()
    assert.match(
      (await sign.getAttribute('aria-label')) ?? '',
      /^Old Mill\. .*Northern Observatory: a third held by Opposition of Norland/,
    )
    await page.getByRole('slider', { name: 'Day' }).focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/day=2030-05-02/)
    await page.locator('.sign:not([aria-label*="norland-4"])').waitFor()
    await sign.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/place=Old(\+|%20)Mill/)
    await page.getByRole('link', { name: 'All 1 place' }).waitFor()
  })
})

test('the reader shows the text as received and stops once at each claim', async () => {
  await visit('/reports/norland-1', async (page) => {
    assert.equal(await page.locator('.report-text').textContent(), reports[0]!.text)
    assert.equal(await page.locator('.report-text a[tabindex="0"]').count(), 5)
    await page.locator('.report-text a', { hasText: 'denied this' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Claim' }).getByText('Control · denied').waitFor()
  })
})

test('kinds that are switched off are not marked, and the address says so', async () => {
  await visit('/reports/norland-1', async (page) => {
    await page.getByRole('checkbox', { name: /^Control/ }).click()
    await page.locator('mark.kind-control').first().waitFor({ state: 'detached' })
    assert.equal(await page.locator('mark.kind-figure').count(), 1)
    await page.reload()
    await page.locator('mark.kind-figure').waitFor()
    assert.equal(await page.locator('mark.kind-control').count(), 0)
  })
})

test('a report that is not coded says so and reads from right to left', async () => {
  await visit('/reports/norland-5', async (page) => {
    assert.match(await textOf(page.locator('.notice')), /Arabic.*does not code/)
    const text = page.locator('.report-text')
    const line = text.locator('> div').last()
    assert.equal(await line.evaluate((element) => getComputedStyle(element).direction), 'rtl')
    assert.equal(await text.textContent(), reports[4]!.text)
  })
})

test('shared passages are listed and shown on the text', async () => {
  await visit('/reports/norland-2', async (page) => {
    assert.match(await textOf(page.locator('.copies')), /38 words also in Lakeside Daily/)
    await page.getByRole('link', { name: 'Show the passages' }).click()
    await page.locator('.report-text mark.shared').first().waitFor()
    assert.match(await textOf(page.locator('.passages blockquote')), /^Residents of Old Mill/)
  })
})

test('side by side, both texts are whole, and the shared passage stands on one line', async () => {
  await visit('/reports/norland-2', async (page) => {
    await page.getByRole('link', { name: 'Side by side' }).click()
    const rows = page.locator('.beside-row')
    await rows.first().waitFor()
    for (const [side, i] of [
      [0, 1],
      [1, 2],
    ] as const) {
      const cells = await rows.locator(`.report-text:nth-child(${side + 1})`).allTextContents()
      assert.equal(cells.join(''), reports[i]!.text)
    }
    const same = page.locator('.beside-row.same')
    assert.match(await textOf(same), /the same 38 words/)
    const tops = await same.locator('.report-text').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top))
    assert.equal(tops[0], tops[1])
  })
})

test('whom an outlet credits stands in the table as the API counts it; a name can be looked at alone', async () => {
  await visit('/outlets', async (page) => {
    const { outlets } = await ask<{ outlets: { name: string; cites: { name: string; n: number }[] }[] }>('/api/voices')
    const rows = page.locator('.citing-table tbody tr')
    await rows.first().waitFor()
    assert.equal(await rows.count(), outlets.flatMap(({ cites }) => cites).length)
    await page.locator('.citing-graph').getByRole('link', { name: 'Northern Observatory' }).click()
    await page.waitForURL(/who=Northern/)
    await rows.nth(3).waitFor({ state: 'detached' })
    assert.deepEqual((await rows.allTextContents()).toSorted(), [
      'Harbour WireNorthern Observatory1',
      'Lakeside DailyNorthern Observatory1',
      'Northern PostNorthern Observatory1',
    ])
  })
})

test('search: words find claims with their sentence, a facet narrows them, and what is nowhere is said to be', async () => {
  await visit('/search', async (page) => {
    await page.getByRole('searchbox').fill('shelling')
    await page.keyboard.press('Enter')
    const found = page.locator('.found-claims > li')
    await found.first().waitFor()
    assert.equal(await found.count(), 3)
    await page.getByLabel('Speaker').selectOption('rescue workers (1)')
    await page.getByText('1 of 3 claims').waitFor()
    await found.getByRole('link').click()
    await page.getByRole('complementary', { name: 'Claim' }).locator('mark.number').waitFor()
    assert.match(page.url(), /q=shelling.*speaker=rescue.*claim=dead-1/)
    await page.getByRole('searchbox').fill('zeppelin')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing in this case holds “zeppelin”').waitFor()
  })
})

test('an address that leads nowhere says so', async () => {
  await visit('/nowhere', async (page) => assert.match(await textOf(page.locator('main')), /no view at this address/))
})

test('axe finds nothing in any view, light, dark or in forced colours', async () => {
  for (const view of VIEWS) {
    await visit(view, async (page) => {
      await settled(page)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia({ forcedColors: null, ...media })
        assert.deepEqual(await violations(page), [], `${view} ${JSON.stringify(media)}`)
      }
    })
  }
})

test('nothing reaches beyond the page, from 1440 px down to 320', async () => {
  for (const view of VIEWS) await visit(view, (page) => assertFits(page, [1440, 390, 320], view))
})

const inArabic = () => ({
  storageState: { origins: [{ origin: desk.url, localStorage: [{ name: 'crossbearing.language', value: 'ar' }] }], cookies: [] },
})

test('in Arabic every view reads from right to left, with no violation and nothing beyond the page', async () => {
  for (const view of VIEWS) {
    await visit(
      view,
      async (page) => {
        await assertFits(page, [1440, 320], `${view} in Arabic`)
        assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).direction), 'rtl')
        assert.equal(await page.locator('html').getAttribute('lang'), 'ar')
        assert.deepEqual(await violations(page), [], `${view} in Arabic`)
      },
      inArabic(),
    )
  }
})

test('the language of the interface is chosen at the foot of the page, and kept', async () => {
  await visit('/reports', async (page) => {
    await page.getByLabel('Language').selectOption('العربية')
    await page.getByRole('heading', { level: 1, name: 'التقارير' }).waitFor()
    await page.getByLabel('اللغة').selectOption('English')
    await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor()
  })
})

test('in Arabic the answers are said in Arabic, with the names that the case has', async () => {
  for (const [view, answers] of [
    ['/', '.positions > li > b'],
    ['/events', '.event-row p[dir]'],
    ['/events/old-mill-control', '.position-columns h3'],
  ] as const)
    await visit(
      view,
      async (page) => {
        await page.locator(answers).first().waitFor()
        const said = (await page.locator(answers).allTextContents()).join(' · ')
        assert.match(said, /سيطر عليه Government of Norland/)
        assert.match(said, /ثلث بيد Opposition of Norland/)
        assert.doesNotMatch(said, /\b(?:taken|kept|held|denied|by)\b/)
      },
      inArabic(),
    )
})
