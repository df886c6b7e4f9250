package org.citeatlas.shell.command;

import java.util.List;
import java.util.Optional;
import org.citeatlas.app.EditCollection;
import org.citeatlas.app.GraphSession;
import org.citeatlas.app.ListCollections;
import org.citeatlas.domain.Answer;
import org.citeatlas.domain.CiteatlasException;
import org.citeatlas.shell.output.Output;
import org.citeatlas.shell.syntax.Arguments;
import org.citeatlas.shell.syntax.CommandSpec;
import org.citeatlas.shell.syntax.Positional;
import org.citeatlas.shell.syntax.Values;

/** {@code collection [NAME] [add|remove|list|rename|delete] …}: a user's own shelves of papers. */
public final class CollectionCommand implements AtlasCommand {
    private static final String NAME = "NAME";
    private static final String VERB = "VERB";
    private static final String PAPER = "PAPER";
    private static final List<String> VERBS = List.of("add", "remove", "list", "rename", "delete");

    private final GraphSession session;

    public CollectionCommand(GraphSession session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.named("collection", CommandSpec.Group.SHELVES, "collections of papers, and what is in them")
                .takes(Positional.optional(NAME, "of the collection, as it is written", Values.names("collection")))
                .takes(Positional.optional(VERB, "what to do, list unless said", Values.oneOf(VERBS)))
                .takes(new Positional(
                        PAPER,
                        Positional.Count.ANY,
                        "for add and remove: ids or titles; for rename: the new name",
                        Values.names("paper")))
                .note(
                        "Alone, or with list alone, it lists all collections. The first add makes one; delete leaves its papers in the graph.")
                .note("A collection stays when sources are forgotten, and has its papers again when they come again.")
                .example("collection adapters add 2106.09685 2305.14314")
                .example("collection \"to read\"")
                .example("collection adapters remove 2106.09685")
                .example("collection adapters rename peft")
                .build();
    }

    @Override
    public int run(Invocation invocation, Output output) {
        ListCollections lists = new ListCollections(session);
        Optional<String> name = invocation.arguments().optionalWord(NAME);
        if (name.isEmpty() || listsAll(invocation.arguments())) {
            return output.answer(lists.all(invocation.queryOptions()));
        }
        String verb = invocation.arguments().optionalWord(VERB).orElse("list");
        List<String> words = invocation.arguments().words(PAPER);
        checkCount(verb, words);
        return output.answer(
                verb.equals("list")
                        ? lists.papers(name.get(), invocation.queryOptions())
                        : edit(name.get(), verb, words));
    }

    /** {@code collection list}: a verb where the name could be. */
    private static boolean listsAll(Arguments arguments) {
        return arguments.optionalWord(NAME).filter("list"::equals).isPresent()
                && arguments.optionalWord(VERB).isEmpty();
    }

    private Answer edit(String name, String verb, List<String> words) {
        EditCollection collection = new EditCollection(session);
        return switch (verb) {
            case "add" -> collection.add(name, words);
            case "remove" -> collection.remove(name, words);
            case "rename" -> collection.rename(name, words.get(0));
            default -> collection.delete(name);
        };
    }

    private static void checkCount(String verb, List<String> words) {
        boolean none = verb.equals("list") || verb.equals("delete");
        boolean one = verb.equals("rename");
        if (!none && words.isEmpty()) {
            throw CiteatlasException.usage((one ? "The new name is" : "The papers are") + " missing: 'collection NAME "
                    + verb + (one ? " NEW'." : " PAPER…'."));
        }
        int most = none ? 0 : one ? 1 : words.size();
        if (words.size() > most) {
            throw CiteatlasException.usage("One word too many behind " + verb + ": \"" + words.get(most)
                    + "\". A name with blanks goes in quotes.");
        }
    }
}
