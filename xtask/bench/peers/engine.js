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
    const those = (is) => Bits.of(n, [...this.records.keys()].filter((at) => is(this.records[at])));
    // What is not promised is counted beside, never added; among all kinds a record is a record.
    this.promised = those(({ isPromised }) => isPromised || ['overview', 'records'].includes(key));
    // What stands apart from the records that come first.
    this.apart = those(({ apart }) => apart !== null);
    this.facets = this.list.facets.map((facet) => ({
      ...facet,
      values: facet.values.map((value) => ({
        ...value,
        id: `${facet.key}=${value.key}`,
        with: Bits.of(n, value.records.map((place) => places.get(place))),
      })),
    }));
    // Sentence, chips and address have an order of their own.
    this.told = this.facets.toSorted((a, b) => a.place - b.place);
    this.index = index(this.folder, this.records, n);
  }

  // What a query gives.
  find({ typed, chosen }) {
    const { words, searched, masks, all } = this.matching({ typed, chosen });
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
    // The overview lists nothing until something is asked for.
    const isListed = isNarrowed || this.list.key !== 'overview';
    const found = { all, total, n, more: total - n, nApart: Bits.nShared(all, this.apart), counts, words, isNarrowed, isListed };
    return { ...found, sentence: this.sentence({ typed, chosen }, found) };
  }

  // The records that match, and what of the query they match.
  matching({ typed, chosen }, words = this.wordsOf(typed)) {
    const searched = this.search(words);
    const masks = this.facets.map((facet) => any(facet, chosen));
    const all = searched.copy();
    for (const mask of masks) if (mask) all.keep(mask);
    return { words, searched, masks, all };
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

  sentence({ typed, chosen }, { total, n, more, nApart }) {
    const { key, isOfOneKind, one, many } = this.list;
    // Among all kinds a record is a record, promised or not.
    const number = isOfOneKind ? n : total;
    let sentence = `${number || 'No'} ${number === 1 ? one : many}`;
    for (const facet of this.told) {
      const words = facet.values.filter((value) => chosen.has(value.id)).map((value) => value.words);
      if (words.length) sentence += facet.before + words.join(' or ') + facet.after;
    }
    sentence = sentence.replace(/,$/, '');
    if (typed.trim()) sentence += ` matching “${typed.trim()}”`;
    if (isOfOneKind && more) sentence += more === 1 ? '; 1 other point, not promised' : `; ${more} other points, not promised`;
    const isTold = [...chosen].some((id) => id.startsWith('kind='));
    return key === 'quotes' && n && !isTold ? sentence + inWhoseWords(n - nApart, nApart) : sentence;
  }

  // What is applied, each with the query without it.
  chips({ typed, chosen }) {
    const chips = typed.trim() ? [{ id: 'words', label: `Search: ${typed.trim()}`, without: { typed: '', chosen } }] : [];
    for (const facet of this.told) {
      for (const { id, words } of facet.values) {
        if (chosen.has(id)) chips.push({ id, label: `${facet.label}: ${words}`, without: { typed, chosen: toggled(chosen, id) } });
      }
    }
    return chips;
  }

  // The ways out of an empty list: each filter that could go, and what there would be then.
  waysOut(query) {
    return this.chips(query).map(({ id, label, without }) => {
      const { all } = this.matching(without, this.folder.words(without.typed.normalize('NFD')));
      const n = Bits.nShared(all, this.promised);
      return { id, label: `Without “${label}”: ${counted(n, Bits.nShared(all) - n)}`, without };
    });
  }

  // The address of a query.
  address({ typed, chosen }) {
    const pairs = this.list.key === 'overview' ? [] : [`view=${this.list.key}`];
    for (const facet of this.told) {
      const keys = facet.values.filter(({ id }) => chosen.has(id)).map(({ key }) => key);
      if (keys.length) pairs.push(`${facet.key}=${keys.join('~')}`);
    }
    if (typed) pairs.push(`q=${encodeURIComponent(typed)}`);
    return `?${pairs.join('&')}`;
  }
}

// A set of chosen values with one more, or one less.
export function toggled(chosen, id) {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

// In whose words quotes are.
function inWhoseWords(own, ours) {
  if (!ours) return own === 1 ? ', direct' : ', all direct';
  if (!own) return ours === 1 ? ', paraphrased' : ', all paraphrased';
  return `, ${own} direct and ${ours} paraphrased`;
}

// A number of records for readers.
function counted(n, more) {
  if (!more) return String(n);
  return n ? `${n} promised, ${more} not` : `${more}, none promised`;
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
