// Before anything is timed: every contender shows the same rows and counts after every act.

import { visit } from './visit.js';

const PATIENCE = 5000;
const REST = 100;

// Does all acts once; gives for each what the page shows after it, and what is worth knowing of the list.
export function check(browser, { name, address }, { key, acts, first }) {
  return visit(browser, address, key, async (page) => {
    await holds(page, `${name}, ${key}, at first`, first);
    const texts = await page.evaluate(() => bench.texts());
    const size = await page.evaluate(() => bench.size());
    const stamps = [];
    for (const act of acts) {
      await page.evaluate((act) => bench.act(act), act);
      stamps.push(await holds(page, `${name}, ${key}, after ${act.name}`, act.expected));
    }
    return { texts, size, stamps };
  });
}

// Waits until the page shows what is expected, then until it rests; gives what it shows then.
async function holds(page, when, expected) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const fault = faultOf(await page.evaluate(() => bench.seen()), expected);
    if (!fault) break;
    if (Date.now() > end) throw new Error(`${when}: ${fault}`);
  }
  await page.waitForTimeout(REST);
  const seen = await page.evaluate(() => bench.seen());
  const fault = faultOf(seen, expected);
  if (fault) throw new Error(`${when}, a moment later: ${fault}`);
  return seen.stamp;
}

function faultOf({ nRows, nKept, facets }, expected) {
  if (nRows !== expected.nRows) return `expected ${expected.nRows} rows, saw ${nRows}`;
  if (nKept !== nRows) return `rows are hidden otherwise than by the attribute: ${nKept} have none, ${nRows} show`;
  const at = expected.facets.findIndex((facet, at) => facet !== facets[at]);
  if (at >= 0) return `filters differ\nexpected ${expected.facets[at]}\nsaw      ${facets[at] ?? 'no such filter'}`;
  return facets.length === expected.facets.length ? null : `more filters than expected: ${facets.at(-1)}`;
}
