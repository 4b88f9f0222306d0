// A fresh context of the browser with one contender's list in it.

import { inside } from './inside.js';

// Rows by what the end-to-end suite knows them by.
const ROWS = {
  // Those that the overview has folded below what it shows at first are no list.
  overview: 'main li.index-line:not(details *)',
  records: 'main li.index-line',
  commitments: 'main article',
  tariffs: 'main table tbody',
  quotes: 'main article',
  timeline: 'main article',
};
const SCREEN = { width: 1280, height: 900 };

export async function visit(browser, address, list, work) {
  // Without a service worker: what it keeps for later it would load while we look.
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (fault) => faults.push(String(fault)));
    await page.goto(list === 'overview' ? address : `${address}?view=${list}`, { waitUntil: 'load' });
    await page.waitForSelector('html[data-boot=ready]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.evaluate(inside, ROWS[list]);
    const result = await work(page, await context.newCDPSession(page));
    if (faults.length) throw new Error(`${address}, ${list}: ${faults.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
}
