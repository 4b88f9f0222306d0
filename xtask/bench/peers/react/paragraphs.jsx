// Every record in a line, under its paragraph.

import { memo, useMemo } from 'react';

import { addressOf, paragraphs, shownIn } from '../page.js';
import { Marked, Voice } from './parts.jsx';

export function Paragraphs({ records, words }) {
  const groups = useMemo(() => shownIn(paragraphs, records), [records]);
  return (
    <ol className="index">
      {groups.map(({ number, records }) => (
        <li key={number}>
          <p className="index-number">
            <span aria-hidden="true">¶</span>
            <span className="spoken">{'Paragraph '}</span>
            {number}
          </p>
          <ul>{records.map((record) => <Line key={record.id} record={record} words={words} />)}</ul>
        </li>
      ))}
    </ol>
  );
}

const Line = memo(function Line({ record, words }) {
  const { who, what, carrier } = record.line;
  return (
    <li className="index-line" id={record.id} data-kind={record.kind}>
      <span className="index-who">
        {who.map((voice) => <Voice key={voice.name} voice={voice} />)} {what}
      </span>{' '}
      <a className="record-link" href={addressOf(record)}><Marked text={record.title} words={words} /></a>
      {carrier && <small className="index-carrier"><Marked text={carrier} words={words} /></small>}
    </li>
  );
});
