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
    button.textContent = isDark ? 'Light colours' : 'Dark colours';
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
  const isRest = row => row.classList.contains('rest');
  const textOf = (row, column) => row.cells[column].textContent;
  const numberOf = (row, column) => parseInt(textOf(row, column).replaceAll(',', ''), 10);
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const isNumber = head.className === 'number';
      const compare = (a, b) => isNumber ? numberOf(b, column) - numberOf(a, column) : textOf(a, column).localeCompare(textOf(b, column));
      const sorter = document.createElement('button');
      sorter.type = 'button';
      sorter.append(...head.childNodes);
      head.append(sorter);
      sorter.addEventListener('click', () => {
        const isTurned = head.ariaSort === (isNumber ? 'descending' : 'ascending');
        for (const other of heads)
          other.ariaSort = null;
        head.ariaSort = isNumber === isTurned ? 'ascending' : 'descending';
        const body = table.tBodies[0];
        body.append(...[...body.rows].sort((a, b) => isRest(a) - isRest(b) || (isTurned ? -1 : 1) * compare(a, b)));
      });
    });
  }
})();
