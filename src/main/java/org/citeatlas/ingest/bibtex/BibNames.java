package org.citeatlas.ingest.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.citeatlas.ingest.PersonNames;
import org.citeatlas.ingest.TexText;

/** Names as BibTeX writes them: {@code Lovelace, Ada and {The Test Group} and others}. */
final class BibNames {
    private BibNames() {}

    /** The names, given names first, in plain text; a name in braces is left as it is. */
    static List<String> split(String tex) {
        List<String> names = new ArrayList<>();
        for (String name : parts(tex.replaceAll("\\s+", " "))) {
            boolean group = name.startsWith("{") && name.indexOf('}') == name.length() - 1;
            String plain = TexText.plain(name);
            if (group && !plain.isEmpty()) {
                names.add(plain);
            } else {
                names.addAll(PersonNames.split(plain));
            }
        }
        return names;
    }

    /** The text cut at each {@code and} outside of braces. */
    private static List<String> parts(String tex) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && c == ' ' && tex.regionMatches(true, i, " and ", 0, 5)) {
                parts.add(tex.substring(from, i).strip());
                from = i + 5;
            }
        }
        parts.add(tex.substring(Math.min(from, tex.length())).strip());
        return parts;
    }
}
