// The times of a list's acts, once.

import { visit } from './visit.js';
import { work } from './work.js';

// `speed`: so many times slower than this machine.
export function time(browser, { name, address }, { key, acts, checked }, speed) {
  const wanted = acts.map((act, at) => ({ act, stamp: checked[name].stamps[at] }));
  return visit(browser, address, key, async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: speed });
    const times = await page.evaluate((wanted) => bench.time(wanted), wanted);
    const { fault } = times.at(-1);
    if (fault) throw new Error(`${name}, ${key}, ${acts[times.length - 1].name}, not done after 5 s: ${fault}`);
    return {
      times: times.map((time, at) => ({ ...time, kind: acts[at].kind })),
      // Throttled it would be the same work, and the throttle's.
      work: speed === 1 ? await work(page, session, acts) : null,
    };
  });
}
