package laurel.reward;

import static laurel.dynamodb.Attributes.maps;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A reward as an item of the organisation table, and the keys of rewards and stocks. */
final class DynamoRewardItem {
    private final String organisation;

    DynamoRewardItem(Settings settings) {
        this.organisation = settings.organisation();
    }

    Map<String, AttributeValue> key(PersonId person, BadgeFor badge) {
        return Map.of(
                "key",
                text(organisation + "|reward|" + badge.period().id() + "|" + badge.badge() + "|" + person.value()));
    }

    Map<String, AttributeValue> stock(Period period, String what) {
        return Map.of("key", text(organisation + "|stock|" + period.id() + "|" + what));
    }

    AttributeValue rewards(Period period) {
        return text(organisation + "|rewards|" + period.id());
    }

    AttributeValue stocks(Period period) {
        return text(organisation + "|stocks|" + period.id());
    }

    Map<String, AttributeValue> write(Reward reward) {
        BadgeFor badge = reward.badge();
        Map<String, AttributeValue> item = new HashMap<>(key(reward.person(), badge));
        item.put("list", rewards(badge.period()));
        item.put("place", text(badge.badge() + "|" + reward.person().value()));
        item.put("person", text(reward.person().value()));
        item.put("badge", text(badge.badge()));
        item.put("period", text(badge.period().id()));
        item.put("what", text(reward.what()));
        item.put(
                "steps",
                AttributeValue.fromL(
                        reward.steps().stream().map(DynamoRewardItem::step).toList()));
        item.put("version", number(reward.version()));
        return item;
    }

    private static AttributeValue step(Reward.Step step) {
        Map<String, AttributeValue> item = new HashMap<>(Map.of(
                "state", text(step.state().id()),
                "by", text(step.by()),
                "at", text(step.at().toString())));
        if (step.reason() != null) {
            item.put("reason", text(step.reason()));
        }
        return AttributeValue.fromM(item);
    }

    static Reward read(Map<String, AttributeValue> item) {
        return new Reward(
                new PersonId(text(item, "person")),
                new BadgeFor(
                        text(item, "badge"), Period.parse(text(item, "period")).orElseThrow()),
                text(item, "what"),
                maps(item, "steps").stream()
                        .map(step -> new Reward.Step(
                                Reward.State.withId(text(step, "state")).orElseThrow(),
                                text(step, "by"),
                                Instant.parse(text(step, "at")),
                                textOrNull(step, "reason")))
                        .toList(),
                number(item, "version"));
    }
}
