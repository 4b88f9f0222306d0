// Keeps the page for use with no network. Each build has its own worker, cache and list of files. A build is installed
// whole or not at all, because every file is held to its hash. It answers for the next load, not for the present one:
// only index.html has the same name in two builds, so no page ever gets parts of both.

const BUILD = '@build@';
const FILES = { '@file@': '@integrity@' };
const PREFIX = `readout ${registration.scope} `;
const CACHE = PREFIX + BUILD;
const RECORD = /^(?:card\/)?(commitment|tariff|quote|event|says|outlet)[/-]([^/]+)\.html$/;

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(tidy()));
// A page asks before it says that it is ready.
addEventListener('message', (event) => {
  if (event.data === 'isWhole') event.waitUntil(isWhole().then((answer) => event.ports[0].postMessage(answer)));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(registration.scope)) event.respondWith(answer(request));
});

async function install() {
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.entries(FILES).map(([name, integrity]) => keep(cache, name, integrity)));
  } catch (fault) {
    // The build that works stays; the browser tries this one again later.
    if (isNew) await caches.delete(CACHE);
    throw fault;
  }
  await skipWaiting();
}

async function keep(cache, name, integrity) {
  const answer = await fetch(name, { cache: 'no-cache', integrity });
  if (!answer.ok) throw new Error(`${name}: the host answered ${answer.status}`);
  // A new response, since one that was redirected may not answer for a page.
  await cache.put(name, new Response(answer.body, { headers: answer.headers }));
}

// Whether everything is kept. Another page of the same host may have thrown it away: what is missing is kept anew.
async function isWhole() {
  const cache = await caches.open(CACHE);
  const names = (await cache.keys()).map(({ url }) => url);
  const missing = Object.entries(FILES).filter(([name]) => !names.includes(new URL(name, registration.scope).href));
  const kept = missing.map(([name, integrity]) => keep(cache, name, integrity));
  return Promise.all(kept).then(() => true, () => false);
}

// The build before stays too: a page of it may still be open.
async function tidy() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of others.slice(0, -1)) await caches.delete(name);
}

async function answer(request) {
  const path = request.url.slice(registration.scope.length).split(/[?#]/)[0];
  const name = path === 'index.html' ? '' : path;
  const kept = await (await caches.open(CACHE)).match(name || './');
  if (kept) return kept;
  const older = name && (await caches.match(registration.scope + name));
  if (older) return older;
  try {
    return await fetch(request);
  } catch (fault) {
    // Nothing is kept, and the front page would lead to itself.
    if (request.mode !== 'navigate' || !name) throw fault;
    const [, kind, id] = RECORD.exec(path) ?? [];
    return Response.redirect(registration.scope + (kind ? `?${kind}=${id}` : ''));
  }
}
