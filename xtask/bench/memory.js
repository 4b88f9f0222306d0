// What stays after many acts: nodes, heap and listeners, each after the garbage is gone.

import { visit } from './visit.js';

const N_ACTS = 1500;
// In ms: Chromium drops new entries in the history beyond 200 in 10 s.
const PAUSE = 55;
const FIGURES = { Nodes: 'nodes', JSHeapUsedSize: 'heap, kB', JSEventListeners: 'listeners' };

// At first, after every act was done once, and after all.
export function memory(browser, { address }, { key, acts }) {
  return visit(browser, address, key, async (page, session) => {
    await session.send('Performance.enable');
    const rows = [['', ...Object.values(FIGURES)], ['loaded', ...(await figures(session))]];
    for (const [name, n] of [[`${acts.length} acts`, acts.length], [`${N_ACTS} acts`, N_ACTS - acts.length]]) {
      await page.evaluate(([acts, n, pause]) => bench.repeat(acts, n, pause), [acts, n, PAUSE]);
      rows.push([name, ...(await figures(session))]);
    }
    return rows;
  });
}

async function figures(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.keys(FIGURES).map((name) => {
    const { value } = metrics.find((metric) => metric.name === name);
    return String(Math.round(name === 'JSHeapUsedSize' ? value / 1000 : value));
  });
}
