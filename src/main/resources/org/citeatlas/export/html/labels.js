// Captions on a canvas of their own, always of one size: those of the largest nodes first, and none over another.

const FONT = '12px system-ui, sans-serif';
const LINE = 15; // pixels
const ROOM = 9000; // square pixels of the window for each caption, so that an overview stays one

function drawLabelsOver(cy, data) {
  const canvas = make('canvas', { id: 'labels', ariaHidden: 'true' });
  cy.container().append(canvas);
  const order = data.nodes.map((node, i) => i).sort((a, b) => data.nodes[b].radius - data.nodes[a].radius);
  const labels = { canvas, pen: canvas.getContext('2d'), order, widths: [], hovered: null };
  cy.on('position', 'node', event => Object.assign(data.nodes[event.target.data('number')], event.target.position()));
  cy.on('render', () => drawLabels(labels, cy, data));
  cy.on('mouseover', 'node', event => hover(labels, cy, data, event.target.data('number')));
  cy.on('mouseout', 'node', () => hover(labels, cy, data, null));
}

function hover(labels, cy, data, number) {
  labels.hovered = number;
  cy.container().style.cursor = number === null ? '' : 'pointer';
  drawLabels(labels, cy, data);
}

function drawLabels(labels, cy, data) {
  const { pen } = labels;
  const width = cy.width();
  const height = cy.height();
  sizeCanvas(labels.canvas, width, height);
  pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  pen.clearRect(0, 0, width, height);
  Object.assign(pen, { font: FONT, textAlign: 'center', textBaseline: 'top', lineJoin: 'round', lineWidth: 4 });
  Object.assign(pen, { strokeStyle: colour('ground'), fillStyle: colour('text') });
  const boxes = [];
  const most = Math.max(12, width * height / ROOM);
  for (const i of labelOrder(labels, cy)) {
    if (boxes.length >= most) {
      break;
    }
    drawLabel(labels, cy, data.nodes[i], i, boxes, width, height);
  }
}

function sizeCanvas(canvas, width, height) {
  if (canvas.width !== Math.round(width * devicePixelRatio) || canvas.height !== Math.round(height * devicePixelRatio)) {
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    canvas.style.width = width + 'px';
    canvas.style.height = height + 'px';
  }
}

/** What the pointer is on, what is chosen and its neighbours; without a choice, all. */
function labelOrder(labels, cy) {
  const first = labels.hovered === null ? [] : [labels.hovered];
  const chosen = cy.elements('.chosen');
  if (chosen.empty()) {
    return first.concat(labels.order);
  }
  const near = new Set(chosen.nodes().union(chosen.edges().connectedNodes()).map(node => node.data('number')));
  chosen.nodes().neighborhood().nodes().forEach(node => near.add(node.data('number')));
  const own = chosen.nodes().map(node => node.data('number'));
  return first.concat(own, labels.order.filter(i => near.has(i)));
}

function drawLabel(labels, cy, node, i, boxes, width, height) {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const x = node.x * zoom + pan.x;
  const y = (node.y + node.radius) * zoom + pan.y + 2;
  if (x < 0 || y < 0 || x > width || y > height || node.hidden) {
    return;
  }
  const half = (labels.widths[i] ??= labels.pen.measureText(node.caption).width) / 2 + 3;
  const box = [x - half, y - 1, x + half, y + LINE];
  if (boxes.some(other => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) {
    return;
  }
  boxes.push(box);
  labels.pen.strokeText(node.caption, x, y);
  labels.pen.fillText(node.caption, x, y);
}
