package org.citeatlas.extract;

import java.util.List;
import org.citeatlas.domain.Extraction;
import org.citeatlas.domain.Extraction.Mention;
import org.citeatlas.domain.KnownName;

/** The names that one paper teaches all others. */
public final class KnownNames {
    private KnownNames() {}

    /**
     * The names that this paper introduces or defines, that the catalogue does not hold, and that no ordinary word looks
     * like; in order of first appearance.
     *
     * @param paper id of the paper
     */
    public static List<KnownName> of(String paper, Extraction extraction) {
        return extraction.mentions().stream()
                .filter(KnownNames::isWorthSharing)
                .map(mention -> new KnownName(mention.name(), mention.longName(), mention.kind(), paper))
                .toList();
    }

    /** Whether the paper teaches this name to others. */
    static boolean isWorthSharing(Mention mention) {
        return (mention.introduced() || mention.definedHere())
                && !mention.generic()
                && !mention.rule().equals("catalogue")
                && !mention.rule().equals("corpus")
                && isDistinctive(mention.name());
    }

    /** Two capitals, or a capital and a digit, in three characters or more. */
    static boolean isDistinctive(String name) {
        int capitals = 0;
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        long noName = WordClasses.of(name) & WordClasses.NO_NAME;
        return letters >= 3 && capitals >= 1 && capitals + digits >= 2 && noName == 0;
    }
}
