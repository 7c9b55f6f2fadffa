package laurel.year.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Awards are told only while they stand, and those that stood are told in time.
 *
 * <p>In time is within six working days on which the person is there, after the day on which it was found. Two e-mails may
 * have gone out just before: the earlier of them leaves the week seven days after the finding at the latest, and if that is
 * at a weekend, the sixth working day is the first that may have it. Recognition then goes before everything else. Where SES
 * did not take it, something else may go in between once more, and it has another week: eleven.
 */
final class Awards {
    static final int WORKING_DAYS = 6;
    static final int AFTER_TROUBLE = 11;
    private static final Duration NEWS = Duration.ofDays(7);

    private final World world;
    private final Life life;
    private final List<Violation> found = new ArrayList<>();

    Awards(World world, Life life) {
        this.world = world;
        this.life = life;
    }

    List<Violation> violations() {
        life.mails.forEach(mail -> mail.messages().stream()
                .filter(message -> message.startsWith("award|"))
                .forEach(message -> stands(mail, message)));
        life.facts("award").filter(fact -> fact.text("state").equals("given")).forEach(this::told);
        return found;
    }

    private void stands(Entry mail, String message) {
        Optional<Entry> last = life.facts("award")
                .filter(fact -> fact.number() < mail.number() && message(fact).equals(message))
                .reduce((first, second) -> second);
        if (last.isEmpty() || !last.get().text("state").equals("given")) {
            String proof = last.map(Entry::line).orElse("nothing was given");
            found.add(new Violation("award-stands", message, mail.line(), proof));
        }
    }

    private void told(Entry given) {
        boolean isNews = life.facts("earned")
                .filter(earned -> message(earned).equals(message(given))
                        && earned.text("found").equals(given.text("found")))
                .findFirst()
                .filter(earned -> Duration.between(Instant.parse(earned.text("earned")), given.at())
                                .compareTo(NEWS)
                        <= 0)
                .isPresent();
        boolean toldBefore = life.mails.stream()
                .anyMatch(mail ->
                        mail.number() < given.number() && mail.messages().contains(message(given)));
        if (!isNews || toldBefore || !world.isLive(given.number())) {
            return;
        }
        boolean trouble = life.facts("trouble").anyMatch(each -> each.number() > given.number())
                || life.mails.stream().anyMatch(mail -> mail.number() > given.number() && world.isSilent(mail));
        LocalDate deadline = deadline(given.day(), trouble ? AFTER_TROUBLE : WORKING_DAYS);
        boolean inTime = life.mails.stream()
                .anyMatch(mail ->
                        mail.messages().contains(message(given)) && !mail.day().isAfter(deadline));
        if (!inTime && deadline.isBefore(Days.day(world.end())) && couldBeTold(given, deadline)) {
            found.add(new Violation("award-told", "not by " + deadline, given.line()));
        }
    }

    private LocalDate deadline(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (world.days.isWorking(day) && !life.mayBeAway(day)) {
                left--;
            }
            if (day.isAfter(from.plusYears(1))) {
                return day;
            }
        }
        return day;
    }

    /** Whether they were to be reached and wanted to hear of it all the time, and it stood. */
    private boolean couldBeTold(Entry given, LocalDate deadline) {
        long number = given.number();
        List<Entry> meanwhile = life.facts.stream()
                .filter(fact -> fact.number() > number && !fact.day().isAfter(deadline))
                .toList();
        Optional<Entry> person = life.last("person", number);
        boolean known = person.filter(this::canBeReached).isPresent()
                && meanwhile.stream().filter(fact -> fact.is("person")).allMatch(this::canBeReached);
        boolean willing = life.stopped("recognition", number).isEmpty()
                && meanwhile.stream()
                        .filter(fact -> fact.is("choice"))
                        .noneMatch(choice -> Life.stops(choice, "recognition"));
        boolean stood = meanwhile.stream()
                .noneMatch(fact -> fact.is("award")
                        && fact.text("state").equals("withdrawn")
                        && message(fact).equals(message(given)));
        boolean refused = meanwhile.stream()
                .anyMatch(fact -> fact.is("refused") && fact.messages().contains(message(given)));
        boolean suppressed = person.flatMap(each -> world.told(each.text("email"), Long.MAX_VALUE))
                .filter(word -> !word.day().isAfter(deadline))
                .isPresent();
        // A report that comes late may show that it was earned long before: then it is no news any more.
        boolean earnedLongAgo = meanwhile.stream()
                .anyMatch(fact -> fact.is("action")
                        && Instant.parse(fact.text("occurred"))
                                .isBefore(given.at().minus(NEWS)));
        return known && willing && stood && !refused && !suppressed && !earnedLongAgo;
    }

    private boolean canBeReached(Entry person) {
        return !person.text("email").isEmpty() && person.date("left") == null;
    }

    private static String message(Entry award) {
        return "award|" + award.text("badge") + "|" + award.text("period");
    }
}
