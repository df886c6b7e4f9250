package org.citeatlas.graph.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.domain.PaperRecord;
import org.citeatlas.domain.PaperRecord.AuthorName;
import org.citeatlas.domain.PaperRecord.CodeLink;
import org.citeatlas.domain.PaperRecord.Match;
import org.citeatlas.domain.PaperRecord.Reference;
import org.citeatlas.domain.PaperRecord.Result;
import org.citeatlas.domain.PaperRecord.StatedEntity;
import org.citeatlas.domain.PaperRecord.TopicLabel;
import org.citeatlas.domain.PaperRecord.VenueName;
import org.citeatlas.domain.WorkId;
import org.jspecify.annotations.Nullable;

/** A record as the properties of its {@code FROM} edge, and back: nothing of it is lost on the way. */
public final class RecordCodec {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addSerializer(WorkId.class, ToStringSerializer.instance)
                    .addDeserializer(WorkId.class, new WorkIdDeserializer()))
            .build();

    private RecordCodec() {}

    /** The fields of a record that have no property of their own. */
    private record Rest(
            @Nullable List<AuthorName> authors,
            @Nullable VenueName venue,
            @Nullable List<String> urls,
            @Nullable List<CodeLink> code,
            @Nullable List<Reference> references,
            @Nullable List<TopicLabel> topics,
            @Nullable List<Result> results,
            @Nullable List<StatedEntity> entities,
            @Nullable String citationKey,
            @Nullable Integer citationCount,
            @Nullable Boolean retracted,
            @Nullable Match match) {}

    /**
     * {@code record, hash, title, abstract, year, publishedOn, ids, rest}, and of a match {@code score} and {@code reason};
     * absent values are left out.
     */
    public static Map<String, Object> properties(PaperRecord paper) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("record", paper.number());
        properties.put("title", paper.title());
        putIfPresent(properties, "abstract", paper.abstractText());
        putIfPresent(properties, "year", paper.year());
        putIfPresent(properties, "publishedOn", paper.publishedOn());
        if (!paper.ids().isEmpty()) {
            properties.put("ids", paper.ids().stream().map(WorkId::toString).toList());
        }
        Match match = paper.match();
        if (match != null) {
            properties.put("score", match.score());
            properties.put("reason", match.reason());
        }
        String rest = rest(paper);
        if (!rest.equals("{}")) {
            properties.put("rest", rest);
        }
        properties.put("hash", hash(paper, rest));
        return properties;
    }

    /** The record that these properties were made from. @param properties of a {@code FROM} edge, as they came from it */
    @SuppressWarnings("unchecked")
    public static PaperRecord record(Map<String, Object> properties) {
        Rest rest = parse((String) properties.getOrDefault("rest", "{}"));
        PaperRecord.Builder paper = PaperRecord.builder(
                        ((Number) Objects.requireNonNull(properties.get("record"))).longValue(),
                        (String) Objects.requireNonNull(properties.get("title")))
                .abstractText((String) properties.get("abstract"))
                .year(properties.get("year") instanceof Number year ? year.intValue() : null)
                .publishedOn((LocalDate) properties.get("publishedOn"))
                .venue(rest.venue())
                .citationKey(rest.citationKey())
                .citationCount(rest.citationCount())
                .retracted(Boolean.TRUE.equals(rest.retracted()))
                .match(rest.match())
                .urls(orEmpty(rest.urls()));
        ((List<String>) properties.getOrDefault("ids", List.of()))
                .forEach(id -> WorkId.parse(id).ifPresent(paper::id));
        orEmpty(rest.authors()).forEach(paper::author);
        orEmpty(rest.code()).forEach(paper::code);
        orEmpty(rest.references()).forEach(paper::reference);
        orEmpty(rest.topics()).forEach(paper::topic);
        orEmpty(rest.results()).forEach(paper::result);
        orEmpty(rest.entities()).forEach(paper::entity);
        return paper.build();
    }

    /** 16 hexadecimal digits that change with any value of the record. */
    static String hash(PaperRecord paper) {
        return hash(paper, rest(paper));
    }

    private static String hash(PaperRecord paper, String rest) {
        String all = String.join(
                "\u0000",
                paper.ids().toString(),
                paper.title(),
                String.valueOf(paper.abstractText()),
                String.valueOf(paper.year()),
                String.valueOf(paper.publishedOn()),
                rest);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String rest(PaperRecord paper) {
        Rest rest = new Rest(
                paper.authors(),
                paper.venue(),
                paper.urls(),
                paper.code(),
                paper.references(),
                paper.topics(),
                paper.results(),
                paper.entities(),
                paper.citationKey(),
                paper.citationCount(),
                paper.retracted() ? true : null,
                paper.match());
        try {
            return JSON.writeValueAsString(rest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("record " + paper.number() + " cannot be written as JSON", e);
        }
    }

    private static Rest parse(String json) {
        try {
            return JSON.readValue(json, Rest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a FROM edge holds something else than a record: " + json, e);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static void putIfPresent(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static final class WorkIdDeserializer extends StdDeserializer<WorkId> {
        private static final long serialVersionUID = 1L;

        WorkIdDeserializer() {
            super(WorkId.class);
        }

        @Override
        public WorkId deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            return WorkId.parse(text).orElseThrow(() -> new IOException("no id of a work: " + text));
        }
    }
}
