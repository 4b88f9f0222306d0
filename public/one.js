// The entry of readout.html, which has everything inside: no second file to ask for, no second instance to start.
// esbuild joins it with the glue and boot.js.

import init from 'glue';

const unpacked = (id) => Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));

globalThis.startReadout = () => init({ module_or_path: unpacked('wasm') });
// Where the glue would fetch the second file.
globalThis.readoutLazy = async () => new Response(unpacked('lazy'), { headers: { 'Content-Type': 'application/wasm' } });
import('./boot.js');
