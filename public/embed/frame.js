// What the page is within another one: it tells the page around how high it is, so that it needs no scrollbar of its
// own, and looks as that page asks from the start. boot.js loads it in frames and where the address has `embed=1`. It
// works for the printed page too, whether or not search and filters start.
//
// One message has our own form, Datawrapper's, and AMP's if the host is AMP; pym and open-iframe-resizer, which have a
// form that contradicts it, get a second one if they are there. So a change of layout sends two at most. The height
// is the content's and does not depend on the frame's: an answer by the host changes nothing here, so there is no echo.

const STYLE = '@style@';
// What the address has for the frame only: a page of its own is opened without it.
const OURS = ['embed', 'lock', 'theme', 'accent', 'font', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'];

// The parties' hues of style/tokens.css, and the grounds that they are read on: its wash, which contrasts less than its
// page.
const HUES = ['indigo', 'ochre', 'teal', 'plum'];
const GROUNDS = { light: 'f3f0e8', dark: '24221d' };

const root = document.documentElement;
const asked = read();
const host = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
let pym = /^[\w-]{1,99}$/.exec(asked.get('childId') ?? '')?.[0];
let isResizer = false;
let isAsked = false;
let waiting = 0;
let sent = 0;

function tell() {
  waiting = 0;
  // Until the start is over, or late, what stands here may be another view than the one that is asked for, and the
  // room that the host has kept is the better guess.
  if (/^(loading|slow|waiting)$/.test(root.dataset.boot)) return;
  // A sheet that is open over the page may be higher than it. A browser without popovers has none.
  const sheet = CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open');
  const height = Math.ceil(Math.max(root.getBoundingClientRect().height, (sheet && sheet.scrollHeight) || 0));
  // In a tab that is hidden there is no layout; the observer comes again when it is shown.
  if (!innerWidth || !height || (height === sent && !isAsked)) return;
  sent = height;
  isAsked = false;
  const amp = location.hash === '#amp=1' && { sentinel: 'amp', type: 'embed-size' };
  parent.postMessage({ readout: 'height', height, 'datawrapper-height': { readout: height }, ...amp }, '*');
  if (pym) parent.postMessage(['pym', pym, 'height', height].join('xPYMx'), '*');
  else if (isResizer) parent.postMessage({ type: 'iframe-resized', width: innerWidth, height }, '*');
}

// Not by a frame of the screen: far from the window there are none.
function tellSoon() {
  waiting ||= setTimeout(tell, 50);
}

// All that a host can do is ask again.
function hear({ data, origin, source }) {
  // The origin of a local file has a name in one place and none in the other.
  if (source !== parent || (/^http/.test(host) && origin !== host)) return;
  const [, id] = /^pymxPYMx([\w-]{1,99})xPYMxwidthxPYMx\d+(\.\d+)?$/.exec(typeof data === 'string' ? data : '') ?? [];
  const isNew = id ? id !== pym : data?.type === 'iframe-child-init' && !isResizer;
  if (id) pym = id;
  else if (isNew) isResizer = true;
  // These two ask again and again; they are answered when there is something new.
  isAsked ||= isNew || data?.readout === 'measure';
  if (isAsked) tellSoon();
}

// Colours in place of the parties' own, each only where it can be read: 4.5 to 1 (WCAG 2, 1.4.3).
function colour() {
  const hexes = list('accent', /^#?([\da-f]{6})$/i);
  HUES.slice(0, hexes.length).forEach((hue, place) => {
    for (const [name, ground] of Object.entries(GROUNDS)) {
      const [dim, bright] = [luminance(hexes[place]), luminance(ground)].sort((a, b) => a - b);
      if ((bright + 0.05) / (dim + 0.05) >= 4.5) root.style.setProperty(`--${hue}-${name}`, `#${hexes[place]}`);
    }
  });
}

function luminance(hex) {
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, place) => {
    const part = parseInt(hex.slice(2 * place, 2 * place + 2), 16) / 255;
    return sum + weight * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);
  }, 0);
}

// CSS's own names of fonts. Every other name stands in quotes: `inherit` would end all typography.
const GENERIC = /^(ui-)?(serif|sans-serif|monospace|rounded)$|^(cursive|fantasy|system-ui|math)$/i;

// Names only; what the reader's machine has not is passed over.
function letter() {
  const names = list('font', /^\s*([a-z][a-z\d -]{0,39}?)\s*$/i).map((name) => (GENERIC.test(name) ? name : `"${name}"`));
  if (!names.length) return;
  for (const [property, last] of [['--serif', 'serif'], ['--sans', 'sans-serif']]) {
    root.style.setProperty(property, [...names.slice(0, 5), last].join());
  }
}

function list(key, form) {
  return (asked.getAll(key).at(-1) ?? '').split('~').flatMap((value) => form.exec(value)?.[1] ?? []);
}

// What the address asks for, also where it was escaped for HTML: `&#038;` makes the rest of it a place within the page.
function read() {
  const rest = location.search.endsWith('&') && /^#(0*38|x0*26);/i.test(location.hash) ? location.hash : '';
  const search = (location.search + rest).replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&').slice(1);
  // As for the page itself, a key without a value is none.
  const pairs = new URLSearchParams(search.split('&').filter((pair) => pair.includes('=')).join('&'));
  // The page reads its keys as it reads its values.
  return new URLSearchParams([...pairs].map(([key, value]) => [OURS.includes(key) ? key : meant(key), value]));
}

// The way to the same in a page of its own.
function wayOut() {
  const foot = document.createElement('nav');
  const link = document.createElement('a');
  foot.className = 'embed-foot';
  foot.ariaLabel = 'Beyond this frame';
  Object.assign(link, { textContent: 'Open the full page', target: '_blank', rel: 'noopener' });
  const aim = () => {
    const query = read();
    OURS.forEach((key) => query.delete(key));
    link.href = `?${query}`;
  };
  // Whatever opens it comes by one of these first.
  for (const type of ['pointerenter', 'pointerdown', 'focus']) link.addEventListener(type, aim);
  aim();
  foot.append(link);
  document.body.append(foot);
}

// A lock on a record, where none is asked for, holds the filters.
function lockOf(lock) {
  return lock === 'record' && !recordId() ? 'filters' : lock;
}

function recordId() {
  const pairs = [...asked].filter(([key, value]) => /^(commitment|tariff|quote|event)$/.test(key) && meant(value));
  const ids = pairs.map(([key, value]) => `${key}-${meant(value)}`);
  // The first that is there, as the page opens it.
  return ids.find((id) => document.getElementById(id)) ?? ids[0];
}

// A value as the page reads it: without what stood around the address where it was copied.
function meant(value) {
  return value.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Cc}]/gu, '').replace(/[A-Z]/g, (it) => it.toLowerCase()).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

// Where the start has failed, or takes long, the printed page stands here with everything in it. Its links open pages
// of their own, and what is locked stays locked: the asked-for record alone, or nothing. Should the rest still come, it
// brings a page of its own.
function holdLock() {
  const isLocked = root.dataset.lock !== 'open';
  const states = isLocked ? /^(slow|late|unable|failed|stale|broken)$/ : /^(late|unable|failed|stale|broken)$/;
  if (!states.test(root.dataset.boot)) return;
  for (const link of document.querySelectorAll('a[href]:not([href^="#"], [href=""])')) {
    Object.assign(link, { target: '_blank', rel: 'noopener' });
  }
  if (root.dataset.boot === 'broken' || !isLocked) return;
  const record = document.getElementById(recordId());
  document.querySelector('main')?.replaceChildren(...(record ? [record] : []));
}

if (meant(asked.getAll('embed').at(-1) ?? '') === '1') {
  // The last one that means something counts, as for the page itself.
  const of = (key, values) => asked.getAll(key).map(meant).reverse().find((value) => values.includes(value)) ?? values[0];
  const theme = of('theme', ['light', 'dark', 'auto']);
  Object.assign(root.dataset, { embed: '', lock: lockOf(of('lock', ['open', 'filters', 'record'])) });
  if (theme !== 'auto') root.dataset.theme = theme;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  colour();
  letter();
  wayOut();
  // The line about the start stands on top: the bottom of a frame may be many screens away.
  document.body.prepend(document.querySelector('.start-note'));
  new MutationObserver(holdLock).observe(root, { attributeFilter: ['data-boot'] });
  holdLock();
}
if (parent !== window) {
  // A host that follows our height needs no scrollbar here, not even for a moment: it would change the width.
  if (window.name === 'readout-fitted') root.dataset.fitted = '';
  addEventListener('message', hear);
  addEventListener('toggle', tellSoon, true);
  addEventListener('resize', tellSoon);
  new ResizeObserver(tellSoon).observe(root);
  // Far from the window no observer of sizes is called; and the start may be over.
  new MutationObserver(tellSoon).observe(root, { attributeFilter: ['data-boot', 'hidden'], childList: true, subtree: true });
  tellSoon();
}
