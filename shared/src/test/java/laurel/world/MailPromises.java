package laurel.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import laurel.award.Award;
import laurel.award.Mark;
import laurel.ledger.HeldEvent;
import laurel.mail.AwardId;
import laurel.mail.Letter;
import laurel.mail.MailTags;
import laurel.mail.Message.State;
import laurel.mail.Reason;
import laurel.people.PersonId;

/** P5: every award that stands was announced and is in a letter or was dropped, and none is in two letters. */
final class MailPromises {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Council council;
    private final Set<PersonId> people;
    private final List<BrokenPromise> broken = new ArrayList<>();

    private MailPromises(Council council, Set<PersonId> people) {
        this.council = council;
        this.people = people;
    }

    static List<BrokenPromise> broken(Council council, Set<PersonId> people) {
        MailPromises promises = new MailPromises(council, people);
        people.forEach(person -> council.awards.all(person).forEach(promises::announced));
        people.forEach(person -> council.awards.of(person).forEach(promises::mailed));
        council.held.list().forEach(promises::told);
        promises.mentions();
        if (!council.marks.before(EVER).isEmpty()) {
            promises.broken("still marked: " + council.marks.before(EVER));
        }
        return promises.broken;
    }

    private void broken(String found) {
        broken.add(new BrokenPromise("P5", found));
    }

    private void announced(Award award) {
        String type = award.standing() ? "Badge Awarded" : "Badge Withdrawn";
        boolean told = council.told.stream()
                .anyMatch(mark -> mark.detailType().equals(type)
                        && is(mark, "person", award.person().value())
                        && is(mark, "badge", award.badge())
                        && is(mark, "period", award.period().id())
                        && (!award.standing()
                                || is(mark, "foundAt", award.foundAt().toString())));
        if (!told) {
            broken("the bus was never told " + type + " of " + award);
        }
    }

    private void told(HeldEvent event) {
        String type = event.reason() == HeldEvent.Reason.CONFLICT ? "Action Conflicted" : "Action Held";
        boolean told = council.told.stream()
                .anyMatch(mark -> mark.detailType().equals(type)
                        && is(mark, "source", event.source())
                        && (event.id() == null || is(mark, "id", event.id())));
        if (!told) {
            broken("the bus was never told " + type + " of " + event);
        }
    }

    private static boolean is(Mark mark, String name, String value) {
        return value.equals(mark.detail().get(name));
    }

    private void mailed(Award award) {
        AwardId id = new AwardId(award.person(), award.badge(), award.period().id());
        Optional<laurel.mail.Message> message = council.mail.find(id.message());
        if (message.isEmpty()) {
            broken("the mail step never heard of " + award);
        } else if (message.get().state() == State.HELD
                || message.get().state() == State.CLAIMED
                || message.get().why().equals(Reason.WITHDRAWN.id())) {
            broken("it stands, and nobody will be thanked for it: " + message.get());
        }
    }

    private void mentions() {
        Map<String, Integer> mentions = new TreeMap<>();
        for (Letter letter : council.letters) {
            letter.tags().forEach((name, value) -> {
                if (name.startsWith("message-")) {
                    String said = new String(Base64.getUrlDecoder().decode(value), UTF_8);
                    mentions.merge(letter.tags().get(MailTags.PERSON) + " " + said, 1, Integer::sum);
                }
            });
        }
        mentions.forEach((award, times) -> {
            if (times > 1) {
                broken("mentioned " + times + " times: " + award);
            }
        });
        sent().filter(said -> !mentions.containsKey(said))
                .forEach(said -> broken("it is said to be sent, and is in no letter: " + said));
    }

    /** All that is said to be sent, as letters name it. */
    private Stream<String> sent() {
        return people.stream()
                .flatMap(person -> council.mail.all(person).stream())
                .filter(message -> message.state() == State.SENT)
                .map(message -> encoded(message.id().person().value()) + " "
                        + message.id().kind().id() + "|" + message.id().about());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
