// Fetches the page's second wasm file, for the script that `xtask/src/split.rs` puts this before. In readout.html it
// stands in the page. A host that names another type for it is put up with, as it is for the first file.
async function fetchLazy(url) {
  if (globalThis.readoutLazy) return globalThis.readoutLazy();
  const answer = await fetch(url);
  const isWasm = answer.headers.get('Content-Type') === 'application/wasm';
  return isWasm || !answer.ok ? answer : new Response(answer.body, { headers: { 'Content-Type': 'application/wasm' } });
}

