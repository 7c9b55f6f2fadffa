package laurel.year;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import laurel.mail.Delivery;
import laurel.mail.Letter;
import laurel.mail.MailTags;
import laurel.mail.Postbox;
import laurel.mail.outcome.Outcome;
import laurel.mail.outcome.Tracked;

/**
 * SES as it may behave: it takes most letters, is busy for a while now and then, refuses some, answers nothing, has a process
 * die while it answers, and tells late, twice or never what became of a letter.
 */
final class PostOffice implements Postbox {
    private final Random random;
    private final YearClock clock;
    private final Happenings happenings;
    private final Chronicle chronicle;
    private final Map<String, Integer> permanentFrom = new HashMap<>();
    private final Map<String, Integer> complainsAt = new HashMap<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private Consumer<Outcome> hears = outcome -> {};
    private Instant busyUntil = Instant.MIN;
    private int mails;

    PostOffice(Random random, YearClock clock, Happenings happenings, Chronicle chronicle) {
        this.random = random;
        this.clock = clock;
        this.happenings = happenings;
        this.chronicle = chronicle;
    }

    /** Who is told what becomes of letters. */
    void tells(Consumer<Outcome> to) {
        hears = to;
    }

    /** From so many letters on, all to that address come back for good. */
    void bounces(String address, int letter) {
        permanentFrom.put(address, letter);
    }

    /** The owner of an address complains of that letter. */
    void complains(String address, int letter) {
        complainsAt.put(address, letter);
    }

    /** The process that was sending is gone. */
    static final class Died extends RuntimeException {}

    @Override
    public Delivery send(Letter letter) {
        Instant now = clock.instant();
        if (now.isBefore(busyUntil)) {
            trouble(letter);
            return new Delivery.TryLater("Throttling");
        }
        int dice = random.nextInt(1000);
        if (dice < 4) {
            busyUntil = now.plus(Duration.ofMinutes(random.nextInt(180)));
            trouble(letter);
            return new Delivery.TryLater("Throttling");
        }
        if (dice < 7) {
            refused(letter);
            return new Delivery.Refused("MessageRejected");
        }
        if (dice < 15) {
            trouble(letter);
            return new Delivery.InDoubt("503, and it did not leave");
        }
        if (dice < 20) {
            trouble(letter);
            throw new Died();
        }
        String mail = "m-" + ++mails;
        if (dice < 24) {
            refused(letter);
            tell(letter, mail, 30, tracked -> new Outcome.Rejected(tracked, clock.instant(), "Bad content"));
            return new Delivery.Sent(mail);
        }
        boolean doubt = dice < 45;
        boolean silent = doubt && dice < 30;
        taken(letter, mail);
        if (silent) {
            chronicle.fact("silence", "mail", mail);
            if (random.nextBoolean()) {
                long late = 7200 + random.nextInt(86400);
                tell(letter, mail, late, tracked -> new Outcome.Sent(tracked, clock.instant()));
            }
        } else {
            course(letter, mail, doubt);
        }
        if (doubt && random.nextBoolean()) {
            throw new Died();
        }
        return doubt ? new Delivery.InDoubt("connection reset") : new Delivery.Sent(mail);
    }

    private void refused(Letter letter) {
        chronicle.fact("refused", "person", person(letter), "tags", new TreeMap<>(letter.tags()));
    }

    /** It did not leave this time. */
    private void trouble(Letter letter) {
        chronicle.fact("trouble", "person", person(letter));
    }

    private void taken(Letter letter, String mail) {
        chronicle.mail(
                "mail", mail,
                "to", letter.to(),
                "person", person(letter),
                "kind", Objects.requireNonNull(letter.tags().get("kind")),
                "tags", new TreeMap<>(letter.tags()),
                "headers", new TreeMap<>(letter.headers()),
                "subject", letter.subject(),
                "text", letter.text());
    }

    /** What SES has to tell of a letter, within the hour at least once, if nobody knows whether it left. */
    private void course(Letter letter, String mail, boolean doubt) {
        int number = letters.merge(letter.to(), 1, Integer::sum);
        if (doubt || random.nextInt(100) < 97) {
            tell(letter, mail, random.nextInt(3400), tracked -> new Outcome.Sent(tracked, clock.instant()));
        }
        if (number >= permanentFrom.getOrDefault(letter.to(), Integer.MAX_VALUE)) {
            tell(letter, mail, random.nextInt(40_000), tracked -> {
                chronicle.fact("told", "address", letter.to(), "what", "permanent bounce");
                return new Outcome.Bounced(tracked, clock.instant(), true, "Permanent/General", List.of(letter.to()));
            });
            return;
        }
        if (random.nextInt(100) == 0) {
            tell(
                    letter,
                    mail,
                    random.nextInt(4000),
                    tracked ->
                            new Outcome.Bounced(tracked, clock.instant(), false, "Transient/MailboxFull", List.of()));
        }
        tell(letter, mail, random.nextInt(3400), tracked -> new Outcome.Delivered(tracked, clock.instant()));
        if (number == complainsAt.getOrDefault(letter.to(), -1)) {
            tell(letter, mail, random.nextInt(200_000), tracked -> {
                chronicle.fact("told", "address", letter.to(), "what", "complaint");
                return new Outcome.Complained(tracked, clock.instant(), true, "abuse", List.of(letter.to()));
            });
        }
    }

    private interface Word {
        Outcome of(Tracked mail);
    }

    private void tell(Letter letter, String mail, long seconds, Word word) {
        Tracked tracked = new Tracked(
                mail,
                MailTags.person(Objects.requireNonNull(letter.tags().get(MailTags.PERSON))),
                letter.tags().get(MailTags.CLAIM));
        happenings.inSeconds(seconds, () -> hears.accept(word.of(tracked)));
        if (random.nextInt(20) == 0) {
            happenings.inSeconds(seconds + random.nextInt(100_000), () -> hears.accept(word.of(tracked)));
        }
    }

    private static String person(Letter letter) {
        String tag = Objects.requireNonNull(letter.tags().get(MailTags.PERSON));
        return new String(Base64.getUrlDecoder().decode(tag), UTF_8);
    }
}
