'use strict';
(() => {
  // How much a word counts by where it stands. What a code says counts before why it comes, that before what somebody does with it.
  const weights = { title: 40, cause: 24, names: 20, why: 12, writer: 10, examples: 8, usage: 6, remedy: 6, retry: 2, see: 1 };

  // Words that people type and the texts do not use, or use side by side.
  const synonyms = {
    blacklist: 'blocklist', blacklisted: 'blocklist', rbl: 'blocklist', inbox: 'mailbox', quota: 'full', rejected: 'refused', dropped: 'closed',
  };
  const idle = new Set('a an and are as at be been by can do does for from had has have i in is it its my of on or our that the their them they this to was we were will with you your'.split(' '));

  const form = document.getElementById('search');
  const box = form.elements.q;
  const filters = [...form.querySelectorAll('select')];
  const results = document.getElementById('results');
  const groups = document.getElementById('groups');
  const count = document.getElementById('count');

  const fold = text => text.toLowerCase().replace(/n['’]t\b/g, ' not').replace(/\bcan not\b/g, 'cannot').replace(/\bca not\b/g, 'cannot');
  const wordsOf = text => fold(text).split(/[^\p{L}\p{N}.]+/u).map(word => word.replace(/^\.+|\.+$/g, '')).filter(word => word && !idle.has(word));
  const textOf = (element, query) => [...element.querySelectorAll(query)].map(part => part.textContent).join(' ');

  const rows = [...document.querySelectorAll('.row')].map((element, place) => {
    const fields = {};
    for (const name in weights)
      fields[name] = ` ${wordsOf(textOf(element, `.${name}`)).join(' ')} `;
    const names = [element.id, ...element.dataset.names.split(' ')].map(name => name.toLowerCase());
    return { element, place, home: element.parentNode, fields, names, seen: element.querySelectorAll('.usage li').length };
  });

  const byId = new Map(rows.map(row => [row.element.id.toLowerCase(), row]));

  // The row of a code as people write it. An enhanced code counts in any class, and one that is not registered by its subject.
  function rowOf(code) {
    const name = code.trim().toLowerCase();
    const open = name.replace(/^[245]\.(?=\d+\.\d+$)/, 'x.');
    return byId.get(name) || byId.get(open) || rows.find(row => row.names.includes(name)) || byId.get(open.replace(/^(x\.\d+)\.\d+$/, '$1.0'));
  }

  // How well a word fits a field: whole, as a beginning, or without its ending.
  function fit(field, word) {
    if (field.includes(` ${word} `))
      return 1;
    if (field.includes(` ${word}`))
      return 0.7;
    const stem = word.replace(/(ing|ed|es|s)$/, '');
    return stem.length > 3 && stem !== word && field.includes(` ${stem}`) ? 0.6 : 0;
  }

  function score(row, words) {
    let sum = 0, phrase = 0, matched = 0;
    for (const word of words) {
      let best = 0;
      for (const name in weights) {
        best = Math.max(best, weights[name] * fit(row.fields[name], word));
        if (synonyms[word])
          best = Math.max(best, 0.9 * weights[name] * fit(row.fields[name], synonyms[word]));
      }
      matched += best > 0;
      sum += best;
    }
    if (words.length > 1) {
      for (const name in weights)
        phrase = Math.max(phrase, row.fields[name].includes(` ${words.join(' ')}`) ? weights[name] : 0);
    }

    // Among equals the code that more systems use.
    return { matched, score: sum / words.length + 1.5 * phrase + Math.log2(1 + row.seen) };
  }

  function search(query) {
    const words = [...new Set(wordsOf(query))];
    const parts = query.split(/[\s,;:<>()[\]]+/).filter(part => part);
    // A small number among words is a number: only alone is 13 the error of that name.
    const codes = new Set(parts.filter(part => parts.length === 1 || byId.has(part) || !/^\d+$/.test(part)).flatMap(part => rowOf(part) ?? []));
    if (words.length === 0)
      return { found: rows, all: true };
    const scored = rows.map(row => ({ row, isCode: codes.has(row), ...score(row, words) }));
    const isWhole = one => one.isCode || one.matched === words.length;
    let kept = scored.filter(isWhole);
    const all = kept.length > 0;
    if (!all) {
      const most = Math.max(...scored.map(one => one.matched));
      kept = most > 0 ? scored.filter(one => one.matched === most) : [];
    }
    kept.sort((a, b) => b.isCode - a.isCode || b.score - a.score || a.row.place - b.row.place);
    return { found: kept.map(one => one.row), all, only: words.length === 1 && codes.size === 1 && kept[0].row };
  }

  const passes = row => filters.every(filter => filter.value === '' || row.element.dataset[filter.name].split(' ').includes(filter.value));

  function show() {
    const { found, all, only } = search(box.value);
    const shown = found.filter(passes);
    const isSearch = box.value.trim() !== '' || filters.some(filter => filter.value !== '');
    for (const row of rows)
      row.home.append(row.element);
    if (isSearch)
      results.append(...shown.map(row => row.element));
    results.hidden = !isSearch;
    groups.hidden = isSearch;
    const number = shown.length === 1 ? '1 code' : `${shown.length} codes`;
    count.textContent = !isSearch ? `All ${rows.length} codes` : shown.length === 0 ? 'No code found. Try fewer words, or another filter.'
      : all ? number : `No code has all these words; ${number} with most of them`;
    if (only)
      only.element.open = true;
  }

  // The address says what is seen: #550 a code, #q=mailbox+full&severity=permanent a search.
  function read() {
    const hash = location.hash.slice(1);
    const row = rowOf(decode(hash));
    const asked = new URLSearchParams(row ? '' : hash);
    for (const field of [box, ...filters])
      field.value = asked.get(field.name) ?? '';
    show();
    for (const { element } of rows)
      element.classList.toggle('found', element === row?.element);
    if (row) {
      row.element.open = true;
      row.element.scrollIntoView();
    }
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function write() {
    const asked = new URLSearchParams([box, ...filters].filter(field => field.value !== '').map(field => [field.name, field.value]));
    history.replaceState(null, '', asked.size > 0 ? `#${asked}` : location.pathname + location.search);
    show();
  }

  form.addEventListener('input', write);
  form.addEventListener('reset', () => setTimeout(() => { write(); box.focus(); }));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const first = results.querySelector('.row');
    if (first) {
      first.open = true;
      first.querySelector('summary').focus();
    }
  });
  document.addEventListener('keydown', event => {
    const isTyping = event.target.matches('input, select');
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === 'Escape' && isTyping) {
      form.reset();
    }
  });
  addEventListener('hashchange', read);
  form.hidden = false;
  read();
})();
