package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.PageLink;
import org.citeatlas.domain.Extraction.RepositoryLink;
import org.citeatlas.domain.KnownName;
import org.citeatlas.domain.TextField;
import org.jspecify.annotations.Nullable;

/** Finds what the text of a paper mentions. Immutable, safe for many threads, the same text gives the same answer. */
public final class MentionExtractor {
    private final NameAutomaton catalogue;
    private final @Nullable NameAutomaton corpus; // null for none
    private final Topics topics;

    private MentionExtractor(NameAutomaton catalogue, @Nullable NameAutomaton corpus, Topics topics) {
        this.catalogue = catalogue;
        this.corpus = corpus;
        this.topics = topics;
    }

    /** An extractor that knows the shipped catalogue and nothing of the corpus. */
    public static MentionExtractor withCatalogue() {
        return new MentionExtractor(new NameAutomaton(Catalogue.load()), null, Topics.load());
    }

    /** An extractor that also looks for these names; those of the paper itself are found with or without. */
    public MentionExtractor knowing(Collection<KnownName> names) {
        List<Listed> listed = names.stream()
                .filter(known -> KnownNames.isDistinctive(known.name()))
                .sorted(java.util.Comparator.comparing(KnownName::paper).thenComparing(KnownName::name))
                .map(Listed::of)
                .toList();
        return new MentionExtractor(catalogue, listed.isEmpty() ? null : new NameAutomaton(listed), topics);
    }

    /** What this paper mentions. Offsets point into {@code title} and {@code abstractText} as given. */
    public Extraction extract(String title, @Nullable String abstractText) {
        List<Passage> passages = passages(title, abstractText);
        Extraction byCatalogue = read(passages, null);
        return corpus == null ? byCatalogue : refine(passages, byCatalogue, corpus);
    }

    /**
     * The same as {@link #extract}, for a paper that was read with the catalogue before; mostly for the price of a look
     * for the names of the corpus. What the paper introduces and defines stays as it was, so that {@link KnownNames#of}
     * gives the same of both.
     *
     * @param byCatalogue what an extractor {@link #withCatalogue()} said of the same texts; the answer itself where the
     *     corpus adds nothing
     */
    public Extraction refine(String title, @Nullable String abstractText, Extraction byCatalogue) {
        return corpus == null ? byCatalogue : refine(passages(title, abstractText), byCatalogue, corpus);
    }

    private Extraction refine(List<Passage> passages, Extraction byCatalogue, NameAutomaton taught) {
        Refinement refinement = new Refinement(byCatalogue);
        if (!refinement.hasNews(passages, taught)) {
            return byCatalogue;
        }
        List<Passage> unread = passages.stream().map(Passage::unread).toList();
        return refinement.keepingTaught(read(unread, taught));
    }

    private static List<Passage> passages(String title, @Nullable String abstractText) {
        Passage first = new Passage(TextField.TITLE, title);
        return abstractText == null ? List.of(first) : List.of(first, new Passage(TextField.ABSTRACT, abstractText));
    }

    private Extraction read(List<Passage> passages, @Nullable NameAutomaton taught) {
        List<RepositoryLink> repositories = new ArrayList<>();
        List<PageLink> pages = new ArrayList<>();
        List<Citations.Found> citations = new ArrayList<>();
        Reading reading = new Reading(passages);
        Links.collect(passages, repositories, pages);
        for (Passage passage : passages) {
            Citations.collect(passage, citations);
            reading.definitions.addAll(Definitions.in(passage));
        }
        new ListedRule(reading).read(catalogue, taught);
        see(reading);
        Outcome outcome = new Outcome(reading);
        return new Extraction(
                outcome.mentions(),
                outcome.abbreviations(),
                repositories,
                pages,
                outcome.tied(citations),
                taught == null ? topics.of(reading) : List.of()); // what others teach makes no topic
    }

    /** Lets the rules see what nobody listed. */
    private static void see(Reading reading) {
        DefinitionRule.read(reading);
        reading.passages.forEach(passage -> ShapeRule.read(reading, passage));
        for (Thing thing : List.copyOf(reading.things.all())) {
            if (thing.listed == null && thing.shaped) {
                ShapeRule.unglue(reading, thing);
                ShapeRule.unsize(reading, thing);
            }
        }
        reading.passages.forEach(passage -> new EventRule(reading, passage).events());
        reading.passages.forEach(passage -> IntroductionRule.read(reading, passage));
        reading.passages.forEach(passage -> new EventRule(reading, passage).team());
        reading.passages.forEach(passage -> ContextRules.read(reading, passage));
    }
}
