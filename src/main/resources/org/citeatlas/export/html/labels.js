// Captions on a canvas of their own, always of one size: those of the largest nodes first, and none over another. Only the
// first few may lie over nodes, and over smaller ones at that, so that a node in the thick of it has a caption, too.

const FONT = '12px system-ui, sans-serif';
const LINE = 15; // pixels
const OVER_NODES = 12; // captions
const CELL = 64; // pixels
const ROOM = 14000; // square pixels of the window for each caption, so that an overview stays one

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
  const dots = dotsInSight(cy, data, width, height);
  const cells = cellsOf(dots);
  const most = Math.max(OVER_NODES, width * height / ROOM);
  for (const i of labelOrder(labels, cy).filter(i => dots.has(i))) {
    if (boxes.length >= most) {
      break;
    }
    labels.widths[i] ??= pen.measureText(data.nodes[i].caption).width;
    const size = isAskedFor(labels, cy, i) ? Infinity : boxes.length < OVER_NODES ? sizeOf(dots.get(i)) : 0;
    const box = freePlace(dots.get(i), labels.widths[i] + 6, size, boxes, cells, [width, height]);
    if (box) {
      boxes.push(box);
      pen.strokeText(data.nodes[i].caption, (box[0] + box[2]) / 2, box[1] + 1);
      pen.fillText(data.nodes[i].caption, (box[0] + box[2]) / 2, box[1] + 1);
    }
  }
}

/** Boxes [left, top, right, bottom] of the nodes in the window, by number. */
function dotsInSight(cy, data, width, height) {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const dots = new Map();
  data.nodes.forEach((node, i) => {
    const x = node.x * zoom + pan.x;
    const y = node.y * zoom + pan.y;
    const radius = node.radius * zoom;
    if (!node.hidden && x > 0 && y > 0 && x < width && y < height) {
      dots.set(i, [x - radius, y - radius, x + radius, y + radius]);
    }
  });
  return dots;
}

/** The same boxes by the squares of the window that they touch, so that few have to be looked at. */
function cellsOf(dots) {
  const cells = new Map();
  for (const dot of dots.values()) {
    for (const cell of cellsUnder(dot)) {
      if (!cells.has(cell)) {
        cells.set(cell, []);
      }
      cells.get(cell).push(dot);
    }
  }
  return cells;
}

function cellsUnder([left, top, right, bottom]) {
  const cells = [];
  for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) {
    for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
      cells.push(row * 10000 + column);
    }
  }
  return cells;
}

function isAskedFor(labels, cy, number) {
  return number === labels.hovered || cy.getElementById('n' + number).hasClass('chosen');
}

function sizeOf([left, , right]) {
  return right - left;
}

/**
 * Under, over or beside the node, in the window, where no other caption is and no node of this size or larger: the place
 * that covers the fewest smaller ones.
 */
function freePlace(dot, width, size, boxes, cells, sight) {
  const x = (dot[0] + dot[2] - width) / 2;
  const y = (dot[1] + dot[3] - LINE) / 2;
  const places = [[x, dot[3] + 1], [x, dot[1] - LINE - 1], [dot[2] + 1, y], [dot[0] - width - 1, y]];
  let best = null;
  let fewest = Infinity;
  for (const [left, top] of places) {
    const box = [left, top, left + width, top + LINE];
    const inSight = box[0] >= 0 && box[1] >= 0 && box[2] <= sight[0] && box[3] <= sight[1];
    const covered = !inSight || boxes.some(other => meet(box, other)) ? Infinity : howManyMeet(box, cells, size);
    if (covered < fewest) {
      best = box;
      fewest = covered;
    }
    if (fewest === 0) {
      break;
    }
  }
  return best;
}

function meet(one, other) {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** How many nodes the box lies over; Infinity where one of them is of this size or larger. */
function howManyMeet(box, cells, size) {
  const met = new Set();
  for (const dot of cellsUnder(box).flatMap(cell => cells.get(cell) ?? [])) {
    if (meet(box, dot)) {
      met.add(dot);
      if (sizeOf(dot) >= size) {
        return Infinity;
      }
    }
  }
  return met.size;
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
