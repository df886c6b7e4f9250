package org.citeatlas.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.citeatlas.domain.EntityKind;
import org.citeatlas.domain.KnownName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20); // a quadratic step would take hours
    private static final MentionExtractor EXTRACTOR = MentionExtractor.withCatalogue()
            .knowing(List.of(new KnownName("FooBar", "Foo of Bars", EntityKind.METHOD, "doi:10.1000/1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "aB",
                "a-",
                "A1",
                "(",
                "((A)",
                "[",
                "{",
                "\\",
                "\\textbf{",
                "\\'",
                "&",
                "&#",
                "~",
                "$",
                ".",
                "..",
                "\n",
                "-\n",
                "https://",
                "http://a.b/ ",
                "github.com/a/b ",
                "github. ",
                "www.",
                "(A (B ",
                "Hu et al., ",
                "(2021; ",
                "(Hu, 2021) ",
                "Hu et al. (2021) ",
                "A and ",
                "Adam ",
                "Adam, ",
                "LoRA ",
                "LoRA, ",
                "GPT-4",
                "FooBar ",
                "FooBar-2 ",
                "8x7B ",
                "We propose wub clipping. ",
                "We call it Foo, ",
                "Foo is proposed. ",
                "and present Foo ",
                "on the A, B and C datasets ",
                "our metric, Foo, ",
                "such as ",
                "we propose ",
                "we propose A, ",
                "such as A, ",
                ": ",
                "Foo Bar ",
                "called \"",
                "Foo Bar (FB) ",
                "A-B-C-D-",
                "\u00C3\u00A9",
                "\u00E2\u0080\u0099",
                "\uD83D\uDE00",
                "e\u0301",
                "x_1^2",
                "i.e. ",
                "X: ",
                "jns13 ",
                "hu2021lora ",
                "\\cite{hu2021lora,",
                "Smith (2019; ",
                "(2019; 2020; ",
                "(A, B 2019, ",
                "Abu Farha ",
                "van de ",
                "github. com/ ",
                "github.com/a/ b_ ",
                "https : / / ",
                "a.b/",
                "10.5281/",
                "git@",
                "\\_",
                "&#39;",
                "Jain jns13 ",
                "at NeurIPS'20 by A, ",
                "large language models (LLMs) ",
                "a b c d e f g "
            })
    void aMegabyteOfAnythingTakesSeconds(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());

        assertThat(timeOf(text)).isLessThan(LONGEST);
    }

    @Test
    void halfASurrogatePairIsNoReasonToFail() {
        assertThat(EXTRACTOR.extract("\uD83D", "LoRA \uDE00 \uD83D").mentions()).hasSize(1);
    }

    /** CPU time of this thread: what else the machine does is no matter. */
    private static Duration timeOf(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        EXTRACTOR.extract("A title", text);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
