// The whole page.

import { useCallback, useEffect, useMemo, useState } from 'react';

import { LISTS, NOTHING, engine, heading, tell, toggled } from '../page.js';
import { Chips } from './chips.jsx';
import { Facets } from './facets.jsx';
import { Rows } from './rows.jsx';

export function App({ onReady }) {
  const [query, setQuery] = useState(NOTHING);
  const found = useMemo(() => engine.find(query), [query]);
  const search = useCallback(({ target: { value } }) => setQuery(({ chosen }) => ({ typed: value, chosen })), []);
  const toggle = useCallback((id) => setQuery(({ typed, chosen }) => ({ typed, chosen: toggled(chosen, id) })), []);
  useEffect(() => tell(query, found), [query, found]);
  useEffect(onReady, [onReady]);
  return (
    <div className="page">
      <div className="toolbar">
        <Nav />
        <search className="search-box">
          <input type="search" name="q" aria-label="Search" placeholder="Search names, goods, words" autoComplete="off" value={query.typed} onChange={search} />
        </search>
      </div>
      <div className="explore">
        <Facets counts={found.counts} onToggle={toggle} />
        <main className="results">
          <div className="results-head">
            <h2 className="sentence" tabIndex={-1}>{heading(found)}</h2>
            {found.isNarrowed && <Chips query={query} onChange={setQuery} />}
          </div>
          {found.total ? <Rows found={found} /> : <div className="empty-state"><p className="chart-title">{found.sentence}</p></div>}
        </main>
      </div>
    </div>
  );
}

function Nav() {
  return (
    <nav className="view-nav" aria-label="Views">
      <ul>
        {Object.entries(LISTS).map(([key, label]) => (
          <li key={key}><a href={`?view=${key}`} aria-current={key === engine.list.key ? 'page' : undefined}>{label}</a></li>
        ))}
      </ul>
    </nav>
  );
}
