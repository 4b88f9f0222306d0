// Rows that are no table rows.

import { addressOf } from '../page.js';
import { Marks, el } from './el.js';

export function commitment(record) {
  const { who, firm, force, limits, due, open, speaker, standing, evidence } = record.row;
  const marks = new Marks();
  const note = (...words) => el('p', { class: 'commitment-note' }, ...words);
  const element = el('article', { class: 'commitment', id: record.id },
    el('p', { class: 'commitment-who' }, ...who.map(voice), el('span', { class: 'force', 'data-firm': firm }, force)),
    el('div', {},
      title(record, marks.text(record.title)),
      limits && note(limits),
      due && note('Date: ', el('b', { class: 'figure' }, due.words), ' ', inferred(due.inferred)),
      open && note(notStated('Not stated'), ': ', open)),
    el('p', { class: 'commitment-says' }, marks.text(speaker), el('small', {}, standing), source(evidence)));
  return { element, marks };
}

export function quote(record) {
  const { kind, speaker, party, role, text, carrier, source: words, evidence } = record.row;
  const marks = new Marks();
  const element = el('article', { class: 'quote', id: record.id, 'data-kind': kind },
    el('div', { class: 'quote-by' }, title(record, marks.text(speaker)), party && voice(party), party && role ? ', ' : '', role),
    el('div', {},
      el('blockquote', {}, marks.text(text)),
      carrier && el('p', { class: 'quote-carrier' }, marks.text(carrier)),
      el('p', { class: 'quote-by' }, words, ' ', source(evidence))));
  return { element, marks };
}

export function event(record) {
  const { mark, evidence } = record.row;
  const marks = new Marks();
  const element = el('article', { class: 'event', id: record.id, 'data-date': mark },
    el('div', {}, title(record, marks.text(record.title)), el('p', { class: 'commitment-says' }, source(evidence))));
  return { element, marks };
}

export function line(record) {
  const { who, what, carrier } = record.line;
  const marks = new Marks();
  const element = el('li', { class: 'index-line', id: record.id, 'data-kind': record.kind },
    el('span', { class: 'index-who' }, ...who.map(voice), ' ', what),
    ' ',
    el('a', { class: 'record-link', href: addressOf(record) }, marks.text(record.title)),
    carrier && el('small', { class: 'index-carrier' }, marks.text(carrier)));
  return { element, marks };
}

export function voice({ name, party }) {
  return el('span', { class: party ? 'party' : 'voice', 'data-party': party }, name);
}

export function source(evidence) {
  return evidence && el('a', { class: 'evidence', href: evidence.href }, el('span', { 'aria-hidden': 'true' }, '¶'), el('span', { class: 'spoken' }, 'source: paragraph '), evidence.paragraph);
}

export function link(record, text) {
  return el('a', { class: 'record-link', 'aria-expanded': 'false', href: addressOf(record) }, text);
}

export function notStated(words) {
  return el('span', { class: 'not-stated' }, words);
}

export function inferred(reason) {
  return reason && el('span', { class: 'inferred', title: reason }, 'partly inferred');
}

function title(record, text) {
  return el('h3', { tabindex: -1 }, link(record, text));
}
