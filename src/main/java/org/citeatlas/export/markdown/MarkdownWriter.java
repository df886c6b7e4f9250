package org.citeatlas.export.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AskedWriter;
import org.citeatlas.export.TextOutput;
import org.citeatlas.export.bibliography.Bibliography;

/**
 * A report to paste into a wiki: what was asked, how much there is, the papers by year, what they mention and the sentence
 * that says so, their code, and who cites whom. CommonMark with the tables of GitHub: https://github.github.com/gfm/
 */
public final class MarkdownWriter implements AskedWriter {
    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public List<String> edgesToBringAlong() {
        return Bibliography.EDGES;
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out, Map<String, ?> about) throws IOException {
        Writer report = TextOutput.on(out);
        List<String> notes = new ArrayList<>();
        Papers papers = Papers.of(graph, notes);
        Question.write(about, report);
        Counts counts = Counts.of(graph);
        counts.write(report);
        papers.write(report);
        Mentions.of(graph, papers).write(report);
        Ties ties = Ties.of(graph, papers);
        ties.writeCode(report);
        ties.writeCitations(report);
        report.flush();
        notes.addAll(counts.notes());
        papers.shortened().ifPresent(notes::add);
        return notes;
    }
}
