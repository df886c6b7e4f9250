package org.citeatlas.explore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;

/**
 * An exploration with its values, ready to run: {@code inScope(p)} and {@code sure(r)} say what these values ask for, and
 * nothing where they ask for nothing.
 *
 * @param exploration the question
 * @param values of all its parameters, names looked up; null for what was not given
 * @param shelf what the value of {@code in} names; of no account where none is given
 * @param sets what the values of the type {@link ParameterType#PAPERS} name, by parameter; entities where it is not said
 */
public record Asked(Exploration exploration, Map<String, Object> values, Shelf shelf, Map<String, PaperSet> sets) {
    /** Edges that a paper has to a thing once, whatever says so. */
    private static final Set<String> ONE_OF_A_PAPER = Set.of("MENTIONS", "ABOUT");

    /** An exploration whose values name no sets of papers, or entities. */
    public Asked(Exploration exploration, Map<String, Object> values, Shelf shelf) {
        this(exploration, values, shelf, Map.of());
    }

    public Asked {
        sets = Map.copyOf(sets);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values)); // with nulls, which Map.copyOf refuses
    }

    /** The statement whose rows are read to work the answer out, where the exploration does so. */
    public Optional<String> readingCypher() {
        return exploration.reading().map(reading -> Macro.expand(reading.cypher(), this::predicate));
    }

    /**
     * What joins two nodes of the network that is read: what the user says, else what the header says.
     *
     * @throws CiteatlasException (usage) for a word that is none
     */
    public Linkage linkage() {
        Linkage usual = exploration.reading().map(Reading::linkage).orElse(Linkage.CITATIONS);
        return values.get(Computation.BY) instanceof String word
                ? Linkage.of(word)
                        .filter(linkage -> linkage != Linkage.CO_OCCURRENCE) // that is of two sorts of nodes
                        .orElseThrow(() -> CiteatlasException.usage(
                                "--by cannot be \"" + word + "\". It takes citations, coupling or co-citation."))
                : usual;
    }

    /** The statement that returns the rows. */
    public String cypher() {
        return Macro.expand(exploration.cypher(), this::predicate);
    }

    /** The statement that returns nodes and edges. */
    public Optional<String> graphCypher() {
        return exploration.graphCypher().map(statement -> Macro.expand(statement, this::predicate));
    }

    /** The statement that returns the points of a chart. */
    public Optional<String> chartCypher() {
        return exploration.chart().map(chart -> Macro.expand(chart.cypher(), this::predicate));
    }

    /** The same with another value. */
    public Asked with(String parameter, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(parameter, value);
        return new Asked(exploration, changed, shelf, sets);
    }

    /** The words of its scope that have a value. */
    List<ScopeWord> scope() {
        return exploration.scope().stream()
                .filter(word -> values.get(word.word()) != null)
                .toList();
    }

    /** A predicate over a paper: whether it is in a scope of these words; {@code true} for none. */
    String inScope(String variable, List<ScopeWord> words) {
        return words.isEmpty()
                ? "true"
                : words.stream()
                        .map(word -> word.predicate(variable, shelf))
                        .collect(Collectors.joining(" AND ", "(", ")"));
    }

    /** What a parameter of the type {@link ParameterType#PAPERS} is called by a person. */
    String label(String parameter) {
        PaperSet set = sets.get(parameter);
        return set == null ? String.valueOf(values.get(parameter)) : set.label();
    }

    /** A Cypher pattern of the papers that this parameter stands for. */
    String papersOf(String variable, String parameter) {
        return sort(parameter).pattern(variable, parameter, asksForConfidence());
    }

    private PaperSet.Sort sort(String parameter) {
        PaperSet set = sets.get(parameter);
        return set == null ? PaperSet.Sort.ENTITY : set.sort();
    }

    private String predicate(Macro macro) {
        return switch (macro.name()) {
            case Macro.IN_SCOPE -> inScope(macro.argument(), scope());
            case Macro.PAPERS_OF -> papersOf(macro.variable(), macro.parameter());
            case Macro.NAME_OF -> sort(macro.parameter()).named(macro.parameter());
            case Macro.WORKS_OF -> worksOf(macro.variable(), macro.edgeType());
            case Macro.WORKS_IN_SCOPE -> worksInScope();
            case Macro.LEAST_OF -> leastOf(macro);
            default -> sure(macro.argument());
        };
    }

    /**
     * A Cypher expression: the number of works in scope that have an edge to this thing, as sure as is asked for. Where no
     * work has several versions, and no paper several such edges, a server knows it without looking at each paper.
     */
    private String worksOf(String thing, String type) {
        String paper = thing + "Paper";
        String edge = thing + "Edge";
        boolean known = ONE_OF_A_PAPER.contains(type) && scope().isEmpty() && !asksForConfidence();
        String counted = "COUNT { MATCH (%s)-[%s:%s]-(%s:Paper) WHERE %s AND %s RETURN DISTINCT %s.work }"
                .formatted(thing, edge, type, paper, inScope(paper, scope()), sure(edge), paper);
        return known
                ? "CASE COUNT { ()-[:SAME_AS]->() } WHEN 0 THEN COUNT { (%s)-[:%s]-() } ELSE %s END"
                        .formatted(thing, type, counted)
                : counted;
    }

    /** A Cypher expression: the number of works in scope. */
    private String worksInScope() {
        return scope().isEmpty()
                ? "(COUNT { (:Paper) } - COUNT { ()-[:SAME_AS]->() })"
                : "COUNT { MATCH (inAll:Paper) WHERE " + inScope("inAll", scope()) + " RETURN DISTINCT inAll.work }";
    }

    /** A Cypher expression: the value of the parameter; where none is given, what suits the number of works in scope. */
    private String leastOf(Macro macro) {
        return values.get(macro.parameter()) == null ? macro.growth().of(worksInScope()) : "$" + macro.parameter();
    }

    /** The smallest numbers that nobody gave, as Cypher expressions, by their parameters. */
    Map<String, String> leasts() {
        Map<String, String> leasts = new LinkedHashMap<>();
        String cypher = exploration.reading().map(Reading::cypher).orElse(exploration.cypher());
        Macro.in(CypherText.codeOf(cypher)).stream()
                .filter(macro -> macro.name().equals(Macro.LEAST_OF) && values.get(macro.parameter()) == null)
                .forEach(macro -> leasts.put(macro.parameter(), leastOf(macro)));
        return leasts;
    }

    private boolean asksForConfidence() {
        return values.get(Macro.MIN_CONFIDENCE) != null;
    }

    private String sure(String edge) {
        String confidence = edge.contains(".") ? edge : edge + ".confidence";
        return asksForConfidence() ? "(coalesce(" + confidence + ", 1.0) >= $" + Macro.MIN_CONFIDENCE + ")" : "true";
    }
}
