package org.citeatlas.export.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citeatlas.export.XmlOutput;
import org.citeatlas.export.junit.TestCase.Verdict;

/**
 * Writes {@code testsuites}, a {@code testsuite} a file, a {@code testcase} a test; the elements and attributes are those
 * of the <a href="https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd">schema
 * that Jenkins checks reports by</a>.
 */
public final class JUnitReport {
    private JUnitReport() {}

    /** @param out stays open */
    public static void write(List<TestCase> tests, OutputStream out) throws IOException {
        Map<String, List<TestCase>> suites = new LinkedHashMap<>();
        tests.forEach(test ->
                suites.computeIfAbsent(test.suite(), any -> new ArrayList<>()).add(test));
        XmlOutput xml = new XmlOutput(out);
        xml.raw("<testsuites").attribute("name", "citeatlas assert");
        counts(xml, tests).raw(">\n");
        for (Map.Entry<String, List<TestCase>> suite : suites.entrySet()) {
            xml.raw("  <testsuite").attribute("name", suite.getKey());
            counts(xml, suite.getValue()).attribute("skipped", "0").raw(">\n");
            for (TestCase test : suite.getValue()) {
                testCase(xml, test);
            }
            xml.raw("  </testsuite>\n");
        }
        xml.raw("</testsuites>\n").flush();
    }

    private static XmlOutput counts(XmlOutput xml, Collection<TestCase> tests) throws IOException {
        Duration took = tests.stream().map(TestCase::took).reduce(Duration.ZERO, Duration::plus);
        return xml.attribute("tests", String.valueOf(tests.size()))
                .attribute("failures", String.valueOf(count(tests, Verdict.FAILED)))
                .attribute("errors", String.valueOf(count(tests, Verdict.ERROR)))
                .attribute("time", seconds(took));
    }

    private static long count(Collection<TestCase> tests, Verdict verdict) {
        return tests.stream().filter(test -> test.verdict() == verdict).count();
    }

    private static void testCase(XmlOutput xml, TestCase test) throws IOException {
        xml.raw("    <testcase")
                .attribute("name", test.name())
                .attribute("classname", test.suite())
                .attribute("time", seconds(test.took()));
        if (test.verdict() == Verdict.PASSED) {
            xml.raw("/>\n");
            return;
        }
        String element = test.verdict() == Verdict.FAILED ? "failure" : "error";
        String message = String.valueOf(test.message());
        xml.raw(">\n      <" + element)
                .attribute("message", message)
                .attribute("type", test.verdict() == Verdict.FAILED ? "rows" : "statement")
                .raw(">")
                .text(test.suite() + ":" + test.line() + ": " + message + "\n" + test.details())
                .raw("</" + element + ">\n    </testcase>\n");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
    }
}
