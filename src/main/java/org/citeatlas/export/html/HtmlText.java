package org.citeatlas.export.html;

/** Text that stays text in HTML, between tags and in quoted attributes. */
public final class HtmlText {
    private HtmlText() {}

    public static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
