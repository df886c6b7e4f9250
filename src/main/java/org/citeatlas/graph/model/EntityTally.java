package org.citeatlas.graph.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.citeatlas.domain.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called and what it is, by the papers that mention it. What the catalogue lists is what the catalogue
 * says; anything else is as most papers have it, those that introduce it first.
 */
public final class EntityTally {
    private static final int MOST_ALIASES = 12;
    private static final char SEPARATOR = '\t'; // no kind of thing holds it

    private final String key;
    private final MostFrequent listedKinds = new MostFrequent();
    private final MostFrequent ownNames = new MostFrequent();
    private final MostFrequent learntNames = new MostFrequent();
    private final MostFrequent introducersKinds = new MostFrequent();
    private final MostFrequent ownKinds = new MostFrequent();
    private final MostFrequent learntKinds = new MostFrequent();
    private final MostFrequent longNames = new MostFrequent();
    private final MostFrequent surfaces = new MostFrequent();
    private final MostFrequent resultNames = new MostFrequent();
    private @Nullable String listedName;
    private @Nullable String teacher;

    public EntityTally(String key) {
        this.key = key;
    }

    /**
     * Counts mentions that say the same.
     *
     * @param mention {@code name, kind, generic, longName, rule, intent, teaches} of the {@code MENTIONS} edge
     * @param papers how many have it
     * @param firstPaper the first of them by id
     */
    public void add(Map<String, Object> mention, long papers, String firstPaper) {
        String name = (String) Objects.requireNonNull(mention.get("name"));
        String kind = (String) mention.get("kind") + SEPARATOR + mention.get("generic");
        boolean learnt = "corpus".equals(mention.get("rule"));
        (learnt ? learntNames : ownNames).add(name, papers);
        if (learnt) {
            learntKinds.add(kind, papers);
        } else {
            ("introduces".equals(mention.get("intent")) ? introducersKinds : ownKinds).add(kind, papers);
        }
        longNames.add((String) mention.get("longName"), papers);
        if (Boolean.TRUE.equals(mention.get("teaches"))) {
            teacher = teacher == null || firstPaper.compareTo(teacher) < 0 ? firstPaper : teacher;
        }
        if ("catalogue".equals(mention.get("rule")) && isAlone()) {
            listed(name, kind, papers);
        }
    }

    /** Counts a way in which papers write it. */
    public void addSurface(String surface, long times) {
        surfaces.add(surface, times);
    }

    /** Counts results on it, as a data set of this name. */
    public void addResults(String name, long results) {
        resultNames.add(name, results);
    }

    public String key() {
        return key;
    }

    /** Whether a paper mentions it only because another one taught the name. */
    public boolean isLearnt() {
        return learntNames.value() != null;
    }

    /** {@code Method}, {@code Dataset} … */
    public String label() {
        return EntityKind.of(kind()[0]).label();
    }

    /** The properties of its node; asked when all is counted. */
    public Map<String, Object> properties(Reading reading) {
        Map<String, Object> node = new HashMap<>();
        node.put("key", key);
        node.put("foldedName", foldedName());
        node.put("name", name());
        node.put("kind", kind()[0]);
        node.put("generic", Boolean.valueOf(kind()[1]));
        node.put("catalogue", listedName != null);
        if (listedName != null) {
            node.putAll(reading.listed(listedName));
        } else {
            PaperRows.put(node, "longName", longNames.value());
            var aliases = surfaces.others(Objects.requireNonNull(name()), MOST_ALIASES);
            PaperRows.put(node, "aliases", aliases.isEmpty() ? null : aliases);
        }
        return node;
    }

    /** What mentions that were learnt from another paper say of the thing, as the thing is now. */
    public Map<String, Object> learnt() {
        Map<String, Object> edge = new HashMap<>();
        edge.put("name", name());
        edge.put("kind", kind()[0]);
        edge.put("generic", Boolean.valueOf(kind()[1]));
        PaperRows.put(edge, "inferredFrom", teacher);
        return edge;
    }

    private void listed(String name, String kind, long papers) {
        String before = listedName;
        if (before == null || name.compareTo(before) < 0) {
            listedName = name;
            listedKinds.clear();
        }
        if (name.equals(listedName)) {
            listedKinds.add(kind, papers);
        }
    }

    private boolean isAlone() {
        return key.indexOf('~') < 0;
    }

    private String foldedName() {
        return isAlone() ? key : key.substring(0, key.indexOf('~'));
    }

    private @Nullable String name() {
        if (listedName != null) {
            return listedName;
        }
        return first(ownNames, learntNames, resultNames);
    }

    private String[] kind() {
        String kind = listedName != null ? listedKinds.value() : mentionedKind();
        return (kind == null ? EntityKind.DATASET.word() + SEPARATOR + false : kind).split(String.valueOf(SEPARATOR));
    }

    private @Nullable String mentionedKind() {
        return first(introducersKinds, ownKinds, learntKinds);
    }

    private static @Nullable String first(MostFrequent... counts) {
        for (MostFrequent count : counts) {
            String value = count.value();
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
