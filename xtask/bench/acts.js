// What is done in a list, and what a page has to show after each act.

import { Engine, NOTHING, toggled } from './peers/engine.js';

// One word that every list has, and one that is rarer in most.
const WORDS = ['canola', 'trade'];
const N_VALUES = 2;

// Every act in order; each leaves the list as it goes on from there, and the last one as it was.
export function acts(data, key) {
  const engine = new Engine(data, key);
  let query = NOTHING;
  const after = (act, next) => {
    query = next;
    return { ...act, expected: expected(engine, query) };
  };
  const typing = (values) => values.map((value) =>
    after({ kind: 'typing', name: `typing “${value}”`, type: 'type', value }, { ...query, typed: value }));
  const clicking = () => clicks(engine, query).map(([facet, value]) => {
    const name = `${query.chosen.has(value.id) ? 'dropping' : 'choosing'} ${facet.label}: ${value.label}`;
    const next = { ...query, chosen: toggled(query.chosen, value.id) };
    return after({ kind: 'filters', name, type: 'click', facet: facet.label, choice: value.label }, next);
  });
  const [first, second] = WORDS;
  const typed = [...typing(there(first)), ...typing(back(first)), ...typing(there(second))];
  // Where nothing is listed at first there are no filters either: they are chosen while the second word stands.
  if (!engine.find(NOTHING).isListed) return [...typed, ...clicking(), ...typing(back(second))];
  return [...typed, ...typing(back(second)), ...clicking()];
}

// What a page has to show where nothing is chosen.
export function atFirst(data, key) {
  return expected(new Engine(data, key), NOTHING);
}

// Letter by letter.
function there(word) {
  return Array.from(word, (_, at) => word.slice(0, at + 1));
}

// And taken back.
function back(word) {
  return [...there(word).toReversed().slice(1), ''];
}

// Each facet's commonest values on and off, then one of two facets together.
function clicks(engine, query) {
  const { counts } = engine.find(query);
  const common = engine.facets.map((facet, at) => {
    const values = facet.values.map((value, place) => ({ value, n: counts[at][place].n + counts[at][place].more }));
    return values.toSorted((a, b) => b.n - a.n).slice(0, N_VALUES).map(({ value }) => [facet, value]);
  });
  const alone = common.flat().flatMap((choice) => [choice, choice]);
  const [first, last] = [common[0][0], common.at(-1)[0]];
  return [...alone, first, last, first, last];
}

function expected(engine, query) {
  const found = engine.find(query);
  if (!found.isListed) return { nRows: 0, facets: [], sentence: null };
  const facets = engine.facets.map(({ label, values }, at) => {
    const offers = values.map(({ label }, place) => {
      const { n, more } = found.counts[at][place];
      return `${label} ${n}${more ? ` + ${more}` : ''}`;
    });
    return `${label}: ${offers.join(', ')}`;
  });
  return { nRows: found.total, facets, sentence: found.sentence };
}
