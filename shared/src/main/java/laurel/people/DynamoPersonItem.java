package laurel.people;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import laurel.action.Alias;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A person as the item {@code ORG|person|ID} of the people table. */
final class DynamoPersonItem {
    private DynamoPersonItem() {}

    static AttributeValue key(String organisation, PersonId id) {
        return AttributeValue.fromS(organisation + "|person|" + id.value());
    }

    static AttributeValue team(String organisation, String team) {
        return AttributeValue.fromS(organisation + "|" + team);
    }

    static Map<String, AttributeValue> write(String organisation, Person person) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("key", key(organisation, person.id()));
        item.put("team", team(organisation, person.memberships().getLast().team()));
        item.put("person", text(person.id().value()));
        item.put("name", text(person.name()));
        put(item, "email", person.email());
        item.put(
                "memberships",
                AttributeValue.fromL(person.memberships().stream()
                        .map(DynamoPersonItem::write)
                        .toList()));
        item.put("serviceArea", text(person.serviceArea()));
        item.put("role", text(person.role().id()));
        item.put(
                "aliases",
                texts(person.aliases().stream().map(Alias::value).sorted().toList()));
        item.put("championOf", texts(person.championOf().stream().sorted().toList()));
        put(item, "regulator", person.regulator());
        put(item, "registeredOn", person.registeredOn());
        put(item, "joinedOn", person.joinedOn());
        put(item, "leftOn", person.leftOn());
        put(item, "managerId", person.managerId());
        put(item, "awayUntil", person.awayUntil());
        if (!person.away().isEmpty()) {
            item.put(
                    "away",
                    texts(person.away().stream()
                            .map(away -> away.from() + "/" + away.until())
                            .toList()));
        }
        item.put("version", number(person.version()));
        return item;
    }

    static Person read(Map<String, AttributeValue> item) {
        return new Person(
                new PersonId(text(item, "person")),
                text(item, "name"),
                textOrNull(item, "email"),
                memberships(item),
                text(item, "serviceArea"),
                Role.withId(text(item, "role")).orElseThrow(),
                texts(item, "aliases").stream().map(Alias::new).collect(toUnmodifiableSet()),
                Set.copyOf(texts(item, "championOf")),
                textOrNull(item, "regulator"),
                date(item, "registeredOn"),
                date(item, "joinedOn"),
                date(item, "leftOn"),
                textOrNull(item, "managerId"),
                date(item, "awayUntil"),
                texts(item, "away").stream().map(DynamoPersonItem::away).toList(),
                number(item, "version"));
    }

    static TeamMember member(Map<String, AttributeValue> item) {
        return new TeamMember(
                new PersonId(text(item, "person")), text(item, "name"), date(item, "leftOn"), date(item, "awayUntil"));
    }

    static ListedPerson line(Map<String, AttributeValue> item, String team) {
        return new ListedPerson(
                new PersonId(text(item, "person")),
                text(item, "name"),
                textOrNull(item, "email"),
                team,
                text(item, "serviceArea"),
                Role.withId(text(item, "role")).orElseThrow(),
                Set.copyOf(texts(item, "championOf")),
                date(item, "joinedOn"),
                date(item, "leftOn"),
                date(item, "awayUntil"),
                texts(item, "away").stream().map(DynamoPersonItem::away).toList());
    }

    private static AttributeValue write(Membership membership) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("since", text(membership.since().toString()));
        item.put("team", text(membership.team()));
        put(item, "role", membership.role() == null ? null : membership.role().id());
        return AttributeValue.fromM(item);
    }

    private static List<Membership> memberships(Map<String, AttributeValue> item) {
        AttributeValue written = Objects.requireNonNull(item.get("memberships"), "The item has no memberships");
        return written.l().stream().map(one -> membership(one.m())).toList();
    }

    /** Items from before roles were dated have none. */
    private static Membership membership(Map<String, AttributeValue> one) {
        String role = textOrNull(one, "role");
        return new Membership(
                LocalDate.parse(text(one, "since")),
                text(one, "team"),
                role == null ? null : Role.withId(role).orElseThrow());
    }

    private static Away away(String text) {
        int slash = text.indexOf('/');
        return new Away(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** Writes what is known; dates as ISO 8601 has them. */
    private static void put(Map<String, AttributeValue> item, String name, @Nullable Object value) {
        if (value != null) {
            item.put(name, text(value.toString()));
        }
    }

    private static @Nullable LocalDate date(Map<String, AttributeValue> item, String name) {
        String written = textOrNull(item, name);
        return written == null ? null : LocalDate.parse(written);
    }
}
