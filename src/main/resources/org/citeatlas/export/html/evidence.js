// The sentences of a paper that stand behind an edge. Offsets count UTF-16 units, as JavaScript does.

const SENTENCE_END = /[.!?][)"'\]”’]*\s+(?=[\p{Lu}\p{N}"“([$\\])|\n+/gu;
const ABBREVIATION = /(?:^|[\s([])(?:et al|e\.g|i\.e|cf|vs|resp|Fig|Figs|Eq|Sec|Tab|No|Dr|Mr|Ms|St|[A-Z])\.$/;

function sentenceStarts(text) {
  const starts = [0];
  for (const end of text.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, end.index - 8), end.index + 1))) {
      starts.push(end.index + end[0].length);
    }
  }
  return starts;
}

function spansOf(edge) {
  const p = edge.properties;
  if (Array.isArray(p.starts) && Array.isArray(p.ends)) {
    return p.starts.map((start, i) => ({ field: p.fields?.[i] ?? 'abstract', start, end: p.ends[i] }));
  }
  return Number.isInteger(p.start) ? [{ field: p.field ?? 'abstract', start: p.start, end: p.end }] : [];
}

/** One {field, text, marks: [[start, end]]} for each sentence that holds spans of the edge; offsets within the sentence. */
function sentencesOf(edge, paper) {
  const found = new Map();
  for (const span of spansOf(edge).sort((a, b) => b.field.localeCompare(a.field) || a.start - b.start)) {
    const text = paper.properties[span.field];
    if (typeof text === 'string' && span.start >= 0 && span.start < span.end && span.end <= text.length) {
      addTo(found, text, span);
    }
  }
  return [...found.values()];
}

function addTo(found, text, { field, start, end }) {
  const starts = sentenceStarts(text);
  const from = starts.filter(border => border <= start).pop();
  const to = starts.find(border => border >= end) ?? text.length;
  const key = field + from;
  const sentence = found.get(key) ?? { field, text: text.slice(from, to).trimEnd(), marks: [] };
  sentence.marks.push([start - from, end - from]);
  found.set(key, sentence);
}

/** A quotation with its marks; a mark within another is shown once. */
function quotation(sentence) {
  const quote = make('blockquote', {}, make('cite', {}, sentence.field));
  let at = 0;
  for (const [start, end] of sentence.marks) {
    if (start >= at) {
      quote.append(sentence.text.slice(at, start), make('mark', {}, sentence.text.slice(start, end)));
      at = end;
    }
  }
  quote.append(sentence.text.slice(at));
  return quote;
}
