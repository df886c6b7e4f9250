package org.citeatlas.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hosts that keep code or data, and which part of a path names one repository there. */
final class CodeHosts {
    private static final Set<String> OWNER_AND_NAME =
            Set.of("github.com", "bitbucket.org", "codeberg.org", "gitee.com", "gitcode.com", "framagit.org");
    private static final Set<String> OTHERS = Set.of(
            "gist.github.com",
            "huggingface.co",
            "kaggle.com",
            "modelscope.cn",
            "zenodo.org",
            "anonymous.4open.science",
            "sourceforge.net",
            "code.google.com",
            "osf.io",
            "codeocean.com",
            "data.mendeley.com");
    private static final Set<String> DEPOSIT_PREFIXES =
            Set.of("10.5281/zenodo.", "10.6084/m9.figshare.", "10.17605/osf.io/");

    /** First segments of a path that name no owner, by what the hosts themselves use. */
    private static final Set<String> NO_OWNERS = Set.of(
            "about",
            "apps",
            "blog",
            "c",
            "collections",
            "communities",
            "competitions",
            "docs",
            "discussions",
            "explore",
            "features",
            "groups",
            "learn",
            "marketplace",
            "models",
            "orgs",
            "papers",
            "preprints",
            "search",
            "settings",
            "sponsors",
            "tasks",
            "topics",
            "users");

    private static final Set<String> SORTS = Set.of("datasets", "spaces", "models", "studios", "code");

    /** Segments that lead into a project. */
    private static final Set<String> INSIDE = Set.of(
            "-",
            "tree",
            "blob",
            "raw",
            "resolve",
            "viewer",
            "wikis",
            "issues",
            "commit",
            "commits",
            "tags",
            "releases",
            "discussions",
            "merge_requests");

    private static final int DEEPEST = 20; // groups of groups

    private CodeHosts() {}

    /** The host as it is known best: lower case, without {@code www.}, of several names the usual one. */
    static String usual(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
        return switch (bare) {
            case "hf.co" -> "huggingface.co";
            case "sf.net" -> "sourceforge.net";
            case "raw.githubusercontent.com", "raw.github.com" -> "github.com";
            default -> bare;
        };
    }

    /** Whether this host, in its usual form, keeps code or data. */
    static boolean contains(String host) {
        return OWNER_AND_NAME.contains(host)
                || OTHERS.contains(host)
                || isGitLab(host)
                || isGit(host)
                || isFigshare(host);
    }

    /** Whether its repositories have names of letters, digits, dots, hyphens and underscores only. */
    static boolean hasPlainNames(String host) {
        return OWNER_AND_NAME.contains(host) || isGitLab(host) || host.equals("huggingface.co");
    }

    /** The part of the path that names a repository; null where the path names none, or the host keeps none. */
    static @Nullable String repository(String host, String path) {
        if (host.equals("doi.org") || host.equals("dx.doi.org")) {
            return isDeposit(path) ? path : null;
        }
        if (host.startsWith("dataverse.")) {
            return path.contains("persistentId=") ? path : null;
        }
        if (!contains(host)) {
            return null;
        }
        String[] parts = segments(path);
        int needed = needed(host, parts);
        if (needed == 0 || parts.length < needed) {
            return null;
        }
        String kept = String.join("/", Arrays.copyOf(parts, needed));
        return kept.endsWith(".git") ? kept.substring(0, kept.length() - 4) : kept;
    }

    /** The path's segments, without empty ones, up to a query or a fragment. */
    private static String[] segments(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '#' && path.charAt(end) != '?') {
            end++;
        }
        return Arrays.stream(path.substring(0, end).split("/"))
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }

    /** How many segments name a repository; 0 where these do not. */
    private static int needed(String host, String[] parts) {
        String first = parts.length == 0 ? "" : parts[0].toLowerCase(Locale.ROOT);
        if (isFigshare(host)) {
            return Set.of("articles", "collections", "projects", "s").contains(first) ? parts.length : 0;
        }
        if (host.equals("code.google.com")) {
            return Set.of("p", "archive").contains(first) ? first.equals("p") ? 2 : 3 : 0;
        }
        boolean sorted = SORTS.contains(first)
                && Set.of("huggingface.co", "kaggle.com", "modelscope.cn").contains(host);
        if (!sorted && NO_OWNERS.contains(first)) {
            return 0;
        }
        return switch (host) {
            case "huggingface.co" -> first.equals("models") ? 0 : sorted ? Math.max(2, projectEnd(parts, 3)) : 2;
            case "kaggle.com", "modelscope.cn" -> sorted ? 3 : 2;
            case "zenodo.org" ->
                first.startsWith("record") || first.equals("deposit") ? 2 : first.equals("doi") ? 3 : 0;
            case "osf.io" -> first.length() == 5 ? 1 : 0;
            case "gist.github.com" -> projectEnd(parts, 2);
            default -> isGitLab(host) ? Math.max(2, projectEnd(parts, DEEPEST)) : 2;
        };
    }

    /** Behind the segments of a project that is named by at most so many; what leads into it is not counted. */
    private static int projectEnd(String[] parts, int most) {
        int end = 1;
        while (end < parts.length && end < most && !INSIDE.contains(parts[end])) {
            end++;
        }
        return end;
    }

    private static boolean isDeposit(String doi) {
        String lower = doi.toLowerCase(Locale.ROOT);
        return DEPOSIT_PREFIXES.stream().anyMatch(lower::startsWith);
    }

    static boolean isGitLab(String host) {
        int dot = host.indexOf('.');
        return dot > 0 && host.lastIndexOf("gitlab", dot) >= 0 && !host.endsWith("gitlab.io");
    }

    private static boolean isGit(String host) {
        return host.startsWith("git.") && !host.equals("git.io");
    }

    private static boolean isFigshare(String host) {
        return host.equals("figshare.com") || host.endsWith(".figshare.com");
    }
}
