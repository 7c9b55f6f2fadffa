package laurel.imports.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.imports.Fault;
import laurel.imports.InMemoryUploads;
import laurel.imports.Notes;
import laurel.imports.TakeUploads;
import laurel.imports.attendance.LoadAttendance.Faulty;
import laurel.imports.attendance.LoadAttendance.HandedOver;
import laurel.imports.attendance.LoadAttendance.Shown;
import laurel.organisation.AuditLine;
import laurel.organisation.InMemoryAudit;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

class LoadAttendanceTest {
    private static final PersonId OFFICER = new PersonId("joy");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/London"));
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final InMemoryDirectory people = new InMemoryDirectory()
            .with(People.staff("sam", "north"))
            .with(People.staff("alex", "north"))
            .with(People.staff("kit", "south"));
    private final LoadAttendance load = new LoadAttendance(
            uploads,
            new TakeUploads(uploads, clock),
            people,
            people,
            () -> Scheme.of(CatalogueReader.shipped()),
            audit,
            clock);

    @Test
    void peopleAreFoundByAddressAndByNameAndTheRestIsShown() {
        Shown shown =
                (Shown) load.preview(wish("sam@council.example\\nNAME OF ALEX\\nSomebody Else\\nName of Kitt", "{}"));

        assertThat(shown.attendees())
                .extracting(
                        a -> a.by().id(),
                        LoadAttendanceTest::id,
                        a -> a.perhaps().stream().map(Person::id).toList().contains(new PersonId("kit")))
                .containsExactly(
                        tuple("address", "sam", false),
                        tuple("name", "alex", false),
                        tuple("nothing", "", false),
                        tuple("nothing", "", true));
    }

    @Test
    void aNameThatTwoPeopleHaveIsNobodysUntilSomebodyChooses() {
        people.with(renamed("alex2"));

        Shown shown = (Shown) load.preview(wish("Name of alex", "{}"));
        assertThat(shown.attendees().getFirst().person()).isNull();
        assertThat(shown.attendees().getFirst().perhaps())
                .extracting(Person::id)
                .containsExactly(new PersonId("alex"), new PersonId("alex2"));

        Shown chosen = (Shown) load.preview(wish("Name of alex", "{\"Name of alex\":\"alex2\"}"));
        assertThat(id(chosen.attendees().getFirst())).isEqualTo("alex2");
        assertThat(chosen.attendees().getFirst().by()).isEqualTo(Attendee.By.HAND);
    }

    @Test
    void onlyWhoIsCertainIsHandedOverAndTheAuditSaysWhoDidIt() {
        HandedOver done = (HandedOver) load.apply(wish("sam@council.example\\nSomebody Else", "{}"), OFFICER);

        JsonNode plan = new Notes(uploads).read(done.upload().id(), Notes.PLAN).orElseThrow();
        assertThat(plan.path("people")).hasToString("[\"sam\"]");
        assertThat(plan.path("standards")).hasToString("[\"4.4\"]");
        assertThat(audit.latest(10))
                .extracting(AuditLine::by, AuditLine::what, AuditLine::about)
                .containsExactly(tuple("joy", "import-attendance", "2026-11-23 Working with fathers"));
    }

    @Test
    void lookingWritesNothing() {
        load.preview(wish("sam@council.example", "{}"));

        assertThat(uploads.having(Notes.ABOUT)).isEmpty();
        assertThat(audit.latest(10)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        Faulty faulty = (Faulty) load.preview(json("""
                {"title":" ","day":"2026-12-24","type":"resource.viewed","topics":["a\\nb"],"standards":["4.9"],"list":"","matches":[]}"""));

        assertThat(faulty.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("title", "day", "type", "topics", "standards", "list", "matches");
        assertThat(faulty.faults()).allMatch(fault -> !fault.mend().isBlank());
    }

    @Test
    void nobodyToRecordIsSaidAndNothingIsHandedOver() {
        assertThat(load.apply(wish("Somebody Else", "{}"), OFFICER)).isInstanceOf(Faulty.class);
        assertThat(uploads.having(Notes.PLAN)).isEmpty();
    }

    private static String id(Attendee attendee) {
        return attendee.person() == null ? "" : attendee.person().id().value();
    }

    private static Person renamed(String id) {
        Person person = People.staff(id, "south");
        return new Person(
                person.id(),
                "Name of alex",
                person.email(),
                person.memberships(),
                person.serviceArea(),
                person.role(),
                person.aliases(),
                person.championOf(),
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static JsonNode wish(String list, String matches) {
        return json("""
                {"title":"Working with fathers","day":"2026-11-23","type":"session.attended","topics":["fathers"],
                 "standards":["4.4"],"list":"%s","matches":%s}""".formatted(list, matches));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
