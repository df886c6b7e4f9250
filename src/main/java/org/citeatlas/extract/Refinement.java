package org.citeatlas.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Intent;
import org.citeatlas.domain.NameFold;
import org.citeatlas.domain.Span;
import org.citeatlas.extract.NameAutomaton.Hit;
import org.jspecify.annotations.Nullable;

/** What the names of the corpus change in what the catalogue alone finds in a paper. */
final class Refinement {
    private final Extraction byCatalogue;
    private final Map<String, Listed> news = new HashMap<>(); // by name

    Refinement(Extraction byCatalogue) {
        this.byCatalogue = byCatalogue;
    }

    /** Looks for names of the corpus where the catalogue alone does not find the same. @return whether there are any */
    boolean hasNews(List<Passage> passages, NameAutomaton corpus) {
        for (Passage passage : passages) {
            for (Hit hit : corpus.find(passage.words, hit -> !isLinked(passage, hit))) {
                if (!isHeld(passage, hit)) {
                    news.putIfAbsent(hit.pattern().thing().name(), hit.pattern().thing());
                }
            }
        }
        return !news.isEmpty();
    }

    /** Whether it stands in a link or a citation, where no name is looked for. */
    private boolean isLinked(Passage passage, Hit hit) {
        int at = passage.clean.rawStart(hit.start());
        return byCatalogue.repositories().stream().anyMatch(link -> covers(link.span(), passage, at))
                || byCatalogue.links().stream().anyMatch(link -> covers(link.span(), passage, at))
                || byCatalogue.citations().stream().anyMatch(citation -> covers(citation.span(), passage, at));
    }

    private boolean isHeld(Passage passage, Hit hit) {
        int start = passage.clean.rawStart(hit.start());
        int last = passage.clean.rawEnd(hit.end()) - 1;
        Listed taught = hit.pattern().thing();
        for (Mention mention : byCatalogue.mentions()) {
            for (Span surface : mention.surfaces()) {
                if (covers(surface, passage, start)
                        && (mention.rule().equals("catalogue")
                                || covers(surface, passage, last) && saysAsMuch(mention, taught))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean covers(Span span, Passage passage, int at) {
        return span.field() == passage.field() && span.start() <= at && at < span.end();
    }

    private static boolean saysAsMuch(Mention mention, Listed taught) {
        return mention.name().equals(taught.name())
                && (KnownNames.isWorthSharing(mention)
                        || mention.kind() == taught.kind()
                                && (mention.longName() != null || taught.longName() == null));
    }

    /**
     * The full reading, in which the paper teaches what it taught alone: those names are mentioned as before, and what
     * only looks like the paper's own because others taught it is theirs.
     */
    Extraction keepingTaught(Extraction full) {
        Map<String, Mention> lost = new LinkedHashMap<>();
        byCatalogue.mentions().stream()
                .filter(KnownNames::isWorthSharing)
                .forEach(mention -> lost.put(NameFold.fold(mention.name()), mention));
        Set<String> own = Set.copyOf(lost.keySet());
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : full.mentions()) {
            String key = NameFold.fold(mention.name());
            if (!own.contains(key)) {
                mentions.add(KnownNames.isWorthSharing(mention) ? ofOthers(mention) : mention);
            } else if (teachesTheSame(mention, lost.get(key))) {
                mentions.add(mention);
                lost.remove(key);
            }
        }
        mentions.addAll(lost.values());
        mentions.sort(Comparator.comparing(mention -> mention.surfaces().get(0)));
        return new Extraction(
                mentions,
                full.abbreviations(),
                full.repositories(),
                full.links(),
                full.citations(),
                byCatalogue.topics());
    }

    /** The mention without its claim, which the catalogue alone did not see. */
    private Mention ofOthers(Mention m) {
        Listed taught = news.get(m.name());
        return new Mention(
                m.name(),
                m.longName(),
                taught != null && m.definedHere(),
                m.kind(),
                m.generic(),
                Intent.BACKGROUND,
                m.surfaces(),
                null,
                taught == null ? m.rule() : "corpus",
                m.confidence(),
                taught == null ? null : taught.paper());
    }

    private static boolean teachesTheSame(Mention mention, @Nullable Mention alone) {
        return alone != null
                && KnownNames.isWorthSharing(mention)
                && mention.surfaces().get(0).equals(alone.surfaces().get(0))
                && mention.name().equals(alone.name())
                && Objects.equals(mention.longName(), alone.longName())
                && mention.kind() == alone.kind()
                && mention.introduced() == alone.introduced()
                && mention.definedHere() == alone.definedHere();
    }
}
