// Notes in a news site's page, from the start, what an embed does to it.
window.heard = []; // the messages that came
window.shifted = []; // what the browser says of itself to have moved, where it says so
addEventListener('message', ({ data }) => heard.push(data));
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifted.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

// The styles of the site's own elements, but for what follows from how long the page is.
window.styles = () =>
  ['html', 'body', 'h1', '.before', '.after'].map((selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    return [...style]
      .filter((name) => !/(height|block-size|^(perspective|transform)-origin|^inset|^(top|bottom)$)/.test(name))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`)
      .join('\n');
  });
