// A measure: a line of the table for each assertion.

import { COLUMNS } from '../page.js';
import { Marks, el, svg } from './el.js';
import { inferred, link, notStated, source, voice } from './records.js';

export function tariff(record) {
  const marks = new Marks();
  const lines = record.row.assertions.map((assertion, at) => line(record, assertion, at === 0, marks));
  return { element: el('tbody', { class: 'tariff', id: record.id, role: 'rowgroup' }, ...lines), marks };
}

function line(record, it, isFirst, marks) {
  const { products, imposedBy, origin } = record.row;
  const cell = (column, ...words) => el('td', { role: 'cell', 'data-label': COLUMNS[column] }, ...words);
  return el('tr', { role: 'row', 'data-again': isFirst ? null : '' },
    el('th', { role: 'rowheader', scope: 'row', tabindex: isFirst ? -1 : null },
      isFirst ? link(record, marks.text(record.title)) : record.title,
      el('span', { class: 'tariff-route' }, products, '. Imposed by ', voice(imposedBy), ', on goods from ', origin)),
    cell(1, '“', marks.text(it.measure), '”', it.isCalledTariff ? null : el('small', {}, 'measure, not called a tariff')),
    cell(2, ...rate(it.before)),
    cell(3, ...rate(it.after), it.bars && bars(it.bars), el('small', {}, it.direction)),
    cell(4, ...limits(it)),
    cell(5, marks.text(it.speaker), el('small', {}, it.standing), source(it.evidence)),
    cell(6, ...(isFirst ? otherSide(record.row) : [el('span', { class: 'kicker' }, 'as above')])));
}

function rate(it) {
  if (!it) return [notStated('not stated')];
  return [it.figure && el('span', { class: 'rate' }, it.figure), ' ', el('small', {}, it.note)];
}

function bars(bars) {
  const rects = bars.map(([name, width], at) => svg('rect', { class: name, x: 0, y: at ? 8 : 1, height: 5, width }));
  return svg('svg', { class: 'rate-strip', 'aria-hidden': 'true', width: '100%', height: 14 }, ...rects);
}

function limits({ quota, timing }) {
  if (!quota && !timing) return [notStated('not stated')];
  const limit = (words, ...rest) => el('span', { class: 'limit' }, el('b', { class: 'figure' }, words), ' ', ...rest);
  return [quota && limit(quota.words, el('small', {}, quota.label)), timing && limit(timing.words, inferred(timing.inferred))];
}

function otherSide({ said, nothingSaid }) {
  if (!said.length) return [notStated(nothingSaid)];
  return said.map(({ who, text, silence }) => el('span', { class: 'limit' }, voice(who), ': ', text, ' ', silence && notStated(silence)));
}
