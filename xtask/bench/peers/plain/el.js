// How elements are made, and texts whose hits are marked.

import { engine } from '../page.js';

export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child != null && child !== ''));
  return element;
}

// The marked texts of a row. Only a text whose hits have changed is written.
export class Marks {
  texts = [];
  words = [];

  text(text) {
    const place = el('span', {}, text);
    this.texts.push({ text, place, pieces: [[false, text]] });
    return place;
  }

  show(words) {
    if (words === this.words) return;
    this.words = words;
    for (const it of this.texts) {
      const pieces = engine.pieces(it.text, words);
      if (isSame(pieces, it.pieces)) continue;
      it.pieces = pieces;
      it.place.replaceChildren(...pieces.map(([isHit, text]) => (isHit ? el('mark', {}, text) : text)));
    }
  }
}

function isSame(some, others) {
  return some.length === others.length && some.every(([isHit, text], at) => isHit === others[at][0] && text === others[at][1]);
}

export function hide(element, isHidden) {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
