package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.NameFold;
import org.junit.jupiter.api.Test;

class CatalogueTests {
    private static final int NAME = 0;
    private static final int KIND = 2;
    private static final int YEAR = 5;
    private static final int PAPER = 6;

    @Test
    void theShippedListsAreLargeAndWithoutRepetitions() {
        List<Listed> things = Catalogue.load();

        assertThat(things).hasSizeGreaterThan(6000);
        assertThat(things).extracting(Listed::name).doesNotHaveDuplicates();
    }

    @Test
    void noTwoThingsShareASpelling() {
        Map<String, NamePattern> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Listed thing : Catalogue.load()) {
            for (String spelling : thing.names()) {
                NamePattern pattern = NamePattern.of(thing, spelling);
                NamePattern owner = owners.putIfAbsent(NameFold.fold(spelling), pattern);
                if (owner != null && !owner.thing().equals(thing) && !areToldApartByCase(owner, pattern)) {
                    shared.add(spelling + " is " + owner.thing().name() + " and " + thing.name());
                }
            }
        }

        assertThat(shared).isEmpty();
    }

    /** Else any text that differs in such a character only would count as the thing. */
    @Test
    void everySpellingKeepsWhatItMeansWhenItIsFolded() {
        List<String> lossy = Catalogue.load().stream()
                .flatMap(thing -> thing.names().stream().filter(spelling -> loses(NamePattern.of(thing, spelling))))
                .toList();

        assertThat(lossy).isEmpty();
    }

    @Test
    void linesAreSortedByKindAndName() {
        files().forEach(file -> assertThat(rows(file))
                .as(file)
                .isSortedAccordingTo(Comparator.<String[], String>comparing(row -> row[KIND])
                        .thenComparing(row -> row[NAME].toLowerCase(Locale.ROOT))));
    }

    @Test
    void yearsAndPapersAreWellFormedAndAgree() {
        List<String> bad = files().flatMap(file -> rows(file).stream())
                .filter(row -> !isPlausible(row[YEAR], row[PAPER]))
                .map(row -> row[NAME] + ": year '" + row[YEAR] + "', introduced by '" + row[PAPER] + "'")
                .toList();

        assertThat(bad).isEmpty();
    }

    @Test
    void aBadLineSaysWhichFileAndWhatIsExpected() {
        assertThatThrownBy(() -> Catalogue.parse("tools.tsv", "only a name"))
                .isInstanceOf(CiteatlasException.class)
                .hasMessageContaining("tools.tsv")
                .hasMessageContaining("only a name")
                .hasMessageContaining("expected name, long name, kind");
    }

    private static boolean areToldApartByCase(NamePattern one, NamePattern other) {
        return one.cases() == NamePattern.Case.EXACT
                && other.cases() == NamePattern.Case.EXACT
                && !one.kept().equals(other.kept());
    }

    private static boolean loses(NamePattern pattern) {
        String meant = pattern.spelling()
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c > '\u007f' && !isPunctuation(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String kept = pattern.kept().replaceAll("[+#@*.]", "");
        return kept.isEmpty()
                || !kept.equals(meant)
                || NameFold.fold(pattern.spelling()).isEmpty();
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isPlausible(String year, String paper) {
        if (year.isEmpty()) {
            return paper.isEmpty();
        }
        if (!year.matches("\\d{4}")
                || Integer.parseInt(year) < 1900
                || Integer.parseInt(year) > Year.now().getValue()) {
            return false;
        }
        // An arXiv id says the month; before April 2007 it had another form, which no entry uses.
        return paper.isEmpty()
                || paper.matches("\\d{2}(0[1-9]|1[0-2])\\.\\d{4,5}")
                        && year.equals("20" + paper.substring(0, 2))
                        && (paper.length() == "1501.00001".length()) == (Integer.parseInt(year) >= 2015);
    }

    private static Stream<String> files() {
        List<String> files = new ArrayList<>();
        Catalogue.read("files.txt", files::add);
        return files.stream();
    }

    private static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        Catalogue.read(file, line -> {
            String[] row = new String[PAPER + 1];
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < row.length; i++) {
                row[i] = i < cells.length ? cells[i].strip() : "";
            }
            rows.add(row);
        });
        return rows;
    }
}
