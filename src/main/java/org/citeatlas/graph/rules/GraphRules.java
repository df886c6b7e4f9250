package org.citeatlas.graph.rules;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.KeyPages;
import org.citeatlas.graph.NodeKind;
import org.citeatlas.graph.Recomputation;
import org.citeatlas.graph.model.Reading;

/**
 * Looks through a whole graph, a page of keys in a statement, for what breaks a rule. Only reads. While somebody else
 * writes to the graph it may find what is right a moment later.
 */
public final class GraphRules {
    private final Graph graph;
    private final Graph.Limits limits;
    private final Watch watch;
    private final Tallies tallies;
    private final Recomputation recomputation;
    private final KeptCounts keptCounts;

    private GraphRules(Graph graph, Request request, Watch watch) {
        this.graph = graph;
        this.limits = new Graph.Limits(Integer.MAX_VALUE, request.timeout());
        this.watch = watch;
        this.tallies = new Tallies(request.rules(), request.examples());
        this.recomputation = new Recomputation(graph, request.reading(), request.timeout());
        this.keptCounts = new KeptCounts(graph, request.lacking());
    }

    /**
     * What is to be looked at.
     *
     * @param examples of what breaks a rule, at the most
     * @param timeout of each statement; zero for none
     * @param reading knows the catalogue; needs no names that papers teach
     * @param lacking what kept counts count: predicates over a paper {@code p}, by name
     */
    public record Request(
            Collection<Rule> rules, int examples, Duration timeout, Reading reading, Map<String, String> lacking) {}

    /** Hears how far it has come. Must return at once. */
    public interface Watch {
        Watch NONE = (what, done, total) -> {};

        /** So many of these are looked at. @param total about how many there are; 0 where nobody knows */
        void at(String what, long done, long total);
    }

    /**
     * One finding a rule, in the order of rules.
     *
     * @throws CiteatlasException {@code TIMED_OUT} where one statement takes longer than it may
     */
    public static List<Finding> check(Graph graph, Request request, Watch watch) {
        return new GraphRules(graph, request, watch).run();
    }

    private List<Finding> run() {
        once(Rule.SCHEMA, () -> tallies.add(Rule.SCHEMA, SchemaRule.check(graph, limits)));
        once(
                Rule.KEYS,
                () -> Arrays.stream(NodeKind.values())
                        .forEach(kind -> tallies.add(Rule.KEYS, graph.read(keys(kind), given(List.of()), limits))));
        once(Rule.SOURCES, () -> statement(Rule.SOURCES, List.of()));
        once(Rule.SOURCE_COUNTS, () -> statement(Rule.SOURCE_COUNTS, List.of()));
        once(Rule.RESERVED_EDGES, () -> statement(Rule.RESERVED_EDGES, List.of()));
        once(Rule.SHELVES, () -> tallies.add(Rule.SHELVES, recomputation.shelves()));
        for (KeyPages kind : KeyPages.values()) {
            List<Check> checks = checks(kind).stream()
                    .filter(check -> check.rules().stream().anyMatch(tallies.rules()::contains))
                    .toList();
            if (!checks.isEmpty()) {
                through(kind, checks);
            }
        }
        once(Rule.KEPT_COUNTS, () -> tallies.add(Rule.KEPT_COUNTS, keptCounts.compared()));
        return tallies.findings();
    }

    /** What looks at a page of keys. @param rules that it adds to */
    private record Check(List<Rule> rules, Looking looking) {
        Check(Rule rule, Looking looking) {
            this(List.of(rule), looking);
        }
    }

    private interface Looking {
        void at(List<String> keys);
    }

    private List<Check> checks(KeyPages kind) {
        return switch (kind) {
            case WORKS ->
                List.of(
                        of(Rule.PAPERS),
                        of(Rule.STUBS),
                        new Check(
                                Rule.ONE_ID, keys -> tallies.add(Rule.ONE_ID, graph.read(ONE_ID, given(keys), limits))),
                        new Check(List.of(Rule.IDENTITY, Rule.SHOWN_VALUES), this::works),
                        of(Rule.EDGES),
                        new Check(
                                Rule.EVIDENCE, keys -> tallies.add(Rule.EVIDENCE, Evidence.check(graph, keys, limits))),
                        of(Rule.SAME_AS),
                        of(Rule.STUB_VALUES),
                        new Check(Rule.KEPT_COUNTS, keys -> keptCounts.count(keys, limits)));
            case NAMES ->
                List.of(
                        new Check(Rule.SENSES, keys -> tallies.add(Rule.SENSES, recomputation.senses(keys))),
                        new Check(List.of(Rule.ENTITIES, Rule.LEARNT_NAMES), this::entities),
                        orphans(kind));
            case REPOSITORIES -> List.of(of(Rule.IMPLEMENTS), orphans(kind));
            case PAGES -> List.of(orphans(kind));
            case TOPICS -> List.of(of(Rule.TOPICS), orphans(kind));
            case AUTHORS -> List.of(of(Rule.AUTHORS), orphans(kind));
            case INSTITUTIONS -> List.of(of(Rule.INSTITUTIONS), orphans(kind));
            case VENUES -> List.of(of(Rule.VENUES), orphans(kind));
            case TITLES ->
                List.of(new Check(Rule.VERSIONS, keys -> tallies.add(Rule.VERSIONS, recomputation.versions(keys))));
            case AUTHOR_YEARS ->
                List.of(new Check(Rule.CITATIONS, keys -> tallies.add(Rule.CITATIONS, recomputation.citations(keys))));
            case PERSON_IDS ->
                List.of(new Check(Rule.PERSONS, keys -> tallies.add(Rule.PERSONS, recomputation.personIds(keys))));
            case PERSON_NAMES ->
                List.of(new Check(Rule.PERSONS, keys -> tallies.add(Rule.PERSONS, recomputation.personNames(keys))));
        };
    }

    /** The statement {@code cypher/verify/RULE.cypher}. */
    private Check of(Rule rule) {
        return new Check(rule, keys -> statement(rule, keys));
    }

    private Check orphans(KeyPages kind) {
        return new Check(Rule.ORPHANS, keys -> tallies.add(Rule.ORPHANS, recomputation.alone(kind, keys)));
    }

    private void works(List<String> keys) {
        Recomputation.Works works = recomputation.works(keys);
        addWanted(Rule.IDENTITY, works.identity());
        addWanted(Rule.SHOWN_VALUES, works.shown());
    }

    private void entities(List<String> keys) {
        Recomputation.Entities entities = recomputation.entities(keys);
        addWanted(Rule.ENTITIES, entities.entities());
        addWanted(Rule.LEARNT_NAMES, entities.learnt());
    }

    private void addWanted(Rule rule, Recomputation.Compared compared) {
        if (tallies.rules().contains(rule)) {
            tallies.add(rule, compared);
        }
    }

    private void statement(Rule rule, List<String> keys) {
        tallies.add(rule, graph.readNamed("verify/" + rule.word(), given(keys), limits));
    }

    private Map<String, Object> given(List<String> keys) {
        Map<String, Object> given = new HashMap<>();
        given.put("keys", keys);
        given.put("examples", tallies.examples());
        return given;
    }

    private void once(Rule rule, Runnable look) {
        if (tallies.rules().contains(rule)) {
            watch.at(rule.word(), 0, 0);
            named(List.of(rule), look);
        }
    }

    private void through(KeyPages kind, List<Check> checks) {
        long about = kind.about(graph);
        long[] done = {0};
        kind.each(graph, limits.timeout(), keys -> {
            watch.at(kind.title(), done[0], about);
            checks.forEach(check -> named(check.rules(), () -> check.looking().at(keys)));
            done[0] += keys.size();
        });
    }

    /** Says which rule it was where the look took too long. */
    private static void named(List<Rule> rules, Runnable look) {
        try {
            look.run();
        } catch (CiteatlasException e) {
            if (e.failure() != Failure.TIMED_OUT) {
                throw e;
            }
            String names = rules.stream().map(Rule::word).collect(Collectors.joining(", "));
            throw new CiteatlasException(Failure.TIMED_OUT, names + ": " + e.getMessage(), e);
        }
    }

    /** Nodes of a kind whose key is missing or no text; label and key are ours, not a user's. */
    private static String keys(NodeKind kind) {
        String missing = "NOT n.%s IS :: STRING NOT NULL".formatted(kind.key());
        String what = kind == NodeKind.ENTITY ? missing + " OR NOT n.foldedName IS :: STRING NOT NULL" : missing;
        return """
                MATCH (n:%s)
                WITH CASE WHEN %s THEN elementId(n) + ': a %s without %s' END AS wrong
                RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
                """.formatted(
                        kind.label(), what, kind.label(), kind == NodeKind.ENTITY ? "key or foldedName" : kind.key());
    }

    /** Works that share an id: one look into the index of each scheme. */
    private static final String ONE_ID = Arrays.stream(IdScheme.values())
            .map(scheme -> "MATCH (o:Work {%1$s: w.%1$s}) WHERE o.id <> w.id RETURN o.id AS other"
                    .formatted(scheme.property()))
            .collect(Collectors.joining(" UNION ", """
                    UNWIND $keys AS key
                    MATCH (w:Work {id: key})
                    WITH w, COLLECT {\s""", """
                     } AS others
                    WITH CASE WHEN others <> [] THEN w.id + ': shares an id with ' + others[0] END AS wrong
                    RETURN count(*) AS checked, count(wrong) AS wrong, collect(wrong)[..$examples] AS examples
                    """));
}
