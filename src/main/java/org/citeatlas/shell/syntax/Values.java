package org.citeatlas.shell.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What may stand in a place of a command line: for completion, and to refuse what cannot be right. */
public sealed interface Values {
    /** Any text. */
    Values TEXT = new Text();
    /** A path in the file system. */
    Values FILE = new Files();
    /** The name of a command. */
    Values COMMAND = new CommandNames();
    /** The name of an exploration. */
    Values EXPLORATION = new ExplorationNames();

    /** One of these words and no other. */
    static Values oneOf(List<String> words) {
        List<String> all = List.copyOf(words);
        return new OneOf(() -> all);
    }

    /** One of these words, which take time to collect: asked for when somebody needs them. */
    static Values oneOf(Supplier<List<String>> words) {
        return new OneOf(words);
    }

    /** Some of these words, with commas between them. */
    static Values someOf(List<String> words) {
        return new SomeOf(List.copyOf(words));
    }

    /** One of the constants of an enum, in lower case. */
    static Values oneOf(Class<? extends Enum<?>> type) {
        return oneOf(Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Something that either may be. */
    static Values either(Values one, Values other) {
        return new Either(one, other);
    }

    /** A name in the graph, of one kind; {@code any} for whatever has a name. */
    static Values names(String kind) {
        return new Names(kind);
    }

    /** A name in the graph, of the kind that the positional before it says. */
    static Values namesOfKindBefore() {
        return new NamesOfKindBefore();
    }

    /** Any text. */
    record Text() implements Values {}

    /** A path. */
    record Files() implements Values {}

    /** The name of a command. */
    record CommandNames() implements Values {}

    /** The name of an exploration. */
    record ExplorationNames() implements Values {}

    /** One of these words. */
    record OneOf(Supplier<List<String>> source) implements Values {
        public List<String> words() {
            return source.get();
        }
    }

    /** Some of these words, with commas between them. */
    record SomeOf(List<String> words) implements Values {}

    /** Something that either may be; whoever takes it tells which. */
    record Either(Values one, Values other) implements Values {}

    /** A name in the graph. */
    record Names(String kind) implements Values {}

    /** A name in the graph, of the kind that the positional before it says. */
    record NamesOfKindBefore() implements Values {}
}
