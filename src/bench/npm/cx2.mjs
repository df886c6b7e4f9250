// Reads CX2 with what Cytoscape and NDEx read it with, and prints what they have as JSON: cx2.mjs FOLDER FILE, where FOLDER
// holds node_modules.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

globalThis.self = globalThis; // cx-viz-converter is made for browsers
const [folder, file] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));
const { convert } = load('@js4cytoscape/cx-viz-converter');
const { CX2Network } = load('@js4cytoscape/ndex-client');

const aspects = JSON.parse(readFileSync(file, 'utf8'));
// NDEx's model wants the aspects as fields
const whole = Object.assign({}, ...aspects.map(aspect => ('attributeDeclarations' in aspect || 'visualProperties' in aspect)
  ? Object.fromEntries(Object.entries(aspect).map(([name, [one]]) => [name, one])) : aspect));
const network = CX2Network.fromJSON(whole);
const { elements, style } = convert(aspects, 'cytoscapeJS');
process.stdout.write(JSON.stringify({
  errors: network.validate().errors,
  counts: network.metaData.map(({ name, elementCount }) => [name, elementCount]),
  nodeCount: network.getNodeCount(),
  edgeCount: network.getEdgeCount(),
  elements,
  style,
}));
