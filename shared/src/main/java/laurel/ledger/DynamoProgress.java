package laurel.ledger;

import static laurel.dynamodb.Attributes.bytesMap;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.texts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import laurel.action.Mechanism;
import laurel.dynamodb.Attributes;
import laurel.people.Membership;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.Points;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Months and registration years as DynamoDB items. Names are short where an item has to stay within a kilobyte. */
final class DynamoProgress {
    private final DynamoKeys keys;
    private final Engine engine;

    DynamoProgress(DynamoKeys keys, Engine engine) {
        this.keys = keys;
        this.engine = engine;
    }

    Map<String, AttributeValue> item(PersonId person, MonthProgress month, String team) {
        Map<String, AttributeValue> item = new HashMap<>(keys.month(person, month.month()));
        item.put("board", keys.board(team, month.month()));
        putPoints(item, month.points());
        item.put("active", number(month.actions()));
        item.put("types", Attributes.bytesMap(month.typesAsBytes()));
        item.put(
                "catalogue",
                number(engine.scheme().catalogues().at(month.month()).version()));
        item.put("version", number(month.version()));
        return item;
    }

    MonthProgress month(YearMonth month, @Nullable Map<String, AttributeValue> item) {
        if (item == null || item.isEmpty()) {
            return MonthProgress.empty(month);
        }
        return MonthProgress.read(
                month, bytesMap(item, "types"), engine.scheme().catalogues().at(month), number(item, "version"));
    }

    static YearMonth monthOf(Map<String, AttributeValue> item) {
        return YearMonth.parse(text(item, "item").substring("month|".length()));
    }

    Map<String, AttributeValue> item(PersonId person, YearProgress year) {
        Map<String, AttributeValue> item = new HashMap<>(keys.year(person, year.year()));
        item.put("points", Attributes.bytes(Points.write(year.quarters())));
        item.put("active", number(year.actions()));
        item.put("quarterly", Attributes.bytesMap(bytes(year.quarterly())));
        item.put("badges", Attributes.bytesMap(engine.statesAsBytes(year)));
        item.put("teams", memberships(year.memberships()));
        item.put("stamp", text(year.stamp()));
        item.put("version", number(year.version()));
        return item;
    }

    Map<String, AttributeValue> item(PersonId person, OnceBadges once) {
        Map<String, AttributeValue> item = new HashMap<>(keys.once(person));
        item.put("badges", badges(once.held()));
        item.put("version", number(once.version()));
        return item;
    }

    static OnceBadges once(Map<String, AttributeValue> item) {
        return new OnceBadges(Set.copyOf(texts(item, "badges")), number(item, "version"));
    }

    private static AttributeValue badges(Set<String> badges) {
        return texts(badges.stream().sorted().toList());
    }

    static AttributeValue memberships(List<Membership> memberships) {
        return texts(memberships.stream().map(DynamoProgress::written).toList());
    }

    PersonYear year(YearProgress year, Map<YearMonth, MonthProgress> months) {
        return PersonYear.read(year, months, engine.scheme().catalogues()::at);
    }

    /** The badges of a year that was stored under another scheme are left out: they are to be worked out anew. */
    YearProgress year(Map<String, AttributeValue> item) {
        Period.RegistrationYear year =
                new Period.RegistrationYear(Integer.parseInt(text(item, "item").substring("year|".length())));
        String stamp = text(item, "stamp");
        return new YearProgress(
                year,
                Points.readQuarters(Attributes.bytes(item, "points")),
                (int) number(item, "active"),
                counts(bytesMap(item, "quarterly")),
                stamp.equals(engine.scheme().stamp(year))
                        ? engine.statesFromBytes(year, bytesMap(item, "badges"))
                        : Map.of(),
                texts(item, "teams").stream().map(DynamoProgress::membership).toList(),
                stamp,
                number(item, "version"));
    }

    /** The team comes last, since it may have any sign in it; the role is missing in what was written before it was dated. */
    private static String written(Membership membership) {
        String since = membership.role() == null
                ? membership.since().toString()
                : membership.since() + "/" + membership.role().id();
        return since + "|" + membership.team();
    }

    private static Membership membership(String text) {
        int bar = text.indexOf('|');
        String[] since = text.substring(0, bar).split("/", 2);
        return new Membership(
                LocalDate.parse(since[0]),
                text.substring(bar + 1),
                since.length == 1 ? null : Role.withId(since[1]).orElseThrow());
    }

    /** A count beyond 127 can't matter to a cap a quarter, and a byte holds no more. */
    private static Map<String, byte[]> bytes(Map<String, List<Integer>> quarterly) {
        Map<String, byte[]> bytes = new HashMap<>();
        quarterly.forEach((type, counts) -> {
            byte[] each = new byte[12];
            IntStream.range(0, 12).forEach(i -> each[i] = (byte) Math.min(127, counts.get(i)));
            bytes.put(type, each);
        });
        return bytes;
    }

    private static Map<String, List<Integer>> counts(Map<String, byte[]> bytes) {
        return bytes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> IntStream.range(0, 12)
                .mapToObj(i -> (int) e.getValue()[i])
                .toList()));
    }

    private static void putPoints(Map<String, AttributeValue> item, Points points) {
        item.put("points", number(points.total()));
        for (Mechanism mechanism : Mechanism.ALL) {
            item.put("p" + mechanism.ordinal(), number(points.of(mechanism)));
        }
    }
}
