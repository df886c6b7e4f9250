package org.citeatlas.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;

/** Finds what can be known to be wrong with statements before a server sees them. */
final class StatementCheck {
    private static final Pattern VALUE = Pattern.compile("\\$(\\w+)");
    // not .set, :Set, $set or {set: 1}: those are names
    private static final Pattern WRITE = Pattern.compile(
            "(?<![.:$|&!\\w])(CREATE|MERGE|DETACH\\s+DELETE|DELETE|SET|REMOVE|DROP|FOREACH)(?![\\w:=])\\s*[\\w(`]",
            Pattern.CASE_INSENSITIVE);

    private final Origin origin;
    private final Exploration exploration;
    private final Header header;

    StatementCheck(Origin origin, Exploration exploration, Header header) {
        this.origin = origin;
        this.exploration = exploration;
        this.header = header;
    }

    void check(List<CypherText.Statement> statements) {
        Set<String> used = new HashSet<>();
        for (CypherText.Statement statement : statements) {
            refuseWrites(statement);
            refuseUndeclared(statement, given(statement), used);
            checkMacros(statement, used);
        }
        exploration.reading().ifPresent(reading -> checkReading(reading, statements.get(1), used));
        List<Header.Tag> declarations = header.all("param");
        for (int i = 0; i < declarations.size(); i++) {
            String name = exploration.parameters().get(i).name();
            if (!used.contains(name)) {
                throw wrong(
                        declarations.get(i).line(),
                        "the parameter " + name + " is not used. Use $" + name
                                + " in the statement, or remove the line");
            }
        }
    }

    private void refuseWrites(CypherText.Statement statement) {
        OutsideData.refusal(statement.text()).ifPresent(why -> {
            throw wrong(statement.line(), why + " Remove it");
        });
        Matcher write = WRITE.matcher(statement.code());
        if (write.find()) {
            throw wrong(
                    line(statement, write.start()),
                    "an exploration only reads, and this statement has " + write.group(1)
                            + ". Remove it; if it is a name, put it in `backticks`");
        }
    }

    /** The computation uses its settings and the limit; their types have to be those that it knows. */
    private void checkReading(Reading reading, CypherText.Statement rows, Set<String> used) {
        if (VALUE.matcher(rows.code())
                .results()
                .noneMatch(value -> value.group(1).equals(Reading.COMPUTED))) {
            throw wrong(
                    rows.line(),
                    "the statement does not use what is computed. Begin it with: UNWIND $" + Reading.COMPUTED
                            + " AS c, whose keys are "
                            + String.join(", ", reading.computation().gives()));
        }
        used.add("limit");
        reading.computation().settings().forEach((name, type) -> {
            used.add(name);
            exploration
                    .parameter(name)
                    .filter(parameter -> parameter.type() != type)
                    .ifPresent(parameter -> {
                        throw wrong(
                                header.first("computed").map(Header.Tag::line).orElse(1),
                                reading.computation().word() + " takes a parameter " + name + " of type " + type.word()
                                        + ", and it is declared as "
                                        + parameter.type().word()
                                        + ". Change its type, or its name");
                    });
        });
    }

    /** What a statement may use without a declaration: what is computed, and to draw the answer its rows. */
    private Set<String> given(CypherText.Statement statement) {
        Set<String> given = new HashSet<>();
        if (exploration.reading().isPresent() && !isRead(statement)) {
            given.add(Reading.COMPUTED);
        }
        if (draws(statement) || charts(statement)) {
            given.add(Exploration.ROWS);
        }
        return given;
    }

    /** Whether what is computed is computed of the rows of this statement. */
    private boolean isRead(CypherText.Statement statement) {
        return exploration
                .reading()
                .filter(reading -> reading.line() == statement.line())
                .isPresent();
    }

    private boolean draws(CypherText.Statement statement) {
        return exploration.graphCypher().isPresent() && exploration.lines().get(1) == statement.line();
    }

    private boolean charts(CypherText.Statement statement) {
        return exploration
                .chart()
                .filter(chart -> chart.line() == statement.line())
                .isPresent();
    }

    private void refuseUndeclared(CypherText.Statement statement, Set<String> given, Set<String> used) {
        for (MatchResult value : VALUE.matcher(statement.code()).results().toList()) {
            String name = value.group(1);
            if (exploration.parameter(name).isEmpty() && !given.contains(name)) {
                throw wrong(
                        line(statement, value.start()),
                        "the parameter $" + name + " is not declared. Add a line such as: // @param " + name
                                + " STRING  what it is for");
            }
            used.add(name);
        }
    }

    private void checkMacros(CypherText.Statement statement, Set<String> used) {
        List<Macro> macros = Macro.in(statement.code());
        for (Macro macro : macros) {
            int line = line(statement, macro.start());
            if (!macro.isWellFormed()) {
                throw wrong(line, macro.name() + " takes " + macro.takes());
            }
            if (macro.isOfPapers()) {
                refuseOtherThanPapers(macro, line);
            }
            if (macro.isScope() && exploration.scope().isEmpty()) {
                throw wrong(
                        line,
                        "inScope(" + macro.argument() + ") has no scope to go by. Add a line to the header:"
                                + " // @scope all");
            }
            if (macro.name().equals(Macro.SURE)) {
                used.add(Macro.MIN_CONFIDENCE);
                refuseSureWithoutParameter(macro, line);
            }
        }
        if (needsTheScope(statement) && macros.stream().noneMatch(Macro::isScope)) {
            throw wrong(
                    header.first("scope").map(Header.Tag::line).orElse(1),
                    "the statement on line " + statement.line() + " does not use the scope. Write inScope(p) in it, p a"
                            + " variable that is a paper, or remove the line");
        }
    }

    private static boolean usesRows(CypherText.Statement statement) {
        return VALUE.matcher(statement.code())
                .results()
                .anyMatch(value -> value.group(1).equals(Exploration.ROWS));
    }

    /** What is computed, or drawn of rows, is of what was read in the scope, so that only that statement has to use it. */
    private boolean needsTheScope(CypherText.Statement statement) {
        return !exploration.scope().isEmpty()
                && !(exploration.drawsItsRows() && draws(statement))
                && !(charts(statement) && usesRows(statement))
                && (exploration.reading().isEmpty() || isRead(statement));
    }

    private void refuseOtherThanPapers(Macro macro, int line) {
        if (exploration
                .parameter(macro.parameter())
                .filter(p -> p.type() == ParameterType.PAPERS)
                .isEmpty()) {
            throw wrong(
                    line,
                    macro.name() + " goes by $" + macro.parameter()
                            + ", which is no parameter of the type PAPERS. Add a" + " line such as: // @param "
                            + macro.parameter() + " PAPERS!  the papers to look at");
        }
    }

    private void refuseSureWithoutParameter(Macro macro, int line) {
        if (exploration
                .parameter(Macro.MIN_CONFIDENCE)
                .filter(p -> p.type() == ParameterType.FLOAT)
                .isEmpty()) {
            throw wrong(
                    line,
                    "sure(" + macro.argument() + ") goes by a parameter that is not declared. Add a line such"
                            + " as: // @param " + Macro.MIN_CONFIDENCE
                            + " FLOAT  leave out what is less sure than this, 0 to 1");
        }
    }

    private static int line(CypherText.Statement statement, int offset) {
        return statement.line()
                + (int) statement
                        .code()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private CiteatlasException wrong(int line, String problem) {
        return CiteatlasException.failed(origin.at(line) + ": " + problem + ".");
    }
}
