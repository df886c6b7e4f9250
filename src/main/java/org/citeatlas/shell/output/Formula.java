package org.citeatlas.shell.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from computing what a text of somebody else says
 * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>). Only what a spreadsheet would
 * take for a formula is touched, and gets an apostrophe in front; a name such as {@code @inproceedings}, a number such as
 * {@code -5} or a phrase such as {@code -based} stays as it is, since most CSV never meets a spreadsheet.
 */
final class Formula {
    // "=" and anything; "+", "-" or "@" and then a call, a reference to a cell or a sheet, or a DDE pipe
    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\\x00-\\x1f]*+(?:=.+|[+\\-@].*(?:\\(|\\||!|\\$?[A-Za-z]{1,3}\\$?\\d).*)", Pattern.DOTALL);

    // Where the list separator is a semicolon or a tab, a cell begins there too
    private static final Pattern LATER = Pattern.compile("(?<=[;\t\r\n])[^;\t\r\n]++");

    private Formula() {}

    static String disarm(String text) {
        String later = LATER.matcher(text)
                .replaceAll(
                        cell -> Matcher.quoteReplacement(isFormula(cell.group()) ? "'" + cell.group() : cell.group()));
        return isFormula(text) ? "'" + later : later;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
