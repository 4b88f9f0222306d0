// Rows that are no table rows.

import { memo } from 'react';

import { Evidence, Inferred, Marked, NotStated, RecordLink, Voice } from './parts.jsx';

export const Commitment = memo(function Commitment({ record, words }) {
  const { who, firm, force, limits, due, open, speaker, standing, evidence } = record.row;
  return (
    <article className="commitment" id={record.id}>
      <p className="commitment-who">
        {who.map((voice) => <Voice key={voice.name} voice={voice} />)}
        <span className="force" data-firm={firm}>{force}</span>
      </p>
      <div>
        <h3 tabIndex={-1}><RecordLink record={record} text={record.title} words={words} /></h3>
        {limits && <p className="commitment-note">{limits}</p>}
        {due && (
          <p className="commitment-note">
            {'Date: '}
            <b className="figure">{due.words}</b> <Inferred reason={due.inferred} />
          </p>
        )}
        {open && <p className="commitment-note"><NotStated words="Not stated" />: {open}</p>}
      </div>
      <p className="commitment-says">
        <Marked text={speaker} words={words} />
        <small>{standing}</small>
        <Evidence evidence={evidence} />
      </p>
    </article>
  );
});

export const Quote = memo(function Quote({ record, words }) {
  const { kind, speaker, party, role, text, carrier, source, evidence } = record.row;
  return (
    <article className="quote" id={record.id} data-kind={kind}>
      <div className="quote-by">
        <h3 tabIndex={-1}><RecordLink record={record} text={speaker} words={words} /></h3>
        {party && <Voice voice={party} />}
        {party && role && ', '}
        {role}
      </div>
      <div>
        <blockquote><Marked text={text} words={words} /></blockquote>
        {carrier && <p className="quote-carrier"><Marked text={carrier} words={words} /></p>}
        <p className="quote-by">{source} <Evidence evidence={evidence} /></p>
      </div>
    </article>
  );
});

export const Event = memo(function Event({ record, words }) {
  const { mark, evidence } = record.row;
  return (
    <article className="event" id={record.id} data-date={mark}>
      <div>
        <h3 tabIndex={-1}><RecordLink record={record} text={record.title} words={words} /></h3>
        <p className="commitment-says"><Evidence evidence={evidence} /></p>
      </div>
    </article>
  );
});
