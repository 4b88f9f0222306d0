// Builds the peers: production builds, with the texts that the page shows and the page's own style.
// `node build.js ROWS INTO`, from the project's root.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const [rows, into] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const ENTRIES = { react: 'index.jsx', svelte: 'index.js', plain: 'index.js' };

const theRows = {
  name: 'rows',
  setup(build) {
    build.onResolve({ filter: /^rows$/ }, () => ({ path: resolve(rows) }));
  },
};

const svelte = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { js } = compile(source, { filename: path, generate: 'client', runes: true });
      return { contents: js.code, loader: 'js' };
    });
  },
};

const style = await pageStyle();
for (const [name, entry] of Object.entries(ENTRIES)) {
  const folder = join(into, name);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'peers', name, entry)],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [theRows, svelte],
  });
  await writeFile(join(folder, 'index.html'), page(name, style));
}

// The style that the page has at first, and what its wasm brings (build.rs), in that order.
async function pageStyle() {
  const index = await readFile('index.html', 'utf8');
  const linked = [...index.matchAll(/rel="css" href="([^"]+)"/g)].map(([, file]) => file);
  const within = async (folder) => (await readdir(folder)).filter((file) => file.endsWith('.css')).sort().map((file) => join(folder, file));
  const files = [...linked, ...(await within('style/opened')), ...(await within('style/lazy'))];
  const styles = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return styles.join('\n');
}

function page(name, style) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>${style}</style>
<script type="module" src="index.js"></script>
</head>
<body>
<div class="readout" id="readout"></div>
</body>
</html>
`;
}
