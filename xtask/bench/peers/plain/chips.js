// What is applied, each with a way to take it off again.

import { NOTHING, engine } from '../page.js';
import { el } from './el.js';

export function chips(query, go) {
  const chips = engine.chips(query).map(({ label, without }) => button('filter-chip', without, go, el('span', { class: 'spoken' }, 'Remove filter '), label));
  return [...chips, button('text-button', NOTHING, go, 'Clear all')];
}

function button(name, to, go, ...words) {
  const button = el('button', { type: 'button', class: name }, ...words);
  button.addEventListener('click', () => go(to));
  return el('li', {}, button);
}
