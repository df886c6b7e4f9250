package org.citeatlas.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.citeatlas.export.picture.Piece.Anchor;
import org.citeatlas.export.picture.Piece.Curve;
import org.citeatlas.export.picture.Piece.Ink;
import org.citeatlas.export.picture.Piece.Lettering;
import org.citeatlas.export.picture.Piece.Line;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Shape;
import org.citeatlas.export.picture.Piece.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTests {
    private static final Box BOX = new Box(-100, -50, 300, 50);
    private static final Ink RED = new Ink("#ff0000");

    @ParameterizedTest
    @ValueSource(strings = {"LoRA", "λ", "漢字", "😀", "'\"<&>", "\u0007x", "half \uD83D a pair"})
    void wordsAreDrawnInDarkLettersWhateverTheirCharacters(String text) throws IOException {
        assertThat(dark(png(words(text, Anchor.START)))).isGreaterThan(20);
        assertThat(dark(png(words(text + text + text, Anchor.START))))
                .isGreaterThan(2 * dark(png(words(text, Anchor.START))));
    }

    @Test
    void noWordsLeaveThePictureBlank() throws IOException {
        assertThat(dark(png(words("", Anchor.START)))).isZero();
    }

    @Test
    void wordsBeginOrEndOrHaveTheirMiddleAtTheirPlace() throws IOException {
        assertThat(darkColumns(png(words("wide", Anchor.START)))).allMatch(x -> x >= 200);
        assertThat(darkColumns(png(words("wide", Anchor.END)))).allMatch(x -> x <= 200);
        assertThat(darkColumns(png(words("wide", Anchor.MIDDLE))))
                .anyMatch(x -> x < 190)
                .anyMatch(x -> x > 210);
    }

    @Test
    void linesCurvesAndShapesAreWhereTheyAreSaidToBe() throws IOException {
        BufferedImage image = png(
                new Line(new Point(-100, -40), new Point(300, -40), 4, RED),
                new Curve(List.of(new Point(-100, 0), new Point(100, 0), new Point(300, 40)), 4, RED, List.of(10, 10)),
                new Shape(List.of(new Point(0, 20), new Point(40, 20), new Point(40, 45), new Point(0, 45)), RED, ""));

        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getRGB(400, 20)).isEqualTo(Color.RED.getRGB());
        assertThat(image.getRGB(10, 100)).isEqualTo(Color.RED.getRGB());
        assertThat(image.getRGB(30, 100)).as("gap").isEqualTo(Color.WHITE.getRGB());
        assertThat(image.getRGB(240, 170)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void whatStandsInOneInkStandsInOneGroup() throws IOException {
        Line line = new Line(new Point(0, 0), new Point(1.25, 2), 0.5, new Ink("#8c96a0", 0.5));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.SVG.write(picture(BOX, line, line, words("x", Anchor.START)), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("""
                        <g stroke="#8c96a0" stroke-opacity="0.5">
                        <line x1="0" y1="0" x2="1.3" y2="2" stroke-width="0.5"/>
                        <line x1="0" y1="0" x2="1.3" y2="2" stroke-width="0.5"/>
                        </g>
                        <g font-size="12" fill="#1b1f24">
                        <text x="0" y="0">x</text>
                        </g>
                        </svg>
                        """);
    }

    @Test
    void aPictureThatTakesTooMuchMemoryIsSmallerAndThatIsSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<String> notes = PictureFormat.PNG.write(picture(new Box(0, 0, 10_000, 2_500)), out);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(12_000);
        assertThat(image.getHeight()).isEqualTo(3_000);
        assertThat(notes)
                .containsExactly("The picture is too large to be sharp: it has 1.2 pixels a point instead of 2."
                        + " Ask for less, or export it as svg.");
    }

    @Test
    void widthsAreThoseOfTheCharacters() {
        Lettering usual = Lettering.at(Anchor.START);
        Lettering bold = new Lettering(12, Anchor.START, true, false);

        assertThat(TextWidth.of("漢字", usual)).isEqualTo(24);
        assertThat(TextWidth.of("a", usual))
                .isLessThan(TextWidth.of("A", usual))
                .isLessThan(8);
        assertThat(TextWidth.of("a", usual)).isLessThan(TextWidth.of("a", bold));
        assertThat(TextWidth.cut("a long title", usual, 40)).isEqualTo("a lo…");
        assertThat(TextWidth.cut("short", usual, 40)).isEqualTo("short");
    }

    private static Words words(String text, Anchor anchor) {
        return new Words(new Point(0, 0), text, Lettering.at(anchor));
    }

    private static Picture picture(Box box, Piece... pieces) {
        return new Picture("title", "description", box, List.of(pieces));
    }

    private static BufferedImage png(Piece... pieces) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(PictureFormat.PNG.write(picture(BOX, pieces), out)).isEmpty();
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int dark(BufferedImage image) {
        return darkColumns(image).size();
    }

    /** The column of each pixel that is nearly black. */
    private static List<Integer> darkColumns(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> new Color(image.getRGB(i % image.getWidth(), i / image.getWidth())).getRed() < 90)
                .mapToObj(i -> i % image.getWidth())
                .toList();
    }
}
