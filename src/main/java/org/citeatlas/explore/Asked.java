package org.citeatlas.explore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;

/**
 * An exploration with its values, ready to run: {@code inScope(p)} and {@code sure(r)} say what these values ask for, and
 * nothing where they ask for nothing.
 *
 * @param exploration the question
 * @param values of all its parameters, names looked up; null for what was not given
 * @param shelf what the value of {@code in} names; of no account where none is given
 */
public record Asked(Exploration exploration, Map<String, Object> values, Shelf shelf) {

    public Asked {
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

    /** The same with another value. */
    public Asked with(String parameter, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(parameter, value);
        return new Asked(exploration, changed, shelf);
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

    private String predicate(Macro macro) {
        return macro.isScope() ? inScope(macro.argument(), scope()) : sure(macro.argument());
    }

    private String sure(String edge) {
        String confidence = edge.contains(".") ? edge : edge + ".confidence";
        return values.get(Macro.MIN_CONFIDENCE) == null
                ? "true"
                : "(coalesce(" + confidence + ", 1.0) >= $" + Macro.MIN_CONFIDENCE + ")";
    }
}
