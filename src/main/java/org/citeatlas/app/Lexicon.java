package org.citeatlas.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Fingerprint;
import org.citeatlas.domain.KnownName;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.extract.CatalogueEntry;
import org.citeatlas.extract.IndexedNames;
import org.citeatlas.extract.KnownNames;
import org.citeatlas.extract.MentionExtractor;
import org.citeatlas.extract.Respelling;
import org.citeatlas.graph.Graph;
import org.citeatlas.graph.TaughtNames;
import org.citeatlas.graph.model.Reading;
import org.citeatlas.ingest.InputFile;
import org.citeatlas.ingest.PaperReader;
import org.jspecify.annotations.Nullable;

/** The names that papers of the corpus teach each other: those of the graph, and those of what is being imported. */
final class Lexicon {
    private static final int SOME = 100; // papers after which progress is told
    private static final int MOST_LOOKED_UP = 500; // names; for more it is quicker to read all texts
    private static final MentionExtractor CATALOGUE = MentionExtractor.withCatalogue();

    private final Map<String, KnownName> names = new TreeMap<>(); // by name as written: each spelling is looked for
    private final Set<String> fresh = new TreeSet<>(); // taught anew, or in another way

    private Lexicon() {}

    /** The names that the papers of this graph teach. */
    static Lexicon of(Graph graph) {
        Lexicon lexicon = new Lexicon();
        TaughtNames.all(graph).forEach(name -> lexicon.names.putIfAbsent(name.name(), name));
        return lexicon;
    }

    static Lexicon empty() {
        return new Lexicon();
    }

    /**
     * Learns what the papers of this input teach.
     *
     * @param read hears of every so many papers
     * @return how many it holds
     */
    long learn(InputFile file, LongConsumer read) {
        long[] papers = {0};
        InParallel learning = new InParallel();
        file.read((OnlyPapers) paper -> {
            if (++papers[0] % SOME == 0) {
                read.accept(papers[0]);
            }
            if (paper.titled()) {
                learning.run(() -> learn(paperId(paper), alone(paper.title(), paper.abstractText())));
            }
        });
        learning.end();
        return papers[0];
    }

    /** What the catalogue finds in a text. */
    static Extraction alone(String title, @Nullable String abstractText) {
        return CATALOGUE.extract(title, abstractText);
    }

    /** Learns what a paper teaches. Safe for several threads. */
    void learn(String paper, Extraction alone) {
        learn(KnownNames.of(paper, alone));
    }

    /** Says that all of these names, not the new ones alone, are to be looked for in the papers of the graph. */
    void lookForAll() {
        fresh.clear();
        fresh.addAll(names.keySet());
    }

    /** An extractor that looks for all of them. */
    MentionExtractor extractor() {
        return CATALOGUE.knowing(names.values());
    }

    /** What a text says, with all of them known. */
    Reading reading() {
        MentionExtractor extractor = extractor();
        return new Reading() {
            @Override
            public Extraction alone(String title, @Nullable String abstractText) {
                return Lexicon.alone(title, abstractText);
            }

            @Override
            public Text of(String title, @Nullable String abstractText, Extraction alone) {
                return new Text(
                        extractor.refine(title, abstractText, alone),
                        taughtBy(alone),
                        Respelling.of(title, abstractText));
            }

            @Override
            public Map<String, Object> listed(String name) {
                return Lexicon.listed(name);
            }
        };
    }

    /** What the catalogue says of a name, as {@link Reading#listed} gives it. */
    static Map<String, Object> listed(String name) {
        return CatalogueEntry.of(name).map(Lexicon::properties).orElse(Map.of());
    }

    private static Set<String> taughtBy(Extraction extraction) {
        return KnownNames.of("", extraction).stream().map(KnownName::name).collect(Collectors.toSet());
    }

    /**
     * Ids of the papers of the graph in whose texts names stand that are new here: to be asked before the graph gets any
     * paper that was read with them.
     */
    List<String> heldBy(Graph graph) {
        List<KnownName> news =
                fresh.stream().map(names::get).filter(Objects::nonNull).toList();
        if (news.isEmpty()) {
            return List.of();
        }
        MentionExtractor looking = CATALOGUE.knowing(news);
        List<String> terms = news.size() > MOST_LOOKED_UP ? null : IndexedNames.terms(news);
        return TaughtNames.papers(graph, terms, (title, abstractText) -> {
            Extraction nothing = Reading.Text.NOTHING.extraction();
            if (looking.refine(title, abstractText, nothing) == nothing) {
                return false; // none of the names stands there: no need for a reading with the catalogue
            }
            Extraction alone = alone(title, abstractText);
            return looking.refine(title, abstractText, alone) != alone;
        });
    }

    private static Map<String, Object> properties(CatalogueEntry entry) {
        Map<String, Object> properties = new HashMap<>();
        if (entry.longName() != null) {
            properties.put("longName", entry.longName());
        }
        if (!entry.aliases().isEmpty()) {
            properties.put("aliases", entry.aliases());
        }
        return properties;
    }

    private synchronized void learn(Collection<KnownName> taught) {
        for (KnownName name : taught) {
            KnownName before = names.putIfAbsent(name.name(), name);
            if (before == null) {
                fresh.add(name.name());
            } else if (name.paper().compareTo(before.paper()) < 0) {
                names.put(name.name(), name); // whoever is learnt from first, the lexicon is the same
                if (name.kind() != before.kind() || !Objects.equals(name.longName(), before.longName())) {
                    fresh.add(name.name());
                }
            }
        }
    }

    private static String paperId(PaperRecord paper) {
        return paper.ids().isEmpty()
                ? Fingerprint.of(paper)
                : paper.ids().get(0).toString();
    }

    /** A first reading: what is rejected or has no place is counted in the second. */
    @FunctionalInterface
    private interface OnlyPapers extends PaperReader.Records {
        @Override
        default void reject(long number, String reason, String raw) {}

        @Override
        default void unread(String field) {}
    }
}
