package org.citeatlas.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.server.BoltAddress;
import org.citeatlas.server.EmbeddedHome;
import org.citeatlas.server.HomeStatus;
import org.citeatlas.server.Room;

/** The embedded store: its folder, its disk, who has it, and whether it opens. */
final class StoreCheck {
    private static final long MEGABYTE = 1_000_000;
    private static final long OLD_STORE = 100; // MB
    private static final Duration NEIGHBOUR = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofMinutes(10); // a store that was killed recovers first
    private static final String ANOTHER = "Where there is no backup, import the papers again into another folder.";

    private final Path db;
    private final HomeStatus status;
    private final List<Fact> facts = new ArrayList<>();

    private StoreCheck(Path db) {
        this.db = db;
        this.status = EmbeddedHome.status(db);
    }

    static List<Fact> of(Path db) {
        return new StoreCheck(db).facts();
    }

    private List<Fact> facts() {
        boolean there = Files.exists(db.resolve("data"));
        facts.add(Fact.well("store", "folder", db + (there ? "" : ", no graph in it yet")));
        facts.add(Fact.well("store", "size", status.bytes() / MEGABYTE + " MB"));
        facts.add(Fact.well("store", "held by", holder()));
        boolean fit = addRoom(there) & addWritable();
        if (there) {
            addGraph(fit);
        }
        return facts;
    }

    private String holder() {
        return switch (status.state()) {
            case IDLE -> "nobody";
            case STARTING ->
                "process " + status.pid() + " since " + status.since() + ", which opens it or works on its files";
            case UP ->
                (status.thisProcess() ? "this process" : "process " + status.pid()) + " since " + status.since()
                        + ", answers at " + status.bolt();
        };
    }

    private boolean addRoom(boolean there) {
        long least = there ? OLD_STORE : Room.NEW_STORE / MEGABYTE;
        try {
            long room = Files.getFileStore(nearest()).getUsableSpace() / MEGABYTE;
            boolean enough = room >= least;
            facts.add(new Fact(
                    "disk",
                    "room",
                    room + " MB",
                    enough
                            ? ""
                            : "Neo4j needs " + least + " MB. Make room on the disk of " + db
                                    + ", or name a folder on another disk with --db."));
            return enough;
        } catch (IOException e) {
            facts.add(new Fact("disk", "room", "unknown: " + e, "See whether the disk of " + db + " is in order."));
            return false;
        }
    }

    private boolean addWritable() {
        Path folder = nearest();
        if (Files.isDirectory(folder) && Files.isWritable(folder)) {
            return true;
        }
        facts.add(new Fact(
                "store",
                "access",
                folder + (Files.isDirectory(folder) ? " cannot be written" : " is no folder"),
                "Name a folder that you may write with --db, or get this one back: chmod u+rwx " + folder));
        return false;
    }

    /** The folder of the store, or the nearest above it that is there. */
    private Path nearest() {
        Path folder = db.toAbsolutePath().normalize();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private void addGraph(boolean fit) {
        switch (status.state()) {
            case STARTING ->
                facts.add(Fact.well("graph", "state", "not looked at: process " + status.pid() + " has it"));
            case UP -> open(NEIGHBOUR, "End it with: kill " + status.pid() + ". What was committed is kept.");
            case IDLE -> {
                if (fit) {
                    open(START, ANOTHER);
                } else {
                    facts.add(Fact.well("graph", "state", "not opened, as things are"));
                }
            }
        }
    }

    private void open(Duration patience, String mend) {
        try (EmbeddedHome home = EmbeddedHome.open(db, notice -> {})) {
            BoltAddress address = address(home, patience);
            List<Fact> found = GraphFacts.of(new BoltLogin(address.bolt(), address.user(), address.password()));
            facts.add(Fact.well("graph", "state", "opens"));
            facts.addAll(found);
        } catch (CiteatlasException e) {
            if (e.failure() == Failure.INTERRUPTED) {
                throw e;
            }
            facts.add(new Fact("graph", "state", String.valueOf(e.getMessage()), mend));
        }
    }

    private BoltAddress address(EmbeddedHome home, Duration patience) {
        try {
            return CompletableFuture.supplyAsync(home::address).get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new CiteatlasException(
                    Failure.UNREACHABLE, "It has not answered within " + patience.toSeconds() + " s.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CiteatlasException known
                    ? known
                    : new CiteatlasException(Failure.UNREACHABLE, "It does not open: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CiteatlasException(Failure.INTERRUPTED, "Interrupted.", e);
        }
    }
}
