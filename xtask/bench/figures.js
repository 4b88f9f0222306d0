// Figures: where they lie in a run of them, and how they are printed.

// The value below which this share of all lies, as the nearest one that was measured.
export function at(share, values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const shown = (value) => (value < 9.95 ? value.toFixed(1) : String(Math.round(value)));

// Rows of cells, the first to the left and the others to the right.
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column]));
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}
