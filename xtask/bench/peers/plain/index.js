// The plain DOM: rows are built once, then shown and hidden.

import { NOTHING, engine, heading, ready, tell, toggled } from '../page.js';
import { chips } from './chips.js';
import { el } from './el.js';
import { facets } from './facets.js';
import { nav } from './nav.js';
import { list } from './list.js';

let query = NOTHING;
const input = el('input', { type: 'search', name: 'q', 'aria-label': 'Search', placeholder: 'Search names, goods, words', autocomplete: 'off' });
const sentence = el('h2', { class: 'sentence', tabindex: -1 });
const applied = el('ul', { class: 'filter-chips', 'aria-label': 'Applied filters' });
const rows = list();
const filters = facets((id) => go({ typed: query.typed, chosen: toggled(query.chosen, id) }));

input.addEventListener('input', () => go({ typed: input.value, chosen: query.chosen }));
document.getElementById('readout').append(
  el('div', { class: 'page' },
    el('div', { class: 'toolbar' }, nav(), el('search', { class: 'search-box' }, input)),
    el('div', { class: 'explore' },
      filters.element,
      el('main', { class: 'results' }, el('div', { class: 'results-head' }, sentence, applied), ...rows.elements))),
);
show(engine.find(query));
ready();

function go(next) {
  query = next;
  const found = engine.find(query);
  show(found);
  tell(query, found);
}

function show(found) {
  if (input.value !== query.typed) input.value = query.typed;
  sentence.textContent = heading(found);
  applied.hidden = !found.isNarrowed;
  applied.replaceChildren(...(found.isNarrowed ? chips(query, go) : []));
  filters.show(found.counts);
  rows.show(found);
}
