package org.citeatlas.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that only reads, on a server in this process: what it gives does not go through a socket, which for a large
 * subgraph or network takes as long as all the rest.
 */
public interface NearTransaction extends ElementReader, AutoCloseable {
    /**
     * {@inheritDoc}
     *
     * @throws StatementFailure Neo4j's own
     * @throws OnlyOverBolt where the statement is to be asked again over Bolt
     */
    @Override
    void read(String cypher, Map<String, Object> parameters, ElementSink into);

    /**
     * Runs a statement that only reads, and gives each row: its values in the order of the columns, as the driver has them.
     *
     * @throws StatementFailure Neo4j's own
     * @throws OnlyOverBolt where the statement is to be asked again over Bolt; rows may have come before
     */
    void rows(String cypher, Map<String, Object> parameters, Consumer<List<@Nullable Object>> into);

    /** Ends the statement that is under way; from any thread. */
    void terminate();

    @Override
    void close();

    /** A statement that Neo4j refused or broke off. */
    final class StatementFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        /** @param code of Neo4j, such as {@code Neo.ClientError.Statement.SyntaxError} */
        public StatementFailure(String code, String message, Throwable cause) {
            super(message, cause);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The server is going, or gave a value that the driver has its own class for (points, durations, nodes in a row). */
    final class OnlyOverBolt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public OnlyOverBolt(String why) {
            super(why);
        }
    }
}
