// Events under their dates.

import { Fragment, memo, useMemo } from 'react';

import { days, inferred, shownIn } from '../page.js';
import { Event } from './records.jsx';

export function Timeline({ records, words }) {
  const groups = useMemo(() => shownIn(days, records), [records]);
  return (
    <div className="timeline">
      {groups.map(({ heading, records }) => (
        <Fragment key={heading}>
          <Day heading={heading} reason={inferred(records)} />
          {records.map((record) => <Event key={record.id} record={record} words={words} />)}
        </Fragment>
      ))}
    </div>
  );
}

const Day = memo(function Day({ heading, reason }) {
  return (
    <div className="timeline-day">
      <h2>{heading}</h2>
      <p>{reason}</p>
    </div>
  );
});
