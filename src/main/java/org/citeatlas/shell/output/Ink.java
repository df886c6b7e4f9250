package org.citeatlas.shell.output;

/** Colours for a terminal, or none. */
public enum Ink {
    COLOURED,
    PLAIN;

    public String heading(String text) {
        return dress("1;36", text);
    }

    public String bold(String text) {
        return dress("1", text);
    }

    /** What a text is shown for. */
    public String highlight(String text) {
        return dress("1;33", text);
    }

    public String faint(String text) {
        return dress("2", text);
    }

    public String warning(String text) {
        return dress("33", text);
    }

    public String error(String text) {
        return dress("31", text);
    }

    private String dress(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
