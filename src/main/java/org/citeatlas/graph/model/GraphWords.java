package org.citeatlas.graph.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The labels, types and properties of the graph, whether or not a given one has them yet; {@code model.md} says what they mean. */
public final class GraphWords {
    private static final Set<String> LABELS = words("""
            Work Paper Stub Entity Method Dataset Tool Metric Task Repository ProjectPage Topic Author Venue Institution
            Source Collection Mark Absent Split
            """);

    private static final Set<String> TYPES = words("""
            FROM MENTIONS INTRODUCES HAS_REPOSITORY USES_REPOSITORY HAS_PAGE IMPLEMENTS CITES ABOUT WROTE AFFILIATED_WITH
            PUBLISHED_IN EVALUATED_ON SAME_AS HOLDS BUILDS_ON VARIANT_OF CO_OCCURS_WITH
            """);

    private static final Set<String> PROPERTIES = words("""
            id title abstract respelt year publishedOn doi arxivId aclId openAlexId s2Id dblpId pubMedId aminerId otherIds
            fingerprint authorYear firstAuthor titleKey work citationCount citationSource retracted venue
            key name foldedName longName aliases kind generic catalogue
            url host owner label scheme broader orcid assumed type ror country
            path format sha256 strictAuthors importedAt state records rejected createdAt
            record hash ids rest
            count inTitle intent surfaces fields starts ends rule confidence teaches inferredFrom
            field start end source official framework paper
            as text entity candidates candidateCount contexts influential score
            position personId institutions institutionNames countries papers
            metric value task reason addedAt names
            """);

    private GraphWords() {}

    /** What a word is the name of. */
    public enum Sort {
        LABEL(LABELS),
        TYPE(TYPES),
        PROPERTY(PROPERTIES);

        private final Set<String> words;

        Sort(Set<String> words) {
            this.words = words;
        }

        /** All such words of the model, sorted. */
        public Set<String> words() {
            return words;
        }
    }

    private static Set<String> words(String text) {
        return Collections.unmodifiableSet(
                new TreeSet<>(Arrays.asList(text.strip().split("\\s+"))));
    }
}
