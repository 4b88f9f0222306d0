// Svelte 5 with runes: each list is keyed by record.

import { flushSync, mount } from 'svelte';

import { ready } from '../page.js';
import App from './App.svelte';

mount(App, { target: document.getElementById('readout') });
flushSync();
ready();
