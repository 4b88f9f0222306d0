// The full text: all words of a record light up together, while it is pointed at or where the address names it. Choosing
// words lights the records that rest on them.
(() => {
  const passages = [...document.querySelectorAll('.passage')];
  const records = [...document.querySelectorAll('.text-record')];
  const namesOf = (passage) => passage.dataset.records.split(' ');

  // What an element is of: a passage of its records, a record of itself.
  function named(element) {
    const passage = element?.closest?.('.passage');
    if (passage) return namesOf(passage);
    const record = element?.closest?.('.text-record');
    return record ? [record.id] : null;
  }

  function light(names) {
    for (const it of passages) it.toggleAttribute('data-lit', namesOf(it).some((name) => names.includes(name)));
    for (const it of records) it.toggleAttribute('data-lit', names.includes(it.id));
  }

  // What the address names stays lit when nothing is pointed at.
  function asked() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {} // a stranger's sign of per cent
    id = id.replace(/^words-/, '');
    return document.getElementById(id)?.matches('.text-record') ? [id] : [];
  }

  for (const type of ['mouseover', 'focusin']) addEventListener(type, ({ target }) => light(named(target) ?? asked()));
  addEventListener('hashchange', () => light(asked()));
  light(asked());
})();
