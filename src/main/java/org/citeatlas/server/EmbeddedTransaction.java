package org.citeatlas.server;

import java.lang.reflect.Array;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.citeatlas.graph.ElementSink;
import org.citeatlas.graph.NearTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.dbms.api.DatabaseNotFoundException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Path;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Result.ResultRow;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A transaction on the server in this process that may only read. */
final class EmbeddedTransaction implements NearTransaction {
    private final InternalTransaction tx;

    private EmbeddedTransaction(InternalTransaction tx) {
        this.tx = tx;
    }

    /** @param timeout zero means as long as it takes */
    static EmbeddedTransaction begin(GraphDatabaseAPI graph, Duration timeout) {
        return new EmbeddedTransaction(graph.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                SecurityContext.authDisabled(
                        AccessMode.Static.READ, ClientConnectionInfo.EMBEDDED_CONNECTION, graph.databaseName()),
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                timeout.toMillis(),
                TimeUnit.MILLISECONDS));
    }

    @Override
    public void read(String cypher, Map<String, Object> parameters, ElementSink into) {
        each(cypher, parameters, (columns, row) -> columns.forEach(column -> give(row.get(column), into)));
    }

    @Override
    public void rows(String cypher, Map<String, Object> parameters, Consumer<List<@Nullable Object>> into) {
        each(cypher, parameters, (columns, row) -> {
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            columns.forEach(column -> values.add(asOverBolt(row.get(column))));
            into.accept(values);
        });
    }

    private void each(String cypher, Map<String, Object> parameters, BiConsumer<List<String>, ResultRow> take) {
        try (Result rows = tx.execute(cypher, parameters)) {
            List<String> columns = rows.columns();
            rows.accept(row -> {
                take.accept(columns, row);
                return true;
            });
        } catch (OnlyOverBolt e) {
            throw e;
        } catch (DatabaseShutdownException | DatabaseNotFoundException | TransientFailureException e) {
            throw new OnlyOverBolt(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            throw new StatementFailure(code(e), String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void terminate() {
        tx.terminate();
    }

    @Override
    public void close() {
        tx.close();
    }

    /** That of a statement which would write is the one that a server gives to a transaction which says that it reads. */
    private static String code(RuntimeException failure) {
        Status status = Status.statusCodeOf(failure);
        Status told = status == null ? Status.General.UnknownError : status;
        return (told == Status.Security.Forbidden ? Status.Statement.AccessMode : told)
                .code()
                .serialize();
    }

    private static void give(@Nullable Object value, ElementSink into) {
        if (value instanceof Node node) {
            give(node, into);
        } else if (value instanceof Relationship edge) {
            give(edge, into);
        } else if (value instanceof Path path) {
            path.nodes().forEach(node -> give(node, into));
            path.relationships().forEach(edge -> give(edge, into));
        } else if (value instanceof Iterable<?> list) {
            list.forEach(item -> give(item, into));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> give(item, into));
        }
    }

    private static void give(Node node, ElementSink into) {
        String elementId = node.getElementId();
        if (into.lacksNode(elementId)) {
            List<String> labels = new ArrayList<>();
            node.getLabels().forEach(label -> labels.add(label.name()));
            into.node(elementId, labels, properties(node));
        }
    }

    private static void give(Relationship edge, ElementSink into) {
        into.edge(
                edge.getElementId(),
                edge.getType().name(),
                edge.getStartNode().getElementId(),
                edge.getEndNode().getElementId(),
                properties(edge));
    }

    private static Map<String, Object> properties(Entity element) {
        Map<String, Object> properties = element.getAllProperties();
        properties.replaceAll((name, value) -> asOverBolt(value));
        return properties;
    }

    /** The value as the driver gives it: whole numbers are long, fractions double, arrays lists. */
    private static @Nullable Object asOverBolt(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof ZonedDateTime
                || value instanceof LocalDateTime
                || value instanceof LocalTime
                || value instanceof OffsetTime) {
            return value;
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof Character character) {
            return character.toString();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>(list.size());
            list.forEach(item -> items.add(asOverBolt(item)));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> entries.put((String) key, asOverBolt(item)));
            return entries;
        }
        if (value.getClass().isArray()) {
            return list(value);
        }
        throw new OnlyOverBolt("a value is a " + value.getClass().getSimpleName());
    }

    private static List<@Nullable Object> list(Object array) {
        int length = Array.getLength(array);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int at = 0; at < length; at++) {
            list.add(asOverBolt(Array.get(array, at)));
        }
        return list;
    }
}
