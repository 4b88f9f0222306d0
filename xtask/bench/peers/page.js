// What every peer is of: the list that the address names, and what a page tells the browser.

import data from 'rows';
import { Engine, NOTHING } from './engine.js';

export { NOTHING, toggled } from './engine.js';

export const engine = new Engine(data, new URLSearchParams(location.search).get('view') ?? 'overview');
export const LISTS = { overview: 'Overview', commitments: 'Commitments', tariffs: 'Tariffs', quotes: 'Quotes', timeline: 'Timeline' };
export const COLUMNS = ['Measure', 'As printed', 'Before', 'After', 'Quota and timing', 'Who says so', 'The other side'];
export const NOT_PROMISED = {
  title: 'Expected, urged or attributed: not promised',
  note: ' in this list. What one side expects of the other, what “should” be, and what somebody else says of a side: none of it counts as a commitment.',
};

export const heading = (found) =>
  engine.list.key === 'overview' && !found.isNarrowed ? 'Every record, in the article’s order' : found.sentence;

// Records under their paragraphs, in the article's order.
export const paragraphs = [...Map.groupBy(engine.records, ({ paragraph }) => paragraph)]
  .map(([number, records]) => ({ number, records }))
  .sort((a, b) => a.number - b.number);

// As the page itself does: typing replaces the entry in the history after a pause, a choice makes a new one.
const PAUSE = 300;
const told = { typed: '', address: engine.address(NOTHING) };
let waiting;

export function tell(query, found) {
  document.title = `${found.sentence} · Readout`;
  const address = engine.address(query);
  if (address === told.address) return;
  clearTimeout(waiting);
  if (query.typed === told.typed) history.pushState(null, '', address);
  else waiting = setTimeout(() => history.replaceState(null, '', address), PAUSE);
  Object.assign(told, { typed: query.typed, address });
}

// The suite's word for "works": the same attribute as on the page itself.
export function ready() {
  document.documentElement.dataset.boot = 'ready';
}
