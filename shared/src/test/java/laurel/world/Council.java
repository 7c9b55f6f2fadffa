package laurel.world;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import laurel.award.Announcer;
import laurel.award.Mark;
import laurel.award.MarkedItem;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Scheme;
import laurel.ledger.InMemoryAwards;
import laurel.ledger.InMemoryHeldEvents;
import laurel.ledger.InMemoryLedger;
import laurel.ledger.InMemoryMarks;
import laurel.ledger.InMemoryTables;
import laurel.ledger.RecordedRuling;
import laurel.mail.Delivery;
import laurel.mail.InMemoryMailStore;
import laurel.mail.Letter;
import laurel.mail.Postbox;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.InMemoryOrganisationStore;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.PersonId;
import laurel.people.file.InMemoryFiles;
import laurel.progress.Engine;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** All that outlives a process: stores, queues, the bus, the post, and the time. */
final class Council implements Announcer, Postbox {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Settings SETTINGS = Settings.of(Map.of());
    static final Engine ENGINE = new Engine(Scheme.of(RememberingSchemes.SHIPPED), ZONE);
    private static final MarkedItem MARKED = new MarkedItem(SETTINGS);

    final WorldClock clock;
    final RememberingDirectory people;
    final InMemoryTables tables;
    final InMemoryLedger ledger;
    final InMemoryAwards awards;
    final InMemoryHeldEvents held;
    final InMemoryMarks marks;
    final InMemoryMailStore mail = new InMemoryMailStore();
    final InMemoryOrganisationStore organisation = new InMemoryOrganisationStore();
    final InMemoryTeams teams = new InMemoryTeams();
    final InMemoryFiles files = new InMemoryFiles();
    final InMemoryAudit audit = new InMemoryAudit();
    final RememberingSchemes schemes;
    /** What link officers were told. */
    final Register register = new Register();
    /** What is seen while it happens. */
    final Watch watch = new Watch(this);

    final WatchedJobs jobs = new WatchedJobs(watch);

    /** A message with the moment at which the bus received it. */
    record Queued(Message message, Instant at) {}

    /** All that was ever sent, with the moment at which it was sent first. */
    final Map<Message, Instant> sent = new LinkedHashMap<>();
    /** What came back to the queue. */
    final List<Queued> undelivered = new ArrayList<>();
    /** Files whose import did not end. */
    final List<String> unimported = new ArrayList<>();
    /** Wishes for badges that died, to be made again. */
    final List<Wish> undecided = new ArrayList<>();
    /** Changes of the scheme that died or have to wait, to be made again. */
    final List<Change> unchanged = new ArrayList<>();
    /** Changes that the stream is still to bring. */
    final List<Mark> stream = new ArrayList<>();
    /** Awards that the bus is still to bring. */
    final List<Mark> bus = new ArrayList<>();
    /** All that the bus was ever told. */
    final Set<Mark> told = new HashSet<>();
    /** A letter that left, and its id. */
    record Posted(Letter letter, String mail) {}

    /** What the post is still to tell. */
    final List<Posted> posted = new ArrayList<>();
    /** All that the post took. */
    final List<Letter> letters = new ArrayList<>();

    private @Nullable Gate going;
    /** By which what is stored is read and written at this moment. */
    private Engine working = ENGINE;

    Council(Instant start) {
        clock = new WorldClock(start, ZONE);
        people = new RememberingDirectory(clock);
        schemes = new RememberingSchemes(clock, watch::changed);
        tables = new InMemoryTables(people, new Engine(() -> working.scheme(), ZONE), SETTINGS, clock);
        ledger = new InMemoryLedger(tables);
        awards = new InMemoryAwards(tables);
        held = new InMemoryHeldEvents(tables);
        marks = new InMemoryMarks(tables);
        organisation.goLive(new OrganisationState.Live(Instant.EPOCH, "lou", "assessment", "consultation"));
        tables.stream(item -> {
            watch.written(item);
            MARKED.mark(item).ifPresent(stream::add);
        });
        tables.between(() -> {
            if (going != null) {
                going.between();
            }
        });
    }

    /** A process goes on, and reads as it does. */
    void enter(@Nullable Gate gate) {
        going = gate;
        working = gate == null ? engine() : gate.engine();
        tables.readEarlier(gate == null ? Duration.ZERO : gate.earlier());
    }

    /** The engine of somebody who knows the scheme as it is. */
    Engine engine() {
        return schemes.engine(Duration.ZERO);
    }

    /** Looks at something while a process is at work, which does not notice. */
    <T> T aside(Supplier<T> look) {
        Gate before = going;
        going = null;
        try {
            return look.get();
        } finally {
            going = before;
        }
    }

    /** What is on record about a person's badge. */
    Optional<RecordedRuling> ruling(PersonId person, BadgeFor badge) {
        return engine().scheme().yearOf(badge.period()).stream()
                .flatMap(year -> ledger.rulings(person, year).stream())
                .filter(each -> each.badge().equals(badge))
                .findFirst();
    }

    /** A source, or an operator, puts something on the bus. */
    Queued queued(Message message) {
        sent.putIfAbsent(message, clock.instant());
        return new Queued(message, clock.instant());
    }

    /** The bus takes all that it is told. */
    @Override
    public Set<Mark> announce(List<Mark> more) {
        told.addAll(more);
        more.stream().filter(mark -> mark.detailType().equals("Badge Awarded")).forEach(bus::add);
        return Set.of();
    }

    /** The post takes every letter, and tells later that it did. */
    @Override
    public Delivery send(Letter letter) {
        letters.add(letter);
        String mail = "m-" + letters.size();
        posted.add(new Posted(letter, mail));
        return new Delivery.Sent(mail);
    }
}
