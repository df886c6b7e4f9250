package org.citeatlas.shell.console;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.citeatlas.shell.output.Asker;
import org.citeatlas.shell.output.Harmless;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/** A numbered choice at the prompt; an empty line, Ctrl-C or Ctrl-D chooses none. Or a wait for the return key. */
record ConsoleAsker(LineReader reader) implements Asker {

    @Override
    public OptionalInt choose(String question, List<String> choices) {
        StringBuilder text = new StringBuilder(Harmless.line(question)).append('\n');
        for (int i = 0; i < choices.size(); i++) {
            text.append(String.format("%3d  %s%n", i + 1, Harmless.line(choices.get(i))));
        }
        reader.getTerminal().writer().print(text);
        return asking(() -> answer(choices.size()), OptionalInt.empty());
    }

    @Override
    public boolean goOn(String prompt) {
        return asking(() -> reader.readLine(prompt).isBlank(), false);
    }

    /** @param left for Ctrl-C and Ctrl-D */
    private <T> T asking(Supplier<T> question, T left) {
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setVariable(LineReader.DISABLE_COMPLETION, true);
        try {
            return question.get();
        } catch (UserInterruptException | EndOfFileException e) {
            return left;
        } finally {
            reader.setVariable(LineReader.DISABLE_HISTORY, false);
            reader.setVariable(LineReader.DISABLE_COMPLETION, false);
        }
    }

    private OptionalInt answer(int most) {
        while (true) {
            String typed =
                    reader.readLine("1–" + most + ", or Enter for none: ").strip();
            if (typed.isEmpty()) {
                return OptionalInt.empty();
            }
            if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= most) {
                return OptionalInt.of(Integer.parseInt(typed) - 1);
            }
        }
    }
}
