package org.citeatlas.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeatlas.domain.CiteatlasException;

/** One file's text as an {@link Exploration}; what is wrong with it is said with {@code file:line} and the way out. */
final class ExplorationParser {
    private static final String ROWS = "rows";
    private static final String GRAPH = "graph";
    private static final String CHART = "chart";

    private final String name;
    private final Origin origin;
    private final CypherText text;
    private final Header header;

    private ExplorationParser(String name, String text, Origin origin) {
        this.name = name;
        this.origin = origin;
        // a byte order mark is no part of the first comment
        this.text = new CypherText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        this.header = new Header(this.text.comments());
    }

    /**
     * @param name the name of its command
     * @throws CiteatlasException (failed) for a file that is no exploration
     */
    static Exploration parse(String name, String text, Origin origin) {
        return new ExplorationParser(name, text, origin).exploration();
    }

    private Exploration exploration() {
        refuseUnknownTags();
        List<CypherText.Statement> statements = statements();
        Optional<Reading> reading = reading(statements.get(0));
        List<CypherText.Statement> shown = reading.isPresent() ? statements.subList(1, statements.size()) : statements;
        List<Column> columns = columns();
        List<ScopeWord> scope = scope();
        List<Parameter> parameters = parameters(scope);
        Exploration exploration = new Exploration(
                name,
                required("title", "// @title Methods mentioned most").text(),
                parameters,
                columns,
                unit(columns),
                drill(columns),
                once("source").map(Header.Tag::text),
                scope,
                needs(parameters),
                header.all("example").stream().map(Header.Tag::text).toList(),
                reading,
                shown.get(0).text(),
                once(GRAPH).map(tag -> shown.get(1).text()),
                once(CHART).map(tag -> chart(tag, shown.get(shown.size() - 1))),
                shown.stream().map(CypherText.Statement::line).toList(),
                header.lines(),
                origin);
        new StatementCheck(origin, exploration, header).check(statements);
        checkExamples(exploration);
        return exploration;
    }

    private void refuseUnknownTags() {
        for (Header.Tag tag : header.all()) {
            if (!Header.TAGS.contains(tag.name())) {
                throw wrong(
                        tag.line(),
                        "@" + tag.name() + " is not known in a header. Use one of @" + String.join(", @", Header.TAGS)
                                + ", or write the comment without @");
            }
        }
    }

    private List<CypherText.Statement> statements() {
        List<CypherText.Statement> statements = text.statements();
        if (statements.isEmpty()) {
            throw wrong(
                    1, "there is no statement. Write the Cypher statement that answers the question, after the header");
        }
        List<Header.Tag> markers = markers();
        if (statements.size() > markers.size() + 1) {
            throw wrong(
                    statements.get(markers.size() + 1).line(),
                    "a statement too many. A file has one statement, and others introduced by lines // @graph and // @chart");
        }
        if (statements.size() <= markers.size()) {
            Header.Tag marker = markers.get(statements.size() - 1);
            throw wrong(
                    marker.line(),
                    "no statement follows @" + marker.name() + ". Write the one that returns "
                            + switch (marker.name()) {
                                case GRAPH -> "nodes and edges";
                                case CHART -> String.join(", ", ChartStatement.COLUMNS);
                                default -> "the columns of @returns";
                            });
        }
        refuseTagsOutOfPlace(statements, markers);
        return statements;
    }

    /** The tags that introduce the statements behind the first one, in order. */
    private List<Header.Tag> markers() {
        List<Header.Tag> markers = new ArrayList<>();
        Optional<Header.Tag> computed = once("computed");
        Optional<Header.Tag> rows = once(ROWS);
        if (computed.isPresent() && rows.isEmpty()) {
            throw wrong(
                    computed.get().line(),
                    "no line // @rows says what becomes of what is computed. Write it behind the first statement, and the"
                            + " statement that makes rows of $computed behind it");
        }
        if (computed.isEmpty() && rows.isPresent()) {
            throw wrong(rows.get().line(), "@rows is for explorations with @computed. Remove it, or add @computed");
        }
        rows.ifPresent(markers::add);
        once(GRAPH).ifPresent(markers::add);
        once(CHART).ifPresent(markers::add);
        return markers;
    }

    private void refuseTagsOutOfPlace(List<CypherText.Statement> statements, List<Header.Tag> markers) {
        int first = statements.get(0).start();
        for (Header.Tag tag : header.all()) {
            if (tag.offset() > first && !markers.contains(tag)) {
                throw wrong(tag.line(), "@" + tag.name() + " stands behind the statement. Move it above the statement");
            }
        }
        for (int i = 0; i < markers.size(); i++) {
            Header.Tag marker = markers.get(i);
            if (marker.offset() < statements.get(i).start()
                    || marker.offset() > statements.get(i + 1).start()) {
                throw wrong(
                        marker.line(),
                        markers.size() == 1
                                ? "@" + marker.name() + " stands between the two statements. Move it there"
                                : "@rows, @graph and @chart stand before their statements, in this order. Move it there");
            }
        }
    }

    private Optional<Reading> reading(CypherText.Statement statement) {
        return once("computed")
                .map(tag -> HeaderSyntax.reading(tag.text(), statement, problem -> wrong(tag.line(), problem)));
    }

    private ChartStatement chart(Header.Tag tag, CypherText.Statement statement) {
        if (tag.text().isEmpty()) {
            throw wrong(
                    tag.line(),
                    "@chart does not say what its axis is. Write it with its unit: // @chart share of the papers, %");
        }
        return new ChartStatement(tag.text(), statement.text(), statement.line());
    }

    private List<Column> columns() {
        Header.Tag returns = required("returns", "// @returns method STRING, papers INTEGER");
        List<Column> columns = new ArrayList<>();
        for (String written : returns.text().split(",")) {
            columns.add(HeaderSyntax.column(written)
                    .orElseThrow(() -> wrong(
                            returns.line(),
                            "\"" + written.strip() + "\" is no column. Write its name and its type: papers INTEGER")));
        }
        return columns;
    }

    private String unit(List<Column> columns) {
        Optional<Header.Tag> unit = once("unit");
        unit.filter(tag -> tag.text().isEmpty()).ifPresent(tag -> {
            throw wrong(tag.line(), "@unit does not say what a row is. Write it in the singular: // @unit pair");
        });
        return unit.map(Header.Tag::text).orElse(columns.get(0).name());
    }

    private List<ScopeWord> scope() {
        return once("scope")
                .map(tag -> HeaderSyntax.scope(tag.text(), problem -> wrong(tag.line(), problem)))
                .orElse(List.of());
    }

    private List<Parameter> parameters(List<ScopeWord> scope) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> options = new HashSet<>();
        for (Header.Tag tag : header.all("param")) {
            Parameter parameter = HeaderSyntax.parameter(tag.text(), problem -> wrong(tag.line(), problem));
            if (!options.add(parameter.option())) {
                throw wrong(tag.line(), "the parameter " + parameter.name() + " is there twice. Remove one");
            }
            if (scope.stream().anyMatch(word -> word.parameter().option().equals(parameter.option()))) {
                throw wrong(
                        tag.line(),
                        "@scope declares " + parameter.name() + " already. Remove this line, or the word from @scope");
            }
            parameters.add(parameter);
        }
        scope.forEach(word -> parameters.add(word.parameter()));
        return parameters;
    }

    private Optional<String> drill(List<Column> columns) {
        Optional<Header.Tag> drill = once("drill");
        drill.ifPresent(tag -> HeaderSyntax.placeholders(tag.text()).stream()
                .filter(placeholder -> columns.stream().noneMatch(c -> c.name().equals(placeholder)))
                .findFirst()
                .ifPresent(placeholder -> {
                    throw wrong(
                            tag.line(),
                            "{" + placeholder + "} is no column of the answer. Use a column of @returns: "
                                    + String.join(
                                            ", ",
                                            columns.stream().map(Column::name).toList()));
                }));
        return drill.map(Header.Tag::text);
    }

    private List<Need> needs(List<Parameter> parameters) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        return once("needs").stream()
                .flatMap(tag -> List.of(tag.text().split(",")).stream()
                        .map(written -> HeaderSyntax.need(written, names, problem -> wrong(tag.line(), problem))))
                .toList();
    }

    private void checkExamples(Exploration exploration) {
        for (Header.Tag tag : header.all("example")) {
            try {
                HeaderSyntax.tryExample(exploration, tag.text());
            } catch (CiteatlasException e) {
                throw wrong(tag.line(), "the example does not work: " + e.getMessage());
            }
        }
    }

    private Header.Tag required(String tag, String example) {
        return once(tag)
                .filter(found -> !found.text().isEmpty())
                .orElseThrow(() -> wrong(1, "@" + tag + " is missing. Add a line such as: " + example));
    }

    private Optional<Header.Tag> once(String tag) {
        List<Header.Tag> found = header.all(tag);
        if (found.size() > 1) {
            throw wrong(found.get(1).line(), "@" + tag + " is there twice. Remove one");
        }
        return found.stream().findFirst();
    }

    private CiteatlasException wrong(int line, String problem) {
        String end = problem.endsWith(".") ? "" : ".";
        return CiteatlasException.failed(origin.at(line) + ": " + problem + end);
    }
}
