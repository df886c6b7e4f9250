package org.citeatlas.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Option;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** A command that does what a test says, and remembers the names that it was run with. */
public final class FakeCommand implements AtlasCommand {
    private final String name;
    private final BiFunction<Invocation, Output, Integer> work;
    private final List<String> names = new ArrayList<>();

    public FakeCommand(String name, BiFunction<Invocation, Output, Integer> work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named(name, CommandSpec.Group.ASK, "does what a test says")
                .takes(Positional.optional("NAME", "a name", Values.names("entity")))
                .takes(new Positional("FILE", Positional.Count.OPTIONAL, "a file", Values.FILE))
                .option(new Option("kind", "KIND", "what sort", Values.oneOf(List.of("method", "dataset"))))
                .option(new Option("sort", "SORT", "of what", Values.someOf(List.of("new", "old"))))
                .option(Option.flag("force", "do it all the same"))
                .example(name + " LoRA")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        invocation.arguments().optionalWord("NAME").ifPresent(names::add);
        return work.apply(invocation, output);
    }

    /** The names that it was run with, in order. */
    public List<String> names() {
        return names;
    }
}
