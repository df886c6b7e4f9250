package org.citeatlas.app.enrich;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Request;

/** Asks for works by their ids, but not by those that the service was asked by before and does not know. */
final class IdQuestions {
    private final Connector connector;
    private final Questions questions;
    private final UnknownIds unknown;
    private final Set<WorkId> vain = new LinkedHashSet<>();

    IdQuestions(Connector connector, Questions questions, UnknownIds unknown) {
        this.connector = connector;
        this.questions = questions;
        this.unknown = unknown;
    }

    /** Those that it is not known to be unknown by. */
    List<WorkId> worthAsking(Collection<WorkId> ids) {
        return ids.stream().distinct().filter(id -> !unknown.has(id)).toList();
    }

    /** Asks by these, as far as it goes. @return the answers that were had */
    Collection<Answer> ask(Collection<WorkId> ids, List<String> what, Later later) {
        List<WorkId> asked = worthAsking(ids);
        Map<Request, Answer> answers = questions.ask(connector.byIds(asked), what, later);
        Set<String> answered = answers.keySet().stream()
                .flatMap(request -> words(request).stream())
                .collect(Collectors.toSet());
        Set<WorkId> known = answers.values().stream()
                .flatMap(answer -> Offer.of(answer, connector).stream())
                .flatMap(offer -> offer.paper().ids().stream())
                .collect(Collectors.toSet());
        asked.stream()
                .filter(id -> answered.contains(id.value().toLowerCase(Locale.ROOT)) && !known.contains(id))
                .forEach(vain::add);
        return answers.values();
    }

    /** What a request names, lower case, with and without what stands before a colon. */
    private static Set<String> words(Request request) {
        String text = URLDecoder.decode(request.target().text(), StandardCharsets.UTF_8) + " " + request.body();
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[|,\"&=\\s]+", -1)) {
            words.add(word);
            words.add(word.substring(word.indexOf(':') + 1));
            words.add(word.replaceFirst("^(doi:)?10\\.48550/arxiv\\.", ""));
            if (word.startsWith("/")) { // the path: its last part may be an id
                words.add(word.substring(word.lastIndexOf('/') + 1));
            }
        }
        return words;
    }

    /**
     * Remembers what the service does not know. To be called when what it does know is in the graph: until then the same
     * ids have to make the same requests, which are answered from what is kept.
     */
    void remember() {
        unknown.add(vain);
    }
}
