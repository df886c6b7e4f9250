package org.citeatlas.shell.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeatlas.shell.output.Columns;
import org.citeatlas.shell.output.Ink;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.GlobalOptions;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code help}: all commands by group; {@code help NAME}: what one takes, with examples. */
public final class HelpCommand implements AtlasCommand {
    private final Commands commands;

    public HelpCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("help", CommandSpec.Group.CONSOLE, "all commands, or what one of them takes")
                .takes(Positional.optional("NAME", "the command", Values.COMMAND))
                .example("help import")
                .build();
    }

    @Override
    public boolean needsTheGraph(Invocation invocation) {
        return false;
    }

    @Override
    public int run(Invocation invocation, Output output) {
        Optional<String> name = invocation.arguments().optionalWord("NAME");
        Ink ink = output.dataInk();
        output.page(name.map(n -> about(commands.get(n).spec(), ink)).orElseGet(() -> overview(ink)));
        return 0;
    }

    private List<String> overview(Ink ink) {
        List<String> lines = new ArrayList<>();
        int width = commands.all().stream()
                .mapToInt(c -> c.spec().name().length())
                .max()
                .orElse(0);
        for (CommandSpec.Group group : CommandSpec.Group.values()) {
            List<CommandSpec> specs = commands.all().stream()
                    .map(AtlasCommand::spec)
                    .filter(spec -> spec.group() == group && !spec.isHidden())
                    .toList();
            if (!specs.isEmpty()) {
                lines.add(ink.heading(group.heading()));
                specs.forEach(spec -> lines.add(entry(spec.name(), width, spec.purpose(), ink)));
                lines.add("");
            }
        }
        lines.add("help NAME says more about one, with examples. Every command takes");
        lines.addAll(options(GlobalOptions.OPTIONS, ink));
        return lines;
    }

    private static List<String> about(CommandSpec spec, Ink ink) {
        List<String> lines = new ArrayList<>(List.of(ink.heading(spec.usage()), "  " + spec.purpose(), ""));
        int width = spec.positionals().stream()
                .mapToInt(p -> p.name().length())
                .max()
                .orElse(0);
        spec.positionals().forEach(p -> lines.add(entry(p.name(), width, p.help() + choices(p.values()), ink)));
        lines.addAll(options(spec.options(), ink));
        if (lines.size() > 3) {
            lines.add("");
        }
        spec.notes().stream().flatMap(note -> Arrays.stream(note.split("\n"))).forEach(note -> lines.add("  " + note));
        lines.addAll(examples(spec.examples(), ink));
        return lines;
    }

    private static List<String> examples(List<String> examples, Ink ink) {
        if (examples.size() == 1) {
            return List.of(ink.faint("Example: ") + examples.get(0));
        }
        List<String> lines = new ArrayList<>();
        if (!examples.isEmpty()) {
            lines.add(ink.faint("Examples:"));
            examples.forEach(example -> lines.add("  " + example));
        }
        return lines;
    }

    private static List<String> options(List<Option> options, Ink ink) {
        int width =
                options.stream().mapToInt(o -> Columns.width(written(o))).max().orElse(0);
        return options.stream()
                .map(o -> entry(
                        written(o),
                        width,
                        o.help() + (GlobalOptions.OPTIONS.contains(o) ? "" : choices(o.values())),
                        ink))
                .toList();
    }

    private static String choices(Values values) {
        if (values instanceof Values.SomeOf some) {
            return ": some of " + String.join(",", some.words());
        }
        return values instanceof Values.OneOf one ? ": " + String.join(", ", one.words()) : "";
    }

    private static String written(Option option) {
        return "--" + option.name() + (option.isFlag() ? "" : " " + option.value());
    }

    private static String entry(String name, int width, String text, Ink ink) {
        return "  " + ink.bold(name) + " ".repeat(Math.max(0, width - Columns.width(name)) + 2) + text;
    }
}
