// How elements are made, and texts whose hits are marked.

import { engine } from '../page.js';

export function el(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child != null && child !== ''));
  return element;
}

// The marked texts of a row. Each is a text node until a search finds something in it.
export class Marks {
  texts = [];
  words = [];

  text(text) {
    const node = document.createTextNode(text);
    this.texts.push({ text, nodes: [node] });
    return node;
  }

  show(words) {
    if (words === this.words) return;
    this.words = words;
    for (const it of this.texts) {
      const pieces = engine.pieces(it.text, words);
      if (it.nodes.length === 1 && pieces.length === 1 && !pieces[0][0] && it.nodes[0].nodeType === Node.TEXT_NODE) continue;
      const nodes = pieces.map(([isHit, text]) => (isHit ? el('mark', {}, text) : document.createTextNode(text)));
      it.nodes[0].before(...nodes);
      for (const node of it.nodes) node.remove();
      it.nodes = nodes;
    }
  }
}
