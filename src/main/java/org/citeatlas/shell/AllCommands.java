package org.citeatlas.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.citeatlas.app.GraphSession;
import org.citeatlas.explore.ExplorationCatalogue;
import org.citeatlas.explore.ExplorationFiles;
import org.citeatlas.shell.command.AssertCommand;
import org.citeatlas.shell.command.AtlasCommand;
import org.citeatlas.shell.command.BackupCommand;
import org.citeatlas.shell.command.BrowseCommand;
import org.citeatlas.shell.command.CollectionCommand;
import org.citeatlas.shell.command.Commands;
import org.citeatlas.shell.command.DoctorCommand;
import org.citeatlas.shell.command.EnrichCommand;
import org.citeatlas.shell.command.ExplorationCommand;
import org.citeatlas.shell.command.ExplorationsCommand;
import org.citeatlas.shell.command.ExportCommand;
import org.citeatlas.shell.command.ExtractCommand;
import org.citeatlas.shell.command.FindCommand;
import org.citeatlas.shell.command.ForgetCommand;
import org.citeatlas.shell.command.HelpCommand;
import org.citeatlas.shell.command.ImportCommand;
import org.citeatlas.shell.command.MarkCommand;
import org.citeatlas.shell.command.PathCommand;
import org.citeatlas.shell.command.PrepareCommand;
import org.citeatlas.shell.command.QueryCommand;
import org.citeatlas.shell.command.RestoreCommand;
import org.citeatlas.shell.command.ServeCommand;
import org.citeatlas.shell.command.ShowCommand;
import org.citeatlas.shell.command.SourcesCommand;
import org.citeatlas.shell.command.SplitCommand;
import org.citeatlas.shell.command.StatsCommand;
import org.citeatlas.shell.command.StatusCommand;
import org.citeatlas.shell.command.StopCommand;
import org.citeatlas.shell.command.TourCommand;
import org.citeatlas.shell.command.VerifyCommand;
import org.citeatlas.shell.command.WhyCommand;

/** Every command that there is. */
final class AllCommands {
    private final GraphSession session;
    private final Path own;
    private final Set<String> names = new TreeSet<>();

    private AllCommands(GraphSession session, Path own) {
        this.session = session;
        this.own = own;
    }

    /** @param own folder of the user's own explorations; need not be there */
    static Commands over(GraphSession session, Path own) {
        AllCommands all = new AllCommands(session, own);
        Lazy<ExplorationCatalogue> catalogue = new Lazy<>(all::catalogue);
        List<AtlasCommand> builtIn = new ArrayList<>(all.builtIn(catalogue));
        AtomicReference<Commands> itself = new AtomicReference<>(); // a tour runs the other commands
        builtIn.add(new TourCommand(session, itself::get));
        builtIn.forEach(command -> all.names.add(command.spec().name()));
        all.names.addAll(List.of("help", "exit", "quit"));
        Commands commands = new Commands(
                builtIn,
                () -> all.explorations(catalogue.get()),
                name -> catalogue.get().problem(name));
        commands.add(new HelpCommand(commands));
        itself.set(commands);
        return commands;
    }

    private List<AtlasCommand> builtIn(Lazy<ExplorationCatalogue> catalogue) {
        return List.of(
                new ImportCommand(session, System.getenv()),
                new EnrichCommand(session, System.getenv()),
                new ExtractCommand(),
                new PrepareCommand(),
                new SourcesCommand(session),
                new ForgetCommand(session),
                new SplitCommand(session),
                new MarkCommand(session),
                new CollectionCommand(session),
                new FindCommand(session),
                new ShowCommand(session, catalogue),
                new WhyCommand(session),
                new PathCommand(session),
                new QueryCommand(session),
                new ExplorationsCommand(catalogue, this::catalogue, session),
                new BrowseCommand(session, catalogue),
                new ExportCommand(session, catalogue),
                new StatsCommand(session),
                new VerifyCommand(session),
                new AssertCommand(session),
                new StatusCommand(session),
                new ServeCommand(session),
                new StopCommand(session),
                new BackupCommand(session, Version.number()),
                new RestoreCommand(session),
                new DoctorCommand(session, Here::surroundings));
    }

    private ExplorationCatalogue catalogue() {
        return ExplorationCatalogue.of(ExplorationFiles.shipped(), ExplorationFiles.load(own), names);
    }

    private ExplorationCatalogue catalogue(List<Path> files) {
        return ExplorationCatalogue.of(ExplorationFiles.shipped(), ExplorationFiles.load(files), names);
    }

    private List<AtlasCommand> explorations(ExplorationCatalogue catalogue) {
        return catalogue.all().stream()
                .<AtlasCommand>map(exploration -> new ExplorationCommand(exploration, session))
                .toList();
    }
}
