package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

class OwnAliasesTest {
    private static final Person SAM = People.withAliases(People.staff("sam", "team-00"), "vle:sam");
    private static final Alias ALEX = new Alias("mailto:alex@council.example");

    private int reads;
    private final InMemoryDirectory directory = new InMemoryDirectory() {
        @Override
        public Optional<Person> personNow(PersonId id) {
            reads++;
            return super.personNow(id);
        }
    };
    private final OwnAliases own = new OwnAliases(directory);

    OwnAliasesTest() {
        directory.with(SAM).with(People.staff("alex", "team-00"));
    }

    private static Action with(Alias recipient) {
        return LedgerContract.action("1", Instant.parse("2026-11-23T10:00:00Z")).withRecipient(recipient);
    }

    @Test
    void whatIsSharedWithOneselfOrWithAnAliasThatNobodyHasIsHeldAgainstAllOfOnesAliases() {
        assertThat(own.of(SAM.id(), List.of(with(new Alias("vle:sam"))))).isEqualTo(SAM.aliases());
        assertThat(own.of(SAM.id(), List.of(with(new Alias("vle:nobody"))))).isEqualTo(SAM.aliases());
        assertThat(own.of(SAM.id(), List.of(with(ALEX), with(new Alias("vle:sam")))))
                .isEqualTo(SAM.aliases());
    }

    @Test
    void whatIsSharedWithAColleagueCostsNoReadingOfOneself() {
        assertThat(own.of(SAM.id(), List.of(with(ALEX)))).isEmpty();
        assertThat(own.of(SAM.id(), List.of())).isEmpty();
        assertThat(reads).isZero();
    }
}
