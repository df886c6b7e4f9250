package org.citeatlas.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.citeatlas.app.RunExploration.Drawing;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.Candidate;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.explore.Exploration;
import org.citeatlas.server.BrowserDesk;
import org.jspecify.annotations.Nullable;

/** Gives an address that opens Neo4j Browser, connected, with an exploration's subgraph ready to run. */
public final class Browse {
    private static final int FIRST_LOOK = 100; // edges
    private static final String SCHEMA = "MATCH p = (:Paper)-[:MENTIONS]->(:Entity) RETURN p LIMIT " + FIRST_LOOK;
    private static final String HOW_MANY = "MATCH (:Paper)-[r:MENTIONS]->(:Entity) RETURN count(r) AS edges";
    private static final String OF_A_SERVER =
            "That server's Neo4j Browser shows no guide, no style and no saved statements of "
                    + "ours: 'browse --files FOLDER' writes them as files, to drop onto it.";

    private static final int AROUND = 200; // edges: more than Neo4j Browser draws so that one can read it

    private final GraphSession session;
    private final List<Exploration> offered;

    /** @param offered the explorations that Neo4j Browser's guide and its saved statements are made of */
    public Browse(GraphSession session, List<Exploration> offered) {
        this.session = session;
        this.offered = List.copyOf(offered);
    }

    /**
     * The address, and what does not show there. Our own server gives Neo4j Browser our style, a guide and saved statements,
     * too; a server of the user's own takes no more than a statement, and {@link #files} are for that. The statement has the
     * values written into it.
     *
     * @param exploration null for a first look at the graph
     * @param values as typed, by parameter name
     */
    public Page run(@Nullable Exploration exploration, Map<String, String> values) {
        if (exploration == null) {
            return open(SCHEMA, ofEdges(FIRST_LOOK, HOW_MANY, Map.of()));
        }
        Drawing drawing = drawing(exploration, values);
        return open(
                CypherLiterals.drawing(drawing.asked()),
                new CutOffs(session.graph(), QueryOptions.DEFAULT).of(drawing).sentences());
    }

    /**
     * What there is to open.
     *
     * @param statement what its editor holds, with the values written into it
     * @param notes what does not show there, one sentence each
     */
    public record Page(URI address, String statement, List<String> notes) {
        public Page {
            notes = List.copyOf(notes);
        }

        /** The same as a row: {@code address}, {@code statement} and {@code notes}. */
        public Answer answer() {
            Map<String, Object> card = Map.of("address", address.toString(), "statement", statement, "notes", notes);
            return Answer.card(List.of("address", "statement", "notes"), card, Coverage.NONE);
        }
    }

    private Page open(String statement, List<String> notes) {
        URI address = session.browserAddress(statement, this::desk);
        return new Page(
                address,
                statement,
                Stream.concat(notes.stream(), session.servesPages() ? Stream.empty() : Stream.of(OF_A_SERVER))
                        .toList());
    }

    /** @param counting returns how many edges there are, where the statement shows {@code most} of them */
    private List<String> ofEdges(int most, String counting, Map<String, Object> values) {
        return session.graph().read(counting, values).stream()
                .map(row -> row.get("edges"))
                .filter(edges -> edges instanceof Long number && number > most)
                .map(edges -> "Cut off at " + most + " of " + edges
                        + " edges: write a larger LIMIT into the statement for more.")
                .toList();
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
     * The same for one thing and what stands around it.
     *
     * @param kind as for {@link ShowCard}
     * @throws org.citeatlas.domain.AmbiguousNameException where the name fits several things of this kind
     */
    public Page around(String kind, String name) {
        Candidate thing = QueryOptions.DEFAULT.names(session.graph()).resolve(kind, name);
        String pattern = Things.pattern("a", thing);
        Map<String, Object> key = Map.of("a", thing.key());
        String around = "MATCH %s\nOPTIONAL MATCH e = (a)-[:%s]-()\nRETURN a, e\nLIMIT %d"
                .formatted(pattern, Things.EDGES, AROUND);
        String counting = "MATCH %s RETURN COUNT { (a)-[:%s]-() } AS edges".formatted(pattern, Things.EDGES);
        return open(CypherLiterals.fillIn(around, key), ofEdges(AROUND, counting, key));
    }

    /** The {@code @graph} statement as Browser's editor takes it. */
    String statement(Exploration exploration, Map<String, String> values) {
        return CypherLiterals.drawing(drawing(exploration, values).asked());
    }

    private Drawing drawing(Exploration exploration, Map<String, String> values) {
        if (exploration.graphCypher().isEmpty()) {
            throw CiteatlasException.usage(exploration.name()
                    + " has no @graph statement, so that there is nothing to draw. Its rows: " + exploration.usage());
        }
        return new RunExploration(session).drawing(exploration, values, QueryOptions.DEFAULT);
    }
}
