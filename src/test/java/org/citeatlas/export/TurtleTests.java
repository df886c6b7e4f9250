package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RDF read back by RDF4J, which checks addresses and typed values. */
class TurtleTests {
    private static final AwkwardGraph GRAPH = AwkwardGraph.make();
    private static final String ATLAS = "https://citeatlas.org/ns#";
    private static final String CITO = "http://purl.org/spar/cito/";
    private static final String SCHEMA = "https://schema.org/";

    @Test
    void everyNodeIsASubjectWithItsLabelsAsClasses() throws IOException {
        Model model = read(GRAPH);
        Map<String, IRI> subjects = subjects(model);

        assertThat(subjects.keySet())
                .containsAll(GRAPH.nodes().stream().map(GraphNode::id).toList())
                .hasSize(8);
        for (GraphNode node : GRAPH.nodes()) {
            assertThat(model.filter(subjects.get(node.id()), RDF.TYPE, null).objects())
                    .as(node.id())
                    .containsAll(node.labels().stream()
                            .map(label -> iri(ATLAS, label))
                            .toList());
        }
        assertThat(model.filter(null, RDF.TYPE, Values.iri("http://purl.org/spar/fabio/ResearchPaper")))
                .hasSize(1);
    }

    @Test
    void everyEdgeIsATripleAndAStatementOfItsOwn() throws IOException {
        Model model = read(GRAPH);
        Map<String, IRI> subjects = subjects(model);

        assertThat(model.filter(null, RDF.TYPE, RDF.STATEMENT))
                .hasSize(GRAPH.edges().size());
        for (GraphEdge edge : GRAPH.edges()) {
            IRI statement = subjects.get(edge.id());
            Value predicate = only(model, statement, RDF.PREDICATE);
            assertThat(only(model, statement, RDF.SUBJECT)).isEqualTo(subjects.get(edge.source()));
            assertThat(only(model, statement, RDF.OBJECT)).isEqualTo(subjects.get(edge.target()));
            assertThat(model.contains(statement, RDF.TYPE, iri(ATLAS, edge.type())))
                    .isTrue();
            assertThat(model.contains(subjects.get(edge.source()), (IRI) predicate, subjects.get(edge.target())))
                    .isTrue();
        }
    }

    @Test
    void nothingOfANodeOrAnEdgeIsLost() throws IOException {
        Model model = read(GRAPH);
        Map<String, IRI> subjects = subjects(model);

        for (GraphNode node : GRAPH.nodes()) {
            assertThat(values(model, subjects.get(node.id())))
                    .as(node.id())
                    .containsExactlyInAnyOrderElementsOf(node.properties().values());
        }
        for (GraphEdge edge : GRAPH.edges()) {
            assertThat(values(model, subjects.get(edge.id())))
                    .as(edge.id())
                    .containsExactlyInAnyOrderElementsOf(edge.properties().values());
        }
        assertThat(Written.as("turtle", GRAPH).notes()).isEmpty();
    }

    @Test
    void valuesHaveTheTypesOfXmlSchema() throws IOException {
        Model model = read(GRAPH);
        IRI paper = Values.iri("https://doi.org/10.1/a;b");

        assertThat(only(model, paper, Values.iri("http://purl.org/spar/fabio/hasPublicationYear")))
                .isEqualTo(Values.literal("2021", XSD.GYEAR));
        assertThat(only(model, paper, DCTERMS.ISSUED)).isEqualTo(Values.literal("2021-06-17", XSD.DATE));
        assertThat(only(model, paper, DCTERMS.TITLE)).isEqualTo(Values.literal(AwkwardGraph.TRICKY));
        assertThat(only(model, paper, iri(ATLAS, "big"))).isEqualTo(Values.literal("9007199254740993", XSD.INTEGER));
        assertThat(only(model, paper, iri(ATLAS, "score"))).isEqualTo(Values.literal("0.1", XSD.DOUBLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    work:doi:10.1002/(SICI)1<1::AID>3.0.CO;2-# | https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0.CO;2-%23
                    work:doi:10.1/λ 漢%20                       | https://doi.org/10.1/%CE%BB%20%E6%BC%A2%2520
                    work:arxiv:cs/0112017                      | https://arxiv.org/abs/cs/0112017
                    work:acl:P19-1001                          | https://aclanthology.org/P19-1001
                    work:fp:the title"                         | urn:citeatlas:work:fp:the%20title%22
                    author:orcid:0000-0002-1825-0097           | https://orcid.org/0000-0002-1825-0097
                    author:name:o'reilly                       | urn:citeatlas:author:name:o'reilly
                    institution:ror:05gq02987                  | https://ror.org/05gq02987
                    repository:https://github.com/owner/name   | https://github.com/owner/name
                    page:https://example.org/λ?a=b#c           | https://example.org/λ?a=b#c
                    page:https://example.org/a b               | urn:citeatlas:page:https://example.org/a%20b
                    page:https://doi.org/10.1/a                | urn:citeatlas:page:https://doi.org/10.1/a
                    page:javascript:alert(1)                   | urn:citeatlas:page:javascript:alert(1)
                    """)
    void anIdIsAlwaysTheSameAddress(String id, String address) throws IOException {
        Model model = read(new AwkwardGraph(List.of(new GraphNode(id, List.of("Thing"), Map.of())), List.of()));

        assertThat(subjects(model)).containsExactly(Map.entry(id, Values.iri(address)));
    }

    @Test
    void aCitationSaysWhatForAsFarAsCitoHasAWord() throws IOException {
        Model model = read(papers(
                edge("CITES", "a", "b", Map.of("intent", "background, methodology", "source", "s2")),
                edge("CITES", "b", "a", Map.of("intent", "compares"))));
        IRI first = subjects(model).get("a CITES b");
        IRI second = subjects(model).get("b CITES a");
        IRI characterization = iri(CITO, "hasCitationCharacterization");

        assertThat(model.filter(Values.iri("urn:citeatlas:a"), null, Values.iri("urn:citeatlas:b"))
                        .predicates())
                .containsExactlyInAnyOrder(
                        iri(CITO, "cites"), iri(CITO, "usesMethodIn"), iri(CITO, "obtainsBackgroundFrom"));
        assertThat(model.filter(first, characterization, null).objects())
                .containsExactlyInAnyOrder(iri(CITO, "usesMethodIn"), iri(CITO, "obtainsBackgroundFrom"));
        assertThat(only(model, second, characterization)).isEqualTo(iri(CITO, "cites"));
        assertThat(only(model, second, iri(CITO, "hasCitedEntity"))).isEqualTo(Values.iri("urn:citeatlas:a"));
        assertThat(only(model, second, iri(ATLAS, "intent"))).isEqualTo(Values.literal("compares"));
    }

    @Test
    void edgesWithoutAWordElsewhereGetOneOfOurs() throws IOException {
        Model model = read(papers(
                edge("HAS_REPOSITORY", "a", "b", Map.of("odd name", 1L)),
                edge("WROTE", "a", "b", Map.of("position", 2L))));
        IRI one = Values.iri("urn:citeatlas:a");
        IRI other = Values.iri("urn:citeatlas:b");

        assertThat(model.filter(one, null, other).predicates())
                .containsExactlyInAnyOrder(iri(ATLAS, "hasRepository"), FOAF.MADE);
        assertThat(model.contains(other, DCTERMS.CREATOR, one)).isTrue();
        assertThat(only(model, subjects(model).get("a HAS_REPOSITORY b"), iri(ATLAS, "odd%20name")))
                .isEqualTo(Values.literal("1", XSD.INTEGER));
    }

    @Test
    void aWorkIsTiedToItsOtherPages() throws IOException {
        Model model = read(new AwkwardGraph(
                List.of(new GraphNode(
                        "work:doi:10.1/a", List.of("Paper", "Work"), Map.of("doi", "10.1/a", "arxivId", "2106.09685"))),
                List.of()));

        assertThat(model.filter(Values.iri("https://doi.org/10.1/a"), iri(SCHEMA, "sameAs"), null)
                        .objects())
                .containsExactly(Values.iri("https://arxiv.org/abs/2106.09685"));
    }

    @Test
    void aliasesAreFoundOneByOneToo() throws IOException {
        Model model = read(GRAPH);

        assertThat(model.filter(null, iri(SCHEMA, "alternateName"), null).objects())
                .containsExactlyInAnyOrder(Values.literal("first"), Values.literal(AwkwardGraph.TRICKY));
    }

    @Test
    void whatIsNoCharacterIsSaidAndWhatATerminalObeysIsWrittenAsANumber() throws IOException {
        Written written = Written.as("turtle", AwkwardGraph.withControlCharacters());

        assertThat(written.notes()).containsExactly("1 half of a character became U+FFFD: RDF has none.");
        assertThat(written.text()).contains("bell \\u0007 and half \uFFFD a pair");
        assertThat(only(
                        read(AwkwardGraph.withControlCharacters()),
                        Values.iri("urn:citeatlas:entity:x"),
                        iri(SCHEMA, "name")))
                .isEqualTo(Values.literal("bell \u0007 and half \uFFFD a pair"));
    }

    @Test
    void numbersThatAreNotFiniteAndNamedTimeZonesAreRead() throws IOException {
        AwkwardGraph graph = new AwkwardGraph(
                List.of(new GraphNode(
                        "a",
                        List.of(),
                        Map.of(
                                "most",
                                Double.POSITIVE_INFINITY,
                                "none",
                                Double.NaN,
                                "small",
                                1e-9,
                                "when",
                                ZonedDateTime.parse("2026-11-23T01:02:03+01:00[Europe/Berlin]")))),
                List.of());
        Model model = read(graph);
        IRI node = Values.iri("urn:citeatlas:a");

        assertThat(only(model, node, iri(ATLAS, "most"))).isEqualTo(Values.literal("INF", XSD.DOUBLE));
        assertThat(((Literal) only(model, node, iri(ATLAS, "small"))).doubleValue())
                .isEqualTo(1e-9);
        assertThat(((Literal) only(model, node, iri(ATLAS, "none"))).doubleValue())
                .isNaN();
        assertThat(only(model, node, iri(ATLAS, "when")).stringValue()).isEqualTo("2026-11-23T01:02:03+01:00");
        assertThat(Written.as("turtle", graph).notes())
                .containsExactly("Time zones with a name are written as their offset from UTC: 1 of them.");
    }

    @Test
    void rapperReadsTheSameTriples(@TempDir Path folder) throws IOException {
        Path turtle = Written.as("turtle", GRAPH).in(folder.resolve("a.ttl"));
        byte[] triples = Python.printed("raptor2-utils", List.of("rapper", "-q", "-i", "turtle", turtle.toString()));

        Model read = Rio.parse(new ByteArrayInputStream(triples), RDFFormat.TURTLE); // N-Triples is Turtle

        assertThat(read).hasSameSizeAs(read(GRAPH));
        assertThat(Models.isomorphic(read, read(GRAPH))).isTrue();
    }

    private static Model read(AwkwardGraph graph) throws IOException {
        ParserConfig strict = new ParserConfig();
        strict.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        strict.set(BasicParserSettings.VERIFY_RELATIVE_URIS, true);
        strict.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        strict.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, true);
        return Rio.parse(new ByteArrayInputStream(Written.as("turtle", graph).bytes()), RDFFormat.TURTLE, strict);
    }

    /** The address of each node and edge, by its stable id. */
    private static Map<String, IRI> subjects(Model model) {
        Map<String, IRI> subjects = new HashMap<>();
        for (Statement statement : model.filter(null, DCTERMS.IDENTIFIER, null)) {
            assertThat(subjects.put(statement.getObject().stringValue(), (IRI) statement.getSubject()))
                    .isNull();
        }
        assertThat(Set.copyOf(subjects.values())).hasSameSizeAs(subjects.values());
        return subjects;
    }

    /** The values of all properties, as they were before they were written. */
    private static List<Object> values(Model model, Resource subject) {
        List<Object> values = new ArrayList<>();
        for (Statement statement : model.filter(subject, null, null)) {
            boolean known =
                    Set.of(DCTERMS.IDENTIFIER, iri(SCHEMA, "alternateName")).contains(statement.getPredicate());
            if (!known && (statement.getObject() instanceof Literal || isList(statement.getObject()))) {
                values.add(value(model, statement.getObject()));
            }
        }
        return values;
    }

    private static boolean isList(Value value) {
        return value instanceof BNode || value.equals(RDF.NIL);
    }

    private static Object value(Model model, Value value) {
        if (isList(value)) {
            return RDFCollections.asValues(model, (Resource) value, new ArrayList<>()).stream()
                    .map(item -> value(model, item))
                    .collect(Collectors.toList());
        }
        Literal literal = (Literal) value;
        return switch (literal.getDatatype().getLocalName()) {
            case "integer", "gYear" -> Long.valueOf(literal.getLabel());
            case "double" -> literal.doubleValue();
            case "boolean" -> literal.booleanValue();
            case "date" -> LocalDate.parse(literal.getLabel());
            case "dateTime" -> ZonedDateTime.parse(literal.getLabel());
            default -> literal.getLabel();
        };
    }

    private static Value only(Model model, Resource subject, IRI predicate) {
        Set<Value> objects = model.filter(subject, predicate, null).objects();
        assertThat(objects).as(subject + " " + predicate).hasSize(1);
        return objects.iterator().next();
    }

    private static IRI iri(String namespace, String name) {
        return Values.iri(namespace, name);
    }

    private static AwkwardGraph papers(GraphEdge... edges) {
        return new AwkwardGraph(
                List.of(
                        new GraphNode("a", List.of("Paper", "Work"), Map.of()),
                        new GraphNode("b", List.of("Paper", "Work"), Map.of())),
                List.of(edges));
    }

    private static GraphEdge edge(String type, String source, String target, Map<String, Object> properties) {
        return new GraphEdge(source + " " + type + " " + target, type, source, target, properties);
    }
}
