// Holds every built page to the recommended rules of html-validate.

import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

import { folder, pages } from './pages.js';

const rules = {
  extends: ['html-validate:recommended'],
  rules: {
    // Both are right; ours is the shorter to compress, as every other name on the page is in small letters.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Boxes of one facet share its name, as those of one question do.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Where it is narrow our tables are shown as blocks, and a browser then takes their own roles away.
    'no-redundant-role': 'off',
    // The name that a frame shows in place of the masthead's h1. The page has both, and may have one h1.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
    // The title is the headline, and that is its publisher's to cut.
    'long-title': 'off',
    // The one form is of embed.html. It answers every choice at once; there is nothing to send.
    'wcag/h32': 'off',
  },
};

const validator = new HtmlValidate(rules);
const files = pages(folder);
let errors = 0;
for (const file of files) {
  // What the render leaves of Leptos' marks for hydrating: to a browser an empty comment, as the long form, which alone
  // the rules know.
  const text = readFileSync(file, 'utf8').replaceAll('<!>', '<!---->');
  const { results } = await validator.validateString(text, file);
  for (const { messages } of results) {
    for (const { line, column, ruleId, message } of messages) {
      errors += 1;
      console.log(`  ${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
}
console.log(`  ${files.length} pages, ${errors} errors`);
if (!files.length || errors) process.exitCode = 1;
