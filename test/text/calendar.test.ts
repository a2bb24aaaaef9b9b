import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCalendarDates } from '../../src/text/calendar.ts'

const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['on 30 November 2016, the council', '30 November 2016 = 2016-11-30'],
  ['Updated Nov 29, 2016.', 'Nov 29, 2016 = 2016-11-29'],
  ['— Name (@handle) November 28, 2016', 'November 28, 2016 = 2016-11-28'],
  ['Sat Aug 31 2013 05:25PM', 'Sat Aug 31 2013 = 2013-08-31'],
  ['Sat Aug 31 12:40:09 UTC 2013', 'Sat Aug 31 12:40:09 UTC 2013 = 2013-08-31'],
  ['Wire Sunday 12 Jun 2016 text', 'Sunday 12 Jun 2016 = 2016-06-12'],
  ['Wednesday, September 7th, 2016', 'Wednesday, September 7th, 2016 = 2016-09-07'],
  ['the 3rd of Sept. 2016', '3rd of Sept. 2016 = 2016-09-03'],
  ['12 February 2015', '12 February 2015 = 2015-02-12'],
  ['12\u00a0February\u00a02015', '12\u00a0February\u00a02015 = 2015-02-12'],
  ['5-Apr-2017', '5-Apr-2017 = 2017-04-05'],
  ['Last updated at Apr 232017 in', 'Apr 232017 = 2017-04-23'],
  ['Jul 12016', 'Jul 12016 = 2016-07-01'],
  ['2016-11-30T10:00Z', '2016-11-30 = 2016-11-30'],
  ['2016/11/30', '2016/11/30 = 2016-11-30'],
  ['31-08-2014 0742 PM', '31-08-2014 = 2014-08-31'],
  ['05-04-2016', '05-04-2016 = 2016-04-05 ?'],
  ['02.10.2017Share', '02.10.2017 = 2017-10-02 ?'],
  ['05-05-2016', '05-05-2016 = 2016-05-05'],
  ['4/25/2017', '4/25/2017 = 2017-04-25'],
  ['from 28 to 30 November 2016 and on 1.12.2016', '30 November 2016 = 2016-11-30', '1.12.2016 = 2016-12-01 ?'],
  // no dates with day, month and year
  ['in November 2016'],
  ['30 February 2016'],
  ['31-31-2016'],
  ['2016-13-01'],
  ['on 30 November'],
  ['in 2016'],
  ['30 November\n2016 was a year'],
  ['example.org/2016/11/30/report'],
  ['the maybe 12 2016 column'],
  ['between 10-12-20161'],
]

for (const [text, ...expected] of cases)
  test(`calendar dates of ${JSON.stringify(text)}`, () => {
    const found = findCalendarDates(text)
    for (const { start, end, words } of found) assert.equal(text.slice(start, end), words)
    assert.deepEqual(
      found.map(({ words, day, or }) => `${words} = ${day}${or ? ' ?' : ''}`),
      expected,
    )
  })
