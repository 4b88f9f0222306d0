// A measure: a line of the table for each assertion.

import { memo } from 'react';

import { COLUMNS } from '../page.js';
import { Evidence, Inferred, Marked, RecordLink, Voice } from './parts.jsx';

export const Tariff = memo(function Tariff({ record, words }) {
  return (
    <tbody className="tariff" id={record.id} role="rowgroup">
      {record.row.assertions.map((assertion, at) => (
        <Assertion key={at} record={record} assertion={assertion} isFirst={at === 0} words={words} />
      ))}
    </tbody>
  );
});

function Assertion({ record, assertion, isFirst, words }) {
  const { products, imposedBy, origin } = record.row;
  return (
    <tr role="row" data-again={isFirst ? undefined : ''}>
      <th role="rowheader" scope="row" tabIndex={isFirst ? -1 : undefined}>
        {isFirst ? <RecordLink record={record} text={record.title} words={words} /> : record.title}
        <span className="tariff-route">{products}. Imposed by <Voice voice={imposedBy} />, on goods from {origin}</span>
      </th>
      <Cell column={1}>
        “<Marked text={assertion.measure} words={words} />”
        {!assertion.isCalledTariff && <small>measure, not called a tariff</small>}
      </Cell>
      <Cell column={2}><Rate rate={assertion.before} /></Cell>
      <Cell column={3}>
        <Rate rate={assertion.after} />
        {assertion.bars && <Bars bars={assertion.bars} />}
        <small>{assertion.direction}</small>
      </Cell>
      <Cell column={4}><Limits assertion={assertion} /></Cell>
      <Cell column={5}>
        <Marked text={assertion.speaker} words={words} />
        <small>{assertion.standing}</small>
        <Evidence evidence={assertion.evidence} />
      </Cell>
      <Cell column={6}>{isFirst ? <OtherSide row={record.row} /> : <span className="kicker">as above</span>}</Cell>
    </tr>
  );
}

function Cell({ column, children }) {
  return <td role="cell" data-label={COLUMNS[column]}>{children}</td>;
}

function NotStated({ words = 'not stated' }) {
  return <span className="not-stated">{words}</span>;
}

function Rate({ rate }) {
  if (!rate) return <NotStated />;
  return (
    <>
      {rate.figure && <span className="rate">{rate.figure}</span>} <small>{rate.note}</small>
    </>
  );
}

function Bars({ bars }) {
  return (
    <svg className="rate-strip" aria-hidden="true" width="100%" height="14">
      {bars.map(([name, width], at) => <rect key={at} className={name} x="0" y={at ? 8 : 1} height="5" width={width} />)}
    </svg>
  );
}

function Limits({ assertion: { quota, timing } }) {
  if (!quota && !timing) return <NotStated />;
  return (
    <>
      {quota && <span className="limit"><b className="figure">{quota.words}</b> <small>{quota.label}</small></span>}
      {timing && <span className="limit"><b className="figure">{timing.words}</b> <Inferred reason={timing.inferred} /></span>}
    </>
  );
}

function OtherSide({ row: { said, nothingSaid } }) {
  if (!said.length) return <NotStated words={nothingSaid} />;
  return said.map(({ who, text, silence }, at) => (
    <span key={at} className="limit">
      <Voice voice={who} />: {text} {silence && <NotStated words={silence} />}
    </span>
  ));
}
