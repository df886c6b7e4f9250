package org.citeatlas.services.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.citeatlas.services.Answer;
import org.citeatlas.services.ServiceException;
import org.citeatlas.services.ServiceException.Trouble;

/** Answers in JSON, taken apart. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The whole answer. @throws ServiceException where it is no JSON */
    public static JsonNode tree(Answer answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new ServiceException(
                    Trouble.UNREADABLE, "JSON that is broken or cut off: " + answer.firstWords(), null, e);
        }
    }

    /**
     * The objects of a list inside an answer; what is null there is left out.
     *
     * @param list where the list is; the message names it
     * @throws ServiceException where that is no list
     */
    public static List<ObjectNode> objects(Answer answer, JsonNode list, String name) {
        if (!list.isArray()) {
            throw changed(answer, name);
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode element : list) {
            if (element instanceof ObjectNode object) {
                objects.add(object);
            } else if (!element.isNull()) {
                throw changed(answer, name + " with objects");
            }
        }
        return objects;
    }

    /** An object of an answer. @throws ServiceException where it is none */
    public static ObjectNode object(Answer answer, JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw changed(answer, name);
    }

    /** A whole number; empty where it is none. */
    public static OptionalLong number(JsonNode node) {
        return node.isIntegralNumber() ? OptionalLong.of(node.longValue()) : OptionalLong.empty();
    }

    /** Each on one line. */
    public static List<String> lines(List<ObjectNode> objects) {
        return objects.stream().map(Json::line).toList();
    }

    public static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    public static ObjectNode newObject() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The answer lacks something that the service's documentation has. */
    public static ServiceException changed(Answer answer, String expected) {
        return new ServiceException(
                Trouble.CHANGED,
                answer.request().service().shown() + " answered without " + expected
                        + ", which its documentation has: " + answer.firstWords()
                        + ". It may have changed: see whether there is a newer Citeatlas. The answer is not kept. (Asked: "
                        + answer.request().canonical().lines().findFirst().orElse("") + ")");
    }
}
