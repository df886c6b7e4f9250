package org.citeatlas.shell.syntax;

/**
 * An option of a command, written {@code --name VALUE} or {@code --name=VALUE}.
 *
 * @param name without its dashes
 * @param value what the help calls its value, in capitals; empty for a switch, which takes none
 *     but one of the words of its values
 * @param help what it does, with unit and default
 * @param values what its value may be
 */
public record Option(String name, String value, String help, Values values) {

    public static Option of(String name, String value, String help) {
        return new Option(name, value, help, Values.TEXT);
    }

    public static Option flag(String name, String help) {
        return new Option(name, "", help, Values.TEXT);
    }

    /** Whether this word behind a switch belongs to it. */
    boolean takes(String word) {
        return word.equals("true")
                || word.equals("false")
                || values instanceof Values.OneOf some && some.words().contains(word);
    }

    public boolean isFlag() {
        return value.isEmpty();
    }
}
