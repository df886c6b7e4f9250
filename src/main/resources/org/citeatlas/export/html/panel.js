// What is known of one node or one edge.

const LINKED_HOSTS = ['doi.org', 'arxiv.org', 'github.com'];
const FIRST = ['name', 'longName', 'title', 'label', 'year', 'publishedOn', 'doi', 'arxivId', 'url'];
const OWN_PLACE = ['title', 'abstract'];
const OF_TEXT = ['starts', 'ends', 'fields', 'start', 'end', 'field'];
const FIRST_OF_EDGE = ['intent', 'rule', 'confidence', 'source'];

function openNode(page, number) {
  const node = page.data.nodes[number];
  const p = node.properties;
  showPanel(page, page.cy.getElementById('n' + number), [
    make('p', { className: 'kind' }, dot(page, node.kind), node.kind),
    heading(p.title ?? nameOf(node)),
    properties(p, FIRST, OWN_PLACE.concat(p.title ? [] : ['name'])),
    ...abstractOf(p),
    ...edgesOf(page, number),
  ]);
}

function openEdge(page, number) {
  const edge = page.data.edges[number];
  const from = page.data.nodes[edge.from];
  const quotations = sentencesOf(edge, from).map(quotation);
  showPanel(page, page.cy.getElementById('e' + number), [
    make('p', { className: 'kind' }, 'Edge'),
    heading(edge.type),
    make('ul', {}, make('li', {}, nodeButton(page, edge.from, 'from')), make('li', {}, nodeButton(page, edge.to, 'to'))),
    make('h3', {}, 'Why'),
    ...(quotations.length ? quotations : [make('p', {}, 'No sentence of the text: ' + originOf(edge) + '.')]),
    properties(edge.properties, FIRST_OF_EDGE, OF_TEXT),
  ]);
}

function originOf(edge) {
  const p = edge.properties;
  return p.source ? 'it stands in a record of source ' + p.source : p.rule ? 'it follows from the rule below' : 'it has none';
}

function showPanel(page, element, content) {
  const panel = document.getElementById('panel');
  if (panel.hidden) {
    page.cameFrom = document.activeElement;
  }
  const close = make('button', { id: 'close', type: 'button', onclick: () => closePanel(page) }, 'Close');
  panel.replaceChildren(...content, close);
  panel.hidden = false;
  panel.scrollTop = 0;
  panel.querySelector('h2').focus();
  page.shown = element;
  emphasise(page.cy, element);
}

function closePanel(page) {
  document.getElementById('panel').hidden = true;
  page.shown = null;
  emphasise(page.cy, null);
  page.cameFrom?.focus();
}

function heading(text) {
  return make('h2', { tabIndex: -1 }, text);
}

function dot(page, kind) {
  const dot = make('span', { className: 'dot', ariaHidden: 'true' });
  dot.style.setProperty('--light', page.data.colours[kind].light);
  dot.style.setProperty('--dark', page.data.colours[kind].dark);
  return dot;
}

function nameOf(node) {
  const p = node.properties;
  return node.kind === 'Repository' && p.owner ? p.owner + '/' + p.name : p.name || p.title || p.label || p.url || node.id;
}

function properties(values, first, without) {
  const names = first.filter(name => name in values).concat(Object.keys(values).filter(name => !first.includes(name)));
  const list = make('dl', {});
  for (const name of names.filter(name => !without.includes(name) && String(values[name]) !== '')) {
    list.append(make('dt', {}, name), make('dd', {}, valueOf(name, values[name])));
  }
  return list;
}

function valueOf(name, value) {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  const address = { doi: 'https://doi.org/' + text, arxivId: 'https://arxiv.org/abs/' + text, url: text }[name];
  return address && mayBeLinked(address)
    ? make('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text)
    : text;
}

function mayBeLinked(address) {
  try {
    const url = new URL(address);
    return ['https:', 'http:'].includes(url.protocol) && LINKED_HOSTS.includes(url.hostname) && !url.username;
  } catch {
    return false;
  }
}

function abstractOf(p) {
  return p.abstract ? [make('details', {}, make('summary', {}, 'Abstract'), make('p', {}, p.abstract))] : [];
}

/** The edges of a node, by type and direction, each with the way to its other end and to what stands behind it. */
function edgesOf(page, number) {
  const groups = new Map();
  page.data.edges.forEach((edge, i) => {
    if (edge.from === number || edge.to === number) {
      const title = edge.from === number ? edge.type + ' →' : '← ' + edge.type;
      groups.set(title, (groups.get(title) ?? []).concat([[i, edge.from === number ? edge.to : edge.from]]));
    }
  });
  return [...groups].flatMap(([title, edges]) => [
    make('h3', {}, title + ' (' + edges.length + ')'),
    make('ul', {}, ...edges.map(([edge, other]) => make('li', { className: 'pair' },
      nodeButton(page, other, ''), whyButton(page, edge, other)))),
  ]);
}

function nodeButton(page, number, more) {
  const node = page.data.nodes[number];
  return make('button', { className: 'row', type: 'button', onclick: () => goTo(page, number) },
    dot(page, node.kind), make('span', { className: 'name' }, nameOf(node)), make('span', { className: 'more' }, more));
}

function whyButton(page, edge, other) {
  const label = 'Why: ' + page.data.edges[edge].type + ' ' + page.data.nodes[other].caption;
  return make('button', { className: 'why', type: 'button', ariaLabel: label, onclick: () => openEdge(page, edge) }, 'why');
}

function goTo(page, number) {
  openNode(page, number);
  centreOn(page.cy, page.cy.getElementById('n' + number));
}
