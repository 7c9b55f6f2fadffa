package laurel.progress;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Criterion;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of the badges of a year in as few bytes as it takes, so that the year stays within a kilobyte: each
 * with the number of its badge in the catalogue and of its period in the year. What was written under another catalogue
 * can't be read; the stamp of the year tells.
 */
final class BadgeStateBytes {
    private static final int HELD = 1;
    private static final int RULED = 2;
    private static final int TALLIES = 4;
    private static final int FULL = 1;
    private static final String KEPT = "kept";
    private static final BadgeState STAYS = new BadgeState(true, new Ruling(Ruling.Kind.KEPT, 0), List.of());

    private final BadgeRules rules;
    private final Period.RegistrationYear year;

    BadgeStateBytes(BadgeRules rules, Period.RegistrationYear year) {
        this.rules = rules;
        this.year = year;
    }

    /**
     * By the id of the campaign; under {@code year} what is given for other periods; under {@code kept}, in words, what the
     * catalogue no longer has and was decided to stay.
     */
    Map<String, byte[]> write(Map<BadgeFor, BadgeState> states) {
        Map<String, ByteArrayOutputStream> groups = new TreeMap<>();
        for (Map.Entry<BadgeFor, BadgeState> entry : new TreeMap<>(states).entrySet()) {
            int number = number(entry.getKey().badge());
            if (number < 0) {
                groups.computeIfAbsent(KEPT, g -> new ByteArrayOutputStream())
                        .writeBytes((entry.getKey() + "\n").getBytes(StandardCharsets.US_ASCII));
            } else {
                ByteArrayOutputStream out =
                        groups.computeIfAbsent(group(entry.getKey().period()), g -> new ByteArrayOutputStream());
                Numbers.write(out, number);
                Numbers.write(out, number(entry.getKey().period()));
                write(out, entry.getValue(), rules.rules().get(number).counted());
            }
        }
        Map<String, byte[]> bytes = new HashMap<>();
        groups.forEach((group, out) -> bytes.put(group, out.toByteArray()));
        return bytes;
    }

    Map<BadgeFor, BadgeState> read(Map<String, byte[]> groups) {
        Map<BadgeFor, BadgeState> states = new HashMap<>();
        groups.forEach((group, bytes) -> {
            if (group.equals(KEPT)) {
                new String(bytes, StandardCharsets.US_ASCII).lines().forEach(line -> states.put(kept(line), STAYS));
                return;
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            while (in.hasRemaining()) {
                BadgeRules.Rule rule = rules.rules().get(Numbers.read(in));
                Period period = period(rule.badge(), group, Numbers.read(in));
                states.put(new BadgeFor(rule.badge().id(), period), state(in, rule.counted()));
            }
        });
        return states;
    }

    private static BadgeFor kept(String line) {
        int blank = line.indexOf(' ');
        return new BadgeFor(
                line.substring(0, blank),
                Period.parse(line.substring(blank + 1)).orElseThrow());
    }

    private int number(String badge) {
        for (int i = 0; i < rules.rules().size(); i++) {
            if (rules.rules().get(i).badge().id().equals(badge)) {
                return i;
            }
        }
        return -1;
    }

    private static String group(Period period) {
        return period instanceof Period.Campaign campaign ? campaign.id() : "year";
    }

    private static int number(Period period) {
        return switch (period) {
            case Period.Month month -> month.month().getMonthValue() % 12;
            case Period.Quarter quarter -> quarter.number() - 1;
            case Period.Half half -> half.number() - 1;
            case Period.RegistrationYear whole -> 0;
            case Period.Campaign campaign -> 0;
            case Period.Once once -> throw new IllegalArgumentException("No year has " + once);
        };
    }

    private Period period(Badge badge, String group, int number) {
        return switch (badge.per()) {
            case MONTH -> new Period.Month(year.months().get(number));
            case QUARTER -> new Period.Quarter(year.year(), number + 1);
            case HALF -> new Period.Half(year.year(), number + 1);
            case REGISTRATION_YEAR -> year;
            case CAMPAIGN -> Period.parse(group).orElseThrow();
            case ONCE -> throw new IllegalStateException("No year has a badge given once");
        };
    }

    private static void write(ByteArrayOutputStream out, BadgeState state, List<Criterion.Counted> counted) {
        Ruling ruling = state.ruling();
        boolean tallies = !state.tallies().isEmpty();
        out.write((state.held() ? HELD : 0) | (ruling == null ? 0 : RULED) | (tallies ? TALLIES : 0));
        if (ruling != null) {
            out.write(ruling.kind().ordinal());
            out.write(ruling.weeks());
        }
        for (int i = 0; tallies && i < counted.size(); i++) {
            Tally tally = state.tally(i);
            Numbers.write(out, tally.count());
            Numbers.write(out, (tally.seen().length << 1) | (tally.full() ? FULL : 0));
            for (long seen : tally.seen()) {
                if (isHashed(counted.get(i))) {
                    ThingHash.write(out, seen);
                } else {
                    Numbers.write(out, (int) seen);
                }
            }
        }
    }

    private static BadgeState state(ByteBuffer in, List<Criterion.Counted> counted) {
        int flags = in.get();
        @Nullable Ruling ruling = (flags & RULED) == 0 ? null : new Ruling(Ruling.Kind.values()[in.get()], in.get());
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; (flags & TALLIES) != 0 && i < counted.size(); i++) {
            int count = Numbers.read(in);
            int lengthAndFull = Numbers.read(in);
            long[] seen = new long[lengthAndFull >>> 1];
            for (int j = 0; j < seen.length; j++) {
                seen[j] = isHashed(counted.get(i)) ? ThingHash.read(in) : Numbers.read(in);
            }
            tallies.add(new Tally(count, seen, (lengthAndFull & FULL) != 0));
        }
        return new BadgeState((flags & HELD) != 0, ruling, tallies);
    }

    private static boolean isHashed(Criterion.Counted criterion) {
        return criterion instanceof Criterion.ActionsAtLeast actions && actions.distinct() != null;
    }
}
