package org.citeatlas.services;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.domain.CiteatlasException;

/** An open service that can be asked about papers, with what its documentation asks of those who do. */
public enum Service {
    /**
     * A hundred requests a second are allowed and ten are made. The free key is worth a dollar a day: 10,000 lists or
     * 1,000 searches; without one it is a tenth of that, or less. The budgets are those of the searches.
     *
     * @see <a href="https://developers.openalex.org/api-reference/authentication">Authentication and pricing</a>
     */
    OPENALEX("OpenAlex", "https://api.openalex.org", "OPENALEX_API_KEY", 100, 100, 100, 1_000),
    /**
     * One request a second with a key; without one, a hundred in five minutes, out of a pool that all share. It states
     * no limit for a day; the budget is ours.
     *
     * @see <a href="https://www.semanticscholar.org/product/api">Overview of the API</a>
     */
    SEMANTIC_SCHOLAR("Semantic Scholar", "https://api.semanticscholar.org", "S2_API_KEY", 3_000, 1_000, 2_000, 10_000),
    /**
     * One list a second is the strictest of its limits; what an answer announces in {@code X-Rate-Limit-*} can only make
     * it slower. It states no limit for a day; the budget is ours.
     *
     * @see <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/">Access
     *     and authentication</a>
     */
    CROSSREF("Crossref", "https://api.crossref.org", "CROSSREF_PLUS_TOKEN", 1_000, 200, 10_000, 50_000),
    /**
     * One request in three seconds, over one connection, for everybody: there are no keys. The budget is ours.
     *
     * @see <a href="https://info.arxiv.org/help/api/tou.html">Terms of use of arXiv's APIs</a>
     */
    ARXIV("arXiv", "https://export.arxiv.org", "", 3_000, 3_000, 5_000, 5_000),
    /**
     * 500 requests in five minutes, 1,000 with a token. The budget for a day is ours.
     *
     * @see <a href="https://huggingface.co/docs/hub/rate-limits">Rate limits of the Hub</a>
     */
    HUGGING_FACE("Hugging Face", "https://huggingface.co", "HF_TOKEN", 1_000, 500, 5_000, 10_000);

    private final String shown;
    private final URI base;
    private final String keyVariable;
    private final int pauseMillis;
    private final int pauseMillisWithKey;
    private final int dailyBudget;
    private final int dailyBudgetWithKey;

    Service(
            String shown,
            String base,
            String keyVariable,
            int pauseMillis,
            int pauseMillisWithKey,
            int dailyBudget,
            int dailyBudgetWithKey) {
        this.shown = shown;
        this.base = URI.create(base);
        this.keyVariable = keyVariable;
        this.pauseMillis = pauseMillis;
        this.pauseMillisWithKey = pauseMillisWithKey;
        this.dailyBudget = dailyBudget;
        this.dailyBudgetWithKey = dailyBudgetWithKey;
    }

    /** The service called so on the command line. @throws CiteatlasException (usage) where none is, with the list */
    public static Service byOption(String name) {
        return Arrays.stream(values())
                .filter(service -> service.option().equals(name))
                .findFirst()
                .orElseThrow(() -> CiteatlasException.usage("No service is called " + name + ". Give one of: "
                        + Arrays.stream(values()).map(Service::option).collect(Collectors.joining(", ")) + "."));
    }

    /** Its name on the command line: {@code semantic-scholar}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in a sentence: {@code Semantic Scholar}. */
    public String shown() {
        return shown;
    }

    /** Where it answers, unless {@link #baseVariable()} says otherwise. */
    public URI base() {
        return base;
    }

    /** The environment variable that holds another base address, of a mirror: {@code CITEATLAS_OPENALEX_URL}. */
    public String baseVariable() {
        return "CITEATLAS_" + name() + "_URL";
    }

    /** The environment variable that holds the user's key; empty for a service without keys. */
    public String keyVariable() {
        return keyVariable;
    }

    /** The least time between two requests. */
    public Duration pause(boolean withKey) {
        return Duration.ofMillis(withKey ? pauseMillisWithKey : pauseMillis);
    }

    /** How many requests go out in a day (UTC) unless the user says otherwise. */
    public int dailyBudget(boolean withKey) {
        return withKey ? dailyBudgetWithKey : dailyBudget;
    }

    /** Headers that carry the key. OpenAlex takes it in the address alone: see {@link #keyParameter()}. */
    public Map<String, String> keyHeaders(String key) {
        return switch (this) {
            case SEMANTIC_SCHOLAR -> Map.of("x-api-key", key);
            case CROSSREF -> Map.of("Crossref-Plus-API-Token", "Bearer " + key);
            case HUGGING_FACE -> Map.of("Authorization", "Bearer " + key);
            case OPENALEX, ARXIV -> Map.of();
        };
    }

    /** The parameter of an address that carries the key; empty where a header does. */
    public String keyParameter() {
        return this == OPENALEX ? "api_key" : "";
    }
}
