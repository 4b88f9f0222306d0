// The whole page.

import { useCallback, useEffect, useMemo, useState } from 'react';

import { HINT, LISTS, NOTHING, engine, isOfAllKinds, tell, toggled } from '../page.js';
import { Chips } from './chips.jsx';
import { Empty } from './empty.jsx';
import { Facets } from './facets.jsx';
import { Rows, useRecords } from './rows.jsx';

export function App({ onReady }) {
  const [query, setQuery] = useState(NOTHING);
  const found = useMemo(() => engine.find(query), [query]);
  const [table, records] = useRecords(found);
  const search = useCallback(({ target: { value } }) => setQuery(({ chosen }) => ({ typed: value, chosen })), []);
  const toggle = useCallback((id) => setQuery(({ typed, chosen }) => ({ typed, chosen: toggled(chosen, id) })), []);
  useEffect(() => tell(query, found), [query, found]);
  useEffect(onReady, [onReady]);
  const facets = <Facets counts={found.counts} onToggle={toggle} />;
  const results = (
    <>
      <div className="results-head">
        <h2 className="sentence" tabIndex={-1}>{found.sentence}</h2>
        {found.isNarrowed && <Chips query={query} onChange={setQuery} />}
      </div>
      {found.total ? <Rows table={table} records={records} found={found} /> : <Empty query={query} found={found} onChange={setQuery} />}
    </>
  );
  return (
    <div className="page">
      <div className="toolbar">
        <Nav />
        <search className="search-box">
          <input type="search" name="q" aria-label="Search" placeholder={HINT} autoComplete="off" value={query.typed} onChange={search} />
        </search>
      </div>
      {isOfAllKinds ? (
        <main className="results">
          {found.isListed && <div className="explore">{facets}<div className="results-list">{results}</div></div>}
        </main>
      ) : (
        <div className="explore">{facets}<main className="results">{results}</main></div>
      )}
    </div>
  );
}

function Nav() {
  return (
    <nav className="view-nav" aria-label="Views">
      <ul>
        {LISTS.map(([key, label]) => (
          <li key={key}><a href={`?view=${key}`} aria-current={key === engine.list.key ? 'page' : undefined}>{label}</a></li>
        ))}
      </ul>
    </nav>
  );
}
