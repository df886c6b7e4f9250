// The drawing: where nodes lie was worked out before.

const MANY_EDGES = 3000; // above, edges are straight and without arrows, and wait while the drawing moves

/** An element with text; strings become text, never markup. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

/** 'light' or 'dark'. */
function theme() {
  return document.documentElement.dataset.theme;
}

function drawGraph(data, container) {
  return cytoscape({
    container,
    elements: {
      nodes: data.nodes.map((node, i) => ({
        data: { id: 'n' + i, number: i, size: 2 * node.radius },
        position: { x: node.x, y: node.y },
      })),
      edges: data.edges.map((edge, i) => ({
        data: { id: 'e' + i, number: i, source: 'n' + edge.from, target: 'n' + edge.to },
      })),
    },
    layout: { name: 'preset', fit: false },
    style: styleOf(data),
    minZoom: 0.02,
    maxZoom: 6,
    hideEdgesOnViewport: data.edges.length > MANY_EDGES,
    boxSelectionEnabled: false,
    selectionType: 'single',
  });
}

function styleOf(data) {
  const many = data.edges.length > MANY_EDGES;
  const thin = many || data.nodes.length < 200;
  return [
    { selector: 'node', style: {
      'background-color': element => data.colours[data.nodes[element.data('number')].kind][theme()], width: 'data(size)', height: 'data(size)',
      'border-width': 1, 'border-color': colour('text'), 'border-opacity': 0.55, 'overlay-opacity': 0,
    } },
    { selector: 'edge', style: {
      width: thin ? 1 : 1.6, 'line-color': colour('edge'), opacity: many ? 0.4 : 0.7, 'overlay-opacity': 0,
      'curve-style': many ? 'haystack' : 'bezier', 'control-point-step-size': 14,
      'target-arrow-shape': many ? 'none' : 'triangle', 'target-arrow-color': colour('edge'), 'arrow-scale': 0.7,
    } },
    { selector: '.off', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.12 } },
    { selector: 'edge.near', style: { opacity: 0.9 } },
    { selector: '.chosen', style: { 'z-index': 9 } },
    { selector: 'node.chosen', style: {
      'border-width': 4, 'border-color': colour('accent'), 'border-opacity': 1,
    } },
    { selector: 'edge.chosen', style: {
      width: 4, opacity: 1, 'line-color': colour('accent'), 'target-arrow-color': colour('accent'),
    } },
  ];
}

/** Shows an element and what is next to it; all else fades. */
function emphasise(cy, element) {
  cy.batch(() => {
    cy.elements().removeClass('chosen near faded');
    if (element) {
      const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
      cy.elements().difference(near).addClass('faded');
      near.edges().addClass('near');
      element.addClass('chosen');
    }
  });
}

/** Moves the drawing so that the element is in sight, and near enough to be read. */
function centreOn(cy, element) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.stop();
  cy.animate({ zoom: Math.max(cy.zoom(), 1), center: { eles: element } }, { duration: still ? 0 : 250 });
}

/** Shows all that is drawn, beside the legend where there is room. */
function fit(cy) {
  if (cy.nodes().not('.off').empty()) {
    return;
  }
  const legend = cy.width() > 800 ? document.getElementById('legend').offsetWidth : 0;
  const box = cy.nodes().not('.off').boundingBox();
  const zoom = Math.min((cy.width() - legend - 90) / box.w, (cy.height() - 70) / box.h, 1.6);
  cy.viewport({ zoom, pan: {
    x: (cy.width() + legend) / 2 - zoom * (box.x1 + box.x2) / 2,
    y: (cy.height() - 14) / 2 - zoom * (box.y1 + box.y2) / 2,
  } });
}

/** Fits the drawing to a window that changes, until somebody does something with the page. */
function keepFitted(cy) {
  let used = false;
  new ResizeObserver(() => {
    cy.resize();
    if (!used) {
      fit(cy);
    }
  }).observe(cy.container());
  for (const gesture of ['wheel', 'pointerdown', 'keydown']) {
    document.addEventListener(gesture, () => { used = true; }, { passive: true, capture: true });
  }
}

function zoomBy(cy, factor) {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
