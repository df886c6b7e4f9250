package org.citeatlas.export.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.citeatlas.export.picture.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts, read back as XML and by ImageIO. */
class ChartPictureTests {
    private static final String NASTY = "O'Reilly \"<&>\" λ 漢字";
    private static final Series ONE = series(NASTY, Map.of(2018, 0.0, 2019, 3.456, 2020, 12.0, 2022, 12.0));
    private static final Series OTHER = series("other", Map.of(2019, 5.0, 2020, 2.5));

    @Test
    void aChartSaysWhatWasAskedOfWhatInWhichUnitAndWhatItCovers() throws Exception {
        assertThat(texts(svg(chart(ONE)), "text"))
                .containsSubsequence("0", "2", "4", "6", "8", "10", "12", "2018", "2019", "2020", "2021", "2022")
                .contains("Share of a method", NASTY + " · adoption: name " + NASTY, "papers, %", "year of publication")
                .contains("4 years · 38 of 68 papers have no year and are left out")
                .doesNotContain(NASTY); // a single line needs no legend
    }

    @Test
    void aReaderWhoDoesNotSeeItIsToldTheSame() throws Exception {
        Element svg = svg(chart(ONE, OTHER));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(texts(svg, "title"))
                .startsWith("Share of a method (adoption: name " + NASTY + ")")
                .contains(NASTY + ", 2019: 3.46", "other, 2020: 2.5");
        assertThat(texts(svg, "desc"))
                .containsExactly("A chart of lines from 2018 to 2022: papers, %. " + NASTY
                        + ": highest in 2020, 12; in 2022, 12. other: highest in 2019, 5; in 2020, 2.5."
                        + " 4 years · 38 of 68 papers have no year and are left out.");
    }

    @Test
    void aYearWithoutAnyNumberBreaksTheLine() throws Exception {
        List<String> lines = lines(svg(chart(ONE)));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).split(" ")).hasSize(3).startsWith("12,300").endsWith("320,0");
    }

    @Test
    void severalLinesHaveALegendAndAreToldApartWithoutColours() throws Exception {
        Element svg = svg(chart(IntStream.range(0, 8)
                .mapToObj(i -> series("line " + i, Map.of(2018, 1.0 + i, 2019, 2.0 + i)))
                .toArray(Series[]::new)));

        assertThat(texts(svg, "text")).contains("line 0", "line 7");
        assertThat(lines(svg)).hasSize(16);
        assertThat(IntStream.range(0, 8)
                        .mapToObj(i -> point(svg, "line " + i + ", 2018: " + (1 + i)) + dashes(svg, 2 * i)))
                .doesNotHaveDuplicates();
    }

    @Test
    void linesBeyondThoseThatCanBeToldApartAreLeftOutAndThatIsSaid() throws Exception {
        Element svg = svg(chart(IntStream.range(0, 20)
                .mapToObj(i -> series("line " + i, Map.of(2018, 1.0)))
                .toArray(Series[]::new)));

        assertThat(texts(svg, "text"))
                .contains("line 7")
                .doesNotContain("line 8")
                .anyMatch(text -> text.startsWith("the first 8 of 20 lines are drawn · 4 years"));
    }

    @Test
    void theSameChartIsTheSameFile() throws IOException {
        for (PictureFormat format : PictureFormat.values()) {
            assertThat(written(chart(ONE, OTHER), format)).isEqualTo(written(chart(ONE, OTHER), format));
        }
    }

    @Test
    void pixelsAreWhereTheSvgHasThem() throws Exception {
        Element svg = svg(chart(ONE));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(chart(ONE), PictureFormat.PNG)));
        String[] box = svg.getAttribute("viewBox").split(" ");
        NodeList points = svg.getElementsByTagName("circle");

        assertThat(points.getLength()).isEqualTo(4);
        for (int i = 0; i < points.getLength(); i++) {
            Element point = (Element) points.item(i);
            int x = (int) (2 * (Double.parseDouble(point.getAttribute("cx")) - Double.parseDouble(box[0])));
            int y = (int) (2 * (Double.parseDouble(point.getAttribute("cy")) - Double.parseDouble(box[1])));
            assertThat("#%06x".formatted(image.getRGB(x, y) & 0xFFFFFF)).isEqualTo(point.getAttribute("fill"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 1",
        "0.0031, 0 0.001 0.002 0.003 0.004",
        "3, 0 0.5 1.0 1.5 2.0 2.5 3.0",
        "6, 0 1 2 3 4 5 6",
        "6.1, 0 2 4 6 8",
        "100, 0 20 40 60 80 100",
        "1234567, 0 500000 1000000 1500000"
    })
    void valuesHaveRoundNumbersFromZeroUp(double highest, String ticks) {
        assertThat(Ticks.upTo(highest).stream().map(BigDecimal::toPlainString))
                .map(text -> new BigDecimal(text).stripTrailingZeros())
                .containsExactly(Arrays.stream(ticks.split(" "))
                        .map(text -> new BigDecimal(text).stripTrailingZeros())
                        .toArray(BigDecimal[]::new));
    }

    @Test
    void yearsHaveRoundNumbersNotTooMany() {
        assertThat(Ticks.years(2018, 2022, 13)).containsExactly(2018, 2019, 2020, 2021, 2022);
        assertThat(Ticks.years(1997, 2023, 13)).containsExactly(2000, 2005, 2010, 2015, 2020);
        assertThat(Ticks.years(2021, 2021, 13)).containsExactly(2021);
        assertThat(Ticks.years(-3000, 2023, 13)).hasSizeBetween(5, 13);
    }

    @Test
    void whatIsNoCountOrShareIsRefused() {
        assertThatThrownBy(() -> series("x", Map.of(2020, Double.NaN))).hasMessageContaining("x");
        assertThatThrownBy(() -> series("x", Map.of(2020, -1.0))).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> series("x", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Series series(String name, Map<Integer, Double> values) {
        return new Series(name, new TreeMap<>(values));
    }

    private static Chart chart(Series... series) {
        return new Chart(
                "Share of a method",
                "adoption: name " + NASTY,
                "papers, %",
                "4 years · 38 of 68 papers have no year and are left out",
                List.of(series));
    }

    private static byte[] written(Chart chart, PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(format.write(ChartPicture.of(chart), out)).isEmpty();
        return out.toByteArray();
    }

    private static Element svg(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(chart, PictureFormat.SVG)))
                .getDocumentElement();
    }

    private static List<String> texts(Element svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static List<String> lines(Element svg) {
        NodeList found = svg.getElementsByTagName("polyline");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("points"))
                .toList();
    }

    private static String dashes(Element svg, int line) {
        return ((Element) svg.getElementsByTagName("polyline").item(line / 2)).getAttribute("stroke-dasharray");
    }

    /** The form of the point that has this note: its element and the number of its corners and how it is turned. */
    private static String point(Element svg, String note) {
        NodeList found = svg.getElementsByTagName("title");
        Element point = IntStream.range(0, found.getLength())
                .filter(i -> found.item(i).getTextContent().equals(note))
                .mapToObj(i -> (Element) found.item(i).getParentNode())
                .findFirst()
                .orElseThrow();
        String[] corners = point.getAttribute("points").split(" ");
        return point.getTagName()
                + corners.length
                + (corners.length == 4
                        && corners[0].split(",")[1].equals(corners[3].split(",")[1]));
    }
}
