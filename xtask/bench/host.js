// A static server for folders, each under a path of its own, with brotli as a host's.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
// Alone in its process a page has a clock of 5 µs; otherwise it has one of 100 µs.
const ALONE = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

// Serves `{ name: folder }`; gives the origin, and how to stop.
export async function serve(folders) {
  const files = new Map(Object.entries(folders).flatMap(([name, folder]) => read(folder).map((path) => [`/${name}/${path}`, join(folder, path)])));
  const kept = new Map();
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const asked = path.endsWith('/') ? `${path}index.html` : path;
    const file = files.get(asked);
    if (!file) return response.writeHead(404).end();
    if (!kept.has(file)) kept.set(file, brotliCompressSync(readFileSync(file), QUALITY));
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', ...ALONE }).end(kept.get(file));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

function read(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => statSync(join(folder, path)).isFile());
}
