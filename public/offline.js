// Has the page kept for use with no network, and says when that is true. boot.js loads it once the page is ready.
// What it says stands in offers.html; `data-offline` on the root shows it.

const WORKER = './sw.js';

async function offline() {
  // A frame is its host's guest: it leaves nothing behind. Elsewhere the browser may have no workers, or refuse them.
  if (window.top !== window || !navigator.serviceWorker) return;
  const workers = navigator.serviceWorker;
  const before = workers.controller;
  workers.addEventListener('controllerchange', () => {
    if (before) say('newer');
  });
  const rules = { createScriptURL: (url) => (url === WORKER ? url : '') };
  const address = window.trustedTypes ? trustedTypes.createPolicy('readout', rules).createScriptURL(WORKER) : WORKER;
  await workers.register(address, { updateViaCache: 'none' });
  await workers.ready;
  if (before && !(await isOfKeptBuild())) return say('newer');
  // Whoever shares the host can throw away what was kept.
  if (!(await isKept())) throw new Error('a file of the page is missing; it is kept anew at the next visit');
  say('ready');
  dispatchEvent(new Event('readout:precached'));
}

// Whether everything that this page loads, or may yet load, is here.
async function isKept() {
  const { js, wasm, css, lazyWasm } = document.querySelector('script[data-wasm]').dataset;
  const names = ['./', js, wasm, css, lazyWasm].filter(Boolean);
  return (await Promise.all(names.map((name) => caches.match(new URL(name, location.href.split(/[?#]/)[0]))))).every(Boolean);
}

// A new build may have come between this page and this script. The worker answers with its own page, without asking
// the host.
async function isOfKeptBuild() {
  const kept = await (await fetch('./')).text();
  const script = document.querySelector('script[data-wasm]');
  return [script.getAttribute('src'), script.dataset.js, script.dataset.wasm].every((name) => kept.includes(name));
}

function say(state) {
  const { dataset } = document.documentElement;
  if (dataset.offline !== 'newer') dataset.offline = state;
}

// Refused, by the host, the browser or its settings: then the page is as good as ever, with a network.
offline().catch((fault) => console.info(`Not kept for use offline: ${fault}`));
