// Nothing found: what was asked, and a way out of each part of it.

import { NOTHING_MATCHES, engine } from '../page.js';

export function Empty({ query, found, onChange }) {
  const go = (event, without) => {
    event.preventDefault();
    onChange(without);
  };
  return (
    <div className="empty-state">
      <p className="chart-title">{found.sentence}</p>
      <p>{NOTHING_MATCHES}</p>
      <ul className="doors">
        {engine.waysOut(query).map(({ id, label, without }) => (
          <li key={id}><a href={engine.address(without)} onClick={(event) => go(event, without)}>{label}</a></li>
        ))}
      </ul>
    </div>
  );
}
