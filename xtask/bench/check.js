// Before anything is timed: every contender shows the same rows, counts and sentence after every act.

import { visit } from './visit.js';

const PATIENCE = 5000;
const REST = 100;

// Does all acts once; gives for each what the page shows after it, and the rows where most of them show.
export function check(browser, { name, address }, { key, acts, first }) {
  return visit(browser, address, key, async (page) => {
    const most = Math.max(first.nRows, ...acts.map(({ expected }) => expected.nRows));
    let list;
    const look = async ({ nRows }) => {
      if (nRows === most) list ??= await page.evaluate(() => bench.list());
    };
    await look(await holds(page, `${name}, ${key}, at first`, first));
    const seen = [];
    for (const act of acts) {
      await page.evaluate((act) => bench.act(act), act);
      seen.push(await holds(page, `${name}, ${key}, after ${act.name}`, act.expected));
      await look(seen.at(-1));
    }
    return { ...list, stamps: seen.map(({ stamp }) => stamp), marks: seen.map(({ nMarks }) => nMarks) };
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
  return seen;
}

// The search marks as many words in all of them.
export function marksAlike({ key, acts, checked }) {
  const [[first, { marks }], ...others] = Object.entries(checked);
  for (const [name, other] of others) {
    const at = marks.findIndex((n, at) => n !== other.marks[at]);
    if (at >= 0) throw new Error(`${name}, ${key}, after ${acts[at].name}: ${other.marks[at]} words are marked, in ${first} ${marks[at]}`);
  }
}

function faultOf({ nRows, nKept, facets, heads }, expected) {
  if (nRows !== expected.nRows) return `expected ${expected.nRows} rows, saw ${nRows}`;
  if (nKept !== nRows) return `rows are hidden otherwise than by the attribute: ${nKept} have none, ${nRows} show`;
  const at = expected.facets.findIndex((facet, at) => facet !== facets[at]);
  if (at >= 0) return `filters differ\nexpected ${expected.facets[at]}\nsaw      ${facets[at] ?? 'no such filter'}`;
  if (expected.sentence && !heads.includes(expected.sentence)) return `no heading is “${expected.sentence}”; there are ${heads.join(' | ')}`;
  return facets.length === expected.facets.length ? null : `more filters than expected: ${facets.at(-1)}`;
}
