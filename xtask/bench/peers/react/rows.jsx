// The rows of the list, by TanStack Table. Its data and columns stay; a query is its one filter.

import { useMemo } from 'react';

import { createColumnHelper, columnFilteringFeature, createFilteredRowModel, globalFilteringFeature, tableFeatures, useTable } from '@tanstack/react-table';

import { COLUMNS, NOT_PROMISED, engine } from '../page.js';
import { Commitment, Event, Quote } from './records.jsx';
import { Index } from './overview.jsx';
import { Tariff } from './tariff.jsx';

const KINDS = { commitments: Commitment, quotes: Quote, timeline: Event };
const features = tableFeatures({ columnFilteringFeature, globalFilteringFeature, filteredRowModel: createFilteredRowModel() });
const helper = createColumnHelper();
const columns = helper.columns(
  engine.list.key === 'tariffs'
    ? COLUMNS.map((header) => helper.accessor('title', { id: header, header }))
    : [helper.accessor('title', { header: 'Record' })],
);
const data = engine.records.map((record, at) => ({ ...record, at }));
const options = {
  features,
  columns,
  data,
  getRowId: ({ id }) => id,
  globalFilterFn: (row, _column, all) => all.has(row.original.at),
};

export function Rows({ found }) {
  const table = useTable({ ...options, state: { globalFilter: found.all } });
  const { rows } = table.getRowModel();
  const records = useMemo(() => rows.map(({ original }) => original), [rows]);
  const { key } = engine.list;
  if (key === 'overview') return <Index records={records} words={found.words} />;
  if (key === 'tariffs') return <Tariffs table={table} records={records} found={found} />;
  const Record = KINDS[key];
  const row = (record) => <Record key={record.id} record={record} words={found.words} />;
  return (
    <>
      {records.filter(({ isPromised }) => isPromised).map(row)}
      {found.more > 0 && <NotPromised n={found.more} />}
      {records.filter(({ isPromised }) => !isPromised).map(row)}
    </>
  );
}

function NotPromised({ n }) {
  return (
    <div className="class-head">
      <h2>{NOT_PROMISED.title}</h2>
      <p>{n}{NOT_PROMISED.note}</p>
    </div>
  );
}

function Tariffs({ table, records, found }) {
  return (
    <table className="tariff-table" role="table">
      <caption className="spoken">{found.sentence}</caption>
      <thead role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} role="row">
            {group.headers.map((header) => (
              <th key={header.id} role="columnheader" scope="col"><table.FlexRender header={header} /></th>
            ))}
          </tr>
        ))}
      </thead>
      {records.map((record) => <Tariff key={record.id} record={record} words={found.words} />)}
    </table>
  );
}
