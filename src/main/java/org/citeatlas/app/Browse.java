package org.citeatlas.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.graph.NameIndex;
import org.citeatlas.server.BrowserDesk;
import org.jspecify.annotations.Nullable;

/** Gives an address that opens Neo4j Browser, connected, with an exploration's subgraph ready to run. */
public final class Browse {
    private static final String SCHEMA = "MATCH p = (:Paper)-[:MENTIONS]->(:Entity) RETURN p LIMIT 100";

    private static final int AROUND = 200; // edges: more than Neo4j Browser draws so that one can read it

    private final GraphSession session;
    private final List<Exploration> offered;

    /** @param offered the explorations that Neo4j Browser's guide and its saved statements are made of */
    public Browse(GraphSession session, List<Exploration> offered) {
        this.session = session;
        this.offered = List.copyOf(offered);
    }

    /**
     * The address. Our own server gives Neo4j Browser our style, a guide and saved statements, too; a server of the user's own
     * takes no more than a statement, and {@link #files} are for that. The statement has the values written into it.
     *
     * @param exploration null for a first look at the graph
     * @param values as typed, by parameter name
     */
    public URI run(@Nullable Exploration exploration, Map<String, String> values) {
        return open(exploration == null ? SCHEMA : statement(exploration, values));
    }

    private URI open(String statement) {
        return session.browserAddress(statement, this::desk);
    }

    private BrowserDesk desk(String statement) {
        BrowserGuide.Pages pages = new BrowserGuide(session).of(offered);
        return new BrowserDesk(statement, BrowserStyle.selectors(), pages.guide(), pages.saved());
    }

    /**
     * Writes the style ({@code citeatlas.grass}) and the saved statements ({@code NAME.cypher}) into a folder, from where they
     * can be dropped onto the Neo4j Browser of any server.
     *
     * @return how many files there are now
     * @throws CiteatlasException where the folder holds something already, or cannot be written
     */
    public int files(Path folder) {
        List<BrowserDesk.Saved> saved = new BrowserGuide(session).of(offered).saved();
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw CiteatlasException.failed(folder + " is not empty. Name a folder that is new.");
                }
            }
            Files.writeString(folder.resolve("citeatlas.grass"), BrowserStyle.grass());
            for (BrowserDesk.Saved statement : saved) {
                Files.writeString(folder.resolve(statement.name() + ".cypher"), statement.statement() + "\n");
            }
            return saved.size() + 1;
        } catch (IOException e) {
            throw CiteatlasException.failed(folder + " cannot be written: " + e.getMessage());
        }
    }

    /**
     * The address for one thing and what stands around it.
     *
     * @param kind as for {@link ShowCard}
     * @throws org.citeatlas.domain.AmbiguousNameException where the name fits several things of this kind
     */
    public URI around(String kind, String name) {
        Candidate thing = new NameIndex(session.graph()).resolve(kind, name);
        String around = "MATCH %s\nOPTIONAL MATCH e = (a)-[:%s]-()\nRETURN a, e\nLIMIT %d"
                .formatted(Things.pattern("a", thing), Things.EDGES, AROUND);
        return open(CypherLiterals.fillIn(around, Map.of("a", thing.key())));
    }

    /** The {@code @graph} statement as Browser's editor takes it. */
    String statement(Exploration exploration, Map<String, String> values) {
        if (exploration.graphCypher().isEmpty()) {
            throw CiteatlasException.usage(exploration.name()
                    + " has no @graph statement, so that there is nothing to draw. Its rows: " + exploration.usage());
        }
        return CypherLiterals.drawing(new RunExploration(session).askToDraw(exploration, values, QueryOptions.DEFAULT));
    }
}
