// What is printed.

import { at, shown, table } from './figures.js';

const KINDS = ['typing', 'filters'];
const OURS = 'ours';

// How alike the contenders are.
export function reportLists(lists) {
  const names = Object.keys(lists[0].checked);
  const rows = lists.map(({ key, acts, checked }) => {
    const alike = names.slice(1).map((name) => String(checked[name].texts.filter((text, at) => text === checked[OURS].texts[at]).length));
    const sizes = names.map((name) => `${checked[name].nInRows}, ${checked[name].nInPage}, ${checked[name].height}`);
    return [key, String(checked[OURS].texts.length), String(acts.length), ...alike, ...sizes];
  });
  const heads = ['', 'rows', 'acts', ...names.slice(1).map((name) => `${name} alike`), ...names];
  console.log('\nRows, counts, sentences and marks are equal after every act. Where most rows show: how many, and how many have our text to the letter; elements of these rows, of the page, its height in px:');
  console.log(table([heads, ...rows]));
}

// `runs`: by list, by contender, what each round gave.
export function report(speed, runs) {
  for (const [figure, title] of [
    ['time', 'event to finished layout'],
    ['after', 'the frame that follows: style and layout put off, painting'],
  ]) {
    console.log(`\n${speed}x, ${title}: median and p95 in ms; ratio of medians, of p95`);
    console.log(table(times(runs, figure)));
  }
  if (speed === 1) {
    console.log("\n1x, time of the page's own thread for an act with its frames, in ms: script + style + layout, all");
    console.log(table(works(runs)));
  }
  for (const [key, of] of Object.entries(runs)) {
    for (const [name, rounds] of Object.entries(of)) {
      const all = rounds.flatMap(({ times }) => times);
      const n = all.filter(({ nWaits }) => nWaits).length;
      if (n) console.log(`  ${name}, ${key}: ${n} of ${all.length} acts were done a task or a frame later, and waited for`);
    }
  }
}

function times(runs, figure) {
  const names = Object.keys(Object.values(runs)[0]);
  const peers = names.filter((name) => name !== OURS);
  const heads = ['', ...names.flatMap((name) => [name, 'p95']), ...peers.flatMap((name) => [`ours/${name}`, 'p95'])];
  const rows = Object.entries(runs).flatMap(([key, of]) =>
    KINDS.map((kind) => {
      const figures = Object.fromEntries(names.map((name) => {
        const values = of[name].flatMap(({ times }) => times).filter((it) => it.kind === kind).map((it) => it[figure]);
        return [name, [0.5, 0.95].map((share) => at(share, values))];
      }));
      const ratios = peers.flatMap((name) => figures[name].map((value, place) => (figures[OURS][place] / value).toFixed(2)));
      return [`${key}, ${kind}`, ...names.flatMap((name) => figures[name].map(shown)), ...ratios];
    }));
  return [heads, ...rows];
}

function works(runs) {
  const names = Object.keys(Object.values(runs)[0]);
  const peers = names.filter((name) => name !== OURS);
  const heads = ['', ...names.flatMap((name) => [name, 'all']), ...peers.map((name) => `ours/${name}`)];
  const rows = Object.entries(runs).map(([key, of]) => {
    const median = (name, figure) => at(0.5, of[name].map(({ work }) => work[figure]));
    const cells = names.flatMap((name) => [
      ['script', 'style', 'layout'].map((figure) => shown(median(name, figure))).join(' + '),
      shown(median(name, 'all')),
    ]);
    return [key, ...cells, ...peers.map((name) => (median(OURS, 'all') / median(name, 'all')).toFixed(2))];
  });
  return [heads, ...rows];
}

export function reportMemory({ key }, rows) {
  console.log(`\n${OURS}, ${key}: what stays after many acts`);
  console.log(table(rows));
}
