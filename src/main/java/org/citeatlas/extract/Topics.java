package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.TextField;

/**
 * The labels under which a librarian would look for a paper: those of {@code catalogue/topics.tsv} that its words speak
 * for; where these are fewer than two, what the paper abbreviates, and the phrases of its title.
 */
final class Topics {
    private static final int MOST = 5;
    private static final int LEAST = 2;
    private static final int ENOUGH = 2; // a word of the title counts thrice

    private static final Comparator<Map.Entry<String, Integer>> STRONGEST_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final NameAutomaton automaton;

    private Topics(NameAutomaton automaton) {
        this.automaton = automaton;
    }

    static Topics load() {
        Map<String, Set<String>> labelsByPhrase = new TreeMap<>();
        Catalogue.read("topics.tsv", line -> {
            String[] cells = line.split("\t", -1);
            String phrases = cells.length > 1 && !cells[1].isBlank() ? cells[0] + "|" + cells[1] : cells[0];
            for (String phrase : phrases.split("\\|")) {
                labelsByPhrase
                        .computeIfAbsent(phrase, any -> new LinkedHashSet<>())
                        .add(cells[0]);
            }
        });
        List<Listed> phrases = new ArrayList<>();
        labelsByPhrase.forEach((phrase, labels) -> phrases.add(
                new Listed(phrase, null, EntityKind.TASK, true, List.of(phrase), List.copyOf(labels), false, null)));
        return new Topics(new NameAutomaton(phrases));
    }

    /** Up to five labels, the strongest first. */
    List<String> of(Reading reading) {
        Set<String> chosen = new LinkedHashSet<>();
        if (reading.computing) {
            listed(reading.passages, chosen);
        }
        for (Definition definition : reading.definitions) {
            if (chosen.size() < LEAST && definition.longForm().indexOf(' ') > 0) {
                chosen.add(definition.longForm().toLowerCase(Locale.ROOT));
            }
        }
        if (chosen.size() < LEAST) {
            titlePhrases(reading.passages.get(0).words, chosen);
        }
        return List.copyOf(chosen);
    }

    private void listed(Collection<Passage> passages, Set<String> chosen) {
        Map<String, Integer> scores = new HashMap<>();
        for (Passage passage : passages) {
            int worth = passage.field() == TextField.TITLE ? 3 : 1;
            for (NameAutomaton.Hit hit : automaton.find(passage.words, any -> true)) {
                for (String label : hit.pattern().thing().evidence()) {
                    scores.merge(label, worth, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> strong = new ArrayList<>();
        for (Map.Entry<String, Integer> score : scores.entrySet()) {
            if (score.getValue() >= ENOUGH) {
                strong.add(score);
            }
        }
        strong.sort(STRONGEST_FIRST);
        for (Map.Entry<String, Integer> score : strong.subList(0, Math.min(MOST, strong.size()))) {
            chosen.add(score.getKey());
        }
    }

    /** Two or three words of the title between its small words and marks. */
    private static void titlePhrases(Words words, Set<String> chosen) {
        int from = 0;
        for (int w = 0; w <= words.size && chosen.size() < LEAST; w++) {
            boolean ends = w == words.size
                    || words.shape[w] == Words.PUNCTUATION
                    || words.is(
                            w,
                            WordClasses.FUNCTION
                                    | WordClasses.PREPOSITION
                                    | WordClasses.CLAUSE
                                    | WordClasses.INTRODUCE);
            if (ends) {
                if (w - from >= 2 && w - from <= 3) {
                    chosen.add(words.phrase(from, w).toLowerCase(Locale.ROOT));
                }
                from = w + 1;
            }
        }
    }
}
