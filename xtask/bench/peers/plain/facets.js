// The filters with their counts. Only what has changed is written.

import { engine, more, moreSpoken, promised } from '../page.js';
import { el } from './el.js';

export function facets(toggle) {
  const choices = engine.facets.map((facet) => facet.values.map((value) => choice(facet, value, toggle)));
  const groups = engine.facets.map((facet, at) =>
    el('fieldset', { class: 'facet-group' }, el('legend', {}, facet.label), ...choices[at].map(({ element }) => element)));
  return {
    element: el('aside', { class: 'facets', 'aria-label': 'Filters' }, ...groups),
    show: (counts) => counts.forEach((counts, at) => counts.forEach((count, place) => choices[at][place].show(count))),
  };
}

function choice(facet, value, toggle) {
  const box = el('input', { type: 'checkbox', name: facet.key });
  const n = document.createTextNode('');
  const short = el('span', { 'aria-hidden': 'true' });
  const long = el('span', { class: 'spoken' });
  let last = {};
  box.addEventListener('change', () => {
    if (last.isDead) box.checked = false;
    else toggle(value.id);
  });
  return {
    element: el('label', {}, box, el('span', { class: 'facet-name', 'data-party': value.party }, value.label), ' ', el('span', { class: 'count' }, n, short, long)),
    show(count) {
      if (count.n !== last.n || count.more !== last.more) {
        n.data = promised(count);
        short.textContent = more(count);
        long.textContent = moreSpoken(count);
      }
      if (count.isDead && !last.isDead) box.setAttribute('aria-disabled', 'true');
      if (!count.isDead && last.isDead) box.removeAttribute('aria-disabled');
      box.checked = count.isChosen;
      last = count;
    },
  };
}
