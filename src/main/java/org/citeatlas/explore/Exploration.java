package org.citeatlas.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question that has a name: what a user may ask, and the Cypher that answers it.
 *
 * @param name the console command, and the name of the file without {@code .cypher}
 * @param title one line for lists
 * @param parameters in the order of the header, those of the scope behind its own
 * @param returns the columns of the answer, in order
 * @param unit what a row is, in the singular: the name of the first column, unless the header says otherwise
 * @param drill command line template of the next question, its {@code {column}} filled in from a row
 * @param source where the definition comes from, for measures: a paper, a DOI
 * @param scope the filters on papers that {@code inScope(p)} in its statements stands for
 * @param needs what papers must have to take part, for the coverage sentence
 * @param examples command lines for help, each starting with the name
 * @param reading what is read and worked out first, where Cypher alone does not do; the statements then have it as
 *     {@code $computed}
 * @param cypher the statement that returns the rows
 * @param graphCypher the same answer as nodes and edges, for Neo4j Browser and export
 * @param chart the same answer by year, for a chart
 * @param lines line of the file on which each statement begins, from 1: that of the rows, then that of the graph
 * @param tagLines line of the file on which each tag of the header stands first, from 1
 * @param origin the file
 */
public record Exploration(
        String name,
        String title,
        List<Parameter> parameters,
        List<Column> returns,
        String unit,
        Optional<String> drill,
        Optional<String> source,
        List<ScopeWord> scope,
        List<Need> needs,
        List<String> examples,
        Optional<Reading> reading,
        String cypher,
        Optional<String> graphCypher,
        Optional<ChartStatement> chart,
        List<Integer> lines,
        Map<String, Integer> tagLines,
        Origin origin) {
    /** What only narrows an answer, so that nobody means it by a bare value. */
    private static final Set<String> NAMED_ONLY = Set.of("limit", Macro.MIN_CONFIDENCE);

    /** The name under which the statements that draw the answer know its rows. */
    public static final String ROWS = "rows";

    public Exploration {
        parameters = List.copyOf(parameters);
        returns = List.copyOf(returns);
        scope = List.copyOf(scope);
        needs = List.copyOf(needs);
        lines = List.copyOf(lines);
        tagLines = Map.copyOf(tagLines);
        examples = List.copyOf(examples);
    }

    /** The parameter that may be given without its name: the first, but no limit, no confidence and none of the scope. */
    public Optional<Parameter> positional() {
        return parameters.stream()
                .findFirst()
                .filter(first -> parameters.size() > scope.size() && !NAMED_ONLY.contains(first.name()));
    }

    /**
     * The parameters that may be given without their names, in order: those that are required and come first, where
     * there are several; else the one of {@link #positional()}.
     */
    public List<Parameter> positionals() {
        List<Parameter> required =
                parameters.stream().takeWhile(Parameter::required).toList();
        return required.size() > 1 ? required : positional().stream().toList();
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /** {@code file:line} of the first line with this tag. */
    String at(String tag) {
        return origin.at(tagLines.getOrDefault(tag, 1));
    }

    /** Whether the statement that draws the answer takes its rows, as the list of maps {@code $rows}. */
    public boolean drawsItsRows() {
        return drawingTakes(ROWS);
    }

    /** Whether the statement that draws the answer takes the value of this name. */
    public boolean drawingTakes(String value) {
        Pattern taken = Pattern.compile("\\$" + Pattern.quote(value) + "\\b");
        return graphCypher
                .map(cypher -> taken.matcher(CypherText.codeOf(cypher)).find())
                .orElse(false);
    }

    /** How it is called: {@code methods-with NAME [--since SINCE] …}. */
    public String usage() {
        StringBuilder usage = new StringBuilder(name);
        for (Parameter parameter : parameters) {
            String value = parameter.placeholder();
            String form = positionals().contains(parameter) ? value : parameter.option() + " " + value;
            usage.append(parameter.required() ? " " + form : " [" + form + "]");
        }
        return usage.toString();
    }
}
