// Kinds and types with their counts; what is not ticked is not drawn.

function fillLegend(page) {
  const { nodes, edges } = page.data;
  const kinds = fillFieldset('kinds', countBy(nodes, node => node.kind), kind => dot(page, kind));
  const types = fillFieldset('types', countBy(edges, edge => edge.type), () => '');
  document.getElementById('types').hidden = edges.length === 0;
  document.getElementById('legend').addEventListener('change', () => filter(page, ticked(kinds), ticked(types)));
}

/** Pairs of a value and how often it comes, most often first. */
function countBy(list, value) {
  const counts = new Map();
  list.forEach(item => counts.set(value(item), (counts.get(value(item)) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function fillFieldset(id, counts, sign) {
  return counts.map(([name, count]) => {
    const box = make('input', { type: 'checkbox', checked: true, value: name });
    document.getElementById(id).append(
      make('label', {}, box, sign(name), name, make('span', { className: 'count' }, count.toLocaleString('en'))));
    return box;
  });
}

function ticked(boxes) {
  return new Set(boxes.filter(box => box.checked).map(box => box.value));
}

function filter(page, kinds, types) {
  const { cy, data } = page;
  data.nodes.forEach(node => { node.hidden = !kinds.has(node.kind); });
  cy.batch(() => {
    cy.nodes().forEach(node => { node.toggleClass('off', data.nodes[node.data('number')].hidden); });
    cy.edges().forEach(edge => { edge.toggleClass('off', !types.has(data.edges[edge.data('number')].type)); });
  });
  document.querySelectorAll('#nodes > li').forEach(item => { item.hidden = data.nodes[item.value].hidden; });
  const shown = data.nodes.filter(node => !node.hidden).length;
  say(shown + ' of ' + data.nodes.length + ' nodes are drawn.');
}

function say(text) {
  document.getElementById('status').textContent = text;
}
