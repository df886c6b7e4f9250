package org.citeatlas.graph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWordsTests {
    private static final Path MODEL = Path.of("src/site/markdown/model.md");

    @ParameterizedTest
    @EnumSource
    void eachWordIsExplained(GraphWords.Sort sort) throws IOException {
        String model = Files.readString(MODEL);
        assertThat(sort.words())
                .allSatisfy(
                        word -> assertThat(model).containsPattern("(?<![\\w])" + Pattern.quote(word) + "(?![\\w])"));
    }

    @Test
    void eachLabelAndTypeThatIsExplainedIsAWord() throws IOException {
        String model = Files.readString(MODEL);
        assertThat(GraphWords.Sort.LABEL.words())
                .containsAll(Pattern.compile("(?<=`?:)[A-Z][A-Za-z]+(?=[:`])")
                        .matcher(model)
                        .results()
                        .map(found -> found.group())
                        .toList());
        assertThat(GraphWords.Sort.TYPE.words())
                .containsAll(Pattern.compile("(?<=`)[A-Z_]{4,}(?=`)")
                        .matcher(model.replace("`TRUE`", ""))
                        .results()
                        .map(found -> found.group())
                        .toList());
    }
}
