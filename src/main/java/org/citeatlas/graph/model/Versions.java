package org.citeatlas.graph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * Which papers of one title are versions of one work: a preprint and what was published of it, or two records that no
 * id ties together. Papers that have different ids of one scheme are two, whatever their titles.
 */
public final class Versions {
    private static final int MOST_YEARS_APART = 3; // from a preprint to its publication
    private static final int ENOUGH_TITLE = 25; // letters of a title that no two works share by chance
    private static final Pattern PREPRINT_DOI = Pattern.compile(
            "10\\.(?:1101|2139|20944|21203|26434|31219|31234|31235|33767|36227|48550|5281|6084|22541|14293|12688)/.*");
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::preprint)
            .thenComparing(candidate -> WorkId.parse(candidate.id()).isEmpty())
            .thenComparing(candidate -> WorkId.parse(candidate.id()).orElse(new WorkId(IdScheme.AMINER, "")))
            .thenComparing(Candidate::id);

    private final Apart apart;

    public Versions(Apart apart) {
        this.apart = apart;
    }

    /**
     * A paper, as far as it matters here.
     *
     * @param ids all ids that lead to it, written
     * @param author family name of the first author, folded; null where no source names any
     * @param repository whether it was published in nothing but a repository of preprints
     */
    public record Candidate(
            String id,
            List<String> ids,
            @Nullable Integer year,
            @Nullable String author,
            boolean repository) {
        public Candidate {
            ids = List.copyOf(ids);
        }

        boolean preprint() {
            return repository || parsed().stream().allMatch(Candidate::ofPreprint);
        }

        private List<WorkId> parsed() {
            return ids.stream()
                    .flatMap(text -> WorkId.parse(text).stream())
                    .filter(id -> TELLING.contains(id.scheme()))
                    .toList();
        }

        private static boolean ofPreprint(WorkId id) {
            return id.scheme() == IdScheme.ARXIV
                    || id.scheme() == IdScheme.DOI
                            && PREPRINT_DOI.matcher(id.value()).matches();
        }

        private static final List<IdScheme> TELLING =
                List.of(IdScheme.DOI, IdScheme.ARXIV, IdScheme.ACL, IdScheme.DBLP, IdScheme.PUBMED);
    }

    /**
     * A paper that is a version of another.
     *
     * @param of id of the paper that stands for the work
     * @param reason for a person
     */
    public record Version(String id, String of, String reason) {}

    /** The versions among these papers, which share a title. @param titleKey the title as {@link TitleKey} has it */
    public List<Version> among(String titleKey, Collection<Candidate> papers) {
        List<Candidate> representatives = new ArrayList<>();
        List<Version> versions = new ArrayList<>();
        List<Candidate> inOrder = papers.stream()
                .filter(paper -> paper.ids().stream().noneMatch(apart.names()::contains)
                        && !apart.names().contains(paper.id()))
                .sorted(BEST_FIRST)
                .toList();
        for (Candidate paper : inOrder) {
            Optional<Version> version = representatives.stream()
                    .flatMap(of -> reason(titleKey, of, paper).stream()
                            .map(reason -> new Version(paper.id(), of.id(), reason)))
                    .findFirst();
            version.ifPresentOrElse(versions::add, () -> representatives.add(paper));
        }
        return versions;
    }

    /** The properties of a {@code SAME_AS} edge. */
    public static Map<String, Object> edge(Version version) {
        return new HashMap<>(Map.of("reason", version.reason(), "rule", "same title", "confidence", 0.9));
    }

    private static Optional<String> reason(String titleKey, Candidate of, Candidate paper) {
        String author = of.author();
        boolean sameAuthor = author != null && author.equals(paper.author());
        boolean unknown = (author == null || paper.author() == null) && titleKey.length() >= ENOUGH_TITLE;
        if (!sameAuthor && !unknown || yearsApart(of, paper) > MOST_YEARS_APART) {
            return Optional.empty();
        }
        String alike =
                "same title" + (sameAuthor ? " and first author" : ", the one names no author") + years(of, paper);
        if (paper.preprint() && !paper.ids().isEmpty() && !of.preprint()) {
            return Optional.of("preprint and published version: " + alike);
        }
        boolean clash = of.ids().stream()
                .flatMap(id -> WorkId.parse(id).stream())
                .anyMatch(id -> paper.ids().stream()
                        .flatMap(other -> WorkId.parse(other).stream())
                        .anyMatch(other -> other.scheme() == id.scheme()));
        return clash || yearsApart(of, paper) > 1 ? Optional.empty() : Optional.of("no id in common: " + alike);
    }

    private static int yearsApart(Candidate of, Candidate paper) {
        Integer one = of.year();
        Integer other = paper.year();
        return one == null || other == null ? 0 : Math.abs(one - other);
    }

    private static String years(Candidate of, Candidate paper) {
        Integer one = paper.year();
        Integer other = of.year();
        if (one == null || other == null) {
            return "";
        }
        return one.equals(other) ? ", both " + one : ", " + one + " and " + other;
    }
}
