package org.citeatlas.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command is called, what it takes and what its help says.
 *
 * @param name as typed
 * @param group heading that it stands under in {@code help}
 * @param purpose one line, without a full stop
 * @param positionals in order; at most the last takes more than one word
 * @param options its own, beside the global ones
 * @param examples whole command lines that work, in the order of the help
 * @param notes further paragraphs of help: a definition, a source, a warning
 */
public record CommandSpec(
        String name,
        Group group,
        String purpose,
        List<Positional> positionals,
        List<Option> options,
        List<String> examples,
        List<String> notes) {

    /** Headings of {@code help}, in its order. */
    public enum Group {
        FILL("Fill the graph"),
        ASK("Ask"),
        EXPLORE("Explore"),
        SHELVES("Your own shelves"),
        TAKE("See it, take it with you"),
        CARE("The graph and its home"),
        CONSOLE("The console"),
        /** For the machinery, not for people: in no list. */
        HIDDEN("");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    public CommandSpec {
        positionals = List.copyOf(positionals);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
    }

    /** A spec to fill in, for a command with few parts. */
    public static Builder named(String name, Group group, String purpose) {
        return new Builder(name, group, purpose);
    }

    public boolean isHidden() {
        return group == Group.HIDDEN;
    }

    public Optional<Option> option(String optionName) {
        return options.stream().filter(o -> o.name().equals(optionName)).findFirst();
    }

    /** {@code show KIND NAME [--limit N]}: the line that a usage error shows. */
    public String usage() {
        StringBuilder usage = new StringBuilder(name);
        positionals.forEach(p -> usage.append(' ').append(p.usage()));
        for (Option option : options) {
            usage.append(" [--").append(option.name());
            usage.append(option.isFlag() ? "]" : " " + option.value() + "]");
        }
        return usage.toString();
    }

    /** Collects the parts of a spec. */
    public static final class Builder {
        private final String name;
        private final Group group;
        private final String purpose;
        private final List<Positional> positionals = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private final List<String> examples = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private Builder(String name, Group group, String purpose) {
            this.name = name;
            this.group = group;
            this.purpose = purpose;
        }

        public Builder takes(Positional positional) {
            positionals.add(positional);
            return this;
        }

        public Builder option(Option option) {
            options.add(option);
            return this;
        }

        public Builder note(String note) {
            notes.add(note);
            return this;
        }

        public Builder example(String line) {
            examples.add(line);
            return this;
        }

        public CommandSpec build() {
            return new CommandSpec(name, group, purpose, positionals, options, examples, notes);
        }
    }
}
