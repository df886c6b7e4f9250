package org.citeatlas.services.arxiv;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeatlas.domain.CiteatlasException;

/**
 * What the user writes behind {@code arxiv:}, as a {@code search_query}.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html#query_details">Details of query construction</a>
 */
final class ArxivQuery {
    private static final Pattern MONTH = Pattern.compile("([a-z-]+(?:\\.[A-Za-z-]+)?)/([\\d-]+)");
    private static final Pattern CATEGORY = Pattern.compile("[a-z-]+\\.[A-Za-z-]+");
    private static final Pattern FIELD =
            Pattern.compile("(?s).*\\b(ti|au|abs|co|jr|cat|rn|id|all|submittedDate|lastUpdatedDate):\\S.*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final String WAYS = " Write a category and a month, such as arxiv:cs.CL/2026-11, words to search"
            + " for, or a query of arXiv's own, such as arxiv:\"ti:adapter AND cat:cs.CL\".";

    private ArxivQuery() {}

    /** @throws CiteatlasException (usage) where it names no month, or nothing */
    static String of(String text) {
        String asked = text.strip();
        Matcher month = MONTH.matcher(asked);
        if (asked.isEmpty()) {
            throw CiteatlasException.usage("arxiv: asks for nothing." + WAYS);
        }
        if (month.matches()) {
            return submitted(asked, month.group(1), month.group(2));
        }
        if (CATEGORY.matcher(asked).matches()) {
            return "cat:" + asked;
        }
        return FIELD.matcher(asked).matches()
                ? asked
                : "all:\"" + asked.replace("\"", " ").strip() + "\"";
    }

    /** All that was submitted in a month, by the clock of Greenwich, as arXiv has it. */
    private static String submitted(String asked, String category, String month) {
        try {
            YearMonth named = YearMonth.parse(month);
            return "cat:" + category + " AND submittedDate:[" + named.atDay(1).format(DAY) + "0000 TO "
                    + named.atEndOfMonth().format(DAY) + "2359]";
        } catch (DateTimeException e) {
            throw CiteatlasException.usage("arxiv:" + asked + " names no month: " + month + "." + WAYS);
        }
    }
}
