// Reads what every page says to programs, as a program does: each block is expanded, and says nothing that schema.org
// has no word for.

import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

import { folder, pages } from './pages.js';
import { TERMS } from './terms.js';

const VOCABULARY = 'https://schema.org/';
const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

const counts = {};
const faults = [];
let blocks = 0;
const files = pages(folder);
for (const file of files) {
  for (const [, text] of readFileSync(file, 'utf8').matchAll(BLOCK)) {
    blocks += 1;
    try {
      const nodes = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
      if (!nodes.length) faults.push(`${file}: says nothing`);
      for (const node of nodes) check(node, file);
    } catch (fault) {
      faults.push(`${file}: ${fault.message}`);
    }
  }
}
for (const fault of faults) console.log(`  ${fault}`);
const nodes = Object.entries(counts).sort().map(([type, n]) => `${n} ${type}`);
console.log(`  ${files.length} pages, ${blocks} blocks, ${faults.length} faults: ${nodes.join(', ')}`);
if (!blocks || faults.length) process.exitCode = 1;

// In place of the published context, which would have to be fetched: here too every bare word is one of schema.org's.
async function documentLoader(url) {
  if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`asks for ${url}`);
  return { documentUrl: url, document: { '@context': { '@vocab': VOCABULARY } } };
}

function check(value, file) {
  if (Array.isArray(value)) {
    for (const part of value) check(part, file);
  } else if (value && typeof value === 'object' && !('@value' in value)) {
    const types = (value['@type'] ?? []).map((type) => type.replace(VOCABULARY, ''));
    const keys = Object.keys(value).filter((key) => !key.startsWith('@'));
    if (keys.length && !types.length) faults.push(`${file}: something with ${keys.join(', ')} has no type`);
    for (const type of types) {
      counts[type] = (counts[type] ?? 0) + 1;
      if (!(type in TERMS)) faults.push(`${file}: ${type} is not among the types`);
      for (const key of keys.map((key) => key.replace(VOCABULARY, ''))) {
        if (type in TERMS && !TERMS[type].includes(key)) faults.push(`${file}: a ${type} has no ${key}`);
      }
    }
    for (const part of Object.values(value)) check(part, file);
  }
}
