package laurel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import laurel.mail.Letter;
import laurel.mail.Wording;
import laurel.mail.sample.Sample;
import laurel.mail.sample.Samples;
import laurel.settings.Settings;

/** What an e-mail takes: of DynamoDB, of time, and of whoever fetches it. */
final class MailBench {
    private static final double KILOBYTE = 1024;
    /** Of the whole e-mail; Gmail shows no more than the first 102 KB of the HTML. */
    private static final double LARGEST = 100;

    private static final int WARM_UP = 150;
    private static final int MEASURED = 250;

    private MailBench() {}

    static void run(Report report, boolean explain) throws Exception {
        sizes(report);
        report.title(
                "An e-mail's units of DynamoDB, and e-mails a second",
                "From the announcement of an award: note, gate, claim, template, the local SES over HTTP, settlement; then\n"
                        + "what SES says of it, sent and delivered. Tables in memory, the mailbox on disk.");
        try (MailCouncil council = MailCouncil.start(MailUnits.PEOPLE + WARM_UP + 2 * MEASURED)) {
            new MailUnits(report, council, explain).run();
            speed(report, council);
        }
    }

    private static void sizes(Report report) {
        report.title("Size of each kind of e-mail", "Subject, headers, HTML and text of the largest sample of a kind.");
        Map<String, Double> largest = new TreeMap<>();
        for (Sample sample : Samples.all(Wording.english(), Settings.of(Map.of()))) {
            largest.merge(sample.kind().id(), bytes(sample.letter()) / KILOBYTE, Math::max);
        }
        largest.forEach((kind, size) -> report.within(kind, size, LARGEST, " KB"));
    }

    private static int bytes(Letter letter) {
        String headers = String.join("", letter.headers().keySet())
                + String.join("", letter.headers().values());
        return (letter.subject() + headers + letter.html() + letter.text()).getBytes(UTF_8).length;
    }

    private static void speed(Report report, MailCouncil council) throws Exception {
        int first = MailUnits.PEOPLE;
        perSecond(council, first, WARM_UP, 8);
        double alone = perSecond(council, first + WARM_UP, MEASURED, 1);
        double together = perSecond(council, first + WARM_UP + MEASURED, MEASURED, 8);
        report.line("e-mails a second, one at a time", "%14s".formatted(Report.number(alone)));
        report.line("e-mails a second, eight at a time", "%14s".formatted(Report.number(together)));
    }

    private static double perSecond(MailCouncil council, int from, int count, int atATime) throws Exception {
        List<Integer> people = IntStream.range(from, from + count).boxed().toList();
        int before = council.sent();
        long begun = System.nanoTime();
        Load.on(people, atATime, council::thank);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (council.sent() - before != count) {
            throw new IllegalStateException((council.sent() - before) + " of " + count + " e-mails were sent");
        }
        return count / seconds;
    }
}
