package org.citeatlas.shell.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.citeatlas.shell.command.AtlasCommand;
import org.citeatlas.shell.command.Commands;
import org.citeatlas.shell.output.Harmless;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** What may come next: commands, options, their values, files, and names that are in the graph. */
final class LineCompleter implements Completer {
    private static final int MOST_NAMES = 100;

    private final Commands commands;
    private final Names names;

    LineCompleter(Commands commands, Names names) {
        this.commands = commands;
        this.names = names;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        candidates.addAll(candidates(before, line.word()));
    }

    /**
     * What holds a sign that would steer the terminal is not offered: nobody can type it.
     *
     * @param before the words before the one that is being typed
     */
    List<Candidate> candidates(List<String> before, String word) {
        return anything(before, word).stream()
                .filter(candidate -> Harmless.line(candidate.value()).equals(candidate.value()))
                .toList();
    }

    private List<Candidate> anything(List<String> before, String word) {
        if (before.isEmpty()) {
            return word.startsWith("@") ? Paths.beginning(word.substring(1), "@") : commandNames(spec -> true);
        }
        Optional<CommandSpec> spec = commands.find(before.get(0)).map(AtlasCommand::spec);
        return spec.map(s -> ofCommand(s, before.subList(1, before.size()), word))
                .orElse(List.of());
    }

    private List<Candidate> commandNames(Predicate<CommandSpec> which) {
        return commands.all().stream()
                .map(AtlasCommand::spec)
                .filter(which)
                .filter(s -> !s.isHidden())
                .map(s -> candidate(s.name(), s.name(), s.group().heading(), s.purpose()))
                .toList();
    }

    private List<Candidate> ofCommand(CommandSpec spec, List<String> before, String word) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        Optional<Option> open = option(spec, last).filter(o -> !o.isFlag());
        if (open.isPresent()) {
            return values(open.get().values(), List.of(), word, "");
        }
        if (word.startsWith("--") && word.contains("=")) {
            String lead = word.substring(0, word.indexOf('=') + 1);
            return option(spec, lead.substring(0, lead.length() - 1))
                    .map(o -> values(o.values(), List.of(), word.substring(lead.length()), lead))
                    .orElse(List.of());
        }
        return word.startsWith("-") ? options(spec, before) : positional(spec, places(spec, before), word);
    }

    private static Optional<Option> option(CommandSpec spec, String written) {
        return written.startsWith("--")
                ? all(spec).filter(o -> written.equals("--" + o.name())).findFirst()
                : Optional.empty();
    }

    private static Stream<Option> all(CommandSpec spec) {
        return Stream.concat(spec.options().stream(), GlobalOptions.OPTIONS.stream());
    }

    private static List<Candidate> options(CommandSpec spec, List<String> before) {
        return all(spec)
                .filter(o -> !before.contains("--" + o.name()))
                .map(o -> candidate("--" + o.name(), "--" + o.name(), "options", o.help()))
                .toList();
    }

    /** The words that fill places, without options and their values. */
    private static List<String> places(CommandSpec spec, List<String> words) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                places.add(word);
            } else if (option(spec, word).filter(o -> !o.isFlag()).isPresent()) {
                i++;
            }
        }
        return places;
    }

    private List<Candidate> positional(CommandSpec spec, List<String> places, String word) {
        List<Positional> all = spec.positionals();
        if (all.isEmpty()) {
            return options(spec, places);
        }
        int at = Math.min(places.size(), all.size() - 1);
        boolean full = places.size() >= all.size() && !all.get(at).takesTheRest();
        return full ? options(spec, places) : values(all.get(at).values(), places, word, "");
    }

    private List<Candidate> values(Values values, List<String> places, String word, String lead) {
        if (values instanceof Values.OneOf some) {
            return some.words().stream()
                    .map(w -> candidate(lead + w, w, null, null))
                    .toList();
        }
        if (values instanceof Values.SomeOf some) {
            String before = word.substring(0, word.lastIndexOf(',') + 1);
            return some.words().stream()
                    .map(w -> candidate(lead + before + w, w, null, null))
                    .toList();
        }
        if (values instanceof Values.Files) {
            return Paths.beginning(word, lead);
        }
        if (values instanceof Values.CommandNames) {
            return commandNames(spec -> true);
        }
        if (values instanceof Values.ExplorationNames) {
            return commandNames(spec -> spec.group() == CommandSpec.Group.EXPLORE);
        }
        if (values instanceof Values.Either both) {
            return Stream.concat(
                            values(both.one(), places, word, lead).stream(),
                            values(both.other(), places, word, lead).stream())
                    .toList();
        }
        if (values instanceof Values.Names kind) {
            return names(kind.kind(), word, lead);
        }
        return values instanceof Values.NamesOfKindBefore && !places.isEmpty()
                ? names(places.get(places.size() - 1), word, lead)
                : List.of();
    }

    private List<Candidate> names(String kind, String word, String lead) {
        return names.complete(kind, word, MOST_NAMES).stream()
                .map(name -> candidate(lead + name, name, null, null))
                .toList();
    }

    private static Candidate candidate(
            String value,
            String shown,
            @org.jspecify.annotations.Nullable String group,
            @org.jspecify.annotations.Nullable String description) {
        return new Candidate(value, shown, group, description, null, null, true);
    }
}
