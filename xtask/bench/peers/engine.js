// Searching, choosing and counting in one list, as crates/core/src/engine does it. All peers share it, so that what differs
// between them is how they render. A query is `{ typed, chosen }`: the words as typed, and the chosen values as a set of
// `facet=value`.

import { Bits } from './bits.js';
import { Folder } from './fold.js';

export const NOTHING = { typed: '', chosen: new Set() };

export class Engine {
  constructor({ folds, records, lists }, key) {
    this.list = lists.find((list) => list.key === key);
    this.records = this.list.records.map((place) => records[place]);
    this.folder = new Folder(folds);
    this.tokens = new Map();
    this.words = [];
    const n = this.records.length;
    const places = new Map(this.list.records.map((place, at) => [place, at]));
    // In the overview a record is a record, promised or not; elsewhere what is not promised is never added.
    this.promised = Bits.of(n, [...this.records.keys()].filter((at) => this.records[at].isPromised));
    this.facets = this.list.facets.map((facet) => ({
      ...facet,
      values: facet.values.map((value) => ({
        ...value,
        id: `${facet.key}=${value.key}`,
        with: Bits.of(n, value.records.map((place) => places.get(place))),
      })),
    }));
    this.index = index(this.folder, this.records, n);
  }

  // What a query gives.
  find({ typed, chosen }) {
    const words = this.wordsOf(typed);
    const searched = this.search(words);
    const masks = this.facets.map((facet) => any(facet, chosen));
    const all = searched.copy();
    for (const mask of masks) if (mask) all.keep(mask);
    const counts = this.facets.map((facet, at) => {
      const others = searched.copy();
      masks.forEach((mask, other) => mask && other !== at && others.keep(mask));
      return facet.values.map((value) => {
        const both = Bits.nShared(others, value.with);
        const n = Bits.nShared(others, value.with, this.promised);
        const isChosen = chosen.has(value.id);
        return { n, more: both - n, isChosen, isDead: both === 0 && !isChosen };
      });
    });
    const total = Bits.nShared(all);
    const n = Bits.nShared(all, this.promised);
    const isNarrowed = typed.trim() !== '' || chosen.size > 0;
    const found = { all, total, n, more: total - n, counts, words, isNarrowed };
    return { ...found, sentence: this.sentence({ typed, chosen }, found) };
  }

  // The folded words of a search; the same words are the same list, so that renderers can tell by identity.
  wordsOf(typed) {
    const words = this.folder.words(typed.normalize('NFD'));
    if (words.join(' ') !== this.words.join(' ')) this.words = words;
    return this.words;
  }

  // The records in which every word begins a word.
  search(words) {
    const found = new Bits(this.records.length, true);
    for (const word of words) {
      const hits = new Bits(this.records.length);
      for (let at = firstFrom(this.index, word); this.index[at]?.word.startsWith(word); at += 1) hits.add(this.index[at].with);
      found.keep(hits);
    }
    return found;
  }

  // A text in pieces `[isHit, text]`: whole words that begin with one of the search.
  pieces(text, words) {
    if (!words.length) return [[false, text]];
    let tokens = this.tokens.get(text);
    if (!tokens) this.tokens.set(text, (tokens = this.folder.tokens(text)));
    const pieces = [];
    let end = 0;
    for (const token of tokens) {
      if (!words.some((word) => token.word.startsWith(word))) continue;
      if (token.start > end) pieces.push([false, text.slice(end, token.start)]);
      pieces.push([true, text.slice(token.start, token.end)]);
      end = token.end;
    }
    if (end < text.length || !pieces.length) pieces.push([false, text.slice(end)]);
    return pieces;
  }

  sentence({ typed, chosen }, { total, n, more }) {
    const isOverview = this.list.key === 'overview';
    const number = isOverview ? total : n;
    let sentence = `${number || 'No'} ${number === 1 ? this.list.one : this.list.many}`;
    for (const facet of this.facets) {
      const words = facet.values.filter((value) => chosen.has(value.id)).map((value) => value.words);
      if (words.length) sentence += facet.before + words.join(' or ') + facet.after;
    }
    if (typed.trim()) sentence += ` matching “${typed.trim()}”`;
    if (!isOverview && more) sentence += n ? `, and ${more} more expected, urged or attributed` : `; ${more} expected, urged or attributed`;
    return sentence;
  }

  // What is applied, each with the query without it.
  chips({ typed, chosen }) {
    const chips = typed.trim() ? [{ id: 'words', label: `Search: ${typed.trim()}`, without: { typed: '', chosen } }] : [];
    for (const facet of this.facets) {
      for (const { id, words } of facet.values) {
        if (chosen.has(id)) chips.push({ id, label: `${facet.label}: ${words}`, without: { typed, chosen: toggled(chosen, id) } });
      }
    }
    return chips;
  }

  // The address of a query.
  address({ typed, chosen }) {
    let address = this.list.key === 'overview' ? '?' : `?view=${this.list.key}`;
    for (const facet of this.facets) {
      const keys = facet.values.filter(({ id }) => chosen.has(id)).map(({ key }) => key);
      if (keys.length) address += `&${facet.key}=${keys.join('~')}`;
    }
    return typed ? `${address}&q=${encodeURIComponent(typed)}` : address;
  }
}

// A set of chosen values with one more, or one less.
export function toggled(chosen, id) {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

// The records that have any of the chosen values; nothing where none is chosen.
function any({ values }, chosen) {
  let mask = null;
  for (const value of values) {
    if (!chosen.has(value.id)) continue;
    if (mask) mask.add(value.with);
    else mask = value.with.copy();
  }
  return mask;
}

// Each word with its records, sorted, so that a prefix is a range.
function index(folder, records, n) {
  const found = new Map();
  records.forEach(({ search }, at) => {
    for (const word of folder.words(search)) {
      if (!found.has(word)) found.set(word, new Bits(n));
      found.get(word).insert(at);
    }
  });
  const entries = [...found].map(([word, bits]) => ({ word, with: bits }));
  return entries.sort((a, b) => (a.word < b.word ? -1 : 1));
}

function firstFrom(index, word) {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle].word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
