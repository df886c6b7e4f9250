package org.citeatlas.export.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.citeatlas.export.WholeFile;
import org.citeatlas.export.junit.TestCase.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports, read back by Surefire's own reader. */
class JUnitReportTests {
    @TempDir
    private Path folder;

    @Test
    void everyVerdictComesBack() throws Exception {
        List<ReportTestSuite> suites = read(List.of(
                new TestCase("a.cypher", "all is well", 1, Duration.ofMillis(1234), Verdict.PASSED, null, ""),
                new TestCase(
                        "a.cypher", "<no> \"years\" & \u0001", 4, Duration.ZERO, Verdict.FAILED, "2 rows", "{id=<x>}"),
                new TestCase("b.cypher", "a typo", 7, Duration.ZERO, Verdict.ERROR, "Invalid input", "RETRUN 1")));

        assertThat(suites).extracting(ReportTestSuite::getNumberOfTests).containsExactly(2, 1);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfFailures).containsExactly(1, 0);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfErrors).containsExactly(0, 1);
        ReportTestCase passed = suites.get(0).getTestCases().get(0);
        assertThat(passed.isSuccessful()).isTrue();
        assertThat(passed.getName()).isEqualTo("all is well");
        assertThat(passed.getTime()).isEqualTo(1.234f);
        ReportTestCase failed = suites.get(0).getTestCases().get(1);
        assertThat(failed.hasFailure()).isTrue();
        assertThat(failed.getName()).isEqualTo("<no> \"years\" & \uFFFD");
        assertThat(failed.getFailureMessage()).isEqualTo("2 rows");
        assertThat(failed.getFailureDetail()).isEqualTo("a.cypher:4: 2 rows\n{id=<x>}");
        ReportTestCase error = suites.get(1).getTestCases().get(0);
        assertThat(error.hasError()).isTrue();
        assertThat(error.getFailureDetail()).startsWith("b.cypher:7: Invalid input\n");
    }

    @Test
    void aFileIsWholeOrAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xml"), "before");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('h');
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("report.xml");
    }

    private static List<ReportTestSuite> read(List<TestCase> tests) throws Exception {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        JUnitReport.write(tests, xml);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(xml.toByteArray()), StandardCharsets.UTF_8));
    }
}
