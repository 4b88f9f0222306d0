// Runs in the page: finds things by role as the end-to-end suite does, acts, and takes the time. It knows nothing else of
// any contender.

export function inside(rowSelector) {
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const isKept = (element) => !element.closest('[hidden]');
  const rows = () => all(rowSelector).filter(isKept);
  const box = () => all('input[type=search], [role=searchbox]').find((box) => box.getAttribute('aria-label') === 'Search');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

  // The words of an element as they are read out.
  function words(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    return [...node.childNodes].map(words).join('');
  }

  // The choices of a facet: by name, with the counts at its end.
  function choices(fieldset) {
    return all('label', fieldset).map((label) => {
      const [, name, n, more] = tidy(words(label)).match(/^(.*?)(?: (\d+)(?: promised, (\d+) not)?)?$/);
      return { name, n: Number(n), more: Number(more ?? 0), box: label.querySelector('input') };
    });
  }

  function perform({ type, value, facet, choice }) {
    if (type === 'type') {
      const input = box();
      // As an input method would: a framework's own setter on the element would hide the change from it.
      setValue.call(input, value);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    } else {
      const fieldset = all('fieldset').find((it) => tidy(it.querySelector('legend').textContent) === facet);
      choices(fieldset).find(({ name }) => name === choice).box.click();
    }
  }

  const heads = () => all('main h2').filter(isKept).map((head) => head.textContent);
  const nMarks = () => all('main mark').filter(isKept).length;

  // What is in the page, told without asking for style or layout.
  function stamp() {
    const labels = all('fieldset label').map((label) => label.textContent);
    return [rows().length, nMarks(), ...heads(), ...labels].join('|');
  }

  const task = () =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  const frame = () => new Promise(requestAnimationFrame);
  const rest = (ms) => new Promise((done) => setTimeout(done, ms));

  // However deep microtasks make microtasks: nobody comes near this.
  async function drained() {
    for (let turn = 0; turn < 200; turn += 1) await null;
  }

  // The whole page, and the last row, are where they will be.
  function layOut() {
    const height = document.body.offsetHeight;
    return height + (rows().at(-1)?.getBoundingClientRect().bottom ?? 0);
  }

  // From the event to finished layout, in ms; `after`: what the frame that follows still takes.
  async function timed(act, wanted) {
    const start = performance.now();
    perform(act);
    let nWaits = 0;
    for (;;) {
      await drained();
      const asked = performance.now();
      const isDone = stamp() === wanted;
      const asking = performance.now() - asked;
      if (isDone) {
        layOut();
        const time = performance.now() - start - asking;
        return { time, nWaits, after: await nextFrame() };
      }
      if (asked - start > 5000) return { fault: `expected ${wanted}\nsaw      ${stamp()}` };
      nWaits += 1;
      await (nWaits === 1 ? task() : frame());
    }
  }

  // A frame's style, layout and painting come between its callbacks and the next task.
  async function nextFrame() {
    await frame();
    const start = performance.now();
    await task();
    return performance.now() - start;
  }

  globalThis.bench = {
    async act(act) {
      perform(act);
      await drained();
    },
    // Times acts one after the other. Between them the page rests for a moment, as a quick reader lets it.
    async time(acts) {
      const times = [];
      await frame();
      await task();
      for (const { act, stamp } of acts) {
        times.push(await timed(act, stamp));
        if (times.at(-1).fault) break;
        await rest(20);
        await frame();
        // Out of the frame's callbacks: what is done there the same frame paints.
        await task();
      }
      return times;
    },
    // Acts without looking, for what adds up.
    async repeat(acts, n, pause) {
      for (let at = 0; at < n; at += 1) {
        perform(acts[at % acts.length]);
        await rest(pause);
        await frame();
        await task();
      }
    },
    async seen() {
      await frame();
      const shown = all(rowSelector).filter((row) => row.checkVisibility());
      const facets = all('fieldset').filter((it) => it.checkVisibility()).map((it) => [
        tidy(it.querySelector('legend').textContent),
        choices(it).map(({ name, n, more }) => [name, n, more]),
      ]);
      return {
        nRows: shown.length,
        nKept: rows().length,
        facets: facets.map(([name, values]) => `${name}: ${values.map(([name, n, more]) => `${name} ${n}${more ? ` + ${more}` : ''}`).join(', ')}`),
        heads: heads().map(tidy),
        nMarks: nMarks(),
        stamp: stamp(),
      };
    },
    // The rows and the page. Without spaces: where two blocks meet one writes some and another none, and nobody sees them.
    list: () => ({
      texts: rows().map((row) => row.textContent.replace(/\s/g, '')),
      nInRows: rows().reduce((n, row) => n + 1 + all('*', row).length, 0),
      nInPage: all('*').length,
      height: document.body.offsetHeight,
    }),
  };
}
