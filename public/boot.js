// Starts the page and says how that went. It knows nothing of Rust but its events:
// readout:ready, readout:failed, readout:panicked; and readout:waiting, while it waits for its reader. The words for
// readers stand in index.html.

const { js = '', wasm, build, css, offline, frame, lazyWasm } = document.querySelector('script[data-js], script[data-build]').dataset;
const root = document.documentElement;
// Within another page.
const isFramed = parent !== window;
// A start that hangs says so, and offers something to do at last.
const clocks = [setTimeout(tell, 3000, 'slow'), setTimeout(isLate, 10000)];
let shown; // what the address asked for when the start failed
let held; // the link clicked before the page could follow it

function tell(state) {
  root.dataset.boot = state;
  // An attribute, since a host's policy may block every style.
  for (const line of document.querySelectorAll('.start-note [data-boot]')) line.hidden = line.dataset.boot !== state;
}

// What was clicked is not held any longer; should the rest still come, the page goes on.
function isLate() {
  tell('late');
  standAlone();
  letGo();
  if (!isFrameHere) alone();
}

// The first failure is the one to tell of.
function fail(state) {
  if (isOver()) return;
  clocks.forEach(clearTimeout);
  tell(state);
  letGo();
  if (state !== 'broken') standAlone();
  for (const box of document.querySelectorAll('input[type=search]')) box.disabled = true;
  shown = location.search;
}

// The printed page stands here alone: what was typed goes into the address, for a start that is tried again, and the
// record that is asked for is shown.
function standAlone() {
  const aim = withWords(location.href);
  if (aim.search !== location.search) {
    try {
      history.replaceState(history.state, '', aim);
    } catch {} // in a sandbox
  }
  const record = recordAsked();
  record?.closest('details')?.setAttribute('open', '');
  if (!isFramed) record?.scrollIntoView();
}

function recordAsked() {
  const [, key, id] = /[?&](commitment|tariff|quote|event)=([\w-]+)/i.exec(location.search)?.map((it) => it.toLowerCase()) ?? [];
  return key && document.getElementById(`${key}-${id}`);
}

// An address with the words that were typed before the page could follow.
function withWords(href) {
  const aim = new URL(href);
  const typed = document.querySelector('input[type=search]')?.value;
  if (typed) aim.searchParams.set('q', typed);
  return aim;
}

function isOver() {
  return /unable|failed|stale|broken/.test(root.dataset.boot);
}

function release() {
  const link = held;
  held = null;
  delete root.dataset.held;
  link?.removeAttribute('aria-busy');
  return link;
}

// The browser goes where the held link leads. A frame does not: its address has what the host asked for, and the link
// has not.
function letGo() {
  const link = release();
  if (link && !isFramed) location.assign(withWords(link.href));
}

// Clicks the link that stands where a held one stood in the printed page: the same words in the same place, since its
// address follows what was typed meanwhile; or the same address. Where there is none, one is made for it.
function follow(link) {
  const links = [...document.querySelectorAll('a[href^="?"]')];
  // Without what stands in elements of its own, such as counts.
  const words = (it) => [...it.childNodes].map(({ data }) => data).join('').trim() || it.textContent;
  const place = (it) => `${it.closest('[id]')?.id} ${words(it)}`;
  const isThere = (it) => place(it) === place(link);
  const isSame = (it) => it.getAttribute('href') === link.getAttribute('href');
  const twin = links.find(isThere) ?? links.find(isSame);
  if (twin) return twin.click();
  const made = Object.assign(document.createElement('a'), { href: withWords(link.href).search || '?' });
  document.querySelector('.page').append(made);
  made.click();
  made.remove();
}

async function start(url) {
  try {
    // readout.html has its own way: there everything is inside.
    await (globalThis.startReadout ?? (await import(url)).default)({ module_or_path: wasm });
  } catch (fault) {
    console.error(fault);
    fail('failed');
  }
}

// Ours are the faults whose first place is in our files: the glue, or any wasm. Extensions throw too, also where we call
// them without knowing, and we live on. A start that waits panics here and not in `start`.
function fault({ error, reason }) {
  const first = String((error ?? reason)?.stack).split('\n').find((line) => /^\s*at |@/.test(line)) ?? '';
  // readout.html has everything in one file, which has the name of the page.
  const ours = [js.slice(2) || location.href.split(/[?#]/)[0], 'wasm'];
  if (ours.some((name) => first.includes(name))) fail(isReady() ? 'broken' : 'failed');
}

function isReady() {
  return root.dataset.boot === 'ready';
}

// Before the page is ready a click on one of its links is held. After a panic its listeners
// would go on running on broken state, so they no longer hear; links then really navigate.
function listen(event) {
  if (isOver()) {
    event.stopImmediatePropagation();
    // A place within the page is no other query.
    if (event.type === 'popstate' && location.search !== shown) location.reload();
    return;
  }
  if (isReady() || event.type !== 'click') return;
  const link = event.target.closest?.('a[href^="?"]');
  // Late, and where an embed leads out of its frame, the browser follows it.
  if (!link || link.target || root.dataset.boot === 'late' || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  release();
  held = link;
  link.setAttribute('aria-busy', 'true');
  root.dataset.held = '';
  dispatchEvent(new Event('readout:held'));
}

for (const type of ['click', 'input', 'change', 'submit', 'keydown', 'toggle', 'popstate']) {
  addEventListener(type, listen, true);
}
// What would be lost if the printed page were replaced meanwhile: a word that is being composed, and a click whose
// pointer is down already.
const during = { composing: ['compositionstart', 'compositionend'], pointer: ['pointerdown', 'pointerup', 'pointercancel'] };
for (const [what, [begins, ...ends]] of Object.entries(during)) {
  addEventListener(begins, () => (root.dataset[what] = ''), true);
  for (const end of ends) addEventListener(end, () => delete root.dataset[what], true);
}
addEventListener('error', fault);
addEventListener('unhandledrejection', fault);
addEventListener('readout:failed', () => fail('failed'));
addEventListener('readout:panicked', () => fail(isReady() ? 'broken' : 'failed'));
addEventListener('readout:waiting', () => {
  clocks.forEach(clearTimeout);
  if (root.dataset.boot !== 'loading') tell('waiting');
});
addEventListener('readout:ready', ({ detail }) => {
  if (build && detail !== build) return fail('stale');
  if (isOver()) return;
  clocks.forEach(clearTimeout);
  tell('ready');
  const link = release();
  // Once links have followed what was typed.
  if (link) setTimeout(() => follow(link));
  if (offline) import(offline);
});

tell('loading');

// Systems that articles are written in escape an address once too often: `&amp;`, `&#038;`, whose `#` then ends it.
const address = location.search + location.hash;
const meant = address.replace(/&(amp;|#(0*38|x26);)+/gi, '&');
if (meant !== address) {
  try {
    history.replaceState(history.state, '', meant);
  } catch {
    location.replace(meant); // in a sandbox
  }
}

// A host's older policy may block the style in the page.
const style = document.querySelector('style');
if (css && style && !style.sheet?.cssRules.length) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: css }));
}

if (isFramed) root.dataset.framed = '';
let isFrameHere = !frame || !(isFramed || /[?&]embed=[^&]*1/i.test(location.search));

// The page around a frame is not to be scrolled by a record.
if (!isFramed) recordAsked()?.scrollIntoView();

// What the address asks for may come in the second file; then both are fetched at once. The printed page names the parts
// of an address that do.
const parts = document.querySelector('[data-lazy-parts]')?.dataset.lazyParts.split(' ') ?? [];
const isAsked = (part) => new RegExp(`[?&]${part}${part.endsWith('=') ? '' : '(&|$)'}`).test(location.search);
if (lazyWasm && globalThis.WebAssembly && parts.some(isAsked)) {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href: lazyWasm });
  document.head.append(link);
}

// Without the frame's script nothing keeps what a host has locked, and nothing tells it the height: the printed page
// stands, of a locked one only the record that is asked for, and its height is told here.
function alone() {
  fail('failed');
  if (/[?&]lock=\W*(record|filters)/i.test(location.search)) {
    const record = recordAsked();
    document.querySelector('main')?.replaceChildren(...(record ? [record] : []));
  }
  const tellHeight = () => parent.postMessage({ readout: 'height', height: Math.ceil(root.getBoundingClientRect().height) }, '*');
  if (isFramed) new ResizeObserver(tellHeight).observe(root);
}

async function begin() {
  try {
    if (!isFrameHere) await import(frame);
    isFrameHere = true;
  } catch {
    return alone();
  }
  if (isOver()) return;
  if (globalThis.WebAssembly) start(js);
  else fail('unable');
}

begin();
