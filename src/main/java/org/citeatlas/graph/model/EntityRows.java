package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.Map;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.Intent;
import org.citeatlas.domain.PaperRecord.StatedEntity;
import org.citeatlas.domain.Span;

/** Rows for entities and their mentions. */
final class EntityRows {
    private EntityRows() {}

    /** The node as this paper has it, until it is settled. */
    static Map<String, Object> node(String key, Mention mention) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", key);
        properties.put("foldedName", key);
        properties.put("name", mention.name());
        properties.put("kind", mention.kind().word());
        properties.put("generic", mention.generic());
        properties.put("catalogue", false);
        return Map.of("key", key, "label", mention.kind().label(), "properties", properties);
    }

    /** The node of a thing that a record names. */
    static Map<String, Object> stated(String key, StatedEntity entity) {
        Map<String, Object> properties = Map.of(
                "key",
                key,
                "foldedName",
                key,
                "name",
                entity.name(),
                "kind",
                entity.kind().word(),
                "generic",
                entity.kind() == EntityKind.TASK,
                "catalogue",
                false);
        return Map.of("key", key, "label", entity.kind().label(), "properties", properties);
    }

    /** The properties of a {@code MENTIONS} edge that a record states: it has no place in the text. */
    static Map<String, Object> statedEdge(StatedEntity entity, SourceRecord from) {
        Map<String, Object> edge = PaperRows.stated(from);
        edge.put("count", 0);
        edge.put("inTitle", false);
        edge.put("intent", (entity.introduced() ? Intent.INTRODUCES : Intent.USES).word());
        edge.put("rule", "stated");
        edge.put("confidence", 1.0);
        edge.put("name", entity.name());
        edge.put("kind", entity.kind().word());
        edge.put("generic", entity.kind() == EntityKind.TASK);
        PaperRows.put(edge, "longName", entity.longName());
        return edge;
    }

    /** The properties of a {@code MENTIONS} edge. @param teaches whether other papers learn the name from this one */
    static Map<String, Object> edge(Mention mention, boolean teaches) {
        Map<String, Object> edge = new HashMap<>();
        edge.put("count", mention.surfaces().size());
        edge.put("inTitle", PaperRows.inTitle(mention.surfaces()));
        edge.put("intent", mention.intent().word());
        edge.put("surfaces", mention.surfaces().stream().map(Span::text).toList());
        edge.put("fields", PaperRows.fields(mention.surfaces()));
        edge.put("starts", mention.surfaces().stream().map(Span::start).toList());
        edge.put("ends", mention.surfaces().stream().map(Span::end).toList());
        edge.put("rule", mention.rule());
        edge.put("confidence", mention.confidence());
        edge.put("name", mention.name());
        edge.put("kind", mention.kind().word());
        edge.put("generic", mention.generic());
        PaperRows.put(edge, "teaches", teaches ? true : null);
        PaperRows.put(edge, "longName", mention.definedHere() ? mention.longName() : null);
        return edge;
    }
}
