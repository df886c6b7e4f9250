package org.citeatlas.export.turtle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citeatlas.domain.GraphEdge;
import org.citeatlas.domain.GraphNode;

/**
 * The classes and properties of other people's vocabularies that say what our graph says, and names of our own for the rest.
 * FaBiO and CiTO: https://doi.org/10.1016/j.websem.2012.08.001; DCMI: https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
 */
final class Vocabulary {
    static final String CITES = "cito:cites";
    static final Map<String, String> PREFIXES = prefixes();

    private static final String OWN = "https://citeatlas.org/ns#";
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private static final Map<String, List<String>> CLASSES = Map.ofEntries(
            Map.entry("Paper", List.of("fabio:ResearchPaper", "schema:ScholarlyArticle")),
            Map.entry("Stub", List.of("schema:CreativeWork")),
            Map.entry("Method", List.of("schema:DefinedTerm")),
            Map.entry("Metric", List.of("schema:DefinedTerm")),
            Map.entry("Task", List.of("schema:DefinedTerm")),
            Map.entry("Dataset", List.of("schema:Dataset")),
            Map.entry("Tool", List.of("schema:SoftwareApplication")),
            Map.entry("Repository", List.of("schema:SoftwareSourceCode")),
            Map.entry("ProjectPage", List.of("schema:WebPage", "foaf:Document")),
            Map.entry("Topic", List.of("skos:Concept")),
            Map.entry("Author", List.of("foaf:Person", "schema:Person")),
            Map.entry("Institution", List.of("foaf:Organization", "schema:Organization")),
            Map.entry("Collection", List.of("schema:Collection")));
    private static final Map<String, List<String>> VENUES = Map.of(
            "journal", List.of("fabio:Journal", "schema:Periodical"),
            "conference", List.of("fabio:AcademicProceedings"),
            "workshop", List.of("fabio:AcademicProceedings"),
            "book", List.of("fabio:Book", "schema:Book"));

    private static final Map<String, String> OF_NAMED = Map.of("name", "schema:name", "url", "schema:url");
    private static final Map<String, String> OF_PEOPLE = Map.of("name", "foaf:name");
    private static final Map<String, Map<String, String>> PROPERTIES = Map.ofEntries(
            Map.entry(
                    "Work",
                    Map.of(
                            "title", "dcterms:title",
                            "abstract", "dcterms:abstract",
                            "year", "fabio:hasPublicationYear",
                            "publishedOn", "dcterms:issued",
                            "doi", "prism:doi",
                            "arxivId", "fabio:hasArXivId",
                            "pubMedId", "fabio:hasPubMedId")),
            Map.entry("Entity", OF_NAMED),
            Map.entry("Repository", Map.of("name", "schema:name", "url", "schema:codeRepository")),
            Map.entry("ProjectPage", OF_NAMED),
            Map.entry("Topic", Map.of("label", "skos:prefLabel")),
            Map.entry("Author", OF_PEOPLE),
            Map.entry("Institution", OF_PEOPLE),
            Map.entry("Venue", OF_NAMED),
            Map.entry("Source", OF_NAMED),
            Map.entry("Collection", OF_NAMED));
    private static final Set<String> ADDRESSES = Set.of("schema:url", "schema:codeRepository");

    private static final Map<String, String> EDGES = Map.ofEntries(
            Map.entry("CITES", CITES),
            Map.entry("MENTIONS", "schema:mentions"),
            Map.entry("ABOUT", "dcterms:subject"),
            Map.entry("WROTE", "foaf:made"),
            Map.entry("AFFILIATED_WITH", "schema:affiliation"),
            Map.entry("PUBLISHED_IN", "dcterms:isPartOf"),
            Map.entry("HAS_PAGE", "foaf:page"),
            Map.entry("FROM", "dcterms:source"),
            Map.entry("SAME_AS", "dcterms:isVersionOf"), // owl:sameAs would make one thing of preprint and article
            Map.entry("HOLDS", "dcterms:hasPart"));
    // our words, and those of Semantic Scholar; to compare is neither to agree nor to dispute
    private static final Map<String, String> INTENTS = Map.of(
            "extends", "cito:extends",
            "uses", "cito:usesMethodIn",
            "methodology", "cito:usesMethodIn",
            "background", "cito:obtainsBackgroundFrom");

    private Vocabulary() {}

    /** Each label as a class of ours, and what others call it. */
    static List<String> classes(GraphNode node) {
        List<String> classes = new ArrayList<>();
        for (String label : node.labels()) {
            classes.add(own(label));
        }
        for (String label : node.labels()) {
            classes.addAll(CLASSES.getOrDefault(label, List.of()));
        }
        if (node.labels().contains("Venue")) {
            classes.addAll(VENUES.getOrDefault(String.valueOf(node.properties().get("type")), List.of()));
        }
        return classes;
    }

    /** What a property of this node is called; no two properties of a node are called the same. */
    static String predicate(GraphNode node, String property) {
        for (String label : node.labels()) {
            Map<String, String> known = PROPERTIES.get(label);
            if (known != null) {
                return known.getOrDefault(property, own(property));
            }
        }
        return own(property);
    }

    static boolean isAddress(String predicate) {
        return ADDRESSES.contains(predicate);
    }

    static boolean isYear(String predicate) {
        return predicate.equals("fabio:hasPublicationYear");
    }

    /** What ties the ends of this edge together; {@code atlas:hasRepository} where no vocabulary has a word for it. */
    static String predicate(GraphEdge edge) {
        String known = EDGES.get(edge.type());
        return known != null ? known : own(camelCase(edge.type()));
    }

    /** What for the work is cited, as far as CiTO has a word for it; sorted. */
    static Set<String> intents(GraphEdge edge) {
        Set<String> intents = new TreeSet<>();
        if (edge.type().equals("CITES") && edge.properties().get("intent") instanceof String words) {
            for (String word : words.split(",", -1)) {
                String intent = INTENTS.get(word.strip());
                if (intent != null) {
                    intents.add(intent);
                }
            }
        }
        return intents;
    }

    /** A name of ours, for everything that comes from the graph as it is: {@code atlas:confidence}. */
    static String own(String name) {
        return SIMPLE.matcher(name).matches() ? "atlas:" + name : "<" + OWN + NodeIri.encoded(name) + ">";
    }

    private static String camelCase(String type) {
        if (!type.equals(type.toUpperCase(Locale.ROOT))) {
            return type;
        }
        StringBuilder name = new StringBuilder();
        for (String word : type.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("atlas", OWN);
        prefixes.put("cito", "http://purl.org/spar/cito/");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("fabio", "http://purl.org/spar/fabio/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("prism", "http://prismstandard.org/namespaces/basic/2.0/");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
