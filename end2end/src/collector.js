// Runs before everything else in the page and notes what goes wrong there.
// The drivers of Firefox and WebKit have no log that one could read.
window.faults = [];
{
  const note = (kind, words) => window.faults.push(`${kind}: ${words}`);
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...words) => {
      note(`console.${level}`, words.map(String).join(' '));
      write.apply(console, words);
    };
  }
  addEventListener('error', ({ message, target }) => note('error', message ?? `could not load ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => note('unhandled rejection', reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => note('policy', `${effectiveDirective} blocks ${blockedURI}`));
}
