package laurel.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import laurel.action.Alias;
import laurel.award.Award;
import laurel.catalogue.StoredScheme;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.rebuild.Job;

/**
 * Watches what is written while it happens: no award is given again while it stands, no year goes back to an earlier edition
 * of the scheme, and what stands when the scheme is changed stays, if nothing but the change is against it.
 */
final class Watch {
    /** An award that stood, and the aliases that its person had then. */
    private record Stood(Award award, int year, Set<Alias> aliases) {}

    private final Council council;
    private final Map<String, String> standing = new HashMap<>();
    private final Map<String, Integer> editions = new HashMap<>();
    /** The editions that years have to come to which were there when the scheme was changed. */
    private final Map<String, Integer> due = new HashMap<>();
    /** The same, as far as the rebuild that is under way was ordered after. */
    private Map<String, Integer> dueByThisRebuild = Map.of();

    private final List<Stood> stood = new ArrayList<>();
    /** The years of which somebody may know a scheme that takes badges back. */
    private final Set<Integer> takenBack = new HashSet<>();

    private final List<BrokenPromise> broken = new ArrayList<>();

    Watch(Council council) {
        this.council = council;
    }

    /** An item of progress was written. */
    void written(Map<String, String> item) {
        String name = item.getOrDefault("person", "") + " " + item.getOrDefault("item", "");
        if (name.contains(" award|")) {
            boolean stands = "standing".equals(item.get("state"));
            String now = Objects.requireNonNull(item.get("foundAt"));
            String before = stands ? standing.put(name, now) : standing.remove(name);
            if (stands && before != null && !before.equals(now)) {
                broken.add(
                        new BrokenPromise("P5", name + " stood since " + before + ", and was given again at " + now));
            }
        } else if (name.contains(" year|")) {
            String stamp = Objects.requireNonNull(item.get("stamp"));
            int edition = Integer.parseInt(stamp.substring(0, stamp.indexOf('/')));
            Integer before = editions.put(name, edition);
            if (before != null && edition < before) {
                broken.add(new BrokenPromise("P2", name + " went back from edition " + before + " to " + edition));
            }
        }
    }

    /** The scheme was changed. */
    void changed(StoredScheme before, StoredScheme after) {
        after.editions().forEach((year, edition) -> {
            if (edition.equals(before.editions().get(year))) {
                return;
            }
            council.register.schemeChanged(edition.takesBack());
            editions.keySet().stream()
                    .filter(name -> name.endsWith(" year|" + year))
                    .forEach(name -> due.put(name, edition.number()));
            if (edition.takesBack()) {
                takenBack.add(year);
                return;
            }
            for (Person person : council.people.read(ScriptWriter.PEOPLE).values()) {
                for (Award award : council.aside(() -> council.awards.of(person.id()))) {
                    if (year(award) == year) {
                        stood.add(new Stood(award, year, person.aliases()));
                    }
                }
            }
        });
        stood.removeIf(each -> takenBack.contains(each.year()));
    }

    /** A rebuild was ordered. */
    void ordered() {
        dueByThisRebuild = Map.copyOf(due);
    }

    /** A rebuild has been through everybody once; what is left is only what began meanwhile. */
    void wentThroughEverybody(Job job) {
        if (job.order().everything()) {
            return;
        }
        dueByThisRebuild.forEach((name, edition) -> {
            boolean failed =
                    job.failed().keySet().stream().anyMatch(person -> name.contains("|" + person.value() + " "));
            if (!failed && editions.getOrDefault(name, edition) < edition) {
                broken.add(new BrokenPromise(
                        "P2",
                        "the rebuild went through everybody, and " + name + " is of edition " + editions.get(name)
                                + " and not of " + edition));
            }
        });
    }

    private static int year(Award award) {
        return award.period() instanceof Period.Once
                ? 0
                : Period.registrationYearOf(award.period().covers().getFirst()).year();
    }

    /** All progress was thrown away. */
    void forget() {
        standing.clear();
        editions.clear();
    }

    /** What was seen, and what should stand and does not. */
    List<BrokenPromise> broken(Accepted accepted) {
        List<BrokenPromise> all = new ArrayList<>(broken);
        for (Stood each : stood) {
            Award award = each.award();
            PersonId person = award.person();
            boolean stands = council.awards.of(person).stream()
                    .anyMatch(now -> now.badgeFor().equals(award.badgeFor()));
            if (!stands
                    && !accepted.hasVoids(person)
                    && !council.register.mayBeTakenBack(person.value(), award.badgeFor())
                    && council.people.person(person).orElseThrow().aliases().equals(each.aliases())) {
                all.add(new BrokenPromise("P2", award + " stood when the scheme was changed, and was not kept"));
            }
        }
        return all;
    }
}
