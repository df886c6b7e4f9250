package org.citeatlas.graph.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What holds in a sound graph, in the order in which it is looked at. */
public enum Rule {
    SCHEMA(
            "every constraint and index is there, on what it shall be, and online",
            "Drop what is wrong, and run the statement that stands behind it in Neo4j Browser (browse) or cypher-shell."),
    KEYS("every node has its key", Remedy.FOREIGN),
    SOURCES(
            "every source is in to its end",
            "Import or forget the sources again, as it says; the rest is settled then, so look at other rules after it."),
    SOURCE_COUNTS("a source has the records that it counted", "Forget the source, and import it again."),
    PAPERS("a paper is no stub, and has a record with a title from a source", Remedy.PAPER),
    STUBS("a stub has nothing of a paper, and is cited, held or spoken of by a source", Remedy.FOREIGN),
    ONE_ID("an id is of one work", Remedy.PAPER),
    IDENTITY("a work has the ids that its records and citations give", Remedy.PAPER),
    SHOWN_VALUES("a work shows the values of the best records that have them", Remedy.PAPER),
    EDGES("an edge of a work names its rule, or a source of the work", Remedy.PAPER),
    EVIDENCE("evidence lies inside the text as read, and is what stands there", Remedy.PAPER),
    SAME_AS("p.work and SAME_AS lead to one paper, which stands for itself", Remedy.PAPER),
    VERSIONS("papers of one title are versions of one work as their ids, authors and years say", Remedy.PAPER),
    STUB_VALUES("a stub shows what its citations say", Remedy.CITING),
    SENSES("a mention leads to the sense of its name that the paper means", Remedy.PAPER),
    ENTITIES("a thing is called, and is, what its mentions say", Remedy.MENTIONING),
    LEARNT_NAMES("a mention learnt from another paper says what the thing is, and who taught it", Remedy.MENTIONING),
    CITATIONS("a citation in running text leads to the paper that fits", Remedy.CITING),
    PERSONS("what an id or a name wrote is of the person that it stands for", Remedy.PAPER),
    AUTHORS("an author is called, and worked, as the papers say", Remedy.PAPER),
    INSTITUTIONS("an institution is called, and lies, as the papers say", Remedy.PAPER),
    VENUES("a venue is called, and is, what the papers say", Remedy.PAPER),
    TOPICS("a topic is written as the papers say", Remedy.PAPER),
    IMPLEMENTS("what code implements is said by the paper whose code it is", Remedy.PAPER),
    ORPHANS("nothing stands in the graph that nothing refers to", Remedy.FOREIGN),
    SHELVES("a shelf holds what its names lead to", "Import or forget any source: that settles all shelves."),
    KEPT_COUNTS(
            "kept counts of what papers lack are what a count gives",
            "Import or forget any source: that counts again."),
    RESERVED_EDGES("no edge of a type that nothing writes", Remedy.FOREIGN);

    private static final class Remedy {
        static final String PAPER = "Forget a source of the paper (show paper ID names them), and import it again.";
        static final String CITING = "Forget a source of the citing paper, and import it again.";
        static final String MENTIONING = "Forget a source of a paper that mentions it, and import it again.";
        static final String FOREIGN = "Something else than citeatlas has written here: take it out by the way it came.";
    }

    private final String meaning;
    private final String remedy;

    Rule(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** As a person types it: {@code source-counts}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds, in one line. */
    public String meaning() {
        return meaning;
    }

    /** What to do where it does not hold. */
    public String remedy() {
        return remedy;
    }

    public static Optional<Rule> of(String word) {
        return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Rule::word).toList();
    }
}
