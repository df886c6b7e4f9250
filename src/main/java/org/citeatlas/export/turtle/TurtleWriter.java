package org.citeatlas.export.turtle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.SubgraphWriter;
import org.citeatlas.export.TextOutput;

/**
 * RDF in Turtle, for triple stores and SPARQL. An edge is a triple between its nodes, and an {@code rdf:Statement} with an
 * address of its own beside it, which holds what the edge carries; a citation is a {@code cito:Citation} as well. Turtle:
 * https://www.w3.org/TR/turtle/; reification: https://www.w3.org/TR/rdf-schema/#ch_reificationvocab
 */
public final class TurtleWriter implements SubgraphWriter {
    @Override
    public String format() {
        return "turtle";
    }

    @Override
    public String extension() {
        return "ttl";
    }

    @Override
    public List<String> write(Subgraph graph, OutputStream out) throws IOException {
        Writer text = TextOutput.on(out);
        TurtleText turtle = new TurtleText(text);
        turtle.prefixes(Vocabulary.PREFIXES);
        for (GraphNode node : graph.nodes()) {
            write(turtle, node);
        }
        for (GraphEdge edge : graph.edges()) {
            write(turtle, edge);
        }
        text.flush();
        return turtle.notes();
    }

    private static void write(TurtleText turtle, GraphNode node) throws IOException {
        String iri = NodeIri.of(node.id());
        turtle.subject(iri);
        for (String type : Vocabulary.classes(node)) {
            turtle.name("a", type);
        }
        turtle.literal("dcterms:identifier", node.id());
        for (Map.Entry<String, Object> property : node.properties().entrySet()) {
            write(turtle, node, property.getKey(), property.getValue());
        }
        for (String page : NodeIri.pages(node)) {
            if (!page.equals(iri)) {
                turtle.iri("schema:sameAs", page);
            }
        }
        turtle.end();
    }

    private static void write(TurtleText turtle, GraphNode node, String property, Object value) throws IOException {
        String predicate = Vocabulary.predicate(node, property);
        if (value instanceof String text && Vocabulary.isAddress(predicate)) {
            turtle.literal(predicate, text, "xsd:anyURI");
        } else if (value instanceof Long year && Vocabulary.isYear(predicate) && year > 0 && year <= 9999) {
            turtle.literal(predicate, "%04d".formatted(year), "xsd:gYear");
        } else {
            turtle.value(predicate, value);
        }
        if (value instanceof List<?> names && predicate.equals("atlas:aliases")) {
            for (Object name : names) {
                turtle.value("schema:alternateName", name); // the list keeps the order; this is for those who search
            }
        }
    }

    private static void write(TurtleText turtle, GraphEdge edge) throws IOException {
        String source = NodeIri.of(edge.source());
        String target = NodeIri.of(edge.target());
        String predicate = Vocabulary.predicate(edge);
        Set<String> intents = Vocabulary.intents(edge);
        turtle.subject(source);
        turtle.iri(predicate, target);
        for (String intent : intents) {
            turtle.iri(intent, target);
        }
        turtle.end();
        turtle.subject(NodeIri.ofEdge(edge.id()));
        turtle.name("a", "rdf:Statement");
        turtle.name("a", Vocabulary.own(edge.type()));
        turtle.literal("dcterms:identifier", edge.id());
        turtle.iri("rdf:subject", source);
        turtle.name("rdf:predicate", predicate);
        turtle.iri("rdf:object", target);
        if (predicate.equals(Vocabulary.CITES)) {
            citation(turtle, source, target, intents);
        }
        for (Map.Entry<String, Object> property : edge.properties().entrySet()) {
            turtle.value(Vocabulary.own(property.getKey()), property.getValue());
        }
        turtle.end();
        if (edge.type().equals("WROTE")) {
            turtle.subject(target);
            turtle.iri("dcterms:creator", source);
            turtle.end();
        }
    }

    private static void citation(TurtleText turtle, String source, String target, Set<String> intents)
            throws IOException {
        turtle.name("a", "cito:Citation");
        turtle.iri("cito:hasCitingEntity", source);
        turtle.iri("cito:hasCitedEntity", target);
        for (String intent : intents.isEmpty() ? Set.of(Vocabulary.CITES) : intents) {
            turtle.name("cito:hasCitationCharacterization", intent);
        }
    }
}
