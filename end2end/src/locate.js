// What the page says to assistive tools, as far as the tests ask: roles, names, what is shown.
// The drivers' own "computed role" differs between engines, so this is worked out from the markup.

const ROLES = {
  alert: '[role=alert]',
  article: 'article, [role=article]',
  banner: 'header:not(article header, main header), [role=banner]',
  button: 'button, [role=button], summary',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  choice: 'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=option], a[href], button',
  columnheader: 'th[scope=col], [role=columnheader]',
  dialog: 'dialog, [role=dialog]',
  group: 'fieldset, [role=group], details',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  link: 'a[href], [role=link]',
  main: 'main, [role=main]',
  mark: 'mark',
  navigation: 'nav, [role=navigation]',
  row: 'tr, [role=row]',
  rowheader: 'th[scope=row], [role=rowheader]',
  searchbox: 'input[type=search], [role=searchbox]',
  textbox: 'textarea, [role=textbox]',
  status: 'output, [role=status]',
  table: 'table, [role=table]',
};

// The element of a record carries its address: kind and identifier.
const RECORDS = ['commitment', 'tariff', 'quote', 'event'].map((kind) => `[id^="${kind}-"]`).join();

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

function isShown(element) {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [inert]');
}

// The words of an element as they are read out: what is hidden is left out.
function words(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || !node.checkVisibility()) return '';
  const inner = node.getAttribute('aria-label') ?? [...node.childNodes].map(words).join('');
  return display.startsWith('inline') || display === 'contents' ? inner : ` ${inner} `;
}

function nameOf(element) {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = ids.map((id) => document.getElementById(id)).filter(Boolean);
  if (labels.length) return tidy(labels.map(words).join(' '));
  if (element.getAttribute('aria-label')) return tidy(element.getAttribute('aria-label'));
  if (element.labels?.length) return tidy([...element.labels].map(words).join(' '));
  // An article has no name of its own; the tests call it by its heading.
  const title = { FIELDSET: 'legend', TABLE: 'caption', DETAILS: 'summary', ARTICLE: 'h1, h2, h3, h4', DIALOG: 'h1, h2, h3' }[element.tagName];
  const source = title ? element.querySelector(title) : element;
  return tidy(source ? words(source) : '') || element.getAttribute('title') || '';
}

// A record's own title: its heading, or its row's header, or the link to it.
function titleOf(record) {
  const title = record.querySelector('h3, th, a[href]');
  return title ? tidy(words(title)) : '';
}

function roleOf(element) {
  return Object.keys(ROLES).find((role) => role !== 'choice' && element.matches(ROLES[role])) ?? element.tagName.toLowerCase();
}

// A wanted name matches whole, in either case, without the counts at its end, or, ended by "…", at its start.
function isNamed(element, wanted) {
  const name = nameOf(element).toLowerCase();
  wanted = wanted.toLowerCase();
  if (wanted.endsWith('…')) return name.startsWith(wanted.slice(0, -1));
  return name === wanted || name.replace(/\s\d+( promised, \d+ not)?$/, '') === wanted;
}

// The shown elements at the end of a path of {role, name}, each within the one before.
function find(path) {
  let within = [document];
  for (const { role, name } of path) {
    const found = within.flatMap((part) => [...part.querySelectorAll(ROLES[role])]).filter(isShown);
    within = name == null ? found : found.filter((element) => isNamed(element, name));
  }
  return [...new Set(within)];
}

// What stands in the page, for waiting on and for the report of a failure.
function snapshot() {
  const main = find([{ role: 'main' }])[0];
  const inMain = (role) => find([{ role: 'main' }, { role }]);
  const sentence = inMain('heading').find((heading) => heading.tagName === 'H2');
  const focus = document.activeElement;
  return {
    state: document.documentElement.dataset.boot ?? '',
    address: location.search,
    title: document.title,
    sentence: sentence ? nameOf(sentence) : '',
    status: find([{ role: 'status' }]).map((status) => tidy(words(status))).join(' '),
    rows: main ? [...main.querySelectorAll(RECORDS)].filter(isShown).map(titleOf) : [],
    chips: find([{ role: 'button' }]).map(nameOf).filter((name) => name.startsWith('Remove')),
    focus: focus && focus !== document.body ? `${roleOf(focus)} "${nameOf(focus)}"` : 'nothing',
    view: find([{ role: 'navigation', name: 'Views' }, { role: 'link' }]).filter((link) => link.ariaCurrent ?? link.hasAttribute('aria-current')).map(nameOf)[0] ?? '',
    words: main ? tidy(words(main)) : '',
    faults: window.faults ?? [],
    strangers: performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !/^(data|blob|file):|^http:\/\/(127\.0\.0\.1|localhost):/.test(name)),
  };
}
