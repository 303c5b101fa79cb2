'use strict';
(() => {
  // How much a word counts by where it stands: what a code is called before why it comes, that before what somebody does with it.
  const weights = { code: 60, title: 40, cause: 24, names: 20, why: 12, writer: 10, said: 8, examples: 8, usage: 6, remedy: 6, where: 4, retry: 2, see: 1 };

  // Words that people type, and those that the texts use in their place. What is typed counts a little more.
  const synonyms = {
    big: ['large'], blacklist: ['block list', 'blocklist'], blacklisted: ['block list', 'blocklist'], certificate: ['tls'], credentials: ['password'],
    dmarc: ['sender authentication'], email: ['mail', 'message'], failed: ['failure'], inbox: ['mailbox'], login: ['authentication', 'logon'],
    no: ['unknown', 'not'], ptr: ['reverse dns'], quota: ['full'], rbl: ['block list', 'blocklist'],
    ssl: ['tls'], timeout: ['time out', 'timed out', 'not respond'], virus: ['malware', 'infected', 'malicious'], wrong: ['invalid', 'bad'],
  };
  const idle = new Set(('a an and are as at be been by can do does for from had has have i in is it its my of on or our such that the their them they ' +
    'this to was we were will with you your').split(' '));

  const form = document.getElementById('search');
  const box = form.elements.q;
  const filters = [...form.querySelectorAll('select')];
  const results = document.getElementById('results');
  const groups = document.getElementById('groups');
  const count = document.getElementById('count');

  const fold = text => text.toLowerCase().replace(/\b(can['’]?t|can not)\b/g, 'cannot').replace(/n['’]t\b/g, ' not');
  const wordsOf = text => fold(text).split(/[^\p{L}\p{N}.]+/u).map(word => word.replace(/^\.+|\.+$/g, '')).filter(word => word && !idle.has(word));
  const padded = text => ` ${wordsOf(text).join(' ')} `;

  // What the row says, as sentences of words parted by blanks, by where it stands.
  function fieldOf(element, name) {
    const parts = [...element.querySelectorAll(name === 'code' ? '.code, .severity' : `.${name} li, .${name}:not(:has(li))`)];
    const sentences = parts.flatMap(part => part.textContent.split(/[.;:!?](?=\s)/)).map(padded);
    return { weight: weights[name], sentences, text: sentences.join('') };
  }

  const rows = [...document.querySelectorAll('.row')].map((element, place) => ({
    element, place, home: element.parentNode,
    fields: Object.keys(weights).map(name => fieldOf(element, name)),
    names: element.dataset.names.toLowerCase().split(' ').filter(name => name),
    called: (element.dataset.called ?? '').split('|').filter(name => /[\p{L}\p{N}]/u.test(name)).map(padded),
    seen: element.querySelectorAll('.usage li').length,
    systems: element.dataset.system.split(' ').filter(id => id),
    isGeneral: /^(reply|enhanced)-code$/.test(element.dataset.kind),

    // What one provider or system says counts less than what all mean, unless it is asked for by its key or its name.
    share: /-code$/.test(element.dataset.kind) ? 1 : 0.2,
  }));
  const byId = new Map(rows.map(row => [row.element.id.toLowerCase(), row]));

  // The row of a code as people write it. An enhanced code counts in any class, and one that is not registered by its subject.
  function rowOf(code) {
    const name = code.trim().toLowerCase();
    const open = name.replace(/^[245]\.(?=\d+\.\d+$)/, 'x.');
    return byId.get(name) ?? byId.get(open) ?? rows.find(row => row.names.includes(name)) ?? byId.get(open.replace(/^(x\.\d+)\.\d+$/, '$1.0'));
  }

  // The codes within a query. A small number among other words is a number: only alone is 13 the error of that name.
  function codesIn(query) {
    const parts = query.toLowerCase().split(/[\s,;:<>()[\]#]+/).filter(part => part);
    const found = parts.filter(part => parts.length === 1 || byId.has(part) || !/^\d+$/.test(part)).flatMap(part => rowOf(part) ?? []);
    return new Set(found.filter(row => row.called.length === 0));
  }

  // The mail systems that a query names, each by the longest of its names in there, and what else it asks for. Outlook Express is not Outlook.
  function systemsIn(words) {
    const text = ` ${words.join(' ')} `;
    const named = rows.flatMap(row => row.called.filter(name => name.length > 2 && text.includes(name)).map(name => ({ row, name })));
    const longest = named.filter(one => !named.some(other => other.name !== one.name && other.name.includes(one.name)));
    const rest = longest.reduce((left, one) => left.replace(one.name, ' '), text);
    return { systems: new Set(longest.map(one => one.row)), rest: rest.split(' ').filter(word => word) };
  }

  // How well a word fits a text: whole, as a beginning, without its ending, or by another word for it. A number fits whole, or as the beginning of a code.
  function fit(text, word, isCode) {
    if (text.includes(` ${word} `))
      return 1;
    if (/^\d/.test(word))
      return isCode && text.includes(` ${word}`) ? 0.7 : 0;
    if (text.includes(` ${word}`))
      return 0.7;
    const stem = word.replace(/(ing|ed|es|s)$/, '');
    return (stem.length > 3 && text.includes(` ${stem}`)) || synonyms[word]?.some(other => text.includes(` ${other}`)) ? 0.6 : 0;
  }

  // Whether all words stand somewhere in the row.
  const has = (row, words) => words.every(word => row.fields.some(field => fit(field.text, word, field.weight === weights.code) > 0));

  function score(row, words) {
    const isIn = (text, field) => words.every(word => fit(text, word, field.weight === weights.code) > 0);
    let sum = 0, matched = 0, near = 0;
    for (const word of words) {
      const best = Math.max(...row.fields.map(field => field.weight * fit(field.text, word, field.weight === weights.code)));
      matched += best > 0;
      sum += best;
    }

    // Words count more together: in one sentence, and most as they were typed.
    for (const field of words.length > 1 ? row.fields : [])
      near += field.weight * (field.text.includes(` ${words.join(' ')}`) ? 1.5 : field.sentences.some(sentence => isIn(sentence, field)) ? 0.75 : 0);

    // Among equals the code that more systems use.
    return { row, matched, score: row.share * (sum / words.length + near) + 1.5 * Math.log2(1 + row.seen) };
  }

  // The rows for a query, best first, and what to say about them where it is more than their number.
  function search(query) {
    const words = [...new Set(wordsOf(query))];
    if (words.length === 0)
      return { found: rows };
    const codes = codesIn(query);
    const { systems, rest } = systemsIn(wordsOf(query));
    const ids = new Set([...systems].map(row => row.element.id));

    // What a system that is named means by the rest comes first, then the systems and codes that are named, then all that has the words.
    const isOwn = row => !row.isGeneral && row.called.length === 0 && row.systems.some(id => ids.has(id)) && has(row, rest);
    const isExact = row => rest.every(word => row.names.includes(word) || row.element.id.toLowerCase() === word);
    const rank = row => rest.length > 0 && isOwn(row) ? (isExact(row) ? 3 : 2) : codes.has(row) || systems.has(row) ? 1 : 0;
    const scored = rows.map(row => ({ ...score(row, words), rank: rank(row) })).sort((a, b) => b.rank - a.rank || b.score - a.score || a.row.place - b.row.place);
    const rowsOf = list => list.map(one => one.row);
    const whole = scored.filter(one => one.rank > 0 || one.matched === words.length);
    if (whole.length > 0) {
      const named = whole.filter(one => one.rank === whole[0].rank);
      const isAll = whole[0].rank > 1 || rest.length === 0 || words.length === 1;
      return { found: rowsOf(whole), only: whole[0].rank > 0 && named.length === 1 && isAll ? whole[0].row : undefined };
    }
    if (/^[1-6]\d\d$/.test(words[0]) && words.length === 1) {
      const kin = rows.filter(row => row.element.id.length === 3 && row.element.id.startsWith(words[0].slice(0, 2)));
      return { found: kin, note: 'This code is not in the table; its first two digits are in ' };
    }
    const most = Math.max(...scored.map(one => one.matched));
    return { found: most > 0 ? rowsOf(scored.filter(one => one.matched === most)) : [], note: 'Nothing has all these words; most of them are in ' };
  }

  const passes = row => filters.every(filter => filter.value === '' || row.element.dataset[filter.name].split(' ').includes(filter.value));

  function show() {
    const { found, note, only } = search(box.value);
    const shown = found.filter(passes);
    const isSearch = box.value.trim() !== '' || filters.some(filter => filter.value !== '');
    for (const row of rows)
      row.home.append(row.element);
    if (isSearch)
      results.append(...shown.map(row => row.element));
    results.hidden = !isSearch;
    groups.hidden = isSearch;
    form.querySelector('.tries').hidden = isSearch;
    const number = shown.length === 1 ? '1 entry' : `${shown.length} entries`;
    count.textContent = !isSearch ? `All ${rows.length} entries`
      : shown.length > 0 ? (note ?? '') + number
      : 'Nothing found. Try fewer words, or another filter.';
    if (only)
      only.element.open = true;
  }

  // The address says what is seen: #550 a code, #q=mailbox+full&severity=permanent a search.
  function read() {
    const hash = location.hash.slice(1);
    const row = hash.includes('=') ? undefined : rowOf(decode(hash));
    const asked = new URLSearchParams(hash.includes('=') ? hash : '');
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
  form.addEventListener('reset', () => setTimeout(() => {
    write();
    box.focus();
  }));
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

  // A wide window shows the filters always, a phone when they are asked for or in use.
  const wide = matchMedia('(min-width: 46rem)');
  const unfold = () => {
    form.querySelector('.filters').open = wide.matches || filters.some(filter => filter.value !== '');
  };
  wide.addEventListener('change', unfold);
  form.hidden = false;
  read();
  unfold();
})();
