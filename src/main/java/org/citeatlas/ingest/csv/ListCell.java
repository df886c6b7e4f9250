package org.citeatlas.ingest.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeatlas.ingest.json.JsonText;

/** A cell that holds a list as Python or JSON write one: {@code ['Ada Lovelace', "Flann O'Brien"]}. */
final class ListCell {
    private static final ObjectMapper LIST = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private ListCell() {}

    /** The texts in the list, or the names of the things in it; empty where the cell holds no list. */
    static Optional<List<String>> of(String cell) {
        if (!cell.startsWith("[") || !cell.endsWith("]")) {
            return Optional.empty();
        }
        try {
            List<String> texts = new ArrayList<>();
            for (JsonNode element : LIST.readTree(cell)) {
                String text =
                        element.path(element.has("name") ? "name" : "label").asText(element.asText(""));
                texts.add(JsonText.whole(text));
            }
            return Optional.of(texts);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
