// What every peer is of: the list that the address names, and what a page tells the browser.

import data from 'rows';
import { Engine, NOTHING } from './engine.js';

export { NOTHING, toggled } from './engine.js';

export const engine = new Engine(data, new URLSearchParams(location.search).get('view') ?? 'overview');
// Whether the list has every kind of record, paragraph by paragraph.
export const isOfAllKinds = !engine.list.isOfOneKind;
export const LISTS = data.lists.map(({ key, label }) => [key, label]);
export const HINT = `Try “${data.example}”`;
export const COLUMNS = ['Measure', 'What changes', 'Not stated', 'Who says so'];
export const NOTHING_MATCHES = 'Nothing in this article matches all of that. Leave something out:';

// The head of what stands apart, and what is to be known of it, after its number.
const NOTES = {
  'not-promised':
    ' in this list. What one side expects of the other, what “should” be, and what somebody else says of a side: none of it ' +
    'counts as a promise.',
  paraphrased: ' in this list: what people say, in our words.',
};
export const apart = engine.list.apart && { label: engine.list.apart.label, note: NOTES[engine.list.apart.key] };

// Records under their paragraphs, in the article's order.
export const paragraphs = [...Map.groupBy(engine.records, ({ paragraph }) => paragraph)]
  .map(([number, records]) => ({ number, records }))
  .sort((a, b) => a.number - b.number);

// Records under their dates.
const places = new Map(engine.list.records.map((place, at) => [place, at]));
const recordAt = (place) => engine.records[places.get(place)];
export const days = engine.list.groups.map(({ heading, records }) => ({ heading, records: records.map(recordAt) }));

// Paragraphs or days with what of them shows.
export function shownIn(groups, records) {
  const shown = new Set(records);
  const some = groups.map((group) => ({ ...group, records: group.records.filter((record) => shown.has(record)) }));
  return some.filter(({ records }) => records.length);
}

// What of a day's date is inferred for these events: each reason once.
export function inferred(records) {
  const reasons = new Set(records.map(({ row }) => row.inferred).filter(Boolean));
  return reasons.size ? `inferred: ${[...reasons].join('; ')}` : '';
}

// A count, as it is seen and as it is heard. What is not promised stands beside.
export const promised = ({ n }) => String(n);
export const more = ({ more }) => (more ? ` + ${more}` : '');
export const moreSpoken = ({ more }) => (more ? ` promised, ${more} not` : '');

// Where a record is opened: in the list of its kind.
const LIST_OF = { commitment: 'commitments', tariff: 'tariffs', quote: 'quotes', event: 'timeline' };
export const addressOf = ({ kind, key }) => `?view=${LIST_OF[kind]}&${kind}=${key}`;

// As the page itself does: typing replaces the entry in the history, and names the window, after a pause; a choice makes a
// new entry at once.
const PAUSE = 300;
const told = { typed: '', address: engine.address(NOTHING) };
let waiting;

export function tell(query, found) {
  const title = `${found.sentence} · Readout`;
  const address = engine.address(query);
  if (address === told.address) return;
  clearTimeout(waiting);
  if (query.typed === told.typed) {
    document.title = title;
    history.pushState(null, '', address);
  } else {
    waiting = setTimeout(() => {
      document.title = title;
      history.replaceState(null, '', address);
    }, PAUSE);
  }
  Object.assign(told, { typed: query.typed, address });
}

// The same attributes as on the page itself: the suite's word for "works", and two frames later leave for the style to put
// off rows that are out of sight.
export function ready() {
  const { dataset } = document.documentElement;
  dataset.boot = 'ready';
  requestAnimationFrame(() => requestAnimationFrame(() => (dataset.settled = '')));
}
