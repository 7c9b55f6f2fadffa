package laurel.ledger;

import static laurel.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.award.Award;
import laurel.award.Because;
import laurel.dynamodb.Attributes;
import laurel.organisation.DynamoAudit;
import laurel.ownreport.DynamoOwnReports;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.reward.DynamoRewards;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes of the tables in memory, under the conditions that a DynamoDB transaction has. */
final class InMemoryWrites {
    private static final int MOST = 100;

    private final InMemoryTables tables;

    InMemoryWrites(InMemoryTables tables) {
        this.tables = tables;
    }

    Commit commit(List<Write> change) {
        Set<String> places = new HashSet<>();
        change.forEach(write -> places.add(place(write)));
        if (change.isEmpty() || change.size() > MOST || places.size() < change.size()) {
            throw new IllegalArgumentException("No transaction takes these writes: " + change);
        }
        synchronized (tables.people) {
            List<Commit.Obstacle> obstacles = change.stream()
                    .<Commit.Obstacle>mapMulti((write, found) -> {
                        Commit.Obstacle obstacle = obstacle(write);
                        if (obstacle != null) {
                            found.accept(obstacle);
                        }
                    })
                    .toList();
            if (!obstacles.isEmpty()) {
                return new Commit.Refused(obstacles);
            }
            change.forEach(this::apply);
            return new Commit.Done();
        }
    }

    /** What a write writes or checks: a transaction has one write of it at most. */
    private String place(Write write) {
        return switch (write) {
            case Write.State it -> tables.keys.action(it.after().key()).toString();
            case Write.Put it -> tables.ledger.key(tables.entries.item(it.holder(), it.entry()));
            case Write.Remove it -> tables.ledger.key(tables.keys.entry(it.holder(), it.moment()));
            case Write.Month it ->
                tables.keys.month(it.person(), it.after().month()).toString();
            case Write.NoMonth it -> tables.keys.month(it.person(), it.month()).toString();
            case Write.YearOf it -> tables.keys.year(it.person(), it.year()).toString();
            case Write.MonthOf it -> tables.keys.month(it.person(), it.month()).toString();
            case Write.Rulings it -> tables.keys.rulings(it.person(), it.year()).toString();
            case Write.Year it ->
                tables.keys.year(it.person(), it.after().year()).toString();
            case Write.NoYear it -> tables.keys.year(it.person(), it.year()).toString();
            case Write.Once it -> tables.keys.once(it.person()).toString();
            case Write.Give it -> key(it.award()).toString();
            case Write.Withdraw it -> key(it.award()).toString();
            case Write.PersonUnchanged it -> "person " + it.person();
            case Write.Profile it -> "person " + it.after().id();
            case Write.Wait it -> "alias " + it.alias();
            case Write.Note it -> "note " + it.line();
            case Write.Step it -> key(it).toString();
            case Write.Take it -> key(it).toString();
            case Write.AnswerReport it -> key(it).toString();
            case Write.NoLongerWaits it ->
                DynamoOwnReports.noLongerWaits(tables.settings, it.report())
                        .key()
                        .toString();
        };
    }

    private Map<String, AttributeValue> key(Write.Step step) {
        Map<String, AttributeValue> item =
                DynamoRewards.put(tables.settings, step.after()).item();
        return Map.of("key", text(text(item, "key")));
    }

    private Map<String, AttributeValue> key(Write.AnswerReport answer) {
        Map<String, AttributeValue> item =
                DynamoOwnReports.answer(tables.settings, answer.after()).item();
        return Map.of("key", text(text(item, "key")));
    }

    private boolean waits(Write.AnswerReport answer) {
        Map<String, AttributeValue> item = tables.organisation.now(key(answer));
        return !item.isEmpty() && !item.containsKey("answeredAt");
    }

    private Map<String, AttributeValue> key(Write.Take take) {
        return DynamoRewards.take(tables.settings, take.period(), take.reward(), take.taken())
                .key();
    }

    private boolean isLeft(Write.Take take) {
        Map<String, AttributeValue> item = tables.organisation.now(key(take));
        return take.taken() < 0 || !item.containsKey("most") || taken(item) < Attributes.number(item, "most");
    }

    private static long taken(Map<String, AttributeValue> item) {
        return item.containsKey("taken") ? Attributes.number(item, "taken") : 0;
    }

    private void take(Write.Take take) {
        Map<String, AttributeValue> item = new HashMap<>(key(take));
        item.putAll(tables.organisation.now(key(take)));
        item.put("taken", Attributes.number(taken(item) + take.taken()));
        tables.organisation.put(item);
    }

    private Map<String, AttributeValue> key(Award award) {
        return tables.keys.award(award.person(), award.badge(), award.period());
    }

    private Commit.@Nullable Obstacle obstacle(Write write) {
        return switch (write) {
            case Write.State it -> obstacle(it);
            case Write.Month it ->
                unless(version(tables.keys.month(it.person(), it.after().month()))
                        == it.after().version() - 1);
            case Write.Year it ->
                unless(version(tables.keys.year(it.person(), it.after().year()))
                        == it.after().version() - 1);
            case Write.Once it ->
                unless(version(tables.keys.once(it.person())) == it.after().version() - 1);
            case Write.YearOf it -> unless(isNext(tables.keys.year(it.person(), it.year()), it.version()));
            case Write.MonthOf it -> unless(isNext(tables.keys.month(it.person(), it.month()), it.version()));
            case Write.NoYear it -> unless(version(tables.keys.year(it.person(), it.year())) == 0);
            case Write.NoMonth it -> unless(version(tables.keys.month(it.person(), it.month())) == 0);
            case Write.PersonUnchanged it -> unless(version(it.person()) == it.version());
            case Write.Profile it ->
                unless(version(it.before().id()) == it.before().version());
            case Write.Wait it ->
                tables.people
                        .who(it.alias())
                        .map(person -> new Commit.Obstacle.Bound(it.alias(), person))
                        .orElse(null);
            case Write.Step it ->
                unless(version(tables.organisation, key(it)) == it.after().version() - 1);
            case Write.Take it -> isLeft(it) ? null : new Commit.Obstacle.NoneLeft();
            case Write.AnswerReport it -> waits(it) ? null : new Commit.Obstacle.Answered();
            case Write.NoLongerWaits it -> null;
            case Write.Note it -> null;
            case Write.Put it -> null;
            case Write.Rulings it -> null;
            case Write.Remove it -> null;
            case Write.Give it -> null;
            case Write.Withdraw it -> null;
        };
    }

    private Commit.@Nullable Obstacle obstacle(Write.State write) {
        Map<String, AttributeValue> item =
                tables.actions.now(tables.keys.action(write.after().key()));
        ActionState before = write.before();
        if (item.isEmpty()) {
            return unless(before == null);
        }
        ActionState now = DynamoEntries.state(item);
        boolean asBefore =
                before != null && now.stage() == before.stage() && now.hash().equals(before.hash());
        return asBefore ? null : new Commit.Obstacle.Taken(now);
    }

    private static Commit.@Nullable Obstacle unless(boolean asItWas) {
        return asItWas ? null : new Commit.Obstacle.Stale();
    }

    private long version(Map<String, AttributeValue> key) {
        return version(tables.progress, key);
    }

    private static long version(Items items, Map<String, AttributeValue> key) {
        Map<String, AttributeValue> item = items.now(key);
        return item.isEmpty() ? 0 : Attributes.number(item, "version");
    }

    private long version(PersonId person) {
        Person known = tables.people.read(List.of(person)).get(person);
        return known == null ? 0 : known.version();
    }

    private void apply(Write write) {
        switch (write) {
            case Write.State it -> tables.put(tables.actions, tables.entries.item(it.after()));
            case Write.Put it -> tables.put(tables.ledger, tables.entries.item(it.holder(), it.entry()));
            case Write.Remove it -> tables.ledger.remove(tables.keys.entry(it.holder(), it.moment()));
            case Write.Month it -> progress(tables.months.item(it.person(), it.after(), it.team()));
            case Write.Year it -> progress(tables.months.item(it.person(), it.after()));
            case Write.YearOf it ->
                next(
                        tables.keys.year(it.person(), it.year()),
                        "teams",
                        DynamoProgress.memberships(it.memberships()),
                        it.version());
            case Write.MonthOf it ->
                next(
                        tables.keys.month(it.person(), it.month()),
                        "board",
                        tables.keys.board(it.team(), it.month()),
                        it.version());
            case Write.Once it -> progress(tables.months.item(it.person(), it.after()));
            case Write.Give it -> progress(tables.awards.item(it.award()));
            case Write.Rulings it -> tables.organisation.put(DynamoRulings.item(tables.keys, it));
            case Write.Withdraw it -> withdraw(it.award(), it.because());
            case Write.Profile it -> tables.people.write(it.before(), it.after());
            case Write.Wait it -> tables.people.hold(it.alias());
            case Write.Note it ->
                tables.organisation.put(
                        DynamoAudit.put(tables.settings, it.line()).item());
            case Write.Step it ->
                tables.organisation.put(
                        DynamoRewards.put(tables.settings, it.after()).item());
            case Write.Take it -> take(it);
            case Write.AnswerReport it ->
                tables.organisation.put(
                        DynamoOwnReports.answer(tables.settings, it.after()).item());
            case Write.NoLongerWaits it ->
                tables.organisation.remove(DynamoOwnReports.noLongerWaits(tables.settings, it.report())
                        .key());
            case Write.NoYear it -> {}
            case Write.NoMonth it -> {}
            case Write.PersonUnchanged it -> {}
        }
    }

    private boolean isNext(Map<String, AttributeValue> key, long version) {
        return version(key) > 0 && version(key) == version - 1;
    }

    private void next(Map<String, AttributeValue> key, String attribute, AttributeValue value, long version) {
        Map<String, AttributeValue> item = new HashMap<>(tables.progress.now(key));
        item.put(attribute, value);
        item.put("version", Attributes.number(version));
        progress(item);
    }

    private void progress(Map<String, AttributeValue> item) {
        tables.put(tables.progress, item);
    }

    /** An update: it leaves what it does not name as it is, and makes an item if there is none. */
    private void withdraw(Award award, Because because) {
        AttributeValue now = text(award.foundAt().toString());
        Map<String, AttributeValue> item = new HashMap<>(key(award));
        item.putAll(tables.progress.now(key(award)));
        item.put("state", text("withdrawn"));
        item.put("announce", tables.keys.shard(award.person().value()));
        item.put("since", now);
        item.put("withdrawnAt", now);
        item.put("because", text(because.id()));
        progress(item);
    }
}
