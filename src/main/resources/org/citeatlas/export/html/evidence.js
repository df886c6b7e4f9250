// The sentences of a paper that stand behind an edge: each of its spans says which words of which field it is, and from
// where to where their sentence goes. Offsets count UTF-16 units, as JavaScript does.

/** One {field, text, marks: [[start, end]]} for each sentence that holds spans of the edge; offsets within the sentence. */
function sentencesOf(edge, paper) {
  const found = new Map();
  const spans = [...edge.spans ?? []].sort((a, b) => b.field.localeCompare(a.field) || a.start - b.start);
  for (const { field, start, end, from, to } of spans) {
    const key = field + from;
    const sentence = found.get(key) ?? { field, to: 0, marks: [] };
    sentence.to = Math.max(sentence.to, to);
    sentence.text = paper.properties[field].slice(from, sentence.to);
    sentence.marks.push([start - from, end - from]);
    found.set(key, sentence);
  }
  return [...found.values()];
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
