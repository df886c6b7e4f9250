package org.citeatlas.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.citeatlas.app.GraphAddress;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.Answer.Coverage;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.domain.CiteatlasException.Failure;
import org.citeatlas.graph.BoltLogin;
import org.citeatlas.server.EmbeddedHome;

/** Looks at the program, its graph and what is around them, also where the graph does not open. Changes nothing. */
public final class Doctor {
    private final GraphAddress address;
    private final Surroundings surroundings;

    public Doctor(GraphAddress address, Surroundings surroundings) {
        this.address = address;
        this.surroundings = surroundings;
    }

    /**
     * What was found.
     *
     * @param answer a row for each thing looked at: {@code about}, {@code name}, {@code value}, and {@code mend}, which is
     *     empty where all is well; nothing private is in it
     * @param ills what is to be mended, a sentence or two each
     */
    public record Report(Answer answer, List<String> ills) {
        public Report {
            ills = List.copyOf(ills);
        }
    }

    public Report run() {
        List<Fact> facts = new ArrayList<>(
                ProgramFacts.of(surroundings, EmbeddedHome.status(address.db()).neo4jVersion()));
        facts.addAll(address.embedded() ? StoreCheck.of(address.db()) : server());
        facts.addAll(LogFacts.of(surroundings.log()));
        Redaction redaction = new Redaction(surroundings);
        return new Report(
                Answer.table(
                        Fact.COLUMNS,
                        facts.stream().map(fact -> fact.row(redaction)).toList(),
                        Coverage.NONE),
                facts.stream()
                        .filter(Fact::isIll)
                        .map(fact -> redaction.of(
                                fact.about() + ", " + fact.name() + ": " + fact.value() + "\n  " + fact.mend()))
                        .toList());
    }

    private List<Fact> server() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.well("server", "address", address.place()));
        try {
            facts.addAll(GraphFacts.of(
                    new BoltLogin(Objects.requireNonNull(address.uri()), address.user(), address.password())));
        } catch (CiteatlasException e) {
            if (e.failure() == Failure.INTERRUPTED) {
                throw e;
            }
            facts.add(new Fact("server", "state", "does not let us in", String.valueOf(e.getMessage())));
        }
        return facts;
    }
}
