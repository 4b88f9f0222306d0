// embed.html: what an editor chooses becomes a preview and a line to paste. What it holds, it holds in its fields.

const LOOKS = ['embed', 'lock', 'theme', 'accent', 'font'];
const RECORD = /^(commitment|tariff|quote|event)$/;
const page = new URL('./', location.href);
const form = document.forms[0];
const [code, copy, told] = [document.querySelector('textarea'), document.querySelector('[name=copy]'), document.getElementById('told')];
const frames = [...document.querySelectorAll('iframe')];
const heights = {};
let shown = ''; // what the previews were last set to

// The query alone, without the looks.
function bare(search) {
  const query = new URLSearchParams(search);
  LOOKS.forEach((key) => query.delete(key));
  return query;
}

function query() {
  const { grain, view, address, record } = form.elements;
  if (grain.value === 'record') return new URLSearchParams(record.value);
  if (grain.value === 'all') return new URLSearchParams('view=overview');
  const chosen = bare(address.value.split('?')[1]?.split('#')[0] ?? '');
  chosen.set('view', view.value);
  return chosen;
}

// What is not as it would be anyway.
function looks() {
  const { grain, lock, theme, accent, font } = form.elements;
  const entries = {
    lock: grain.value === 'record' ? 'record' : lock.value,
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

function addressOf(pairs) {
  // The page's own grammar: `~` between values, not escaped.
  const search = [...pairs].map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%20/g, '+')}`).join('&');
  return `${page.href}${search ? `?${search}` : ''}`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);
}

function snippet() {
  const kind = document.querySelector('[name=form]:checked').value;
  const most = +form.elements.most.value;
  const [phone, desktop] = [heights[360] ?? 900, heights[700] ?? 900].map((height) => Math.min(height, most || height));
  const title = escaped(frames[0].contentDocument?.title || 'Readout');
  const link = `<noscript><a href="${escaped(addressOf(query()))}">${title}</a></noscript>`;
  if (kind === 'frame') {
    const src = escaped(addressOf([...query(), ['embed', 1], ...looks()]));
    const height = most || Math.max(phone, desktop);
    return `<iframe src="${src}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy" allow="clipboard-write; web-share"></iframe>${link}`;
  }
  const prefix = kind === 'data' ? 'data-' : '';
  const own = [...looks(), ['title', title], ['height', `360:${phone} 700:${desktop}`], ...(most ? [['max-height', most]] : [])];
  const attributes = own.map(([key, value]) => ` ${prefix}${key}="${value}"`).join('');
  const kept = ` style="display:block;min-height:${Math.min(phone, desktop)}px"`;
  const src = escaped(addressOf(query()));
  const script = `<script async src="${page.href}embed.js"></script>`;
  return kind === 'data'
    ? `<div data-readout="${src}"${attributes}${kept}>${link}</div>${script}`
    : `<readout-embed src="${src}"${attributes}${kept}>${link}</readout-embed>${script}`;
}

function show(leader) {
  const { grain } = form.elements;
  for (const field of document.querySelectorAll('[data-for]')) field.hidden = field.dataset.for !== grain.value;
  for (const radio of form.elements.lock) radio.disabled = grain.value === 'record';
  const address = addressOf([...query(), ['embed', 1], ...looks()]);
  if (leader || address !== shown) {
    // A new entry in the history for each choice would be in the way of going back.
    for (const frame of frames.filter((frame) => frame !== leader)) {
      delete frame.dataset.query;
      frame.contentWindow.location.replace(address);
    }
  }
  shown = address;
  write();
}

function write() {
  const line = snippet();
  if (code.value !== line) {
    code.value = line;
    told.textContent = '';
  }
}

// An editor who sets filters in one preview sets them in the other and in the code.
function follow() {
  for (const frame of frames) {
    if (frame.dataset.query === undefined) continue;
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
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== location.origin || !Number.isInteger(data?.height)) return;
  const { width } = frame.dataset;
  heights[width] = data.height;
  frame.height = Math.min(data.height, +form.elements.most.value || data.height);
  document.querySelector(`[data-height="${width}"]`).textContent = `${data.height.toLocaleString('en')} px high`;
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
if (kind) {
  form.elements.grain.value = 'record';
  form.elements.record.value = `${kind}=${asked.get(kind)}`;
} else if (asked.size) {
  form.elements.grain.value = 'view';
  form.elements.view.value = asked.get('view') ?? 'overview';
  form.elements.address.value = addressOf(asked);
}
form.addEventListener('input', ({ target }) => {
  // An address that is pasted brings its view along.
  const pasted = target.name === 'address' && bare(target.value.split('?')[1] ?? '').get('view');
  if (pasted) form.elements.view.value = pasted;
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
    const { href, search } = frame.contentWindow.location;
    if (href.startsWith(page.href)) frame.dataset.query = bare(search);
  });
}
addEventListener('message', measure);
show();
setInterval(follow, 400);
