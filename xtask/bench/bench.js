// From input event to finished layout: our page beside the same list in React, Svelte and the plain DOM. They take turns,
// each in a fresh context of one browser.

import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { acts, atFirst } from './acts.js';
import { check, marksAlike } from './check.js';
import { serve } from './host.js';
import { memory } from './memory.js';
import { browser as how, options } from './options.js';
import { report, reportLists, reportMemory } from './report.js';
import { time } from './time.js';

const PEERS = ['react', 'svelte', 'plain'];
const data = JSON.parse(readFileSync(options.rows, 'utf8'));
const lists = options.only.split(',').map((key) => ({ key, acts: acts(data, key), first: atFirst(data, key) }));
const folders = { ours: options.dist, ...Object.fromEntries(PEERS.map((name) => [name, join(options.peers, name)])) };
const host = await serve(folders);
const contenders = Object.keys(folders).map((name) => ({ name, address: `${host.origin}/${name}/` }));
const browser = await chromium.launch(how);
try {
  console.log(`Bench: ${cpus().length} cores of ${cpus()[0].model}, Chromium ${browser.version()}, load ${load()}`);
  for (const list of lists) {
    list.checked = {};
    for (const contender of contenders) list.checked[contender.name] = await check(browser, contender, list);
    marksAlike(list);
  }
  reportLists(lists);
  for (const speed of options.speeds.split(',').map(Number)) report(speed, await measured(speed));
  for (const list of lists) reportMemory(list, await memory(browser, contenders[0], list));
  console.log(`\nBench: done, load ${load()}`);
} catch (fault) {
  console.log(`\nBench: stopped. ${fault.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  host.stop();
}

// By list, by contender: what each round gave.
async function measured(speed) {
  const runs = {};
  for (const list of lists) {
    runs[list.key] = Object.fromEntries(contenders.map(({ name }) => [name, []]));
    for (let round = 0; round < Number(options.rounds); round += 1) {
      for (const contender of contenders) runs[list.key][contender.name].push(await time(browser, contender, list, speed));
    }
  }
  return runs;
}

// How many programs wanted to run in the last minute. Beyond the browser's own one and a half, others do.
function load() {
  return loadavg()[0].toFixed(1);
}
