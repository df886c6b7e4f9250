// Search by words, and all nodes as a list for those who do not see the drawing.

const MOST_RESULTS = 30;

function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function searchText(node) {
  const p = node.properties;
  return folded([nameOf(node), p.title, p.longName, ...[].concat(p.aliases ?? []), p.year, node.id].filter(Boolean).join('\n'));
}

/** Numbers of the nodes with all these words: that very name first, then names that begin so, then by size. */
function find(page, text) {
  const words = folded(text).split(/\s+/).filter(Boolean);
  page.texts ??= page.data.nodes.map(searchText);
  const found = words.length ? page.texts.flatMap((known, i) => words.every(word => known.includes(word)) ? [i] : []) : [];
  const name = words.join(' ');
  const nearness = i => (page.texts[i].split('\n')[0] === name) + page.texts[i].startsWith(name);
  return found.filter(i => !page.data.nodes[i].hidden)
    .sort((a, b) => nearness(b) - nearness(a) || page.data.nodes[b].radius - page.data.nodes[a].radius);
}

function startSearch(page) {
  const box = document.getElementById('search');
  box.addEventListener('input', () => showResults(page, find(page, box.value)));
  box.addEventListener('keydown', event => searchKey(page, event));
  box.addEventListener('blur', () => hideResults());
}

function showResults(page, found) {
  const items = found.slice(0, MOST_RESULTS).map((number, i) => {
    const node = page.data.nodes[number];
    const item = make('li', { id: 'result' + i, role: 'option', ariaSelected: String(i === 0) },
      dot(page, node.kind), ' ' + nameOf(node) + (node.properties.year ? ' (' + node.properties.year + ')' : ''));
    item.dataset.number = number;
    item.addEventListener('mousedown', event => { event.preventDefault(); choose(page, item); });
    return item;
  });
  const text = document.getElementById('search').value.trim();
  document.getElementById('results').replaceChildren(...items);
  document.getElementById('results').hidden = items.length === 0;
  point(items[0]);
  say(text === '' ? '' : found.length === 1 ? '1 node found.' : found.length + ' nodes found.');
}

/** Tells which result the arrow keys are on. */
function point(item) {
  const box = document.getElementById('search');
  box.setAttribute('aria-expanded', String(Boolean(item)));
  if (item) {
    box.setAttribute('aria-activedescendant', item.id);
  } else {
    box.removeAttribute('aria-activedescendant');
  }
}

function searchKey(page, event) {
  const items = [...document.getElementById('results').children];
  const at = items.findIndex(item => item.ariaSelected === 'true');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && items.length) {
    event.preventDefault();
    const next = items[(at + step + items.length) % items.length];
    items.forEach(item => { item.ariaSelected = String(item === next); });
    next.scrollIntoView({ block: 'nearest' });
    point(next);
  } else if (event.key === 'Enter' && at >= 0) {
    event.preventDefault();
    choose(page, items[at]);
  } else if (event.key === 'Escape' && items.length) {
    event.stopPropagation();
    hideResults();
  }
}

function choose(page, item) {
  hideResults();
  goTo(page, Number(item.dataset.number));
}

function hideResults() {
  document.getElementById('results').replaceChildren();
  document.getElementById('results').hidden = true;
  point(null);
}

/** One item a node; a single one can be reached with Tab, the others with the arrow keys. */
function fillList(page) {
  const degrees = new Array(page.data.nodes.length).fill(0);
  page.data.edges.forEach(edge => { degrees[edge.from]++; degrees[edge.to]++; });
  const order = page.data.nodes.map((node, i) => i).sort((a, b) => degrees[b] - degrees[a]);
  document.getElementById('nodes').replaceChildren(...order.map((number, place) => {
    const button = nodeButton(page, number, page.data.nodes[number].kind + ' · ' + degrees[number]);
    button.tabIndex = place === 0 ? 0 : -1;
    return make('li', { value: number }, button);
  }));
  document.getElementById('nodes').addEventListener('keydown', listKey);
}

function listKey(event) {
  const buttons = [...document.querySelectorAll('#nodes > li:not([hidden]) > button')];
  const at = buttons.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to !== undefined && buttons[to]) {
    event.preventDefault();
    document.querySelectorAll('#nodes > li > button[tabindex="0"]').forEach(button => { button.tabIndex = -1; });
    buttons[to].tabIndex = 0;
    buttons[to].focus();
  }
}

function showList(show) {
  document.getElementById('list').hidden = !show;
  document.getElementById('list-button').setAttribute('aria-expanded', String(show));
  if (show) {
    document.querySelector('#nodes > li:not([hidden]) > button')?.focus();
  }
}
