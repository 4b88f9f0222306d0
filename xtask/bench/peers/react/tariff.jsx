// A measure: a line of the table for each assertion.

import { memo } from 'react';

import { COLUMNS } from '../page.js';
import { Evidence, Inferred, Marked, NotStated, RecordLink, Voice } from './parts.jsx';

// `isRepeated`: the row above says the same of other goods.
export const Tariff = memo(function Tariff({ record, isRepeated, words }) {
  return (
    <tbody className="tariff" id={record.id} role="rowgroup" data-repeated={isRepeated ? '' : undefined}>
      {record.row.assertions.map((assertion, at) => (
        <Assertion key={at} record={record} assertion={assertion} isFirst={at === 0} words={words} />
      ))}
    </tbody>
  );
});

function Assertion({ record, assertion, isFirst, words }) {
  return (
    <tr role="row" data-continued={isFirst ? undefined : ''}>
      {isFirst ? (
        <Head record={record} words={words} />
      ) : (
        <th role="rowheader" scope="row"><span className="spoken">{record.title}</span></th>
      )}
      <Cell column={1}>
        <span className="limit">{assertion.direction}</span>
        {assertion.limits.map((limit, at) => <Limit key={at} {...limit} />)}
        {!assertion.isCalledTariff && <small>trade measure, not called a tariff</small>}
      </Cell>
      <Cell column={2}><NotStated words={assertion.open} /></Cell>
      <Cell column={3}>
        <Marked text={assertion.speaker} words={words} />
        <small>{assertion.standing}</small>
        <Evidence evidence={assertion.evidence} />
      </Cell>
    </tr>
  );
}

function Head({ record, words }) {
  const { route, imposedBy } = record.row;
  return (
    <th role="rowheader" scope="row" tabIndex={-1}>
      <RecordLink record={record} text={record.title} words={words} />
      {' '}
      <small className="tariff-same" aria-hidden="true">as above</small>
      <span className="tariff-route">{route}<Voice voice={imposedBy} /></span>
    </th>
  );
}

function Cell({ column, children }) {
  return <td role="cell" data-label={COLUMNS[column]}>{children}</td>;
}

function Limit({ label, figure, note, inferred }) {
  return (
    <span className="limit">
      {label}
      <b className="figure">{figure}</b> {note && <small>{note}</small>}
      <Inferred reason={inferred} />
    </span>
  );
}
