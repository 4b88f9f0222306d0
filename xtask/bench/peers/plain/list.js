// The rows of the list: each is built once.

import { COLUMNS, NOTHING_MATCHES, apart, days, engine, inferred, isOfAllKinds, paragraphs } from '../page.js';
import { el, hide } from './el.js';
import { commitment, event, line, quote } from './records.js';
import { tariff } from './tariff.js';

const KINDS = { commitments: commitment, tariffs: tariff, quotes: quote, timeline: event };
const BODIES = { tariffs: table, timeline };
const places = new Map(engine.records.map((record, at) => [record, at]));

export function list(go) {
  const row = KINDS[engine.list.key] ?? line;
  const rows = engine.records.map((record) => row(record));
  const body = isOfAllKinds ? index(rows) : (BODIES[engine.list.key] ?? plain)(rows);
  const nothing = empty(go);
  return {
    elements: [...body.elements, nothing.element],
    show(query, found) {
      rows.forEach((row, at) => {
        const isShown = found.all.has(at);
        hide(row.element, !isShown);
        if (isShown) row.marks.show(found.words);
      });
      body.show(found);
      hide(nothing.element, found.total > 0);
      if (!found.total) nothing.show(query, found);
    },
  };
}

// Nothing found: what was asked, and a way out of each part of it.
function empty(go) {
  const sentence = el('p', { class: 'chart-title' });
  const doors = el('ul', { class: 'doors' });
  return {
    element: el('div', { class: 'empty-state' }, sentence, el('p', {}, NOTHING_MATCHES), doors),
    show(query, found) {
      sentence.textContent = found.sentence;
      doors.replaceChildren(...engine.waysOut(query).map(({ label, without }) => {
        const link = el('a', { href: engine.address(without) }, label);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          go(without);
        });
        return el('li', {}, link);
      }));
    },
  };
}

// Records, and under a head of their own those that stand apart.
function plain(rows) {
  const part = (isApart) => rows.filter((_, at) => (engine.records[at].apart !== null) === isApart).map(({ element }) => element);
  if (!apart) return { elements: part(false), show() {} };
  const n = document.createTextNode('');
  const head = el('div', { class: 'class-head' }, el('h2', {}, apart.label), el('p', {}, n, apart.note));
  return {
    elements: [...part(false), head, ...part(true)],
    show({ nApart }) {
      hide(head, !nApart);
      n.data = nApart;
    },
  };
}

// Every record in a line, under its paragraph.
function index(rows) {
  const groups = paragraphs.map(({ number, records }) => {
    const at = records.map((record) => places.get(record));
    const head = el('p', { class: 'index-number' }, el('span', { 'aria-hidden': 'true' }, '¶'), el('span', { class: 'spoken' }, 'Paragraph '), number);
    return { at, element: el('li', {}, head, el('ul', {}, ...at.map((place) => rows[place].element))) };
  });
  return {
    elements: [el('ol', { class: 'index' }, ...groups.map(({ element }) => element))],
    show: ({ all }) => groups.forEach(({ at, element }) => hide(element, !at.some((place) => all.has(place)))),
  };
}

// Events under their dates.
function timeline(rows) {
  const groups = days.map(({ heading, records }) => {
    const reason = el('p');
    return { records, reason, told: '', head: el('div', { class: 'timeline-day' }, el('h2', {}, heading), reason) };
  });
  const elements = groups.flatMap(({ head, records }) => [head, ...records.map((record) => rows[places.get(record)].element)]);
  return {
    elements: [el('div', { class: 'timeline' }, ...elements)],
    show({ all }) {
      for (const group of groups) {
        const shown = group.records.filter((record) => all.has(places.get(record)));
        hide(group.head, !shown.length);
        const told = inferred(shown);
        if (told !== group.told) group.reason.textContent = group.told = told;
      }
    },
  };
}

function table(rows) {
  const caption = el('caption', { class: 'spoken' });
  const heads = COLUMNS.map((label) => el('th', { role: 'columnheader', scope: 'col' }, label));
  const head = el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...heads));
  const element = el('table', { class: 'tariff-table', role: 'table' }, caption, head, ...rows.map(({ element }) => element));
  const at = new Map(engine.records.map(({ key }, at) => [key, at]));
  return {
    elements: [element],
    show(found) {
      caption.textContent = found.sentence;
      hide(element, !found.total);
      rows.forEach((row, place) => {
        const isRepeated = engine.records[place].row.alike.some((key) => found.all.has(at.get(key)));
        if (isRepeated !== row.isRepeated) row.element.toggleAttribute('data-repeated', (row.isRepeated = isRepeated));
      });
    },
  };
}
