package laurel.local.mails;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.local.http.Html;

/** A folder with e-mails: each as a page, as text, as a message and as pictures, and a page that shows them all. */
public final class Album {
    /** One way of looking at an e-mail. */
    public record View(String name, int width, boolean dark) {}

    /** How people see them: at a desk, on a telephone, and dark. */
    public static final List<View> VIEWS =
            List.of(new View("wide", 720, false), new View("narrow", 320, false), new View("dark", 720, true));

    private static final int KILOBYTE = 1024;

    private final Path folder;
    private final List<SampleMail> kept = new ArrayList<>();

    /** An album in a folder, which is made if it is not there. */
    public Album(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Adds an e-mail, with pictures if there is a camera. */
    public void add(SampleMail sample, Optional<Camera> camera) throws IOException {
        write(sample.id() + ".html", sample.mail().html());
        write(sample.id() + ".txt", sample.mail().text());
        write(sample.id() + ".eml", sample.message());
        if (camera.isPresent()) {
            for (View view : VIEWS) {
                Files.write(
                        folder.resolve(picture(sample, view)),
                        camera.get().picture(sample.mail().html(), view.width(), view.dark()));
            }
        }
        kept.add(sample);
    }

    /** Writes the page that shows all. */
    public Path index(boolean pictures) throws IOException {
        StringBuilder body = new StringBuilder("<h1>E-mails of every kind</h1>\n<ul>\n");
        for (SampleMail sample : kept) {
            body.append("<li><a href=\"#%s\">%s</a></li>%n".formatted(sample.id(), sample.id()));
        }
        body.append("</ul>\n");
        kept.forEach(sample -> body.append(section(sample, pictures)));
        return write("index.html", Html.page("E-mails of every kind", STYLE, body.toString()));
    }

    private static String section(SampleMail sample, boolean pictures) {
        String id = sample.id();
        StringBuilder section = new StringBuilder();
        section.append("<section id=\"%s\">%n<h2>%s</h2>%n<dl>"
                .formatted(id, Html.escape(sample.mail().subject())));
        section.append("<dt>Kind</dt><dd>%s</dd>".formatted(sample.kind().id()));
        section.append("<dt>Size</dt><dd>%d KB</dd>".formatted(kilobytes(sample)));
        for (Map.Entry<String, String> header : sample.mail().headers().entrySet()) {
            section.append(
                    "<dt>%s</dt><dd>%s</dd>".formatted(Html.escape(header.getKey()), Html.escape(header.getValue())));
        }
        section.append("</dl>\n<p>");
        for (String end : List.of("html", "txt", "eml")) {
            section.append("<a href=\"%s.%s\">%s.%s</a> ".formatted(id, end, id, end));
        }
        section.append("</p>\n");
        if (pictures) {
            for (View view : VIEWS) {
                section.append(
                        "<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%2$s, %3$s\" width=\"%4$d\" loading=\"lazy\"></a>%n"
                                .formatted(picture(sample, view), id, view.name(), view.width() / 2));
            }
        }
        return section.append("</section>\n").toString();
    }

    /** How many kilobytes an e-mail has, rounded up. */
    public static int kilobytes(SampleMail sample) {
        return Math.ceilDiv(sample.bytes(), KILOBYTE);
    }

    private static String picture(SampleMail sample, View view) {
        return sample.id() + "-" + view.name() + ".png";
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private static final String STYLE = """
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
            main { padding: 1.5rem 1rem; }
            h2 { border-top: 1px solid GrayText; padding-top: 1.5rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
            dt { font-weight: 600; }
            dd { margin: 0; overflow-wrap: anywhere; }
            img { border: 1px solid GrayText; vertical-align: top; height: auto; }
            </style>""";
}
