// A card within another page: takes the theme that its address asks for, and tells the page around how high it is, in our
// own form and Datawrapper's, in AMP's and pym's where they are. frame.js does more, for the page itself.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search.replace(/&amp;/gi, '&'));
  const theme = asked.get('theme')?.toLowerCase();
  const pym = /^[\w-]{1,99}$/.exec(asked.get('childId') ?? '')?.[0];
  const isAmp = location.hash === '#amp=1';
  let sent = 0;

  // As for an embed of the page: light where nothing is said, and `auto` is for pages that follow their reader's system.
  if (theme === 'dark') root.dataset.theme = theme;
  if (theme === 'auto') delete root.dataset.theme;
  if (parent === window) return;

  function tell(isAsked) {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (!innerWidth || !height || (height === sent && isAsked !== true)) return;
    sent = height;
    const amp = isAmp && { sentinel: 'amp', type: 'embed-size' };
    parent.postMessage({ readout: 'height', height, 'datawrapper-height': { readout: height }, ...amp }, '*');
    if (pym) parent.postMessage(['pym', pym, 'height', height].join('xPYMx'), '*');
  }

  addEventListener('message', ({ data, source }) => source === parent && data?.readout === 'measure' && tell(true));
  new ResizeObserver(tell).observe(root);
})();
