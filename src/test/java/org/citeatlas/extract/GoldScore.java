package org.citeatlas.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Counts as {@code ../shared/gold/score.py} does, paper by paper, so that papers can be drawn again (bootstrap). */
final class GoldScore {
    private static final java.util.regex.Pattern REPOSITORY =
            java.util.regex.Pattern.compile("^(?:github\\.com|gitlab\\.com|bitbucket\\.org)/[^/]+/[^/#?]+");

    /** What is counted. */
    enum Measure {
        NAMED,
        KIND,
        ABBREVIATIONS,
        LINKS,
        CITATIONS,
        INTRODUCES
    }

    /** Correct predictions, predictions, gold items found, gold items. */
    record Tally(int correct, int predicted, int found, int gold) {
        Tally plus(Tally other) {
            return new Tally(
                    correct + other.correct, predicted + other.predicted, found + other.found, gold + other.gold);
        }

        double precision() {
            return predicted == 0 ? 0 : (double) correct / predicted;
        }

        double recall() {
            return gold == 0 ? 0 : (double) found / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private static final Set<String> CORE = Set.of("method", "model", "dataset", "benchmark");
    private final List<Map<Measure, Tally>> papers = new ArrayList<>();

    Tally total(Measure measure) {
        return papers.stream().map(paper -> paper.get(measure)).reduce(new Tally(0, 0, 0, 0), Tally::plus);
    }

    /** The middle 95 % of F1 over 2,000 samples of the papers, drawn with a fixed seed. */
    double[] interval(Measure measure) {
        Random random = new Random(4);
        double[] values = new double[2000];
        for (int i = 0; i < values.length; i++) {
            Tally sum = new Tally(0, 0, 0, 0);
            for (int j = 0; j < papers.size(); j++) {
                sum = sum.plus(papers.get(random.nextInt(papers.size())).get(measure));
            }
            values[i] = sum.f1();
        }
        Arrays.sort(values);
        return new double[] {values[50], values[1949]};
    }

    /** Adds a paper of the gold and what was found in it, in the shape of the {@code extract} command. */
    void add(JsonNode gold, JsonNode found) {
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        named(gold, found, tallies);
        tallies.put(Measure.ABBREVIATIONS, sets(pairs(gold.path("abbreviations")), pairs(found.path("abbreviations"))));
        Set<String> links = urls(found.path("links"));
        links.addAll(urls(found.path("repositories")));
        tallies.put(Measure.LINKS, sets(urls(gold.path("links")), links));
        tallies.put(Measure.CITATIONS, sets(cites(gold), cites(found)));
        Set<String> introduced = new HashSet<>();
        for (JsonNode entity : found.path("entities")) {
            if (entity.path("introduced").asBoolean()) {
                introduced.add(squeeze(entity.path("name").asText()));
            }
        }
        Set<String> introduces = new HashSet<>();
        gold.path("introduces").forEach(name -> introduces.add(squeeze(name.asText())));
        tallies.put(Measure.INTRODUCES, sets(introduces, introduced));
        papers.add(tallies);
    }

    private static void named(JsonNode gold, JsonNode found, Map<Measure, Tally> tallies) {
        Set<String> neutral = new HashSet<>();
        Map<String, Set<String>> forms = new java.util.LinkedHashMap<>();
        Map<String, String> kinds = new java.util.HashMap<>();
        for (JsonNode mention : gold.path("mentions")) {
            Set<String> names = names(mention, "name");
            mention.path("surfaces").forEach(surface -> names.add(squeeze(surface.asText())));
            names.remove("");
            if (mention.path("generic").asBoolean()
                    || mention.path("borderline").asBoolean()
                    || mention.path("nested").asBoolean()) {
                neutral.addAll(names);
            } else {
                String key = squeeze(mention.path("name").asText());
                forms.computeIfAbsent(key, any -> new HashSet<>()).addAll(names);
                kinds.putIfAbsent(key, mention.path("kind").asText());
            }
        }
        List<JsonNode> predicted = new ArrayList<>();
        found.path("entities").forEach(entity -> {
            if (!entity.path("generic").asBoolean()) {
                predicted.add(entity);
            }
        });
        List<Set<String>> predictedForms =
                predicted.stream().map(GoldScore::forms).toList();
        Set<Integer> taken = new HashSet<>();
        int hits = 0;
        int wanted = 0;
        int rightKind = 0;
        for (Map.Entry<String, Set<String>> entity : forms.entrySet()) {
            int hit = -1;
            for (int i = 0; i < predicted.size() && hit < 0; i++) {
                hit = !taken.contains(i) && meet(predictedForms.get(i), entity.getValue()) ? i : -1;
            }
            taken.add(hit);
            String kind = kinds.getOrDefault(entity.getKey(), "");
            if (CORE.contains(kind)) {
                wanted++;
                hits += hit >= 0 ? 1 : 0;
                rightKind += hit >= 0
                                && group(kind)
                                        .equals(group(
                                                predicted.get(hit).path("kind").asText()))
                        ? 1
                        : 0;
            }
        }
        Set<String> anything = forms.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        int correct = 0;
        int counted = 0;
        for (int i = 0; i < predicted.size(); i++) {
            boolean right = taken.contains(i) || meet(predictedForms.get(i), anything);
            correct += right ? 1 : 0;
            counted += right || !meet(predictedForms.get(i), neutral) ? 1 : 0;
        }
        tallies.put(Measure.NAMED, new Tally(correct, counted, hits, wanted));
        tallies.put(Measure.KIND, new Tally(rightKind, hits, rightKind, hits));
    }

    private static Set<String> forms(JsonNode entity) {
        Set<String> forms = names(entity, "name");
        forms.addAll(names(entity, "longName"));
        entity.path("surfaces")
                .forEach(surface -> forms.add(squeeze(surface.path("text").asText())));
        forms.remove("");
        return forms;
    }

    private static Set<String> names(JsonNode node, String field) {
        Set<String> names = new HashSet<>();
        names.add(squeeze(node.path(field).isTextual() ? node.path(field).asText() : ""));
        return names;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static String group(String kind) {
        return kind.equals("dataset") || kind.equals("benchmark") ? "data" : kind;
    }

    private static Set<String> pairs(JsonNode nodes) {
        Set<String> pairs = new HashSet<>();
        nodes.forEach(pair -> pairs.add(squeeze(pair.path("short").asText()) + "="
                + squeeze(pair.path("long").asText())));
        return pairs;
    }

    /** A repository without the folder in it, as the shared score script has it. */
    private static String url(String address) {
        java.util.regex.Matcher repository = REPOSITORY.matcher(address);
        return repository.find() ? repository.group() : address;
    }

    private static Set<String> urls(JsonNode nodes) {
        Set<String> urls = new HashSet<>();
        nodes.forEach(node -> urls.add(
                url(node.path("url").asText().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", ""))));
        return urls;
    }

    /** First author and year, or the text where there are no authors. */
    private static Set<String> cites(JsonNode paper) {
        Set<String> cites = new HashSet<>();
        for (JsonNode citation : paper.path("citations")) {
            String author = citation.path("authors").path(0).asText("");
            String who = author.isEmpty() ? citation.path("text").asText() : author;
            cites.add(squeeze(who) + " " + citation.path("year").asText());
        }
        return cites;
    }

    private static Tally sets(Set<String> gold, Set<String> found) {
        BiPredicate<Set<String>, String> in = Set::contains;
        int correct = (int) found.stream().filter(item -> in.test(gold, item)).count();
        return new Tally(correct, found.size(), correct, gold.size());
    }

    /** The folding of score.py: case, LaTeX, hyphens, blanks and plural s say nothing. */
    static String squeeze(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\\\[a-zA-Z]+\\b|[{}$\\\\~]", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-\u2010-\u2015_/]", " ")
                .replaceAll("[^\\p{L}\\p{N}\\s+@.#]", "")
                .strip();
        return Arrays.stream(plain.split("\\s+"))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.joining())
                .replaceAll("^\\.|\\.$", "");
    }
}
