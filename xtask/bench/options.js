// What `cargo xtask bench` passes on, and what it knows.

import { env, getuid } from 'node:process';
import { parseArgs } from 'node:util';

export const { values: options } = parseArgs({
  options: {
    dist: { type: 'string' },
    rows: { type: 'string' },
    peers: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string' },
    speeds: { type: 'string' },
  },
});

export const browser = {
  executablePath: env.CHROMIUM,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--no-first-run',
    // Chromium refuses its own sandbox to root, which is who runs in most containers.
    ...(getuid() === 0 ? ['--no-sandbox'] : []),
  ],
};
