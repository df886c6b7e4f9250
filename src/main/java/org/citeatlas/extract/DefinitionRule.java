package org.citeatlas.extract;

import java.util.Locale;
import java.util.Set;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.NameFold;
import org.jspecify.annotations.Nullable;

/** Sees what the text defines: short and long form become one thing. */
final class DefinitionRule {
    private static final Set<String> COMMON_HEADS =
            Set.of(("learning processing recognition generation translation answering analysis detection "
                            + "classification extraction understanding reasoning summarization retrieval modeling "
                            + "modelling models model networks network systems system task tasks linking disambiguation "
                            + "resolution tracking parsing labeling tagging inference prediction optimization search "
                            + "estimation segmentation editing intelligence agents agent language languages data units "
                            + "unit graph graphs base bases rate error records record health disorder disease correction "
                            + "completion induction matching identification alignment acquisition simplification "
                            + "comprehension entailment similarity distillation adaptation tuning training evaluation "
                            + "verification expressions expression entities relations features memory")
                    .split(" "));

    private static final Set<String> ORGANISATIONS =
            Set.of(("University Universität Université Universidad Institute Institut Laboratory Laboratories Lab Labs "
                            + "Center Centre Department Ministry Association Foundation Agency Hospital College School "
                            + "Company Corporation Organization Organisation Council Union Bureau Consortium")
                    .split(" "));

    private DefinitionRule() {}

    static void read(Reading reading) {
        reading.definitions.forEach(definition -> define(reading, definition));
    }

    private static void define(Reading reading, Definition definition) {
        Passage passage = definition.passage();
        Things things = reading.things;
        Thing atShort = wholly(things, definition, definition.shortStart(), definition.shortEnd());
        Thing atLong = wholly(things, definition, definition.longStart(), definition.longEnd());
        Thing thing = atShort != null && atShort.listed != null && !contradicts(atShort, definition) ? atShort : atLong;
        if (thing == null || thing.listed == null) {
            thing = things.named(definition.shortForm());
            if (atShort != null && atShort.listed != null) {
                things.part(atShort, definition.shortForm(), thing);
            }
            if (thing.listed != null && contradicts(thing, definition)) {
                thing.unlist();
            }
            if (thing.longName == null) {
                judge(thing, definition, reading.computing);
            }
        }
        thing.defined = true;
        if (thing.longName == null || thing.listed != null) {
            thing.longName = definition.longForm();
        }
        things.alias(definition.shortForm(), thing);
        things.alias(definition.longForm(), thing);
        things.see(thing, passage, definition.shortStart(), definition.shortEnd());
        things.see(thing, passage, definition.longStart(), definition.longEnd());
        reading.seeAll(thing, definition.longForm());
    }

    /** The thing that covers the form from {@code start} to {@code end}; null where none does. */
    private static @Nullable Thing wholly(Things things, Definition definition, int start, int end) {
        Words words = definition.passage().words;
        Thing thing = things.at(definition.passage(), words.at(start));
        boolean whole = thing != null
                && thing.sightings.stream()
                        .anyMatch(s -> s.passage == definition.passage() && s.start == start && s.end >= end);
        return whole ? thing : null;
    }

    /** Whether the catalogue's long name of this short form is another one. */
    private static boolean contradicts(Thing thing, Definition definition) {
        Listed listed = thing.listed;
        String longName = listed == null ? null : longName(listed, definition.shortForm());
        if (longName == null) {
            return false;
        }
        String defined = stem(definition.longForm());
        String known = stem(longName);
        return !known.equals(defined)
                && !known.contains(defined)
                && !defined.contains(known)
                && !shareWords(known, defined);
    }

    /** What the catalogue takes the short form for: the long name behind a name, or a name that it is an alias of. */
    private static @Nullable String longName(Listed listed, String shortForm) {
        if (NameFold.fold(listed.name()).equals(NameFold.fold(shortForm))) {
            return listed.longName();
        }
        return listed.longName() == null && listed.name().indexOf(' ') > 0 ? listed.name() : null;
    }

    private static boolean shareWords(String known, String defined) {
        String[] words = known.split(" ");
        String all = " " + defined + " ";
        int shared = 0;
        for (String word : words) {
            shared += all.contains(" " + word + " ") ? 1 : 0;
        }
        return shared * 2 > words.length;
    }

    private static String stem(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT).replace('-', ' ');
        StringBuilder stem = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            boolean last = i + 1 == lower.length() || isBlank(lower.charAt(i + 1));
            if (lower.charAt(i) != 's' || !last) {
                stem.append(lower.charAt(i));
            }
        }
        return stem.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether an unlisted abbreviation names a thing of its own, or shortens a common phrase. */
    private static void judge(Thing thing, Definition definition, boolean computing) {
        String phrase = definition.longForm();
        boolean capitals = capitalised(phrase, definition);
        String head = phrase.substring(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1);
        boolean common = isCommonHead(head);
        double form = ShapeRule.strength(definition.shortForm());
        boolean mixed = form > 0.5;
        if (!thing.shaped) {
            thing.shaped = true;
            thing.support("shape", computing ? form : form * ShapeRule.ELSEWHERE);
        }
        thing.nobodysName = isOrganisation(phrase);
        String s = definition.shortForm();
        boolean plural = s.endsWith("s") && Character.isUpperCase(s.charAt(s.length() - 2));
        boolean language = (WordClasses.of(head) & WordClasses.NO_NAME) != 0; // Modern Standard Arabic
        thing.genericByDefinition = plural || s.length() <= 2 || !mixed && (!capitals || common || language);
        thing.support("abbreviation", thing.genericByDefinition ? 0.3 : 0.2);
        EntityKind kind = Kinds.ofPhrase(phrase);
        if (kind != null) {
            thing.vote(kind, 1.5);
        }
    }

    /** Whether a long form that ends so shortens a common phrase: "natural language processing". */
    static boolean isCommonHead(String word) {
        return COMMON_HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Huawei Translation Service Center (HW-TSC)". */
    private static boolean isOrganisation(String phrase) {
        for (String word : phrase.split(" ")) {
            if (ORGANISATIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean capitalised(String phrase, Definition definition) {
        if (definition.passage().headline) {
            return true;
        }
        int capitals = 0;
        int lowers = 0;
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == '-' || isBlank(phrase.charAt(i))) {
                if (i > from && isCounted(phrase.substring(from, i))) {
                    capitals += Letters.isUpper(phrase.charAt(from)) ? 1 : 0;
                    lowers += Letters.isLower(phrase.charAt(from)) ? 1 : 0;
                }
                from = i + 1;
            }
        }
        return capitals > lowers;
    }

    /** Small words may be lower-case in any title. */
    private static boolean isCounted(String word) {
        return word.length() > 3 || !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
