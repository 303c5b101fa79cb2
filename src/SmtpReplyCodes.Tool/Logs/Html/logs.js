'use strict';
(() => {
  // Light or dark, other than the system has it: the style's own rules for a dark screen are switched on or off.
  const button = document.getElementById('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const rules = [...document.styleSheets[0].cssRules].filter(rule => rule.media?.mediaText.includes('prefers-color-scheme'));
  let isDark = system.matches;
  const paint = () => {
    for (const rule of rules)
      rule.media.mediaText = isDark ? 'screen' : 'not all';
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    button.textContent = isDark ? 'Light' : 'Dark';
  };
  button.addEventListener('click', () => {
    isDark = !isDark;
    paint();
  });
  system.addEventListener('change', () => {
    isDark = system.matches;
    paint();
  });
  paint();
  button.hidden = false;

  // A click on a heading sorts by its column: numbers from the highest, names from A. What is put together stays at the end.
  const valueOf = (row, column) => {
    const text = row.cells[column].textContent.replace(/^under /, '');
    return /^[\d,.]+( %)?$/.test(text) ? parseFloat(text.replaceAll(',', '')) : text;
  };
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? b - a : String(a).localeCompare(String(b));
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const sorter = document.createElement('button');
      sorter.type = 'button';
      sorter.append(...head.childNodes);
      head.append(sorter);
      sorter.addEventListener('click', () => {
        const turn = head.ariaSort === 'descending' ? -1 : 1;
        heads.forEach(other => other.ariaSort = null);
        head.ariaSort = turn < 0 ? 'ascending' : 'descending';
        const body = table.tBodies[0];
        const rest = row => row.classList.contains('rest');
        const rows = [...body.rows].sort((a, b) => rest(a) - rest(b) || turn * compare(valueOf(a, column), valueOf(b, column)));
        body.append(...rows);
      });
    });
  }
})();
