// What is applied, each with a way to take it off again.

import { NOTHING, engine } from '../page.js';

export function Chips({ query, onChange }) {
  return (
    <ul className="filter-chips" aria-label="Applied filters">
      {engine.chips(query).map(({ id, label, without }) => (
        <li key={id}>
          <button type="button" className="filter-chip" onClick={() => onChange(without)}>
            <span className="spoken">Remove filter </span>
            {label}
          </button>
        </li>
      ))}
      <li><button type="button" className="text-button" onClick={() => onChange(NOTHING)}>Clear all</button></li>
    </ul>
  );
}
