// A measure: a line of the table for each assertion.

import { COLUMNS } from '../page.js';
import { Marks, el } from './el.js';
import { inferred, link, notStated, source, voice } from './records.js';

export function tariff(record) {
  const marks = new Marks();
  const lines = record.row.assertions.map((assertion, at) => line(record, assertion, at === 0, marks));
  return { element: el('tbody', { class: 'tariff', id: record.id, role: 'rowgroup' }, ...lines), marks, isRepeated: false };
}

function line(record, it, isFirst, marks) {
  const cell = (column, ...words) => el('td', { role: 'cell', 'data-label': COLUMNS[column] }, ...words);
  return el('tr', { role: 'row', 'data-continued': isFirst ? null : '' },
    isFirst ? head(record, marks) : el('th', { role: 'rowheader', scope: 'row' }, el('span', { class: 'spoken' }, record.title)),
    cell(1,
      el('span', { class: 'limit' }, it.direction),
      ...it.limits.map(limit),
      it.isCalledTariff ? null : el('small', {}, 'trade measure, not called a tariff')),
    cell(2, notStated(it.open)),
    cell(3, marks.text(it.speaker), el('small', {}, it.standing), source(it.evidence)));
}

function head(record, marks) {
  const { route, imposedBy } = record.row;
  return el('th', { role: 'rowheader', scope: 'row', tabindex: -1 },
    link(record, marks.text(record.title)),
    ' ', el('small', { class: 'tariff-same', 'aria-hidden': 'true' }, 'as above'),
    el('span', { class: 'tariff-route' }, route, voice(imposedBy)));
}

function limit({ label, figure, note, inferred: reason }) {
  return el('span', { class: 'limit' }, label, el('b', { class: 'figure' }, figure), ' ', note && el('small', {}, note), inferred(reason));
}
