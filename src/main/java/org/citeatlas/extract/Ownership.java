package org.citeatlas.extract;

import java.util.Locale;

/** Whether a repository is the paper's own: it is, unless the words before its link give it to somebody else. */
final class Ownership {
    private static final int WINDOW = 160; // characters
    private static final String[] OTHERS = {
        "based on ",
        "we use ",
        "uses ",
        "leverage ",
        "leveraging ",
        "utilize ",
        "utilizing ",
        "built with ",
        "trained with ",
        "compare against ",
        "compare to ",
        "compare with ",
        "we extend ",
        "rely on ",
        "relies on ",
        "build on ",
        "build upon ",
        "third-party ",
        "using ",
        "we used ",
        "we employ ",
        "we adopt ",
        "we adapt ",
        "such as ",
        "compared to ",
        "compared with ",
        "provided by ",
        "developed by ",
        "released by ",
        "maintained by ",
        "implemented in ",
        "implemented with ",
        "implementation by ",
        "integrated into ",
        "original ",
        "reused ",
        "built on ",
        "built upon ",
        "on top of ",
        "fork of ",
        "adapted from ",
        "modified from ",
        "taken from ",
        "toolkit from ",
        "existing "
    };
    /** Words that make it the paper's own although others were named before them. */
    private static final String[] OWN = {
        "our ",
        "code",
        "release",
        "publicly",
        "is available",
        "are available",
        "be available",
        "be found",
        "we make ",
        "we provide ",
        "open-source",
        "this paper",
        "this work"
    };

    private Ownership() {}

    /** Whether the link between two offsets leads to the paper's own repository. */
    static boolean own(String raw, int link, int end) {
        if (isGivenTo(raw, end)) {
            return false;
        }
        String before = raw.substring(Math.max(0, link - WINDOW), link);
        String cue = before.substring(sentenceStart(before)).toLowerCase(Locale.ROOT);
        int others = -1;
        for (String words : OTHERS) {
            int at = cue.lastIndexOf(words);
            others = at < 0 ? others : Math.max(others, at + words.length());
        }
        return others < 0 || namesOwn(cue.substring(others));
    }

    /** Whether somebody's name stands behind the link: "(https://github.com/a/b) by Smith". */
    private static boolean isGivenTo(String raw, int end) {
        int at = raw.startsWith(")", end) ? end + 1 : end;
        for (String by : new String[] {" by ", " of ", " provided by ", " developed by "}) {
            int name = at + by.length();
            if (raw.startsWith(by, at) && name < raw.length() && Character.isUpperCase(raw.charAt(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesOwn(String words) {
        if (words.contains("which is available") || words.contains("that is available")) {
            return false;
        }
        for (String own : OWN) {
            if (words.contains(own)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last full stop that a blank or a capital follows. */
    private static int sentenceStart(String before) {
        for (int i = before.length() - 2; i > 1; i--) {
            char next = before.charAt(i + 1);
            if (before.charAt(i) == '.' && (next == ' ' || next == '\n' || Character.isUpperCase(next))) {
                return i + 1;
            }
        }
        return 0;
    }
}
