// Small parts of rows.

import { memo } from 'react';

import { addressOf, engine } from '../page.js';

// A text with the words of the search marked in it.
export const Marked = memo(function Marked({ text, words }) {
  return <span>{engine.pieces(text, words).map(([isHit, piece], at) => (isHit ? <mark key={at}>{piece}</mark> : piece))}</span>;
});

export function Voice({ voice: { name, party } }) {
  return <span className={party ? 'party' : 'voice'} data-party={party ?? undefined}>{name}</span>;
}

export function Evidence({ evidence }) {
  return (
    evidence && (
      <a className="evidence" href={evidence.href}>
        <span aria-hidden="true">¶</span>
        <span className="spoken">{'source: paragraph '}</span>
        {evidence.paragraph}
      </a>
    )
  );
}

export function RecordLink({ record, text, words }) {
  return (
    <a className="record-link" aria-expanded="false" href={addressOf(record)}>
      <Marked text={text} words={words} />
    </a>
  );
}

export function NotStated({ words = 'not stated' }) {
  return <span className="not-stated">{words}</span>;
}

export function Inferred({ reason }) {
  return reason && <span className="inferred" title={reason}>partly inferred</span>;
}
