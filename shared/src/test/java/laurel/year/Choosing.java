package laurel.year;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import laurel.mail.Kind.Group;
import laurel.people.PersonId;
import laurel.preferences.ApplyChanges;

/** People choose, at any hour, which e-mails they get and until when they are away. */
final class Choosing {
    private static final List<Group> GROUPS =
            List.of(Group.RECOGNITION, Group.FEEDBACK, Group.CAMPAIGN, Group.CHAMPION);

    private final Random random;
    private final Town town;
    private final Chronicle chronicle;
    private final Clock clock;

    Choosing(Random random, Town town, Chronicle chronicle, Clock clock) {
        this.random = random;
        this.town = town;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    void chooses(Someone who) {
        if (!who.imported) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        StringBuilder json = new StringBuilder("{");
        switch (random.nextInt(6)) {
            case 0 -> {
                who.stoppedAll = !who.stoppedAll;
                json.append("\"stopAll\":").append(who.stoppedAll);
            }
            case 1, 2 -> {
                who.ownAway = today.plusDays(random.nextInt(21));
                json.append("\"awayUntil\":\"").append(who.ownAway).append('"');
            }
            case 3 -> {
                who.ownAway = null;
                json.append("\"awayUntil\":null");
            }
            default -> {
                Group group = GROUPS.get(random.nextInt(GROUPS.size()));
                boolean stops = who.stopped.add(group);
                if (!stops) {
                    who.stopped.remove(group);
                }
                json.append("\"mail\":{\"")
                        .append(group.id())
                        .append("\":")
                        .append(!stops)
                        .append('}');
            }
        }
        PersonId person = new PersonId(who.id);
        ObjectNode request = (ObjectNode) Deeds.json(json.append('}').toString());
        ApplyChanges.Result result = town.choices.apply(person, request);
        if (!(result instanceof ApplyChanges.Done)) {
            throw new IllegalStateException(request + ": " + result);
        }
        chronicle.fact(
                "choice",
                "person",
                who.id,
                "stopped",
                who.stopped.stream().map(Group::id).sorted().toList(),
                "all",
                who.stoppedAll,
                "away",
                who.ownAway == null ? null : who.ownAway.toString());
    }
}
