package laurel.ledger;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import laurel.action.ActionKey;
import laurel.dynamodb.Items;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.privacy.Aging;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whole registration years: what somebody did, what it added up to, the badges of its periods and what was decided about
 * them. A part of a year would be worked out wrongly. What is given once, such as First Steps, and the badges of campaigns
 * stay.
 */
public final class DynamoOldYears implements Aging {
    private final String organisation;
    private final ZoneId zone;
    private final int kept;
    private final DynamoKeys keys;
    private final Items lines;
    private final Items actions;
    private final Items progress;
    private final Items rulings;

    public DynamoOldYears(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.zone = settings.timeZone();
        this.kept = settings.keepYears();
        this.keys = new DynamoKeys(organisation);
        this.lines = new Items(client, settings.ledgerTable(), "holder", "entry");
        this.actions = new Items(client, settings.actionsTable(), "key", "kind");
        this.progress = new Items(client, settings.progressTable(), "person", "item");
        this.rulings = new Items(client, settings.organisationTable(), "key");
    }

    /** What a year added up to goes before its lines: a line that is left leads to the rest again. */
    @Override
    public int forget(Instant now, BooleanSupplier goOn) {
        Period.RegistrationYear first = new Period.RegistrationYear(
                Period.registrationYearOf(YearMonth.from(now.atZone(zone))).year() - kept);
        Instant cutoff = first.firstDay().atStartOfDay(zone).toInstant();
        Iterator<Map<String, AttributeValue>> old = lines.everywhere(
                        "begins_with(holder, :organisation) AND #entry < :cutoff",
                        Map.of("#entry", "entry"),
                        Map.of(":organisation", text(organisation + "|"), ":cutoff", text(DynamoKeys.time(cutoff))))
                .iterator();
        String last = null;
        int forgotten = 0;
        while (goOn.getAsBoolean() && old.hasNext()) {
            Map<String, AttributeValue> line = old.next();
            String holder = text(line, "holder");
            if (!holder.equals(last)) {
                last = holder;
                years(holder, first);
            }
            actions.delete(keys.action(new ActionKey(text(line, "source"), text(line, "id"))));
            lines.delete(line);
            forgotten++;
        }
        return forgotten;
    }

    private void years(String holder, Period.RegistrationYear first) {
        String prefix = organisation + "|person|";
        if (!holder.startsWith(prefix)) {
            return;
        }
        PersonId person = new PersonId(holder.substring(prefix.length()));
        List<Map<String, AttributeValue>> old = progress.partition(keys.progressPartition(person))
                .filter(item -> year(item).filter(year -> year < first.year()).isPresent())
                .toList();
        for (Map<String, AttributeValue> item : old) {
            year(item).ifPresent(year -> rulings.delete(keys.rulings(person, new Period.RegistrationYear(year))));
            progress.delete(item);
        }
    }

    /** The registration year that an item of progress is of, if it is of one. */
    private static Optional<Integer> year(Map<String, AttributeValue> item) {
        String name = text(item, "item");
        String period = textOrNull(item, "period");
        String of = period == null ? name.substring(name.indexOf('|') + 1) : period;
        return Period.parse(of)
                .map(Period::covers)
                .filter(months -> !months.isEmpty())
                .map(months -> Period.registrationYearOf(months.getLast()).year());
    }
}
