package org.citeatlas.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * Knows what one service can be asked and how its answers are built; sends nothing. Implementations are public, have a
 * public constructor without parameters, and are named in {@code META-INF/services/org.citeatlas.services.Connector}.
 */
public interface Connector {
    /** The most records that {@link #byTitle} brings. */
    int CANDIDATES = 5;

    Service service();

    /** The format of the reader that reads {@link #records}: {@code openalex}. */
    String format();

    /** The schemes whose ids the service can be asked by. */
    Set<IdScheme> idSchemes();

    /**
     * The requests that ask for works by their ids, as few as the service allows. The order of the ids does not matter:
     * the same ids make the same requests.
     *
     * @param ids of any scheme; those of other {@link #idSchemes} are left out
     */
    List<Request> byIds(Collection<WorkId> ids);

    /**
     * The request that asks for works of this title: at most {@link #CANDIDATES}, likeliest first; empty for a title
     * without a word. Year and author only help to rank: a candidate may well have others.
     *
     * @param year null where it is not known
     * @param firstAuthor a name as written; null where it is not known
     */
    Optional<Request> byTitle(String title, @Nullable Integer year, @Nullable String firstAuthor);

    /**
     * The single records of an answer, in its order, each readable by itself by the reader of {@link #format}: one line
     * of JSON, or a document of XML. Empty where nothing is known.
     *
     * @throws ServiceException where the answer has not the form that the service documents, or says that it failed
     */
    List<String> records(Answer answer);

    /** Records of one or several answers as one input for the reader of {@link #format}. */
    default String document(List<String> records) {
        return String.join("\n", records) + "\n";
    }

    /**
     * The works that this one cites.
     *
     * @param most works, at least 1
     */
    default Links references(WorkId id, int most) {
        return unknownCitations();
    }

    /**
     * The works that cite this one.
     *
     * @param most works, at least 1
     */
    default Links citations(WorkId id, int most) {
        return unknownCitations();
    }

    private Links unknownCitations() {
        return new Links.Unknown(service().shown() + " knows no citations. OpenAlex and Semantic Scholar do.");
    }

    /**
     * A list of works as the user describes it, in the service's own words; or the one work whose id the user gives.
     *
     * @param most records, at least 1; {@link Query#most} is less where the service gives no more
     * @throws CiteatlasException (usage) where the text cannot be asked; the message says how it is written
     */
    default Query query(String text, int most) {
        return Single.of(this, text).orElseGet(() -> list(text, most));
    }

    /** The same where the text is no id. */
    Query list(String text, int most);

    /** Whether a work's own record names the works that it cites, so that no list of them need be asked for. */
    default boolean namesReferences() {
        return false;
    }

    /** Of the ids of a work the strongest that the service can be asked by; empty where it is none. */
    default Optional<WorkId> strongest(Collection<WorkId> ids) {
        return ids.stream().filter(id -> idSchemes().contains(id.scheme())).min(Comparator.naturalOrder());
    }

    /** The values of those ids that are of this scheme, in their order. */
    static List<String> values(IdScheme scheme, Collection<WorkId> ids) {
        return ids.stream()
                .filter(id -> id.scheme() == scheme)
                .map(WorkId::value)
                .toList();
    }

    /** Whether an answer of this HTTP status only says that the service has no such thing. */
    default boolean nothingKnown(Request request, int status, String body) {
        return false;
    }
}
