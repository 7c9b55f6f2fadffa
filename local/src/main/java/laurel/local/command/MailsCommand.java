package laurel.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import laurel.local.browser.Browser;
import laurel.local.mails.Album;
import laurel.local.mails.Camera;
import laurel.local.mails.SampleMail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "mails",
        description = {
            "Writes an e-mail of every kind with made-up data, to look at: as a page, as text, as a whole message and as",
            "pictures, wide, narrow and dark. Nothing has to run for it."
        },
        footer = {
            "",
            "Examples:",
            "  ./run mails",
            "  ./run mails --only feedback --to feedback-mails",
            "  ./run mails --only badge --language cy",
            "  ./run mails --no-pictures"
        })
final class MailsCommand implements Callable<Integer> {
    @Option(names = "--to", paramLabel = "FOLDER", description = "Where to (default: local/target/mails here).")
    @Nullable
    Path to;

    @Option(names = "--only", paramLabel = "KIND", description = "Those of one kind only, or the one of that name.")
    @Nullable
    String only;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en-GB", description = "In which: en-GB or cy.")
    String language = "";

    @Option(names = "--no-pictures", description = "Takes no pictures, for which Chromium is needed.")
    boolean noPictures;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this and exits.")
    boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<SampleMail> chosen = chosen();
        Path folder = to == null ? Path.of(System.getProperty("laurel.root", "."), "local", "target", "mails") : to;
        Optional<Path> browser = noPictures ? Optional.empty() : Browser.installed();
        if (browser.isEmpty() && !noPictures) {
            spec.commandLine()
                    .getErr()
                    .println("There is no Chromium on the path, so there are no pictures. For them install it"
                            + " (apt-get install chromium); without them write --no-pictures.");
        }
        Path index = written(chosen, album(folder), browser);
        spec.commandLine()
                .getOut()
                .println(chosen.size() + (chosen.size() == 1 ? " e-mail" : " e-mails") + ". Look at them: "
                        + index.toAbsolutePath().normalize().toUri());
        return 0;
    }

    private static Album album(Path folder) {
        try {
            return new Album(folder);
        } catch (IOException e) {
            throw new Failure("--to " + Shown.line(folder.toString())
                    + ": nothing can be written there. Name a folder, or one that is to be made.");
        }
    }

    private static Path written(List<SampleMail> chosen, Album album, Optional<Path> browser) throws IOException {
        if (browser.isEmpty()) {
            for (SampleMail each : chosen) {
                album.add(each, Optional.empty());
            }
            return album.index(false);
        }
        try (Camera camera = new Camera(browser.get());
                Work work = new Work("E-mails", chosen.size())) {
            for (SampleMail each : chosen) {
                album.add(each, Optional.of(camera));
                work.done(1);
            }
            return album.index(true);
        }
    }

    private List<SampleMail> chosen() {
        List<SampleMail> all = all();
        if (only == null) {
            return all;
        }
        List<SampleMail> chosen = all.stream()
                .filter(each -> each.id().equals(only) || each.kind().id().equals(only))
                .toList();
        if (chosen.isEmpty()) {
            throw new Failure("--only " + Shown.line(only) + ": there is no such kind. Write one of "
                    + all.stream()
                            .map(each -> each.kind().id())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + "; or the name of one e-mail, such as " + all.getFirst().id() + ".");
        }
        return chosen;
    }

    private List<SampleMail> all() {
        try {
            return SampleMail.all(Locale.forLanguageTag(language));
        } catch (IllegalArgumentException e) {
            throw new Failure("--language " + Shown.line(language)
                    + ": there is no wording in it. Write en-GB or cy; docs/feedback.md says how to add one.");
        }
    }
}
