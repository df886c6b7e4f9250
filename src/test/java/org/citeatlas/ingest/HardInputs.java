package org.citeatlas.ingest;

import java.util.List;

/** What once broke a reader, or made it work longer than anybody waits. */
final class HardInputs {
    private static final String ACL = "<collection id='2031.x'><volume id='1'><paper id='1'><title>";

    private HardInputs() {}

    /** @param name what is hard about it */
    record Hard(String format, String name, String text) {}

    static List<Hard> all() {
        return List.of(
                new Hard("bibtex", "thousands of entries on one line", "@misc{a,title={T}} ".repeat(8_000)),
                new Hard("bibtex", "macros that double the one before", doublingMacros()),
                new Hard("bibtex", "a sum of thousands", "@misc{a, title = \"x\"" + " # \"x\"".repeat(20_000) + "}"),
                new Hard("bibtex", "a key of blanks", "@misc{a" + " ".repeat(100_000) + "\n}\n"),
                new Hard("bibtex", "blank lines only", "\n".repeat(65_000) + "x"),
                new Hard("aminer", "a title of markup", "{\"id\":\"1\",\"title\":\"<i></i>\",\"year\":2000}"),
                new Hard("pubmed", "a title of markup", "PMID- 1\nTI  - <i></i>\n"),
                new Hard("ris", "a title of markup", "TY  - JOUR\nTI  - <p/>\nER  - \n"),
                new Hard("wos", "a title of markup", "PT J\nTI <p/>\nER\n"),
                new Hard("wos", "ids without a slash", "PT J\nTI x\nOI " + "a".repeat(150_000) + "\nER\n"),
                new Hard("pubmed", "returns and newlines", "PMID- 1\r\nTI  - T\r\n" + "AU  - Name A\r\n".repeat(60)),
                new Hard("pubmed", "affiliations", "PMID- 1\nTI  - T\nFAU - A, B\n" + "AD  - x\n".repeat(100_000)),
                new Hard("jsonl", "authors that are numbers", authors("1,".repeat(60_000) + "1")),
                new Hard("jsonl", "blanks in a name", authors("\"A" + " ".repeat(200_000) + "B\"")),
                new Hard("jsonl", "an id of stops", "{\"title\":\"T\",\"id\":\"x" + ".".repeat(200_000) + "x\"}"),
                new Hard("jsonl", "a name of half a pair", "{\"title\":\"T\",\"\\ud800\":1}"),
                new Hard("jsonl", "NULs that look like UTF-32", "{\"title\":\"T\"}\n\0\0{\0\n"),
                new Hard("csl-json", "NULs in an array", "\0\0[\0\n[{\"title\":\"T\"}]"),
                new Hard("openalex", "a word of half a pair", abstractOf("\\ud800")),
                new Hard(
                        "acl-anthology",
                        "authors without names",
                        ACL + "T</title>" + "<author/>".repeat(60_000) + "</paper></volume></collection>"),
                new Hard(
                        "acl-anthology",
                        "a title of wide blanks",
                        ACL + "\u2003</title></paper></volume></collection>"),
                new Hard(
                        "acl-anthology",
                        "an unknown encoding",
                        "<?xml version='1.0' encoding='nonsense'?><collection/>"),
                new Hard(
                        "papers-page",
                        "slashes",
                        "A title\n\nAn abstract " + "/".repeat(100_000) + " goes on\n\nand\n"),
                new Hard(
                        "papers-page",
                        "an abstract without end",
                        "A Title\n\nThe text begins, and " + "goes on ".repeat(40) + "\n\n"
                                + "x y\n\n".repeat(100_000)),
                new Hard("csv", "a header of commas", "title,year" + ",".repeat(200_000) + "\nT,2021\n"),
                new Hard("csv", "many columns", "title,year" + ",c".repeat(12_000) + "\n" + "x\n".repeat(100_000)),
                new Hard("csv", "half a pair in a list", "title,authors\nT,\"['Ada \\ud800 One']\"\n"),
                new Hard("scopus", "a DOI of emoji", "Title,DOI\nT,10.1000/" + "a😀".repeat(50_000) + "\n"),
                new Hard(
                        "scopus",
                        "blanks in a name",
                        "Author full names,Title\n\"A" + " ".repeat(150_000) + "B\",T\n"));
    }

    private static String authors(String list) {
        return "{\"title\":\"T\",\"authors\":[" + list + "]}";
    }

    private static String abstractOf(String word) {
        return "{\"id\":\"https://openalex.org/W123\",\"title\":\"T\",\"abstract_inverted_index\":{\"" + word
                + "\":[0]}}";
    }

    private static String doublingMacros() {
        StringBuilder text = new StringBuilder("@string{a0 = \"xxxxxxxxxx\"}\n");
        for (int i = 0; i < 40; i++) {
            text.append("@string{a")
                    .append(i + 1)
                    .append(" = a")
                    .append(i)
                    .append(" # a")
                    .append(i)
                    .append("}\n");
        }
        return text + "@misc{a, title = a40}\n";
    }
}
