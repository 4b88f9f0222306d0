// Embeds Readout in another site's page: <readout-embed src="…">, or <div data-readout="…"> where unknown elements
// are dropped. docs/embedding.md has the attributes. Nothing but a frame is made; the browser fetches it when it comes
// near the window. A page can have this script any number of times.
(() => {
  const TAG = 'readout-embed';
  // What goes into the frame's address; src has the rest.
  const KEYS = ['view', 'lock', 'theme', 'accent', 'font'];
  const HIGHEST = 1e5; // px: what a frame may ask for at most
  const embeds = [];

  const find = () => document.querySelectorAll('[data-readout]').forEach(start);
  if (customElements.get(TAG)) return customElements.get(TAG).find();

  function start(element) {
    if (embeds.some(({ frame }) => frame.parentNode === element)) return;
    const get = (name) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
    const sandbox = get('sandbox');
    const src = get('src') || get('readout');
    let url;
    try {
      url = src && new URL(src, document.baseURI);
    } catch {}
    if (!/^https?:$/.test(url?.protocol)) return console.error(`${TAG}: src is to be the address of a Readout page`);
    for (const key of KEYS) if (get(key)) url.searchParams.set(key, get(key));
    url.searchParams.set('embed', 1);
    const frame = document.createElement('iframe');
    const most = Math.max(0, get('max-height')) || HIGHEST;
    const isOpaque = origin === 'null' || (sandbox !== null && !sandbox.includes('allow-same-origin'));
    // A copy of an embed has a frame in it that nobody follows.
    element.querySelector('iframe[name^="readout-"]')?.remove();
    const embed = { frame, most, from: isOpaque ? 'null' : url.origin, kept: 0, isTold: false };
    embeds.push(embed);
    // The name tells the frame that its height is followed, so that it needs no scrollbar.
    frame.name = most < HIGHEST ? 'readout-capped' : 'readout-fitted';
    frame.title = get('title') ?? 'Readout';
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; web-share';
    frame.referrerPolicy = 'strict-origin';
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    // By script, since a host's policy may block style attributes.
    element.style.display = 'block';
    Object.assign(frame.style, { display: 'block', width: '100%', border: 0 });
    // Until the frame says its own: an element in a hidden tab has no width yet, and a phone may be turned.
    new ResizeObserver((_, observer) => {
      if (embed.isTold) return observer.disconnect();
      // Not within its own round, which the new height would begin again.
      setTimeout(() => embed.isTold || reserve());
    }).observe(element);
    reserve();
    frame.src = url;
    element.append(frame);

    function reserve() {
      embed.kept = reserved(get('height'), element.clientWidth || innerWidth);
      resize(embed, embed.kept);
    }
  }

  // "640", or heights for widths, "360:1200 700:640": that of the widest that fits. Without any, what a list needs at
  // first sight.
  function reserved(heights, width) {
    const pairs = (heights ?? '').split(' ').map((pair) => pair.split(':').map(Number));
    const fit = pairs.filter((pair) => pair.length < 2 || pair[0] <= width).pop() ?? pairs[0];
    return fit.pop() || Math.round(500 + 2e5 / width);
  }

  function resize({ frame, most }, height) {
    frame.style.height = `${Math.min(most, height)}px`;
  }

  // Only from a frame of ours, from its origin, and only a height.
  addEventListener('message', ({ data, origin, source }) => {
    const embed = embeds.find(({ frame }) => source && frame.contentWindow === source);
    const height = data?.height;
    if (origin !== embed?.from || data?.readout !== 'height') return;
    if (!Number.isInteger(height) || height < 1 || height > HIGHEST) return;
    // What was kept free and is nearly used up stays: the page around does not move for a few lines.
    const isNear = !embed.isTold && height <= embed.kept && height > embed.kept * 0.8;
    embed.isTold = true;
    if (!isNear) resize(embed, height);
    // What the snippet kept free before this script came.
    embed.frame.parentNode.style.minHeight = 0;
  });

  customElements.define(TAG, class extends HTMLElement {
    static find = find;

    connectedCallback() {
      start(this);
    }
  });
  find();
  addEventListener('DOMContentLoaded', find);
})();
