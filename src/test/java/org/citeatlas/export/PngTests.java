package org.citeatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.xml.parsers.DocumentBuilderFactory;
import org.citeatlas.domain.Subgraph;
import org.citeatlas.export.png.PngWriter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The picture as pixels, read back by ImageIO, beside the one in SVG. */
class PngTests {
    private static final String NASTY = "O'Reilly \"<script>&\" λ 漢字 😀";
    private static final Map<String, ?> ABOUT = Map.of("around", NASTY, "hops", 1);

    @Test
    void everyNodeOfTheSvgHasItsColourAtItsPlace() throws Exception {
        Element svg = svg(new Star(NASTY, 40));
        BufferedImage image = read(written(new Star(NASTY, 40)));
        double[] box = box(svg);

        assertThat(image.getWidth()).isEqualTo((int) (2 * box[2]));
        assertThat(image.getHeight()).isEqualTo((int) (2 * box[3]));
        NodeList circles = svg.getElementsByTagName("circle");
        assertThat(circles.getLength()).isEqualTo(43);
        for (int i = 0; i < circles.getLength(); i++) {
            Element circle = (Element) circles.item(i);
            double radius = number(circle, "r");
            // near the border, where no caption of its own lies
            int x = (int) (2 * (number(circle, "cx") - box[0] - 0.6 * radius));
            int y = (int) (2 * (number(circle, "cy") - box[1]));
            assertThat(hex(image.getRGB(x, y))).isEqualTo(circle.getAttribute("fill"));
        }
    }

    @Test
    void theSameGraphIsTheSameFileAndNoTimeStandsInIt() throws IOException {
        byte[] file = written(new Star(NASTY, 40));

        assertThat(file).isEqualTo(written(new Star(NASTY, 40)));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("tIME", "Creation Time");
    }

    @Test
    void theFileSaysWhatItShowsAndHowLargeItIsMeant() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(written(new Star(NASTY, 2)))));
        IIOMetadata metadata = reader.getImageMetadata(0);
        Element root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());

        Element size = (Element) root.getElementsByTagName("pHYs").item(0);
        assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559"); // 192 an inch
        NodeList texts = root.getElementsByTagName("iTXtEntry");
        assertThat(IntStream.range(0, texts.getLength()).mapToObj(i -> ((Element) texts.item(i)).getAttribute("text")))
                .containsExactly("Around " + NASTY + ", 1 hop", "Method 1, Paper 2");
    }

    private static byte[] written(Subgraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PngWriter().write(graph, out, ABOUT)).isEmpty();
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Element svg(Subgraph graph) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.byName("svg").write(graph, out, ABOUT);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
    }

    /** @return left, top, width, height */
    private static double[] box(Element svg) {
        return Arrays.stream(svg.getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String hex(int rgb) {
        return "#%06x".formatted(rgb & 0xFFFFFF);
    }
}
