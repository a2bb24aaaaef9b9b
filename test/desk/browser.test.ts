import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from './browser.ts'

test('the browser that npm brings opens a page, runs its script and draws it', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(
      `data:text/html;charset=utf-8,${encodeURIComponent('<h1 id="h"></h1><script>h.textContent = "نعم " + (20 + 4)</script>')}`,
    )
    assert.equal(await page.textContent('h1'), 'نعم 24')
    const picture = await page.screenshot()
    assert.equal(picture.subarray(1, 4).toString(), 'PNG')
  } finally {
    await browser.close()
  }
})
