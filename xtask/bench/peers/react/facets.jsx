// The filters with their counts. A value whose count stays is not rendered.

import { memo } from 'react';

import { engine, more as moreOf, moreSpoken, promised } from '../page.js';

export function Facets({ counts, onToggle }) {
  return (
    <aside className="facets" aria-label="Filters">
      {engine.facets.map((facet, at) => (
        <fieldset key={facet.key} className="facet-group">
          <legend>{facet.label}</legend>
          {facet.values.map((value, place) => (
            <Choice key={value.id} facet={facet} value={value} {...counts[at][place]} onToggle={onToggle} />
          ))}
        </fieldset>
      ))}
    </aside>
  );
}

const Choice = memo(function Choice({ facet, value, n, more, isChosen, isDead, onToggle }) {
  return (
    <label>
      <input type="checkbox" name={facet.key} checked={isChosen} aria-disabled={isDead || undefined} onChange={() => isDead || onToggle(value.id)} />
      <span className="facet-name" data-party={value.party ?? undefined}>{value.label}</span>{' '}
      <span className="count">
        {promised({ n, more })}
        <span aria-hidden="true">{moreOf({ n, more })}</span>
        <span className="spoken">{moreSpoken({ n, more })}</span>
      </span>
    </label>
  );
});
