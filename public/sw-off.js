// The switch that takes the page off its readers' browsers: publish this as sw.js. It removes what was kept and then
// itself; the next load comes from the host again.

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`readout ${registration.scope} `)) await caches.delete(name);
  }
  await registration.unregister();
}
