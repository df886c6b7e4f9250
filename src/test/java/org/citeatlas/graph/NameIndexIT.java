package org.citeatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.citeatlas.domain.AmbiguousNameException;
import org.citeatlas.domain.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of several entities of one name is meant. */
class NameIndexIT {
    private Graph graph = TestGraph.empty();

    @BeforeEach
    void empty() {
        graph = TestGraph.empty();
    }

    @Test
    void theOneThatTwentyPapersAndTenTimesAsManyMentionIsForemost() {
        mentioned(20, "bert");
        mentioned(2, "bert~benchmark");
        assertThat(ofSeveral("BERT").foremost()).map(Candidate::key).contains("entity:bert");
        mentioned(1, "bert~third");
        AmbiguousNameException three = ofSeveral("BERT");
        assertThat(three.foremost()).isEmpty();
        assertThat(three.candidates()).hasSize(3);
    }

    @Test
    void soItIsWhereANameMayBeAnythingThatPapersHaveInCommon() {
        mentioned(20, "bert");
        mentioned(2, "bert~benchmark");
        AmbiguousNameException two = catchThrowableOfType(
                AmbiguousNameException.class, () -> new NameIndex(graph, Duration.ZERO).papersOf("BERT"));
        assertThat(two.foremost()).map(Candidate::key).contains("entity:bert");
        TestGraph.write("CREATE (:Topic {key: 'bert', label: 'BERT', scheme: 'keyword'})");
        AmbiguousNameException three = catchThrowableOfType(
                AmbiguousNameException.class, () -> new NameIndex(graph, Duration.ZERO).papersOf("BERT"));
        assertThat(three.foremost()).isEmpty();
    }

    @Test
    void theTitleOfTwoVersionsOfAWorkIsTheOneThatStandsForBoth() {
        TestGraph.write("""
                CREATE (:Work:Paper {id: 'arxiv:1', title: 'Frobnication', titleKey: 'frobnication', work: 'doi:1'}),
                       (:Work:Paper {id: 'doi:1', title: 'Frobnication', titleKey: 'frobnication', work: 'doi:1'})
                """);
        assertThat(new NameIndex(graph, Duration.ZERO)
                        .resolve("paper", "Frobnication")
                        .key())
                .isEqualTo("doi:1");
        TestGraph.write(
                "CREATE (:Work:Paper {id: 'doi:2', title: 'Frobnication', titleKey: 'frobnication', work: 'doi:2'})");
        assertThat(catchThrowableOfType(
                        AmbiguousNameException.class,
                        () -> new NameIndex(graph, Duration.ZERO).resolve("paper", "Frobnication")))
                .isNotNull();
    }

    @Test
    void inASmallGraphNoneIs() {
        mentioned(19, "pie");
        mentioned(1, "pie~encoding");
        assertThat(ofSeveral("PIE").foremost()).isEqualTo(Optional.empty());
    }

    @Test
    void topicsThatDifferInCaseOnlyAreSeveralHoweverTheyAreTyped() {
        TestGraph.write("CREATE (:Topic {key: 'extracted:aging', label: 'aging', scheme: 'extracted'}), "
                + "(:Topic {key: 'mesh:aging', label: 'Aging', scheme: 'mesh'}), "
                + "(:Topic {key: 'mesh:agingskin', label: 'Aging Skin', scheme: 'mesh'})");
        NameIndex names = new NameIndex(graph, Duration.ZERO);
        for (String typed : List.of("aging", "Aging", "AGING")) {
            assertThat(catchThrowableOfType(AmbiguousNameException.class, () -> names.resolve("topic", typed))
                            .candidates())
                    .extracting(Candidate::key)
                    .containsExactly("extracted:aging", "mesh:aging");
        }
        assertThat(names.resolve("topic", "mesh:aging").label()).isEqualTo("Aging");
        assertThat(names.resolve("topic", "aging skin").key()).isEqualTo("mesh:agingskin");
    }

    private AmbiguousNameException ofSeveral(String name) {
        return catchThrowableOfType(
                AmbiguousNameException.class, () -> new NameIndex(graph, Duration.ZERO).resolve("entity", name));
    }

    private void mentioned(int papers, String key) {
        TestGraph.write("""
                CREATE (m:Entity:Method {key: '%1$s', name: 'x', foldedName: split('%1$s', '~')[0], kind: 'method'})
                FOREACH (i IN range(1, %2$d) | CREATE (:Work:Paper {id: '%1$s' + i, work: '%1$s' + i})-[:MENTIONS]->(m))
                """.formatted(key, papers));
    }
}
