// Links to the lists.

import { LISTS, engine } from '../page.js';
import { el } from './el.js';

export function nav() {
  const links = LISTS.map(([key, label]) =>
    el('li', {}, el('a', { href: `?view=${key}`, 'aria-current': key === engine.list.key ? 'page' : null }, label)));
  return el('nav', { class: 'view-nav', 'aria-label': 'Views' }, el('ul', {}, ...links));
}
