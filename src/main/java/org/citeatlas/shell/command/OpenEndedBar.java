package org.citeatlas.shell.command;

import java.text.DecimalFormat;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/** A bar where it is known how much there is; else in words what is done, how much of it, and since when. */
final class OpenEndedBar extends DefaultProgressBarRenderer {
    OpenEndedBar() {
        super(
                ProgressBarStyle.COLORFUL_UNICODE_BAR,
                "",
                1,
                true,
                new DecimalFormat("0"),
                ChronoUnit.SECONDS,
                true,
                OpenEndedBar::left);
    }

    @Override
    public String render(ProgressState progress, int columns) {
        if (!progress.isIndefinite()) {
            return super.render(progress, columns);
        }
        String done = progress.getCurrent() == 0 ? "" : " " + progress.getCurrent();
        Duration since = progress.getTotalElapsed();
        String line = progress.getTaskName() + done + " …" + progress.getExtraMessage()
                + " (%d:%02d:%02d)".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart());
        return line.length() <= columns ? line : line.substring(0, Math.max(0, columns));
    }

    private static Optional<Duration> left(ProgressState progress) {
        long done = progress.getCurrent() - progress.getStart();
        return progress.isIndefinite() || done <= 0
                ? Optional.empty()
                : Optional.of(progress.getElapsedAfterStart()
                        .multipliedBy(progress.getMax() - progress.getCurrent())
                        .dividedBy(done));
    }
}
