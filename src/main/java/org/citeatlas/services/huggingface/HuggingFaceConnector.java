package org.citeatlas.services.huggingface;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.IdScheme;
import org.citeatlas.domain.WorkId;
import org.citeatlas.services.Answer;
import org.citeatlas.services.Connector;
import org.citeatlas.services.Pages;
import org.citeatlas.services.Query;
import org.citeatlas.services.Request;
import org.citeatlas.services.Service;
import org.citeatlas.services.Target;
import org.citeatlas.services.TitleWords;
import org.citeatlas.services.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The papers of <a href="https://huggingface.co/spaces/huggingface/openapi">Hugging Face's Hub API</a>: one by its arXiv
 * id, the papers of a day, and a search. It has those papers of arXiv that somebody looked up there.
 */
public final class HuggingFaceConnector implements Connector, Pages.Shape {
    private static final int PAGE = 100; // papers
    private static final int SEARCHED = 120; // papers, all that a search gives
    private static final Pattern DAY_LIKE = Pattern.compile("[\\d/.-]+");

    @Override
    public Service service() {
        return Service.HUGGING_FACE;
    }

    @Override
    public String format() {
        return "hf-daily-papers";
    }

    @Override
    public Set<IdScheme> idSchemes() {
        return Set.of(IdScheme.ARXIV);
    }

    @Override
    public List<Request> byIds(Collection<WorkId> ids) {
        return Connector.values(IdScheme.ARXIV, ids).stream()
                .distinct()
                .sorted()
                .map(id -> get(Target.path("/api/papers/" + Target.encodedPath(id))))
                .toList();
    }

    private static Request get(Target target) {
        return Request.get(Service.HUGGING_FACE, target);
    }

    @Override
    public Optional<Request> byTitle(String title, @Nullable Integer year, @Nullable String firstAuthor) {
        String words = TitleWords.of(title);
        return words.isEmpty() ? Optional.empty() : Optional.of(search(words, CANDIDATES));
    }

    private static Request search(String words, int most) {
        return get(Target.path("/api/papers/search").with("q", words).with("limit", most));
    }

    @Override
    public List<String> records(Answer answer) {
        if (!answer.known()) {
            return List.of();
        }
        JsonNode tree = Json.tree(answer);
        return tree.path("id").isTextual()
                ? List.of(Json.line(tree))
                : Json.lines(Json.objects(answer, tree, "a list of papers"));
    }

    @Override
    public Query list(String text, int most) {
        String asked = text.strip();
        if (DAY_LIKE.matcher(asked).matches()) {
            return papersOf(day(asked), most);
        }
        if (asked.isEmpty()) {
            throw CiteatlasException.usage("hf: asks for nothing. Write a day, such as hf:2026-11-20,"
                    + " or words to search for, such as hf:\"low-rank adaptation\".");
        }
        int bounded = Math.min(most, SEARCHED);
        return Pages.offset(offset -> search(asked, bounded), "offset", bounded, bounded, this);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw CiteatlasException.usage("hf:" + text + " names no day. Write it as hf:2026-11-20.");
        }
    }

    private Query papersOf(LocalDate day, int most) {
        int size = Math.min(most, PAGE);
        Target papers =
                Target.path("/api/daily_papers").with("date", day.toString()).with("limit", size);
        return new Pages(page -> get(papers.with("p", page)), "p", 0, 1, size, most, this);
    }

    @Override
    public OptionalLong total(Answer page) {
        return OptionalLong.empty();
    }

    @Override
    public boolean isLast(Answer page) {
        int asked = page.request().parameter("limit").map(Integer::parseInt).orElse(PAGE);
        return records(page).size() < asked;
    }

    @Override
    public boolean nothingKnown(Request request, int status, String body) {
        return status == 404 && request.path().startsWith("/api/papers/");
    }
}
