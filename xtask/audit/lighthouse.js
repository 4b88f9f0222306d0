// What Lighthouse says of the page, on its own mobile preset: the median of three runs, since one is chance.

import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';

import { browser, address } from './host.js';
import { at, row } from './figures.js';

const RUNS = 3;
const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  CLS: 'cumulative-layout-shift',
  TBT: 'total-blocking-time',
};

const reports = [];
for (let run = 0; run < RUNS; run += 1) reports.push(await report());

for (const name of SCORES) {
  row(name, at(0.5, reports.map(({ categories }) => Math.round(categories[name].score * 100))));
}
for (const [name, audit] of Object.entries(TIMES)) {
  row(name, at(0.5, reports.map(({ audits }) => audits[audit].numericValue)), name === 'CLS' ? '' : ' ms');
}
// What costs points, apart from time, does not change between runs.
const last = reports.at(-1);
for (const name of SCORES.slice(1)) {
  for (const { id, weight } of last.categories[name].auditRefs) {
    const { score, title } = last.audits[id];
    if (weight > 0 && score !== null && score < 1) console.log(`  ${name}: ${title} (${id})`);
  }
}

// A browser of its own for each run, so that nothing is kept from the one before.
async function report() {
  const chrome = await launch({ chromePath: browser.executablePath, chromeFlags: browser.args });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    chrome.kill();
  }
}
