// The rows of the list, by TanStack Table. Its data and columns stay; a query is its one filter.

import { useMemo } from 'react';

import { createColumnHelper, columnFilteringFeature, createFilteredRowModel, globalFilteringFeature, tableFeatures, useTable } from '@tanstack/react-table';

import { COLUMNS, apart, engine, isOfAllKinds } from '../page.js';
import { Paragraphs } from './paragraphs.jsx';
import { Commitment, Quote } from './records.jsx';
import { Tariff } from './tariff.jsx';
import { Timeline } from './timeline.jsx';

const KINDS = { commitments: Commitment, quotes: Quote };
const features = tableFeatures({ columnFilteringFeature, globalFilteringFeature, filteredRowModel: createFilteredRowModel() });
const helper = createColumnHelper();
const columns = helper.columns(
  engine.list.key === 'tariffs'
    ? COLUMNS.map((header) => helper.accessor('title', { id: header, header }))
    : [helper.accessor('title', { header: 'Record' })],
);
const places = new Map(engine.records.map((record, at) => [record, at]));
const options = {
  features,
  columns,
  data: engine.records,
  getRowId: ({ id }) => id,
  globalFilterFn: (row, _column, all) => all.has(places.get(row.original)),
};

// The table stays while the list comes and goes.
export function useRecords(found) {
  const table = useTable({ ...options, state: { globalFilter: found.all } });
  const { rows } = table.getRowModel();
  const records = useMemo(() => rows.map(({ original }) => original), [rows]);
  return [table, records];
}

export function Rows({ table, records, found }) {
  const { key } = engine.list;
  if (isOfAllKinds) return <Paragraphs records={records} words={found.words} />;
  if (key === 'tariffs') return <Tariffs table={table} records={records} found={found} />;
  if (key === 'timeline') return <Timeline records={records} words={found.words} />;
  const Record = KINDS[key];
  const row = (record) => <Record key={record.id} record={record} words={found.words} />;
  return (
    <>
      {records.filter((record) => record.apart === null).map(row)}
      {found.nApart > 0 && <Apart n={found.nApart} />}
      {records.filter((record) => record.apart !== null).map(row)}
    </>
  );
}

function Apart({ n }) {
  return (
    <div className="class-head">
      <h2>{apart.label}</h2>
      <p>{n}{apart.note}</p>
    </div>
  );
}

function Tariffs({ table, records, found }) {
  const shown = useMemo(() => new Set(records.map(({ key }) => key)), [records]);
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
      {records.map((record) => (
        <Tariff key={record.id} record={record} isRepeated={record.row.alike.some((key) => shown.has(key))} words={found.words} />
      ))}
    </table>
  );
}
