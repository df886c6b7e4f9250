package org.citeatlas.ingest.tei;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citeatlas.ingest.PaperReader.Records;
import org.citeatlas.ingest.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a running text that cite: each {@code <ref type="bibr" target="#b3">} with the {@code <s>} around it,
 * or the paragraph where GROBID cut no sentences. Keeps 8 Mi characters at most.
 */
final class CitingText {
    private static final Set<String> WHOLE = Set.of("s", "p", "head", "figDesc", "note", "cell", "item");
    private static final long LONGEST = 8L << 20;

    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Records records;
    private long length;

    CitingText(Records records) {
        this.records = records;
    }

    /** Looks for citations in an element and all that is in it. */
    void read(XmlNode element) {
        read(element, element);
    }

    private void read(XmlNode element, XmlNode around) {
        XmlNode sentence = WHOLE.contains(element.name()) ? element : around;
        for (XmlNode inside : element.elements()) {
            if (inside.name().equals("ref") && "bibr".equals(inside.attribute("type"))) {
                cite(inside.attribute("target"), sentence.text());
            } else {
                read(inside, sentence);
            }
        }
    }

    private void cite(@Nullable String targets, @Nullable String sentence) {
        if (targets == null || sentence == null || length > LONGEST) {
            records.unread("citations in the running text that point to no reference");
            return;
        }
        for (String target : targets.split("\\s+")) {
            String key = target.startsWith("#") ? target.substring(1) : target;
            if (byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(sentence)) {
                length += sentence.length();
            }
        }
    }

    /** The sentences that cite the reference with this {@code xml:id}, in the order of the text. */
    List<String> sentences(String key) {
        return List.copyOf(byKey.getOrDefault(key, Set.of()));
    }
}
