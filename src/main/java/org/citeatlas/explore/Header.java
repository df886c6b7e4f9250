package org.citeatlas.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code // @tag text} lines of a file, in order. A comment line indented by three blanks or more goes on with the tag. */
final class Header {
    static final List<String> TAGS = List.of(
            "title",
            "param",
            "computed",
            "returns",
            "unit",
            "drill",
            "source",
            "scope",
            "needs",
            "example",
            "rows",
            "graph",
            "chart");
    private static final Pattern TAG = Pattern.compile("\\s*@(\\S*)\\s*(.*)");
    private static final Pattern CONTINUED = Pattern.compile("\\s{3,}(\\S.*)");

    private final List<Tag> tags = new ArrayList<>();

    /** {@code offset} and {@code line} of where it starts in the file. */
    record Tag(String name, String text, int offset, int line) {}

    Header(List<CypherText.Comment> comments) {
        Tag open = null;
        int next = 0; // the line on which the open tag may go on
        for (CypherText.Comment comment : comments) {
            Matcher tag = TAG.matcher(comment.text());
            Matcher more = CONTINUED.matcher(comment.text());
            if (tag.matches()) {
                open = new Tag(tag.group(1), tag.group(2).strip(), comment.offset(), comment.line());
                tags.add(open);
            } else if (open != null && more.matches() && comment.line() == next) {
                open = new Tag(open.name(), (open.text() + " " + more.group(1)).strip(), open.offset(), open.line());
                tags.set(tags.size() - 1, open);
            } else {
                open = null;
            }
            next = comment.line() + 1;
        }
    }

    List<Tag> all() {
        return List.copyOf(tags);
    }

    /** Where each of them stands first. */
    Map<String, Integer> lines() {
        return tags.stream().collect(Collectors.toMap(Tag::name, Tag::line, Math::min));
    }

    List<Tag> all(String name) {
        return tags.stream().filter(tag -> tag.name().equals(name)).toList();
    }

    Optional<Tag> first(String name) {
        return all(name).stream().findFirst();
    }
}
