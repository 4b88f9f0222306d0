// The built pages.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// The folder that was named.
export const folder = process.argv[2] ?? 'dist';

// Every page at or below a folder.
export function pages(folder) {
  const names = readdirSync(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).sort().map((name) => join(folder, name));
}
