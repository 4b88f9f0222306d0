// Embeds Readout in another site's page: <readout-embed src="…">, or <div data-readout="…"> where unknown elements
// are dropped. docs/embedding.md has the attributes. Nothing but a frame is made; the browser fetches it when it comes
// near the window. A page can have this script any number of times.
(() => {
  const TAG = 'readout-embed';
  // What goes into the frame's address; src has the rest.
  const KEYS = ['view', 'lock', 'theme', 'accent', 'font'];
  const HIGHEST = 1e5; // px: what a frame may ask for at most
  const LOWEST = 50; // px: what is lower could not be read and is passed over
  const embeds = [];

  const find = () => document.querySelectorAll('[data-readout]').forEach(start);
  if (customElements.get(TAG)) return customElements.get(TAG).find();

  // Starts an embed, or has it follow its attributes. Only what its frame cannot follow begins it anew.
  function start(element) {
    let embed = embeds.find(({ frame }) => frame.parentNode === element);
    const get = (name) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
    const sandbox = get('sandbox');
    const src = get('src') || get('readout');
    let url;
    try {
      // Also where it was escaped for HTML once too often.
      url = src && new URL(src.replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&'), document.baseURI);
    } catch {}
    const limit = px(get('max-height'));
    const most = limit >= LOWEST ? limit : HIGHEST;
    const isUsable = /^https?:$/.test(url?.protocol);
    if (isUsable) {
      for (const key of KEYS) if (get(key)) url.searchParams.set(key, get(key));
      url.searchParams.set('embed', 1);
    }
    const id = [url, sandbox, most < HIGHEST].join();
    if (embed?.id !== id) {
      // And a copy of an embed has a frame in it that nobody follows.
      element.querySelector('iframe[name^="readout-"]')?.remove();
      if (embed) embeds.splice(embeds.indexOf(embed), 1);
      // Frameworks set attributes when the element stands in the page already.
      if (!src) return console.info(`${TAG}: waits for its src`);
      if (!isUsable) return console.error(`${TAG}: src is to be the address of a Readout page, not "${src}"`);
      embed = make();
    }
    embed.most = most;
    embed.frame.title = get('title') ?? 'Readout';
    embed.reserve = () => {
      if (!embed.isTold) embed.height = embed.kept = reserved(get('height'), element.clientWidth || innerWidth);
      resize(embed);
    };
    embed.reserve();
    if (!embed.frame.parentNode) {
      embed.frame.src = url;
      element.append(embed.frame);
    }

    function make() {
      const frame = document.createElement('iframe');
      const isOpaque = sandbox !== null && !/allow-same-origin/i.test(sandbox);
      // A page without an origin is a local file, or stands in a sandbox, which its frames are then in as well.
      // Many a host leads from http to https.
      const from = [...(isOpaque ? [] : [url.origin, url.origin.replace(/^http:/, 'https:')]), ...(isOpaque || origin === 'null' ? ['null'] : [])];
      const embed = { id, frame, from, isTold: false };
      embeds.push(embed);
      // The name tells the frame that its height is followed, so that it needs no scrollbar.
      frame.name = most < HIGHEST ? 'readout-capped' : 'readout-fitted';
      frame.loading = 'lazy';
      // A browser that cannot share would complain of the second.
      frame.allow = `clipboard-write${navigator.share ? '; web-share' : ''}`;
      frame.referrerPolicy = 'strict-origin';
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      // By script, since a host's policy may block style attributes.
      fill();
      // Many a site has `height: auto` for all its frames.
      frame.style.cssText = 'display:block;position:static!important;box-sizing:content-box!important;width:100%!important;min-height:0!important;max-height:none!important;padding:0!important;border:0!important';
      // Until the frame says its own: an element in a hidden tab has no width yet, and a phone may be turned.
      new ResizeObserver((_, observer) => {
        if (embed.isTold || frame.parentNode !== element) return observer.disconnect();
        // Not within its own round, which the new height would begin again.
        setTimeout(() => {
          fill();
          if (!embed.isTold) embed.reserve();
        });
      }).observe(element);
      return embed;
    }

    // As wide as what it stands in, also where that would make it as wide as its content. Hidden it stays hidden.
    function fill() {
      const { style } = element;
      if (getComputedStyle(element).display === 'inline') style.display = 'block';
      style.alignSelf = style.justifySelf = 'stretch';
      const around = element.parentElement && getComputedStyle(element.parentElement);
      if (/flex/.test(around?.display) && /row/.test(around.flexDirection)) style.flexGrow = 1;
    }
  }

  // A length in px; what has another unit is none.
  function px(text) {
    return /^\s*\d+(\.\d+)?(px)?\s*$/i.test(text ?? '') ? parseFloat(text) : NaN;
  }

  // "640", or heights for widths, "360:1200 700:640": between two of them in proportion, as lines of text wrap. Without
  // any, what a list needs at first sight.
  function reserved(heights, width) {
    const pairs = (heights ?? '').trim().split(/\s+/).map((pair) => pair.split(':').map(px));
    const lower = pairs.filter((pair) => pair.length < 2 || pair[0] <= width).pop();
    const upper = pairs.find((pair) => pair[0] > width && pair[1] >= LOWEST);
    const height = (lower ?? pairs[0]).at(-1);
    const wraps = upper && lower?.length > 1 ? ((upper[1] - height) * (1 / lower[0] - 1 / width)) / (1 / lower[0] - 1 / upper[0]) : 0;
    return height >= LOWEST ? Math.ceil(height + wraps) : Math.round(500 + 2e5 / width);
  }

  function resize({ frame, most, height }) {
    frame.style.setProperty('height', `${Math.min(most, height)}px`, 'important');
  }

  // Only from a frame of ours, from its origin, and only a height.
  addEventListener('message', ({ data, origin, source }) => {
    const embed = embeds.find(({ frame }) => source && frame.contentWindow === source);
    const height = data?.height;
    if (!embed || data?.readout !== 'height') return;
    if (!embed.from.includes(origin)) return console.warn(`${TAG}: ${embed.frame.src} leads to ${origin}, whose height is not followed. Name that in src`);
    if (!Number.isInteger(height) || height < 1 || height > HIGHEST) return;
    // What was kept free and is nearly used up stays where its end is in sight: nobody's page moves for a few lines.
    const isNear = !embed.isTold && height <= embed.kept && height > embed.kept * 0.8;
    const isSeen = embed.frame.getBoundingClientRect().top + height < innerHeight;
    embed.isTold = true;
    if (!(isNear && isSeen)) embed.height = height;
    resize(embed);
    // What the snippet kept free before this script came.
    embed.frame.parentNode.style.minHeight = 0;
  });

  // Several attributes at once are one change.
  const changed = new Set();
  function startSoon(element) {
    if (!changed.size) {
      queueMicrotask(() => {
        const elements = [...changed];
        changed.clear();
        for (const element of elements) if (element.isConnected) start(element);
      });
    }
    changed.add(element);
  }

  const OWN = ['src', 'title', 'height', 'max-height', 'sandbox', ...KEYS];
  customElements.define(TAG, class extends HTMLElement {
    static find = find;
    static observedAttributes = [...OWN, ...OWN.map((name) => `data-${name}`)];

    connectedCallback() {
      startSoon(this);
    }

    attributeChangedCallback() {
      startSoon(this);
    }
  });
  find();
  addEventListener('DOMContentLoaded', find);
})();
