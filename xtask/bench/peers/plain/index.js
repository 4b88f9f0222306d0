// The plain DOM: rows are built once, then shown and hidden.

import { HINT, NOTHING, engine, isOfAllKinds, ready, tell, toggled } from '../page.js';
import { chips } from './chips.js';
import { el, hide } from './el.js';
import { facets } from './facets.js';
import { list } from './list.js';
import { nav } from './nav.js';

let query = NOTHING;
let explore;
const input = el('input', { type: 'search', name: 'q', 'aria-label': 'Search', placeholder: HINT, autocomplete: 'off' });
const page = el('div', { class: 'page' }, el('div', { class: 'toolbar' }, nav(), el('search', { class: 'search-box' }, input)));
const place = isOfAllKinds ? el('main', { class: 'results' }) : page;

input.addEventListener('input', () => go({ typed: input.value, chosen: query.chosen }));
if (isOfAllKinds) page.append(place);
document.getElementById('readout').append(page);
go(query);
ready();

function go(next) {
  query = next;
  const found = engine.find(query);
  show(found);
  tell(query, found);
}

// The list with its filters is built when it is first to be seen.
function show(found) {
  if (input.value !== query.typed) input.value = query.typed;
  if (found.isListed) {
    explore ??= build();
    explore.show(found);
    if (!explore.element.isConnected) place.append(explore.element);
  }
  if (explore) hide(explore.element, !found.isListed);
}

function build() {
  const sentence = el('h2', { class: 'sentence', tabindex: -1 });
  const applied = el('ul', { class: 'filter-chips', 'aria-label': 'Applied filters' });
  const rows = list(go);
  const filters = facets((id) => go({ typed: query.typed, chosen: toggled(query.chosen, id) }));
  const results = isOfAllKinds ? el('div', { class: 'results-list' }) : el('main', { class: 'results' });
  results.append(el('div', { class: 'results-head' }, sentence, applied), ...rows.elements);
  return {
    element: el('div', { class: 'explore' }, filters.element, results),
    show(found) {
      sentence.textContent = found.sentence;
      hide(applied, !found.isNarrowed);
      applied.replaceChildren(...(found.isNarrowed ? chips(query, go) : []));
      filters.show(found.counts);
      rows.show(query, found);
    },
  };
}
