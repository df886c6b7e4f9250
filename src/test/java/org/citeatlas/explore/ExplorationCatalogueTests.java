package org.citeatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorationCatalogueTests {
    private static final String GOOD = "// @title Mine\n// @returns n INTEGER\nRETURN 1 AS n\n";

    @TempDir
    private Path folder;

    @Test
    void theseAreShipped() {
        assertThat(ExplorationFiles.shipped()).extracting(Exploration::name).containsExactly("""
                        adoption author-profile authors bridges cited-by co-authors co-cited-with communities compare
                        countries coupled-with coverage dangling diff emerging historiograph homonyms implementations
                        institutions lineage main-path mentions-of-paper method-bridges method-communities method-profile
                        methods-with missing most-cited neighbours never-combined never-taken-up pagerank papers-with-code
                        papers-with-method paths reading-list references results similar-by-methods thematic-map
                        top-datasets top-methods top-repositories topic-profile topics topics-over-time used-together venues
                        """.split("\\s+"));
    }

    /**
     * These are not filtered again: neighbours and reading-list draw their rows; of the others the scope is of the works
     * that cite, and they draw the works that were worked out, and the citations between them.
     */
    private static final Set<String> DRAW_WHAT_WAS_FOUND =
            Set.of("neighbours", "reading-list", "bridges", "communities", "main-path", "pagerank");

    @Test
    void whatIsDrawnIsInScope() {
        assertThat(ExplorationFiles.shipped())
                .filteredOn(exploration -> !exploration.scope().isEmpty())
                .filteredOn(exploration -> !DRAW_WHAT_WAS_FOUND.contains(exploration.name()))
                .allSatisfy(exploration ->
                        assertThat(exploration.graphCypher().orElseThrow()).contains(Macro.IN_SCOPE + "("));
    }

    @Test
    void aBrokenFileDoesNotHideTheOthers() throws IOException {
        write("mine.cypher", GOOD);
        write("broken.cypher", "// @titel Mine\nRETURN 1");
        Files.write(folder.resolve("latin.cypher"), new byte[] {'/', '/', (byte) 0xe4});
        write("notes.txt", "not looked at");

        ExplorationCatalogue catalogue = catalogue();

        assertThat(catalogue.find("mine")).isPresent();
        assertThat(catalogue.problems()).hasSize(2);
        assertThat(catalogue.problems().get(0)).startsWith(folder.resolve("broken.cypher") + ":1: @titel is not known");
        assertThat(catalogue.problems().get(1)).contains("latin.cypher:1: the file is not UTF-8");
    }

    @Test
    void whoeverAsksForABrokenFileIsToldWhatIsWrongWithIt() throws IOException {
        write("topic.cypher", "// @titel Mine\nRETURN 1");

        assertThatThrownBy(() -> catalogue().get("topic"))
                .hasMessageStartingWith(folder.resolve("topic.cypher") + ":1: @titel is not known");
        assertThat(catalogue().problem("topics")).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefused() throws IOException {
        write("top-methods.cypher", GOOD);
        write("import.cypher", GOOD);
        write("My Question.cypher", GOOD);

        ExplorationCatalogue catalogue = catalogue();

        assertThat(catalogue.get("top-methods").origin().shipped()).isTrue();
        assertThat(String.join("\n", catalogue.problems()))
                .contains("import.cypher:1: import is a command of the console already. Rename the file")
                .contains("top-methods.cypher:1: top-methods is an exploration of citeatlas already")
                .contains("\"My Question\" is no name for a command");
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertThat(ExplorationFiles.load(folder.resolve("none")).explorations()).isEmpty();
    }

    @Test
    void aTypoFindsTheNearestName() {
        assertThatThrownBy(() -> catalogue().get("top-method"))
                .hasMessage("There is no exploration \"top-method\". Did you mean top-methods?"
                        + " Type explorations for a list.");
    }

    @Test
    void theCoverageSaysWhatIsLeftOut() {
        Exploration topMethods = catalogue().get("papers-with-method");
        Map<String, Object> counts = Map.of("papers", 1068L, "withoutYear", 68L);

        CoverageQuestion all = CoverageQuestion.of(new Asked(topMethods, Map.of("name", "lora"), Shelf.SOURCE));
        CoverageQuestion recent =
                CoverageQuestion.of(new Asked(topMethods, Map.of("name", "lora", "since", 2020L), Shelf.SOURCE));

        assertThat(all.coverage(12, counts).sentence()).isEqualTo("12 papers");
        assertThat(recent.ofPapers()).contains("AS withoutYear");
        assertThat(recent.coverage(1, counts).sentence())
                .isEqualTo("1 paper · 68 of 1,068 papers have no year and are left out");
        assertThat(recent.coverage(1, counts).counts())
                .containsEntry("rows", 1L)
                .containsEntry("papers", 1068L)
                .containsEntry("withoutYear", 68L);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ExplorationCatalogue catalogue() {
        return ExplorationCatalogue.of(
                ExplorationFiles.shipped(), ExplorationFiles.load(folder), Set.of("import", "export"));
    }
}
