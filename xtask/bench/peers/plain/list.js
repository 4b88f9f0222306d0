// The rows of the list: each is built once.

import { COLUMNS, NOT_PROMISED, engine, paragraphs } from '../page.js';
import { el } from './el.js';
import { commitment, event, line, quote } from './records.js';
import { tariff } from './tariff.js';

const KINDS = { overview: line, commitments: commitment, tariffs: tariff, quotes: quote, timeline: event };

export function list() {
  const rows = engine.records.map((record) => KINDS[engine.list.key](record));
  const empty = el('div', { class: 'empty-state' }, el('p', { class: 'chart-title' }));
  const body = { overview: index, tariffs: table }[engine.list.key]?.(rows) ?? plain(rows);
  return {
    elements: [...body.elements, empty],
    show(found) {
      rows.forEach((row, at) => {
        const isShown = found.all.has(at);
        hide(row.element, !isShown);
        if (isShown) row.marks.show(found.words);
      });
      body.show(found);
      hide(empty, found.total > 0);
      if (!found.total) empty.firstChild.textContent = found.sentence;
    },
  };
}

function hide(element, isHidden) {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

function plain(rows) {
  const n = document.createTextNode('');
  const head = el('div', { class: 'class-head' }, el('h2', {}, NOT_PROMISED.title), el('p', {}, n, NOT_PROMISED.note));
  const part = (isPromised) => rows.filter((_, at) => engine.records[at].isPromised === isPromised).map(({ element }) => element);
  return {
    elements: [...part(true), head, ...part(false)],
    show({ more }) {
      hide(head, !more);
      n.data = more;
    },
  };
}

function index(rows) {
  const places = new Map(engine.records.map((record, at) => [record, at]));
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

function table(rows) {
  const caption = el('caption', { class: 'spoken' });
  const heads = COLUMNS.map((label) => el('th', { role: 'columnheader', scope: 'col' }, label));
  const head = el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...heads));
  const element = el('table', { class: 'tariff-table', role: 'table' }, caption, head, ...rows.map(({ element }) => element));
  return {
    elements: [element],
    show(found) {
      caption.textContent = found.sentence;
      hide(element, !found.total);
    },
  };
}
