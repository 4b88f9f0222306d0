// How soon the page is painted and ready on a slow telephone, side by side with the same page without scripts. They take
// turns, each in a fresh context of one browser.

import puppeteer from 'puppeteer-core';

import { at, round } from './figures.js';
import { address, browser as how } from './host.js';

const RUNS = 9;
const { commitments } = await (await fetch(`${address}data.json`)).json();
const QUERIES = ['', `?commitment=${commitments[0].id}`, '?view=ledger'];
const KINDS = { page: '', plain: 'plain.html' };
const FIGURES = ['fcp', 'lcp', 'cls', 'tbt', 'ready'];
// 4 times slower than this machine; 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back.
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SCREEN = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

const browser = await puppeteer.launch({ executablePath: how.executablePath, args: how.args });
try {
  console.log(`  medians and p95 of ${RUNS} runs; ${SLOWER}x slower, 1.6 Mbit/s, 150 ms; times in ms`);
  for (const query of QUERIES) print(query, await measured(query));
} finally {
  await browser.close();
}

async function measured(query) {
  const runs = { page: [], plain: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const kind of Object.keys(KINDS)) runs[kind].push(await visit(address + KINDS[kind] + query, kind === 'page'));
  }
  return runs;
}

async function visit(url, hasScripts) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(SCREEN);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(witness);
    await page.goto(url, { waitUntil: 'load' });
    if (hasScripts) await page.waitForSelector('html[data-boot=ready]');
    // What a view loads when it is asked for comes after that.
    await page.waitForNetworkIdle({ idleTime: 500 });
    return await page.evaluate(() => seen());
  } finally {
    await context.close();
  }
}

// Runs in the page, before anything of it. A task counts from the first paint on, with what it has over 50 ms.
function witness() {
  const all = { paint: [], 'largest-contentful-paint': [], 'layout-shift': [], longtask: [] };
  for (const type of Object.keys(all)) {
    new PerformanceObserver((list) => all[type].push(...list.getEntries())).observe({ type, buffered: true });
  }
  let ready = NaN;
  new MutationObserver(() => {
    if (document.documentElement?.dataset.boot === 'ready') ready ||= performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['data-boot'] });
  globalThis.seen = () => {
    const fcp = all.paint.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
    const over = all.longtask.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, fcp) - 50);
    return {
      fcp,
      lcp: all['largest-contentful-paint'].at(-1)?.startTime ?? NaN,
      cls: all['layout-shift'].reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
      tbt: over.reduce((sum, time) => sum + Math.max(0, time), 0),
      ready,
    };
  };
}

function print(query, { page, plain }) {
  console.log(`  ${query || '?'}`);
  console.log(`    ${['', 'page', 'p95', 'plain', 'p95', 'ratio'].map((word) => word.padStart(8)).join('')}`);
  for (const figure of FIGURES) {
    const cells = [page, plain].flatMap((runs) => [0.5, 0.95].map((share) => at(share, runs.map((run) => run[figure]))));
    const ratio = cells[2] > 0 ? (cells[0] / cells[2]).toFixed(2) : '-';
    const shown = cells.map((value) => (Number.isFinite(value) ? String(round(value)) : '-'));
    console.log(`    ${[figure, ...shown, ratio].map((word) => word.padStart(8)).join('')}`);
  }
}
