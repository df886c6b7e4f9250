package org.citeatlas.explore;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a paper must have, or it has nothing to say in an answer. */
public enum Requirement {
    ABSTRACT("p.abstract IS NOT NULL", "have no abstract"),
    YEAR("p.year IS NOT NULL", "have no year and are left out"),
    AUTHORS("EXISTS { (p)<-[:WROTE]-() }", "have no authors"),
    INSTITUTIONS("EXISTS { (p)<-[w:WROTE]-() WHERE w.institutions IS NOT NULL }", "have no institution"),
    COUNTRIES("EXISTS { (p)<-[w:WROTE]-() WHERE any(country IN w.countries WHERE country <> '-') }", "have no country"),
    VENUE("EXISTS { (p)-[:PUBLISHED_IN]->() }", "have no venue"),
    MENTIONS("EXISTS { (p)-[:MENTIONS]->() }", "mention nothing that we know"),
    REFERENCES("EXISTS { (p)-[:CITES]->() }", "have no references"),
    CODE("EXISTS { (p)-[:HAS_REPOSITORY]->() }", "have no code of their own"),
    TOPICS("EXISTS { (p)-[:ABOUT]->() }", "have no topic"),
    CITATIONCOUNT("p.citationCount IS NOT NULL", "have no citation count"),
    RESULTS("EXISTS { (p)-[:EVALUATED_ON]->() }", "have no results");

    private final String predicate;
    private final String lack;

    Requirement(String predicate, String lack) {
        this.predicate = predicate;
        this.lack = lack;
    }

    /** The word of the header: {@code references}. */
    public String word() {
        return this == CITATIONCOUNT ? "citationCount" : name().toLowerCase(Locale.ROOT);
    }

    /** The count in an answer's coverage: {@code withoutReferences}. */
    String countName() {
        return "without" + Character.toUpperCase(word().charAt(0)) + word().substring(1);
    }

    /** A Cypher predicate over a paper {@code p}. */
    String predicate() {
        return predicate;
    }

    /** What is said of the papers that lack it: {@code have no references}. */
    String lack() {
        return lack;
    }

    /** A Cypher predicate over a paper {@code p} that lacks it. */
    String absence() {
        return "NOT (" + predicate + ")";
    }

    /** What papers may lack: predicates over a paper {@code p}, by the names of their counts. */
    public static Map<String, String> lacking() {
        Map<String, String> lacking = new LinkedHashMap<>();
        for (Requirement requirement : values()) {
            lacking.put(requirement.countName(), requirement.absence());
        }
        return lacking;
    }

    static String words() {
        return Arrays.stream(values()).map(Requirement::word).collect(Collectors.joining(", "));
    }

    static Optional<Requirement> of(String word) {
        return Arrays.stream(values())
                .filter(requirement -> requirement.word().equals(word))
                .findFirst();
    }
}
