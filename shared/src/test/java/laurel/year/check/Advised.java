package laurel.year.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nudges only to the quiet and twice at most, reminders only to whom a renewal concerns, with steps open. */
final class Advised {
    private static final int QUIET_DAYS = 45;
    private static final int MOST_NUDGES = 2;
    private static final Set<String> REMINDERS = Set.of("09-01", "10-01", "11-01", "11-15", "11-25");

    private final World world;
    private final Life life;
    private final List<Violation> found = new ArrayList<>();

    Advised(World world, Life life) {
        this.world = world;
        this.life = life;
    }

    List<Violation> violations() {
        for (Entry mail : life.mails) {
            switch (mail.kind()) {
                case "nudge" -> nudge(mail);
                case "cpd-reminder" -> reminder(mail);
                default -> {}
            }
        }
        return found;
    }

    private void nudge(Entry mail) {
        Entry last = lastAction(mail.number());
        LocalDate acted = last == null ? null : Days.day(Instant.parse(last.text("occurred")));
        LocalDate joined = life.last("person", mail.number())
                .map(person -> person.date("joined"))
                .orElse(null);
        LocalDate since = Stream.of(acted, joined)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        if (since.isAfter(LocalDate.MIN)) {
            long quiet = since.plusDays(1)
                    .datesUntil(mail.day().plusDays(1))
                    .filter(day -> !wasAway(day, mail.number()))
                    .count();
            if (quiet < QUIET_DAYS) {
                add("quiet", "quiet for " + quiet + " days", last == null ? "" : last.line(), mail.line());
            }
        }
        List<String> nudges = life.mails.stream()
                .filter(each -> each.kind().equals("nudge")
                        && !world.isSilent(each)
                        && each.number() <= mail.number()
                        && each.day().isAfter(since))
                .flatMap(each -> each.messages().stream())
                .distinct()
                .toList();
        if (nudges.size() > MOST_NUDGES) {
            add("nudges", "more than two since " + since + ": " + nudges, mail.line());
        }
    }

    /** As the people file said of that day by then. */
    private boolean wasAway(LocalDate day, long before) {
        return life.facts("person")
                .filter(word -> word.number() < before && !word.day().isAfter(day))
                .reduce((first, second) -> second)
                .map(word -> word.date("away"))
                .filter(away -> !day.isAfter(away))
                .isPresent();
    }

    private @Nullable Entry lastAction(long before) {
        Set<String> taken = new HashSet<>();
        life.facts("void").filter(fact -> fact.number() < before).forEach(fact -> taken.add(fact.text("id")));
        return life.facts("action")
                .filter(fact -> fact.number() < before && !taken.contains(fact.text("id")))
                .max((one, other) -> one.text("occurred").compareTo(other.text("occurred")))
                .orElse(null);
    }

    private void reminder(Entry mail) {
        Entry person = life.last("person", mail.number()).orElseThrow();
        if (!person.text("regulator").equals("Social Work England")) {
            add("regulator", "not registered with Social Work England", mail.line(), person.line());
        }
        for (String message : mail.messages()) {
            LocalDate date = LocalDate.parse(message.substring(message.indexOf('|') + 1));
            if (!REMINDERS.contains(date.toString().substring(5))
                    || mail.day().isBefore(date)
                    || mail.day().getMonthValue() == 12) {
                add("reminder-date", message, mail.line());
            }
            LocalDate registered = person.date("registered");
            boolean feeOnly = registered != null && !registered.isBefore(LocalDate.of(date.getYear(), 9, 1));
            Set<String> open = new HashSet<>(feeOnly ? Set.of("fee") : Set.of("form", "fee", "cpd"));
            life.facts("step").filter(fact -> fact.number() < mail.number()).forEach(fact -> {
                if (fact.json().path("done").asBoolean()) {
                    open.remove(fact.text("step"));
                } else if (!feeOnly || fact.text("step").equals("fee")) {
                    open.add(fact.text("step"));
                }
            });
            if (open.isEmpty()) {
                add("reminder-noted", "every step was noted", mail.line());
            }
        }
    }

    private void add(String rule, String what, String... lines) {
        found.add(new Violation(rule, what, lines));
    }
}
