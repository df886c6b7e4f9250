// Reads map.txt with network.txt, or network.json, with the reader of VOSviewer Online, and prints what it has as JSON:
// vosviewer.mjs FOLDER FILE…, where FOLDER holds node_modules.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...files] = process.argv.slice(2);

/** The package holds the code of its worker, which reads files, as one text. */
function codeOfTheWorker() {
  const page = readFileSync(join(folder, 'node_modules/vosviewer-online/index.js'), 'utf8');
  const literal = /new Worker\(URL\.createObjectURL\(new Blob\(\[("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/s.exec(page);
  return Function('return ' + literal[1])();
}

// what a worker finds in a browser
globalThis.self = globalThis;
globalThis.FileReader = class {
  readAsText(file) {
    file.text().then(text => {
      this.result = text;
      this.onload?.({ target: this });
    }, this.onerror);
  }
};
globalThis.File ??= (await import('node:buffer')).File;
const heard = [];
globalThis.addEventListener = (type, listener) => heard.push(listener);
globalThis.postMessage = ({ type, data }) => {
  if (type.startsWith('end parse')) {
    process.stdout.write(JSON.stringify(data), () => process.exit(0));
  }
};
(0, eval)(codeOfTheWorker());
const [first, second] = files.map(file => new File([readFileSync(file)], file));
const message = second
  ? { type: 'start parse vosviewer-map-network data', options: { mapFileOrUrl: first, networkFileOrUrl: second } }
  : { type: 'start parse vosviewer-json data', options: { jsonFileOrUrlOrObject: first } };
heard.forEach(listener => listener({ data: message }));
