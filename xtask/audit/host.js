// Where the page is served, and the browser to look at it with; `cargo xtask audit` says both.

import { getuid } from 'node:process';

export const address = setting('READOUT_ADDRESS');

export const browser = {
  executablePath: setting('CHROMIUM'),
  args: [
    '--headless=new',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--no-first-run',
    // Chromium refuses its own sandbox to root, which is who runs in most containers.
    ...(getuid() === 0 ? ['--no-sandbox'] : []),
  ],
};

function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run this by \`cargo xtask audit\``);
  return value;
}
