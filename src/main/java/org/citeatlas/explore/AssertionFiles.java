package org.citeatlas.explore;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citeatlas.domain.CiteatlasException;

/** Reads files of assertions: Cypher statements with a {@code ;} behind each, and a {@code // @title} before it or none. */
public final class AssertionFiles {
    private static final String TITLE = "title";
    private static final int LONGEST_FIRST_LINE = 80; // characters

    private final Origin origin;

    private AssertionFiles(Origin origin) {
        this.origin = origin;
    }

    /**
     * The assertions of a file, in order; at least one.
     *
     * @throws CiteatlasException (usage) with {@code file:line} where the file cannot be read, or is none of assertions
     */
    public static List<Assertion> read(Path file) {
        AssertionFiles reading = new AssertionFiles(new Origin(file.toString(), false));
        try {
            return reading.assertions(new CypherText(Files.readString(file)));
        } catch (CharacterCodingException e) {
            throw reading.wrong(1, "the file is not UTF-8. Save it as UTF-8.");
        } catch (NoSuchFileException e) {
            throw reading.wrong(1, "there is no such file.");
        } catch (IOException e) {
            throw reading.wrong(1, "the file cannot be read. Check that it is a file, and its permissions.");
        }
    }

    private List<Assertion> assertions(CypherText text) {
        List<Header.Tag> titles = titles(text);
        List<Assertion> assertions = new ArrayList<>();
        int from = 0;
        for (CypherText.Statement statement : text.statements()) {
            int begin = from;
            int end = statement.start() + statement.code().length();
            List<Header.Tag> own = titles.stream()
                    .filter(title -> title.offset() >= begin && title.offset() < end)
                    .toList();
            assertions.add(assertion(statement, own));
            from = end;
        }
        if (assertions.isEmpty()) {
            throw wrong(1, "there is no statement. Write one that returns what must not be, with ; behind it.");
        }
        int last = from;
        titles.stream().filter(title -> title.offset() >= last).findFirst().ifPresent(title -> {
            throw wrong(title.line(), "no statement follows this @title. Write it, or remove the line.");
        });
        return assertions;
    }

    private Assertion assertion(CypherText.Statement statement, List<Header.Tag> titles) {
        if (titles.size() > 1) {
            throw wrong(titles.get(1).line(), "@title is there twice for one statement. Is a ; missing before it?");
        }
        titles.stream()
                .filter(title -> title.offset() > statement.start())
                .findFirst()
                .ifPresent(title -> {
                    throw wrong(title.line(), "@title stands inside a statement. Is a ; missing before it?");
                });
        OutsideData.refusal(statement.text()).ifPresent(why -> {
            throw wrong(statement.line(), why + " Remove it.");
        });
        String title =
                titles.isEmpty() ? firstLine(statement.text()) : titles.get(0).text();
        return new Assertion(title, statement.text(), origin.path(), statement.line());
    }

    private List<Header.Tag> titles(CypherText text) {
        List<Header.Tag> tags = new Header(text.comments()).all();
        for (Header.Tag tag : tags) {
            if (!tag.name().equals(TITLE)) {
                throw wrong(
                        tag.line(),
                        "@" + tag.name()
                                + " is not known in a file of assertions, which have @title alone. Remove it, or"
                                + " write the comment without @.");
            }
            if (tag.text().isEmpty()) {
                throw wrong(tag.line(), "@title says nothing. Say what must hold: // @title  every paper has a year");
            }
        }
        return tags;
    }

    private static String firstLine(String statement) {
        String line = statement.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_FIRST_LINE ? line.substring(0, LONGEST_FIRST_LINE) + "…" : line;
    }

    private CiteatlasException wrong(int line, String problem) {
        return CiteatlasException.usage(origin.at(line) + ": " + problem);
    }
}
