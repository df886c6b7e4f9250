package org.citeatlas.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.AskedTitle;
import org.citeatlas.export.AskedWriter;
import org.citeatlas.export.JarVersion;
import org.citeatlas.export.TextOutput;
import org.citeatlas.export.drawing.Readable;

/**
 * One page that draws the graph with <a href="https://js.cytoscape.org">Cytoscape.js</a> and asks nothing of any network:
 * its Content-Security-Policy lets it run its own two scripts and load nothing.
 */
public final class HtmlWriter implements AskedWriter {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out, Map<String, ?> about) throws IOException {
        Readable.refuseTooLarge(graph, format());
        PageData data = new PageData(graph);
        Writer page = TextOutput.on(out);
        fill(page, PageParts.html(), data, AskedTitle.of(about));
        page.flush();
        return Readable.notes(data.notes(), data.nodes(), "The page", "is slow and hard to read");
    }

    /** Writes the template with what stands in each of its {@code {{places}}}. */
    private static void fill(Writer page, String template, PageData data, String title) throws IOException {
        Matcher place = PLACE.matcher(template);
        int written = 0;
        while (place.find()) {
            page.write(template, written, place.start() - written);
            put(page, place.group(1), data, title);
            written = place.end();
        }
        page.write(template, written, template.length() - written);
    }

    private static void put(Writer page, String place, PageData data, String title) throws IOException {
        switch (place) {
            case "title" -> page.write(HtmlText.of(title));
            case "hashes" ->
                page.write(PageParts.hash(PageParts.cytoscape()) + " " + PageParts.hash(PageParts.script()));
            case "style" -> page.write(PageParts.style());
            case "data" -> data.write(page);
            case "cytoscape" -> page.write(PageParts.cytoscape());
            case "cytoscapeVersion" -> page.write(PageParts.cytoscapeVersion());
            case "script" -> page.write(PageParts.script());
            case "version" -> page.write(JarVersion.of("org.citeatlas", "citeatlas"));
            default -> throw new IllegalStateException("page.html has a place {{" + place + "}} for nothing");
        }
    }
}
