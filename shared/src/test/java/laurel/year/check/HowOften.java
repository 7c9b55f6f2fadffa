package laurel.year.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How often somebody was written to. The first copy of what SES was silent about counts for nothing here. */
final class HowOften {
    private final List<Entry> mails;
    private final List<Violation> found = new ArrayList<>();

    HowOften(World world, Life life) {
        mails = life.mails.stream().filter(mail -> !world.isSilent(mail)).toList();
    }

    List<Violation> violations() {
        spaced("recognition-a-day", 1, 1, mail -> mail.group().equals("recognition"));
        spaced("two-a-week", 2, 7, mail -> !mail.group().isEmpty());
        spaced("fortnight", 1, 14, Entry::isAdvice);
        once();
        return found;
    }

    /** Between an e-mail and the one that comes {@code most} later are so many days. */
    private void spaced(String rule, int most, int days, Predicate<Entry> which) {
        List<Entry> some = mails.stream().filter(which).toList();
        for (int i = most; i < some.size(); i++) {
            Entry first = some.get(i - most);
            Entry last = some.get(i);
            if (ChronoUnit.DAYS.between(first.day(), last.day()) < days) {
                String what = (most + 1) + " within " + days + " days";
                List<String> lines =
                        some.subList(i - most, i + 1).stream().map(Entry::line).toList();
                found.add(new Violation(rule, what, lines));
            }
        }
    }

    private void once() {
        Map<String, Entry> told = new HashMap<>();
        for (Entry mail : mails) {
            if (mail.messages().isEmpty()) {
                found.add(new Violation("tags", "it does not say what it is about", mail.line()));
            }
            for (String message : mail.messages()) {
                Entry before = told.put(message, mail);
                if (before != null) {
                    found.add(new Violation("once", message, before.line(), mail.line()));
                }
            }
        }
    }
}
