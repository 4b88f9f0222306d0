// embed.html: what an editor chooses becomes a preview and a line to paste. What it holds, it holds in its fields.

const LOOKS = ['embed', 'lock', 'theme', 'accent', 'font', 'childid', 'initialwidth', 'parenttitle', 'parenturl'];
const RECORD = /^(commitment|tariff|quote|event)$/;
const page = new URL('./', location.href);
const form = document.forms[0];
const [code, copy, told] = [document.querySelector('textarea'), document.querySelector('[name=copy]'), document.getElementById('told')];
const frames = [...document.querySelectorAll('iframe')];
const heights = {}; // of the previews
const embedded = {}; // of what is embedded, where the previews have more
const rulers = document.querySelector('.embed-rulers');
const groups = [...form.elements.record.children].map((group) => [group, [...group.children]]);
let shown = ''; // what the previews were last set to
let ruled = ''; // what the rulers were last set to
let isHeightTheirs = false; // whether the editor chose the height

// The query alone, without the looks and what hosts add; the page reads its keys in any case.
function bare(search) {
  const pairs = [...new URLSearchParams(search)].map(([key, value]) => [key.toLowerCase(), value]);
  return new URLSearchParams(pairs.filter(([key]) => !LOOKS.includes(key)));
}

// What an address asks for, also one that was escaped once too often.
function searchOf(address) {
  const [, ...search] = address.replace(/&(amp;|#(0*38|x26);)+/gi, '&').split('?');
  return search.join('?').split('#')[0];
}

function query() {
  const { grain, view, address, record } = form.elements;
  if (grain.value === 'record') return new URLSearchParams(record.value);
  if (grain.value === 'all') return new URLSearchParams('view=overview');
  const chosen = bare(searchOf(address.value));
  chosen.set('view', view.value);
  return chosen;
}

// One record as its card, which is a page of its own: it has a theme and nothing else to choose.
function isCard() {
  return form.elements.grain.value === 'record' && form.elements.as.value === 'card';
}

function cardOf(record) {
  return `${page.href}card/${record.replace('=', '-')}.html`;
}

// Whether the previews have more than what is embedded: what sets filters.
function isChoosing() {
  const { grain, choosing } = form.elements;
  return grain.value === 'view' && choosing.checked;
}

// What is not as it would be anyway.
function looks(inPreview = false) {
  const { grain, lock, theme, accent, font } = form.elements;
  if (isCard()) return theme.value === 'light' ? [] : [['theme', theme.value]];
  const entries = {
    lock: { all: 'open', view: inPreview && isChoosing() ? 'open' : lock.value, record: 'record' }[grain.value],
    theme: theme.value,
    accent: pieces(accent).map((it) => it.replace('#', '')).join('~'),
    font: pieces(font).join('~'),
  };
  return Object.entries(entries).filter(([key, value]) => value && value !== { lock: 'open', theme: 'light' }[key]);
}

function pieces(field) {
  const all = field.value.split(/[,~]/).map((it) => it.trim().replace(/^["']|["']$/g, '')).filter(Boolean);
  const fits = field.name === 'accent' ? /^#?[\da-f]{6}$/i : /^[a-z][a-z\d -]{0,39}$/i;
  field.setAttribute('aria-invalid', all.some((it) => !fits.test(it)));
  return all.filter((it) => fits.test(it));
}

// The most px it may be high; 0 for as many as it needs.
function most() {
  const { high, most } = form.elements;
  const { valid } = most.validity;
  document.getElementById('most-note').textContent = valid ? '' : `Expected: a whole number from ${most.min} to ${most.max}. Until then it is as high as it needs.`;
  return high.value === 'most' && valid ? +most.value : 0;
}

function addressOf(pairs, from = page.href) {
  // The page's own grammar: `~` between values, not escaped.
  const search = [...pairs].map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%20/g, '+')}`).join('&');
  return `${from}${search ? `?${search}` : ''}`;
}

// What a frame loads. While an editor sets filters in the previews, these have what sets them.
function framed(inPreview = false) {
  return isCard()
    ? addressOf(looks(), cardOf(form.elements.record.value))
    : addressOf([...query(), ['embed', 1], ...looks(inPreview)]);
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);
}

function chosenForm() {
  return document.querySelector('[name=form]:checked').value;
}

function snippet() {
  const kind = chosenForm();
  const limit = most();
  const measured = isChoosing() ? embedded : heights;
  const [phone, desktop] = [measured[360] ?? 900, measured[700] ?? 900].map((height) => Math.min(height, limit || height));
  const title = escaped(frames[0].contentDocument?.title || 'Readout');
  const link = `<noscript><a href="${escaped(addressOf(query()))}">${title}</a></noscript>`;
  if (kind === 'frame') {
    const src = escaped(framed());
    // Many a site has `height: auto` for its frames. It does not follow, so a scrollbar that shows while it loads would stay, if there were no room to lose it: beside one, words of a card take a line more. A list in 320 px needs up to a tenth more than in 360.
    const height = limit || Math.ceil(Math.max(phone, desktop) * 1.1) + (isCard() ? 18 : 0);
    return `<iframe src="${src}" title="${title}" width="100%" height="${height}" style="height:${height}px!important" frameborder="0" loading="lazy" allow="clipboard-write"></iframe>${link}`;
  }
  const prefix = kind === 'data' ? 'data-' : '';
  const height = phone === desktop ? phone : `360:${phone} 700:${desktop}`;
  const own = [...looks(), ['title', title], ['height', height], ...(limit ? [['max-height', limit]] : [])];
  const attributes = own.map(([key, value]) => ` ${prefix}${key}="${value}"`).join('');
  const kept = ` style="display:block;min-height:${Math.min(phone, desktop)}px"`;
  const src = escaped(isCard() ? cardOf(form.elements.record.value) : addressOf(query()));
  const script = `<script async src="${page.href}embed.js"></script>`;
  return kind === 'data'
    ? `<div data-readout="${src}"${attributes}${kept}>${link}</div>${script}`
    : `<readout-embed src="${src}"${attributes}${kept}>${link}</readout-embed>${script}`;
}

function show(leader) {
  const { grain, high } = form.elements;
  // Everything is many screens high; one view or one record is what it is.
  if (!isHeightTheirs) high.value = grain.value === 'all' ? 'most' : 'whole';
  document.querySelector('.embed-previews').toggleAttribute('data-whole', grain.value === 'record' && !most());
  const address = framed(true);
  // As embed.js names it: in a frame that is kept low there is a scrollbar.
  const name = most() ? 'readout-capped' : 'readout-fitted';
  for (const frame of frames) {
    // Where the browser says that a page did not come, nothing can be read or set.
    const isOther = address !== shown || !frame.contentDocument || frame.contentWindow.name !== name;
    if (frame.contentDocument) frame.contentWindow.name = name;
    if (frame !== leader && isOther) load(frame, address);
    fit(frame);
  }
  shown = address;
  rule();
  write();
}

// While the previews have what sets filters, what is embedded is measured out of sight.
function rule() {
  const address = isChoosing() ? framed() : '';
  if (address === ruled) return;
  ruled = address;
  rulers.replaceChildren(...(address ? frames.map(({ dataset }) => ruler(dataset.width, address)) : []));
}

function ruler(width, address) {
  delete embedded[width];
  const frame = Object.assign(document.createElement('iframe'), { name: 'readout-fitted', width, height: 640, src: address });
  frame.addEventListener('load', () => frame.contentWindow.postMessage({ readout: 'measure' }, location.origin));
  return frame;
}

// A new entry in the history for each choice would be in the way of going back.
function load(frame, address) {
  forget(frame);
  tellLost(frame, false);
  // It stays until the next one is here, and may still end its own start.
  if (frame.contentDocument) frame.contentDocument.isLeft = true;
  frame.dataset.asked = address;
  frame.contentWindow.location.replace(address);
}

// Until another page is there it is not followed, and has no height.
function forget(frame) {
  delete frame.dataset.query;
  delete heights[frame.dataset.width];
}

function tellLost(frame, isLost) {
  const { width } = frame.dataset;
  frame.toggleAttribute('data-lost', isLost);
  document.querySelector(`[name=again][value="${width}"]`).hidden = !isLost;
}

// The browser's own page about a network that failed, or what a host has in place of ours.
function isLost(frame) {
  return !frame.contentDocument?.querySelector('.readout, .card');
}

function lose(frame) {
  forget(frame);
  tellLost(frame, true);
  fit(frame);
  write();
  told.textContent = 'A preview could not be loaded.';
}

// As high as the code will have it.
function fit(frame) {
  const { width } = frame.dataset;
  const height = heights[width];
  const limit = Math.min(height, most() || height);
  if (height) frame.height = limit;
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = frame.parentElement;
  const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  const words = [`${height?.toLocaleString('en')} px high`, ...(limit < height ? [`${limit} of them shown at a time`] : []), ...(isCut ? ['scroll here for the rest'] : [])];
  document.querySelector(`[data-height="${width}"]`).textContent = height ? words.join(', ') : 'lost' in frame.dataset ? 'it could not be loaded.' : 'measuring';
}

function write() {
  const { grain, high } = form.elements;
  const chosen = [grain.value, high.value, chosenForm(), ...(isCard() ? [] : ['page'])];
  for (const field of document.querySelectorAll('[data-for]')) field.hidden = !chosen.includes(field.dataset.for);
  const line = snippet();
  if (code.value !== line) {
    code.value = line;
    told.textContent = '';
  }
}

// Leaves in the list what has every word that is typed. Taken out and not hidden, which not every browser does in a list.
function find() {
  const { find, record } = form.elements;
  const words = plain(find.value).split(/\s+/).filter(Boolean);
  const chosen = record.value;
  const has = (group, it) => words.every((word) => plain(`${group.label} ${it.text}`).includes(word));
  const n = groups.reduce((sum, [group, options]) => sum + options.filter((it) => has(group, it)).length, 0);
  for (const [group, options] of groups) {
    // Where nothing is found, the one that was chosen stays.
    group.replaceChildren(...options.filter((it) => (n ? has(group, it) : it.value === chosen)));
  }
  record.replaceChildren(...groups.map(([group]) => group).filter((group) => group.children.length));
  // What is found stands there to be seen.
  record.size = words.length ? 6 : 0;
  record.value = chosen;
  if (record.selectedIndex < 0) record.selectedIndex = 0;
  document.getElementById('found').textContent = words.length ? (n === 1 ? '1 record' : `${n || 'No'} records`) : '';
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// An editor who sets filters in one preview sets them in the other and in the code.
function follow() {
  for (const frame of frames) {
    if (frame.dataset.query === undefined) continue;
    if (isLost(frame)) {
      lose(frame);
      continue;
    }
    const now = bare(frame.contentWindow.location.search);
    if (frame.dataset.query !== String(now)) {
      frame.dataset.query = now;
      take(now, frame);
    }
  }
  write();
}

function take(now, leader) {
  const { grain, view, address } = form.elements;
  // A record that is only looked at is not chosen.
  if ([...now.keys()].some((key) => RECORD.test(key))) return;
  view.value = now.get('view') ?? 'overview';
  address.value = addressOf(now);
  grain.value = [...now].every(([key, value]) => key === 'view' && value === 'overview') ? 'all' : 'view';
  show(leader);
}

function measure({ source, data, origin }) {
  const apart = [...rulers.children].find(({ contentWindow }) => contentWindow === source);
  if (apart && origin === location.origin && Number.isInteger(data?.height)) {
    embedded[apart.width] = data.height;
    return write();
  }
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  // What the page before said in this frame may come late.
  if (!frame || frame.dataset.query === undefined || origin !== location.origin || !Number.isInteger(data?.height)) return;
  heights[frame.dataset.width] = data.height;
  fit(frame);
  write();
}

async function take_along() {
  try {
    await navigator.clipboard.writeText(code.value);
    told.textContent = 'The line is copied.';
  } catch {
    code.focus();
    code.select();
    told.textContent = 'The browser did not allow it. The line is selected: copy it by hand.';
  }
}

// From the page's own panel, with the list that was shown there.
const asked = bare(location.search);
const kind = [...asked.keys()].find((key) => RECORD.test(key));
// As the page reads it: without what stood around the address, in small letters.
const meant = (value) => value.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const has = (field, value) => [...field.options].some((option) => option.value === value);
const record = kind && `${kind}=${meant(asked.get(kind))}`;
const view = meant(asked.get('view') ?? 'overview');
if (kind && has(form.elements.record, record)) {
  form.elements.grain.value = 'record';
  form.elements.record.value = record;
} else if (!kind && asked.size && has(form.elements.view, view)) {
  form.elements.grain.value = 'view';
  form.elements.view.value = view;
  asked.set('view', view);
  form.elements.address.value = addressOf(asked);
} else if (asked.size) {
  told.textContent = `The address asks for “${record ?? view}”, which this page does not have. Choose below.`;
}
form.addEventListener('input', ({ target }) => {
  // An address that is pasted brings its view along.
  const pasted = target.name === 'address' && meant(bare(searchOf(target.value)).get('view') ?? '');
  if (pasted && has(form.elements.view, pasted)) form.elements.view.value = pasted;
  else if (pasted) told.textContent = `The address asks for the view “${pasted}”, which this page does not have.`;
  if (/^(high|most)$/.test(target.name)) isHeightTheirs = true;
  if (target.name === 'find') find();
  // Another view's filters may mean nothing here.
  if (target.name === 'view') form.elements.address.value = '';
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const radio of document.querySelectorAll('[name=form]')) radio.addEventListener('change', write);
copy.addEventListener('click', take_along);
code.addEventListener('focus', () => code.select());
for (const frame of frames) {
  frame.addEventListener('load', () => {
    const { URL: there, isLeft } = frame.contentDocument ?? {};
    if (isLeft || there === 'about:blank') return;
    if (isLost(frame)) return lose(frame);
    const { href, search } = frame.contentWindow.location;
    if (!href.startsWith(page.href)) return;
    // While one address is on its way WebKit may pass over the next one.
    const { asked = href } = frame.dataset;
    if (asked !== href) return frame.contentWindow.location.replace(asked);
    delete frame.dataset.asked; // from now on the editor leads
    frame.dataset.query = bare(search);
    frame.contentWindow.postMessage({ readout: 'measure' }, location.origin);
  });
}
for (const again of document.querySelectorAll('[name=again]')) {
  again.addEventListener('click', () => {
    const frame = frames.find(({ dataset }) => dataset.width === again.value);
    load(frame, shown);
    fit(frame);
    // The button goes.
    frame.parentElement.focus();
  });
}
addEventListener('message', measure);
show();
setInterval(follow, 400);
