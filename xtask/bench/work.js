// What the page's thread did for an act, in its own time: what else runs on the machine is not in it.

const FIGURES = { ScriptDuration: 'script', RecalcStyleDuration: 'style', LayoutDuration: 'layout', TaskDuration: 'all' };
const PAUSE = 15;

// Does the acts once more, without looking; gives ms per act.
export async function work(page, session, acts) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await figures(session);
  await page.evaluate(([acts, pause]) => bench.repeat(acts, acts.length, pause), [acts, PAUSE]);
  const after = await figures(session);
  return Object.fromEntries(Object.values(FIGURES).map((name) => [name, ((after[name] - before[name]) * 1000) / acts.length]));
}

async function figures(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.filter(({ name }) => name in FIGURES).map(({ name, value }) => [FIGURES[name], value]));
}
