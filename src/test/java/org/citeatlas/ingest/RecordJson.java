package org.citeatlas.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citeatlas.domain.WorkId;

/** What a reader found, as the JSON of a fixture's expected half: without what is absent, empty or false. */
final class RecordJson {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new Text<>())
                    .addSerializer(WorkId.class, new Text<>()));

    private RecordJson() {}

    static String of(Collected found) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("papers", found.papers);
        all.put(
                "rejects",
                found.rejects.stream().map(r -> r.number() + ": " + r.reason()).toList());
        all.put("unread", found.unread);
        all.put("notices", found.notices);
        try {
            return MAPPER.writeValueAsString(all).replaceAll(",\n\\s*\"(?:retracted|introduced)\" : false", "") + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Text<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }
}
