// Puts the page together.

function start() {
  const data = JSON.parse(document.getElementById('data').textContent);
  const page = { data, cy: null, shown: null, cameFrom: null, texts: null };
  setTheme(page, wantsDark());
  page.cy = drawGraph(data, document.getElementById('graph'));
  drawLabelsOver(page.cy, data);
  fillLegend(page);
  fillList(page);
  describe(data);
  startSearch(page);
  listen(page);
  fit(page.cy);
  keepFitted(page.cy);
  globalThis.citeatlas = page; // for the console of a browser
}

function describe(data) {
  const counts = data.nodes.length.toLocaleString('en') + ' nodes · ' + data.edges.length.toLocaleString('en') + ' edges';
  document.getElementById('counts').textContent = counts;
  document.getElementById('graph').ariaLabel = 'Drawing of ' + counts
    + '. Arrow keys move it, plus and minus zoom, 0 fits it. The button List shows the same nodes as a list.';
}

/** #theme=dark or #theme=light in the address, else as the system has it. */
function wantsDark() {
  const asked = /theme=(dark|light)/.exec(location.hash);
  return asked ? asked[1] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function setTheme(page, dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.getElementById('theme').textContent = dark ? 'Switch to light' : 'Switch to dark';
  page.cy?.style(styleOf(page.data));
}

function listen(page) {
  const { cy } = page;
  cy.on('tap', 'node', event => openNode(page, event.target.data('number')));
  cy.on('tap', 'edge', event => openEdge(page, event.target.data('number')));
  cy.on('tap', event => { if (event.target === cy && page.shown) { closePanel(page); } });
  onClick('zoom-in', () => zoomBy(cy, 1.3));
  onClick('zoom-out', () => zoomBy(cy, 1 / 1.3));
  onClick('fit', () => fit(cy));
  onClick('theme', () => setTheme(page, theme() !== 'dark'));
  onClick('list-button', () => showList(document.getElementById('list').hidden));
  onClick('skip', () => showList(true));
  document.getElementById('graph').addEventListener('keydown', event => graphKey(cy, event));
  document.addEventListener('keydown', event => pageKey(page, event));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => setTheme(page, wantsDark()));
}

function onClick(id, action) {
  document.getElementById(id).addEventListener('click', action);
}

function graphKey(cy, event) {
  const step = 60;
  const move = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key];
  if (move && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    cy.panBy({ x: move[0], y: move[1] });
  } else if (event.key === '+' || event.key === '=') {
    zoomBy(cy, 1.3);
  } else if (event.key === '-') {
    zoomBy(cy, 1 / 1.3);
  } else if (event.key === '0') {
    fit(cy);
  }
}

function pageKey(page, event) {
  const search = document.getElementById('search');
  if (event.key === '/' && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === 'Escape' && page.shown) {
    closePanel(page);
  } else if (event.key === 'Escape' && !document.getElementById('list').hidden) {
    showList(false);
    document.getElementById('list-button').focus();
  }
}

start();
