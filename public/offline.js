// Has the page kept for use with no network, and says when that is true. boot.js loads it once the page is ready.
// What it says stands in offers.html; `data-offline` on the root shows it.

const WORKER = './sw.js';

async function offline() {
  // A frame is its host's guest: it leaves nothing behind. Elsewhere the browser may have no workers, or refuse them.
  if (window.top !== window || !navigator.serviceWorker) return;
  const workers = navigator.serviceWorker;
  const before = workers.controller;
  workers.addEventListener('controllerchange', async () => {
    if (before && !(await isOfKeptBuild())) say('newer');
  });
  const rules = { createScriptURL: (url) => (url === WORKER ? url : '') };
  const address = window.trustedTypes ? trustedTypes.createPolicy('readout', rules).createScriptURL(WORKER) : WORKER;
  await workers.register(address, { updateViaCache: 'none' });
  const { active } = await workers.ready;
  if (before && !(await isOfKeptBuild())) return say('newer');
  // Whoever shares the host can throw away what was kept. The worker keeps it anew, if it can.
  const look = async () => say((await isWhole(active)) ? 'ready' : '');
  document.addEventListener('visibilitychange', look);
  await look();
  if (document.documentElement.dataset.offline === 'ready') dispatchEvent(new Event('readout:precached'));
}

// Whether the worker has every file of its build.
function isWhole(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage('isWhole', [port2]);
  });
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
