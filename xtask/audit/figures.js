// Figures: where they lie in a run of them, and how they are printed.

// The value below which this share of all lies, as the nearest one that was measured.
export function at(share, values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function row(name, value, unit = '') {
  console.log(`  ${name.padEnd(16)} ${round(value)}${unit}`);
}

// Times are told in whole milliseconds; what is smaller than that is a share.
export function round(value) {
  return Number.isInteger(value) || value >= 10 ? Math.round(value) : Number(value.toFixed(3));
}
