package org.citeatlas.explore;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeatlas.domain.Answer.Coverage;

/**
 * What an answer has to say about the papers that could not take part: those of the scope where it has one, else of the
 * whole graph. A paper that lacks what a filter of the scope goes by is counted among those that are in scope but for it.
 */
public final class CoverageQuestion {
    private static final String IN_SCOPE = "inScope";

    private final Asked asked;
    private final List<ScopeWord> scope;
    private final List<Counted> counted = new ArrayList<>();
    private final List<String> sets; // parameters that stand for papers
    private final Map<String, String> leasts; // expressions, by parameters that were not given

    /** What papers lack, and the filters that say of which papers; none for all. */
    private record Counted(Requirement requirement, List<ScopeWord> among) {}

    private CoverageQuestion(Asked asked) {
        this.asked = asked;
        this.scope = asked.scope();
        this.sets = asked.exploration().parameters().stream()
                .filter(p -> p.type() == ParameterType.PAPERS && asked.values().get(p.name()) != null)
                .map(Parameter::name)
                .toList();
        this.leasts = asked.leasts();
        asked.exploration().needs().stream()
                .filter(need -> need.applies(asked.values()))
                .forEach(need -> add(need.requirement(), need.ofAll()));
        scope.forEach(word -> word.requirement().ifPresent(requirement -> add(requirement, false)));
    }

    /** The question for this run. */
    public static CoverageQuestion of(Asked asked) {
        return new CoverageQuestion(asked);
    }

    /** Whether it counts among all papers, so that {@link Requirement#lacking} has its counts, but for those of sets. */
    public boolean isOfAllPapers() {
        return scope.isEmpty();
    }

    /**
     * A statement that returns one row with what values come to: the works of each set of papers that are in scope, and the
     * smallest numbers that nobody gave; empty where there are neither.
     */
    public Optional<String> ofValues() {
        List<String> columns = new ArrayList<>();
        sets.forEach(set -> columns.add("COUNT { MATCH " + asked.papersOf("q", set) + " WHERE "
                + asked.inScope("q", scope) + " RETURN DISTINCT q.work } AS " + set + "Papers"));
        leasts.forEach((parameter, expression) -> columns.add(expression + " AS " + parameter));
        return columns.isEmpty() ? Optional.empty() : Optional.of("RETURN " + String.join(", ", columns));
    }

    private void add(Requirement requirement, boolean ofAll) {
        if (counted.stream().noneMatch(known -> known.requirement() == requirement)) {
            counted.add(new Counted(
                    requirement,
                    scope.stream()
                            .filter(word -> !ofAll
                                    && word.requirement()
                                            .filter(requirement::equals)
                                            .isEmpty())
                            .toList()));
        }
    }

    /**
     * A statement over the values of the run, which returns one row: papers, how many of them are in scope where there is
     * one, and for each thing that may be missing a number, and of how many papers.
     */
    public String ofPapers() {
        StringBuilder cypher = new StringBuilder("MATCH (p:Paper) RETURN count(p) AS papers");
        if (!scope.isEmpty()) {
            cypher.append(count(asked.inScope("p", scope), IN_SCOPE));
        }
        for (Counted each : counted) {
            String lacks = each.requirement().absence();
            String among = asked.inScope("p", each.among());
            cypher.append(count(each.among().isEmpty() ? lacks : among + " AND " + lacks, countName(each)));
            if (isBetween(each)) {
                cypher.append(count(among, ofName(each)));
            }
        }
        return cypher.toString();
    }

    /**
     * The coverage of an answer: <i>12 papers · 38 of 68 papers have no references</i>.
     *
     * @param rows how many rows the answer has
     * @param counts the rows of {@link #ofPapers()} and {@link #ofValues()} in one
     */
    public Coverage coverage(long rows, Map<String, ?> counts) {
        String noun = asked.exploration().unit();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("rows", rows);
        numbers.put("papers", number(counts, "papers"));
        StringBuilder sentence = new StringBuilder(counted(rows, noun));
        if (!scope.isEmpty()) {
            numbers.put(IN_SCOPE, number(counts, IN_SCOPE));
            sentence.append(rows == 0 && number(counts, IN_SCOPE) == 0 ? " · no paper is in scope" : "");
        }
        for (String set : sets) {
            long papers = number(counts, set + "Papers");
            numbers.put(set + "Papers", papers);
            sentence.append(
                    papers > 0 ? "" : " · no paper" + (scope.isEmpty() ? "" : " in scope") + " of " + asked.label(set));
        }
        String said = "";
        for (Counted each : counted) {
            long lacking = number(counts, countName(each));
            numbers.put(countName(each), lacking);
            if (isBetween(each)) {
                numbers.put(ofName(each), number(counts, ofName(each)));
            }
            if (lacking > 0) {
                String of = of(each, counts);
                sentence.append(" · ")
                        .append(grouped(lacking))
                        .append(of.equals(said) ? "" : of)
                        .append(' ')
                        .append(lack(each.requirement(), lacking));
                said = of;
            }
        }
        for (String parameter : leasts.keySet()) {
            long least = number(counts, parameter);
            numbers.put(parameter, least);
            sentence.append(" · ")
                    .append(asked.exploration()
                            .parameter(parameter)
                            .orElseThrow()
                            .option())
                    .append(" is ")
                    .append(grouped(least))
                    .append(" for so many papers (another gives more or fewer)");
        }
        return new Coverage(numbers, sentence.toString());
    }

    private String of(Counted each, Map<String, ?> counts) {
        if (each.among().isEmpty()) {
            return " of " + counted(number(counts, "papers"), "paper");
        }
        return isBetween(each)
                ? " of " + counted(number(counts, ofName(each)), "paper") + " otherwise in scope"
                : " of " + counted(number(counts, IN_SCOPE), "paper") + " in scope";
    }

    /** Whether it is counted among more papers than are in scope, and fewer than there are. */
    private boolean isBetween(Counted each) {
        return !each.among().isEmpty() && each.among().size() < scope.size();
    }

    private static String countName(Counted each) {
        return each.requirement().countName();
    }

    private static String ofName(Counted each) {
        return each.requirement().countName() + "Of";
    }

    private static String count(String predicate, String name) {
        return ", count(CASE WHEN " + predicate + " THEN 1 END) AS " + name;
    }

    private static String lack(Requirement requirement, long papers) {
        return papers == 1
                ? requirement
                        .lack()
                        .replaceFirst("^have", "has")
                        .replaceFirst("^mention", "mentions")
                        .replace(" are ", " is ")
                : requirement.lack();
    }

    private static long number(Map<String, ?> counts, String name) {
        return counts.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static String counted(long count, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return grouped(count) + " " + (count == 1 ? noun : plural);
    }

    private static String grouped(long count) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
    }
}
