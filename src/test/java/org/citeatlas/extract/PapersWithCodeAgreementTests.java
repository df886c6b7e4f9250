package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Span;
import org.citeatlas.domain.TextField;
import org.citeatlas.extract.AclAbstracts.Linked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How much of what Papers with Code said of ACL papers the extraction finds, where the text bears it. Nobody annotated
 * anything for it. The floors are against regressions; the figures are in {@code src/site/markdown/extraction.md}.
 */
class PapersWithCodeAgreementTests {
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2023;

    private static final Map<String, Agreement> AGREEMENTS = new LinkedHashMap<>();
    private static final Map<String, Integer> MISSED = new TreeMap<>(); // data sets, with the number of papers

    /** Of so many that the texts bear, so many are found. */
    private static final class Agreement {
        int borne;
        int found;

        void add(boolean isFound) {
            borne++;
            found += isFound ? 1 : 0;
        }

        double share() {
            return borne == 0 ? 0 : (double) found / borne;
        }
    }

    @BeforeAll
    static void everyPaperIsReadOnce() throws Exception {
        List<Linked> papers = AclAbstracts.linked(FIRST_YEAR, LAST_YEAR);
        MentionExtractor extractor = MentionExtractor.withCatalogue();
        Stream.of("pwcdataset", "pwcdataset, kind too", "pwccode")
                .forEach(name -> AGREEMENTS.put(name, new Agreement()));
        for (Linked linked : papers) {
            List<String> datasets = linked.datasets().stream()
                    .filter(name -> bears(linked, name, whole(name)))
                    .toList();
            List<String> repositories = linked.repositories().stream()
                    .map(PapersWithCodeAgreementTests::address)
                    .filter(address -> bears(linked, "", wholeAddress(address)))
                    .toList();
            if (!datasets.isEmpty() || !repositories.isEmpty()) {
                Extraction found =
                        extractor.extract(linked.paper().title(), linked.paper().text());
                datasets.forEach(name -> compareDataset(linked, found, name));
                repositories.forEach(address -> compareRepository(found, address));
            }
        }
        System.getLogger(PapersWithCodeAgreementTests.class.getName())
                .log(System.Logger.Level.INFO, table(papers.size()));
    }

    @Test
    void dataSetsThatTheTextNamesAreFoundAsOftenAsBefore() {
        assertThat(AGREEMENTS.get("pwcdataset").borne).isGreaterThan(1000);
        assertThat(AGREEMENTS.get("pwcdataset").share()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void repositoriesThatTheTextLinksToAreAllFound() {
        assertThat(AGREEMENTS.get("pwccode").borne).isGreaterThan(400);
        assertThat(AGREEMENTS.get("pwccode").share()).isGreaterThanOrEqualTo(0.99);
    }

    private static void compareDataset(Linked linked, Extraction found, String name) {
        List<Mention> here = found.mentions().stream()
                .filter(mention -> stands(mention, whole(withoutMarks(name)), texts(linked)))
                .toList();
        AGREEMENTS.get("pwcdataset").add(!here.isEmpty());
        AGREEMENTS
                .get("pwcdataset, kind too")
                .add(here.stream().anyMatch(m -> m.kind().label().equals("Dataset")));
        if (here.isEmpty()) {
            MISSED.merge(name, 1, Integer::sum);
        }
    }

    private static void compareRepository(Extraction found, String address) {
        AGREEMENTS
                .get("pwccode")
                .add(found.repositories().stream()
                        .anyMatch(r -> address(r.url()).equalsIgnoreCase(address)));
    }

    /** What a mention need cover of {@code GuessWhat?!}. */
    private static String withoutMarks(String name) {
        String bare = name.replaceFirst("[?!.]+$", "");
        return bare.isEmpty() ? name : bare;
    }

    private static Pattern whole(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }

    private static Pattern wholeAddress(String address) {
        return Pattern.compile(Pattern.quote(address) + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** @param part what a text must hold anyway, which is sooner seen */
    private static boolean bears(Linked linked, String part, Pattern whole) {
        return texts(linked).values().stream()
                .anyMatch(text -> text.contains(part) && whole.matcher(text).find());
    }

    private static Map<TextField, String> texts(Linked linked) {
        String text = linked.paper().text();
        return Map.of(TextField.TITLE, linked.paper().title(), TextField.ABSTRACT, text == null ? "" : text);
    }

    /** Whether the mention covers a place where the name stands. */
    private static boolean stands(Mention mention, Pattern whole, Map<TextField, String> texts) {
        for (Span span : mention.surfaces()) {
            Matcher place = whole.matcher(texts.get(span.field()));
            while (place.find()) {
                if (span.start() <= place.start() && span.end() >= place.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String address(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("(\\.git)?/*$", "");
    }

    private static String table(int papers) {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%nACL %d to %d: %,d papers", FIRST_YEAR, LAST_YEAR, papers));
        AGREEMENTS.forEach((name, agreement) -> table.append(String.format(
                Locale.ROOT,
                "%n%-20s | %5d in texts | %5d found | %.3f",
                name,
                agreement.borne,
                agreement.found,
                agreement.share())));
        table.append(String.format(Locale.ROOT, "%nmissed most often:"));
        MISSED.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(15)
                .forEach(missed ->
                        table.append(String.format(Locale.ROOT, " %s (%d)", missed.getKey(), missed.getValue())));
        return table.toString();
    }
}
