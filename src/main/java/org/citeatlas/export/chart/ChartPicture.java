package org.citeatlas.export.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.citeatlas.export.picture.Box;
import org.citeatlas.export.picture.Picture;
import org.citeatlas.export.picture.Piece;
import org.citeatlas.export.picture.Piece.Anchor;
import org.citeatlas.export.picture.Piece.Curve;
import org.citeatlas.export.picture.Piece.Ink;
import org.citeatlas.export.picture.Piece.Lettering;
import org.citeatlas.export.picture.Piece.Line;
import org.citeatlas.export.picture.Piece.Point;
import org.citeatlas.export.picture.Piece.Words;
import org.citeatlas.export.picture.TextWidth;

/**
 * A chart of lines: what is asked on top, years to the right, values from 0 upwards, a legend where there are several
 * series, and what was counted beneath. Only years that follow each other are joined: between others nothing is known.
 */
public final class ChartPicture {
    /** As many series as can be told apart; what is more is left out. */
    public static final int MOST_SERIES = SeriesLook.MOST;

    private static final int WIDTH = 640; // points, as all that follows: where the lines are
    private static final int HEIGHT = 300;
    private static final int LINE = 18;
    private static final int MARGIN = 24;
    private static final int LEGEND = 240; // at most
    private static final int MOST_YEARS = 13; // with a number
    private static final Ink GRID = new Ink("#d0d7de");
    private static final Lettering TITLE = new Lettering(16, Anchor.START, true, false);
    private static final Lettering SMALL = new Lettering(11, Anchor.START, false, false);
    private static final Lettering LEFT = Lettering.at(Anchor.START);

    private final Chart chart;
    private final int firstYear;
    private final int lastYear;
    private final List<BigDecimal> values;
    private final List<Piece> pieces = new ArrayList<>();

    private ChartPicture(Chart chart) {
        this.chart = chart;
        firstYear = chart.firstYear();
        lastYear = chart.lastYear();
        values = Ticks.upTo(chart.highest());
    }

    public static Picture of(Chart chart) {
        return new ChartPicture(chart.first(MOST_SERIES)).picture(chart.series().size());
    }

    private Picture picture(int series) {
        addAxes();
        for (int number = 0; number < chart.series().size(); number++) {
            addSeries(chart.series().get(number), new SeriesLook(number));
        }
        double right = chart.series().size() > 1 ? addLegend() : WIDTH;
        double left =
                -8 - values.stream().mapToDouble(ChartPicture::width).max().orElse(0);
        double top = addHeading(left, right);
        double bottom = addCoverage(left, right, series);
        return new Picture(
                chart.title() + " (" + chart.asked() + ")",
                description(),
                new Box(Math.floor(left), top, Math.ceil(right), bottom).widened(MARGIN),
                pieces);
    }

    private void addAxes() {
        for (BigDecimal value : values) {
            double y = y(value.doubleValue());
            pieces.add(new Line(new Point(0, y), new Point(WIDTH, y), 1, value.signum() == 0 ? Ink.DARK : GRID));
            pieces.add(words(-8, y + 4, text(value), Anchor.END));
        }
        for (int year : Ticks.years(firstYear, lastYear, MOST_YEARS)) {
            pieces.add(new Line(new Point(x(year), HEIGHT), new Point(x(year), HEIGHT + 5), 1, Ink.DARK));
            pieces.add(words(x(year), HEIGHT + 19, String.valueOf(year), Anchor.MIDDLE));
        }
        pieces.add(words(WIDTH / 2.0, HEIGHT + 19 + LINE, "year of publication", Anchor.MIDDLE));
    }

    private void addSeries(Series series, SeriesLook look) {
        List<Point> run = new ArrayList<>();
        List<Piece> points = new ArrayList<>();
        int before = series.first();
        for (Map.Entry<Integer, Double> value : series.values().entrySet()) {
            int year = value.getKey();
            if (year > before + 1) {
                addRun(run, look);
                run.clear();
            }
            Point at = new Point(x(year), y(value.getValue()));
            run.add(at);
            points.add(look.point(at, series.name() + ", " + year + ": " + rounded(value.getValue())));
            before = year;
        }
        addRun(run, look);
        pieces.addAll(points);
    }

    private void addRun(List<Point> run, SeriesLook look) {
        if (run.size() > 1) {
            pieces.add(new Curve(run, 2, look.ink(), look.dashes()));
        }
    }

    /** @return where it ends, to the right */
    private double addLegend() {
        double left = WIDTH + MARGIN;
        double right = left;
        double y = LINE / 2.0;
        for (int number = 0; number < chart.series().size(); number++) {
            SeriesLook look = new SeriesLook(number);
            String name = TextWidth.cut(chart.series().get(number).name(), LEFT, LEGEND);
            pieces.add(new Curve(List.of(new Point(left, y), new Point(left + 36, y)), 2, look.ink(), look.dashes()));
            pieces.add(look.point(new Point(left + 18, y), ""));
            pieces.add(words(left + 44, y + 4, name, Anchor.START));
            right = Math.max(right, left + 44 + TextWidth.of(name, LEFT));
            y += LINE + 4;
        }
        return right;
    }

    /** Title, values and the name of the axis, over it. @return where they begin */
    private double addHeading(double left, double right) {
        double y = -LINE - 4;
        pieces.add(words(left, y, TextWidth.cut(chart.axis(), LEFT, right - left), Anchor.START));
        y -= 2 * LINE - 4;
        pieces.add(words(left, y, TextWidth.cut(asked(), LEFT, right - left), Anchor.START));
        y -= LINE + 2;
        pieces.add(new Words(new Point(left, y), TextWidth.cut(chart.title(), TITLE, right - left), TITLE));
        return y - TITLE.size();
    }

    /** With the name of a line that no legend names: it may have been asked for by a key. */
    private String asked() {
        return chart.series().size() == 1 ? chart.series().get(0).name() + " · " + chart.asked() : chart.asked();
    }

    /** @return where it ends */
    private double addCoverage(double left, double right, int series) {
        String omitted = series > chart.series().size()
                ? "the first " + chart.series().size() + " of " + series + " lines are drawn · "
                : "";
        double y = HEIGHT + 19 + 2 * LINE;
        for (String line : TextWidth.lines(omitted + chart.coverage(), SMALL, right - left)) {
            y += LINE - 2;
            pieces.add(new Words(new Point(left, y), line, SMALL));
        }
        return y;
    }

    /** The same for those who do not see it. */
    private String description() {
        String series = chart.series().stream()
                .map(each -> each.name() + ": highest in " + each.peak() + ", " + rounded(each.highest()) + "; in "
                        + each.last() + ", " + rounded(each.latest()))
                .collect(Collectors.joining(". "));
        return "A chart of lines from " + firstYear + " to " + lastYear + ": " + chart.axis() + ". " + series + ". "
                + chart.coverage() + ".";
    }

    private double x(int year) {
        return firstYear == lastYear ? WIDTH / 2.0 : 12 + (WIDTH - 24.0) * (year - firstYear) / (lastYear - firstYear);
    }

    private double y(double value) {
        return HEIGHT * (1 - value / values.get(values.size() - 1).doubleValue());
    }

    private static Words words(double x, double y, String text, Anchor anchor) {
        return new Words(new Point(x, y), text, Lettering.at(anchor));
    }

    private static double width(BigDecimal value) {
        return TextWidth.of(text(value), LEFT);
    }

    private static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String rounded(double value) {
        return text(BigDecimal.valueOf(value).round(new MathContext(3)));
    }
}
