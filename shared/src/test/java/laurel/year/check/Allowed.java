package laurel.year.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether each e-mail might be sent at its moment to its person. */
final class Allowed {
    private static final int NEW_DAYS = 60;

    private final World world;
    private final Life life;
    private final List<Violation> found = new ArrayList<>();

    Allowed(World world, Life life) {
        this.world = world;
        this.life = life;
    }

    List<Violation> violations() {
        life.mails.forEach(this::look);
        return found;
    }

    private void look(Entry mail) {
        if (!world.days.isOpen(mail.at())) {
            add("hours", "not 08:00 to 18:00 on a working day", mail.line());
        }
        if (!world.isLive(mail.number())) {
            add("baseline", "the organisation was not live", mail.line());
        }
        String to = mail.text("to");
        world.told(to, mail.number()).ifPresent(word -> add("suppressed", to, mail.line(), word.line()));
        life.away(mail.day(), mail.number()).ifPresent(word -> add("away", "was away", mail.line(), word.line()));
        if (!mail.group().isEmpty()) {
            life.stopped(mail.group(), mail.number())
                    .ifPresent(choice -> add("consent", mail.group() + " was stopped", mail.line(), choice.line()));
        }
        Optional<Entry> known = life.last("person", mail.number());
        if (known.isEmpty()) {
            add("unknown", "the people file did not have them", mail.line());
            return;
        }
        Entry person = known.get();
        if (!person.text("email").equals(to)) {
            add("address", "not their address", mail.line(), person.line());
        }
        LocalDate left = person.date("left");
        if (left != null && left.isBefore(mail.day())) {
            add("left", "had left", mail.line(), person.line());
        }
        LocalDate joined = person.date("joined");
        if (mail.isAdvice() && joined != null && mail.day().isBefore(joined.plusDays(NEW_DAYS))) {
            add("joined", "joined less than 60 days before", mail.line(), person.line());
        }
        if (mail.kind().equals("digest") && !person.text("role").equals("champion")) {
            add("digest", "no champion", mail.line(), person.line());
        }
        mail.messages().forEach(message -> campaign(mail, message));
    }

    private void campaign(Entry mail, String message) {
        String[] parts = message.split("\\|");
        if (!mail.group().equals("campaign")) {
            return;
        }
        Optional<Entry> campaign = world.campaign(parts[1], mail.number());
        boolean inTime = campaign.isPresent()
                && (mail.kind().equals("campaign-topic")
                        ? LocalDate.parse(parts[2]).equals(mail.day())
                        : LocalDate.parse(campaign.get().text("from")).isAfter(mail.day()));
        if (!inTime) {
            add("campaign", "not announced, or not its time: " + message, mail.line());
        }
    }

    private void add(String rule, String what, String... lines) {
        found.add(new Violation(rule, what, lines));
    }
}
