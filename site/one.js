// The entry of readout.html, which has everything inside: no second file to ask for, no second instance to start.
// esbuild joins it with the glue and boot.js.

import init from 'glue';

const packed = document.getElementById('wasm').textContent;
const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));

// The page is built anew beside the printed one: nothing is waited for, so hydrating would save nothing.
document.documentElement.dataset.again = '';
globalThis.startReadout = () => init({ module_or_path: bytes });
import('../boot.js');
