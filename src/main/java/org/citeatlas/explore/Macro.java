package org.citeatlas.explore;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code inScope(p)} or {@code sure(r)} in a statement, which stands for a predicate that depends on the values given;
 * {@code papersOf(p, $name)}, which stands for a pattern, and {@code nameOf($name)} for an expression; {@code worksOf(m,
 * MENTIONS)}, {@code worksInScope()} and {@code leastOf($minPapers, root)}, which stand for numbers.
 *
 * @param name one of these names
 * @param argument what stands between the parentheses, without blanks around it
 * @param start offset in the statement
 * @param end offset behind the closing parenthesis
 */
record Macro(String name, String argument, int start, int end) {
    static final String IN_SCOPE = "inScope";
    static final String SURE = "sure";
    static final String PAPERS_OF = "papersOf";
    static final String NAME_OF = "nameOf";
    static final String WORKS_OF = "worksOf";
    static final String WORKS_IN_SCOPE = "worksInScope";
    static final String LEAST_OF = "leastOf";
    /** The parameter that {@code sure(r)} goes by. */
    static final String MIN_CONFIDENCE = "minConfidence";

    // not .sure(, :sure( or $sure(: those are names
    private static final Pattern CALL = Pattern.compile(
            "(?<![\\w.:$])(inScope|sure|papersOf|nameOf|worksOf|worksInScope|leastOf)\\s*\\(([^()]*)\\)?");
    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern VARIABLE_OR_PROPERTY = Pattern.compile(VARIABLE + "(\\." + VARIABLE + ")?");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final Pattern VARIABLE_AND_PARAMETER = Pattern.compile("(" + VARIABLE + ")\\s*,\\s*" + PARAMETER);
    private static final Pattern VARIABLE_AND_TYPE = Pattern.compile("(" + VARIABLE + ")\\s*,\\s*[A-Z_]+");
    private static final Pattern PARAMETER_AND_GROWTH =
            Pattern.compile(PARAMETER + "\\s*,\\s*(" + Growth.words() + ")");
    private static final Pattern NOTHING = Pattern.compile("");

    /** Those of a statement, in order. @param code the statement with strings, comments and quoted names blanked */
    static List<Macro> in(String code) {
        return CALL.matcher(code).results().map(Macro::of).toList();
    }

    private static Macro of(MatchResult call) {
        return new Macro(call.group(1), call.group(2).strip(), call.start(), call.end());
    }

    /** The statement with each of them replaced; all else stays, and so does each line's number. */
    static String expand(String statement, Function<Macro, String> predicate) {
        StringBuilder expanded = new StringBuilder();
        int from = 0;
        for (Macro macro : in(CypherText.codeOf(statement))) {
            expanded.append(statement, from, macro.start()).append(predicate.apply(macro));
            from = macro.end();
        }
        return expanded.append(statement, from, statement.length()).toString();
    }

    boolean isScope() {
        return name.equals(IN_SCOPE);
    }

    /** Whether it stands for a set of papers. */
    boolean isOfPapers() {
        return name.equals(PAPERS_OF) || name.equals(NAME_OF);
    }

    /** The parameter, without its {@code $}. */
    String parameter() {
        Matcher parameter = PARAMETER.matcher(argument);
        return parameter.find() ? parameter.group(1) : "";
    }

    /** How the number of {@code leastOf($minPapers, root)} grows. */
    Growth growth() {
        return Growth.named(second()).orElse(Growth.DIGITS);
    }

    /** The paper of {@code papersOf(p, $name)}, the thing of {@code worksOf(m, MENTIONS)}. */
    String variable() {
        return argument.substring(0, argument.indexOf(',')).strip();
    }

    /** The type of the edges of {@code worksOf(m, MENTIONS)}. */
    String edgeType() {
        return second();
    }

    private String second() {
        return argument.substring(argument.indexOf(',') + 1).strip();
    }

    /** Whether the argument is one that it can take: a variable, or for {@code sure} a property of one, too. */
    boolean isWellFormed() {
        Pattern wanted = switch (name) {
            case IN_SCOPE -> VARIABLE;
            case PAPERS_OF -> VARIABLE_AND_PARAMETER;
            case NAME_OF -> PARAMETER;
            case WORKS_OF -> VARIABLE_AND_TYPE;
            case WORKS_IN_SCOPE -> NOTHING;
            case LEAST_OF -> PARAMETER_AND_GROWTH;
            default -> VARIABLE_OR_PROPERTY;
        };
        return wanted.matcher(argument).matches();
    }

    /** What it takes, for messages. */
    String takes() {
        return switch (name) {
            case IN_SCOPE -> "one variable that is a paper: inScope(p)";
            case PAPERS_OF -> "a variable and a parameter of the type PAPERS: MATCH papersOf(p, $name)";
            case NAME_OF -> "a parameter of the type PAPERS: nameOf($name)";
            case WORKS_OF -> "a variable and the type of its edges to papers: worksOf(m, MENTIONS)";
            case WORKS_IN_SCOPE -> "nothing: worksInScope()";
            case LEAST_OF ->
                "a parameter, and how the number grows where it is not given (" + Growth.words()
                        + "): leastOf($minPapers, root)";
            default -> "one variable that is an edge, or a property of one: sure(r), sure(r.score)";
        };
    }
}
