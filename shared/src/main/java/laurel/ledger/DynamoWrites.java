package laurel.ledger;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.util.Map;
import laurel.organisation.DynamoAudit;
import laurel.ownreport.DynamoOwnReports;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.reward.DynamoRewards;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The parts of a change as parts of a DynamoDB transaction, each with its condition, and what its failure means. */
final class DynamoWrites {
    private static final ReturnValuesOnConditionCheckFailure OLD = ReturnValuesOnConditionCheckFailure.ALL_OLD;

    private final Settings settings;
    private final DynamoKeys keys;
    private final DynamoEntries entries;
    private final DynamoProgress progress;
    private final DynamoAwards awards;
    private final DynamoPersonWriter people;

    DynamoWrites(
            Settings settings,
            DynamoKeys keys,
            DynamoEntries entries,
            DynamoProgress progress,
            DynamoAwards awards,
            DynamoPersonWriter people) {
        this.settings = settings;
        this.keys = keys;
        this.entries = entries;
        this.progress = progress;
        this.awards = awards;
        this.people = people;
    }

    TransactWriteItem item(Write write) {
        return switch (write) {
            case Write.State state -> state(state);
            case Write.Put put ->
                put(Put.builder()
                        .tableName(settings.ledgerTable())
                        .item(entries.item(put.holder(), put.entry()))
                        .build());
            case Write.Remove remove ->
                TransactWriteItem.builder()
                        .delete(Delete.builder()
                                .tableName(settings.ledgerTable())
                                .key(keys.entry(remove.holder(), remove.moment()))
                                .build())
                        .build();
            case Write.Month month ->
                versioned(
                        progress.item(month.person(), month.after(), month.team()),
                        month.after().version());
            case Write.Year year ->
                versioned(
                        progress.item(year.person(), year.after()), year.after().version());
            case Write.YearOf of ->
                next(
                        keys.year(of.person(), of.year()),
                        "teams",
                        DynamoProgress.memberships(of.memberships()),
                        of.version());
            case Write.MonthOf of ->
                next(keys.month(of.person(), of.month()), "board", keys.board(of.team(), of.month()), of.version());
            case Write.Once once ->
                versioned(
                        progress.item(once.person(), once.after()), once.after().version());
            case Write.Rulings rulings ->
                put(Put.builder()
                        .tableName(settings.organisationTable())
                        .item(DynamoRulings.item(keys, rulings))
                        .build());
            case Write.NoYear none -> check(settings.progressTable(), keys.year(none.person(), none.year()), 0);
            case Write.NoMonth none -> check(settings.progressTable(), keys.month(none.person(), none.month()), 0);
            case Write.PersonUnchanged person ->
                check(settings.peopleTable(), keys.person(person.person()), person.version());
            case Write.Profile profile -> put(people.put(profile.before(), profile.after()));
            case Write.Wait wait -> update(DynamoAliases.hold(settings, wait.alias()));
            case Write.Note note -> put(DynamoAudit.put(settings, note.line()));
            case Write.Step step -> put(DynamoRewards.put(settings, step.after()));
            case Write.AnswerReport answer -> put(DynamoOwnReports.answer(settings, answer.after()));
            case Write.NoLongerWaits no ->
                TransactWriteItem.builder()
                        .delete(DynamoOwnReports.noLongerWaits(settings, no.report()))
                        .build();
            case Write.Take take -> update(DynamoRewards.take(settings, take.period(), take.reward(), take.taken()));
            case Write.Give give ->
                put(Put.builder()
                        .tableName(settings.progressTable())
                        .item(awards.item(give.award()))
                        .build());
            case Write.Withdraw withdraw -> update(awards.withdraw(withdraw.award(), withdraw.because()));
        };
    }

    /** What the failed condition of a write tells. */
    static Commit.Obstacle obstacle(Write write, Map<String, AttributeValue> now) {
        if (write instanceof Write.State && !now.isEmpty()) {
            return new Commit.Obstacle.Taken(DynamoEntries.state(now));
        }
        if (write instanceof Write.Wait wait && textOrNull(now, "person") != null) {
            return new Commit.Obstacle.Bound(wait.alias(), DynamoAliases.person(now));
        }
        if (write instanceof Write.AnswerReport) {
            return new Commit.Obstacle.Answered();
        }
        return write instanceof Write.Take ? new Commit.Obstacle.NoneLeft() : new Commit.Obstacle.Stale();
    }

    private TransactWriteItem state(Write.State state) {
        ActionState before = state.before();
        Put.Builder put = Put.builder()
                .tableName(settings.actionsTable())
                .item(entries.item(state.after()))
                .returnValuesOnConditionCheckFailure(OLD);
        if (before == null) {
            put.conditionExpression("attribute_not_exists(#key)").expressionAttributeNames(Map.of("#key", "key"));
        } else {
            put.conditionExpression("stage = :stage AND #hash = :hash")
                    .expressionAttributeNames(Map.of("#hash", "hash"))
                    .expressionAttributeValues(
                            Map.of(":stage", text(before.stage().name()), ":hash", text(before.hash())));
        }
        return put(put.build());
    }

    private TransactWriteItem versioned(Map<String, AttributeValue> item, long version) {
        Put.Builder put = Put.builder()
                .tableName(settings.progressTable())
                .item(item)
                .expressionAttributeNames(Map.of("#v", "version"));
        if (version == 1) {
            put.conditionExpression("attribute_not_exists(#v)");
        } else {
            put.conditionExpression("#v = :before").expressionAttributeValues(Map.of(":before", number(version - 1)));
        }
        return put(put.build());
    }

    /** One attribute of an item of progress, as its next version. */
    private TransactWriteItem next(
            Map<String, AttributeValue> key, String attribute, AttributeValue value, long version) {
        return update(Update.builder()
                .tableName(settings.progressTable())
                .key(key)
                .updateExpression("SET #attribute = :value, #v = :next")
                .conditionExpression("#v = :before")
                .expressionAttributeNames(Map.of("#attribute", attribute, "#v", "version"))
                .expressionAttributeValues(
                        Map.of(":value", value, ":next", number(version), ":before", number(version - 1)))
                .build());
    }

    private static TransactWriteItem check(String table, Map<String, AttributeValue> key, long version) {
        ConditionCheck.Builder check =
                ConditionCheck.builder().tableName(table).key(key).expressionAttributeNames(Map.of("#v", "version"));
        if (version == 0) {
            check.conditionExpression("attribute_not_exists(#v)");
        } else {
            check.conditionExpression("#v = :v").expressionAttributeValues(Map.of(":v", number(version)));
        }
        return TransactWriteItem.builder().conditionCheck(check.build()).build();
    }

    private static TransactWriteItem put(Put put) {
        return TransactWriteItem.builder().put(put).build();
    }

    private static TransactWriteItem update(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }
}
