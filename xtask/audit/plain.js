// Copies a built page and puts plain.html beside it: the same content, with nothing that runs or is fetched to run.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
const RUNS = /<script\b[^>]*>.*?<\/script>|<link rel="(?:modulepreload|preload)"[^>]*>/gs;

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
const page = readFileSync(join(from, 'index.html'), 'utf8');
const plain = page.replaceAll(RUNS, '');
if (plain === page || plain.includes('<script')) throw new Error('index.html has no script to take out, or one is left');
writeFileSync(join(to, 'plain.html'), plain);
