package org.citeatlas.explore;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code inScope(p)} or {@code sure(r)} in a statement, which stands for a predicate that depends on the values given.
 *
 * @param name {@code inScope} or {@code sure}
 * @param argument what stands between the parentheses, without blanks around it
 * @param start offset in the statement
 * @param end offset behind the closing parenthesis
 */
record Macro(String name, String argument, int start, int end) {
    static final String IN_SCOPE = "inScope";
    static final String SURE = "sure";
    /** The parameter that {@code sure(r)} goes by. */
    static final String MIN_CONFIDENCE = "minConfidence";

    // not .sure(, :sure( or $sure(: those are names
    private static final Pattern CALL = Pattern.compile("(?<![\\w.:$])(inScope|sure)\\s*\\(([^()]*)\\)?");
    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern VARIABLE_OR_PROPERTY = Pattern.compile(VARIABLE + "(\\." + VARIABLE + ")?");

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

    /** Whether the argument is one that it can take: a variable, or for {@code sure} a property of one, too. */
    boolean isWellFormed() {
        Matcher matcher = (isScope() ? VARIABLE : VARIABLE_OR_PROPERTY).matcher(argument);
        return matcher.matches();
    }
}
