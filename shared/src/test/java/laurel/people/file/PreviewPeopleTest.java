package laurel.people.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.Teams;
import laurel.people.InMemoryDirectory;
import laurel.people.PersonId;
import laurel.people.file.PeoplePreview.Changed;
import laurel.people.file.PeoplePreview.FieldChange;
import laurel.people.file.PeoplePreview.Newcomer;
import laurel.privacy.InMemoryErased;
import laurel.privacy.Subject;
import org.junit.jupiter.api.Test;

class PreviewPeopleTest {
    private static final String COUNCIL = """
            person_id,name,email,team,role,aliases
            p1,Sam Hill,sam@council.example,north,staff,vle:1
            p2,Alex Moor,alex@council.example,south,staff,vle:2
            p3,Kit Lane,kit@council.example,south,staff,
            """;

    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryDirectory people = new InMemoryDirectory();
    private final InMemoryErased erased = new InMemoryErased();
    private final Teams teams = new InMemoryTeams();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void aFirstFileIsAllNewAndNothingIsWritten() {
        PeoplePreview preview = preview(COUNCIL);

        assertThat(preview.created())
                .containsExactly(
                        new Newcomer("p1", "Sam Hill", "north"),
                        new Newcomer("p2", "Alex Moor", "south"),
                        new Newcomer("p3", "Kit Lane", "south"));
        assertThat(preview.newTeams()).containsExactly("north", "south");
        assertThat(people.count()).isZero();
        assertThat(teams.all()).isEmpty();
    }

    @Test
    void everyFieldThatWouldChangeIsShownBeforeAndAfter() {
        imports(COUNCIL);

        PeoplePreview preview = preview("""
                person_id,name,email,team,role,aliases,left_on
                p1,Samira Hill,sam@council.example,south,champion,vle:1 booking:9,
                p2,Alex Moor,alex@council.example,south,staff,vle:2,30/11/2026
                """);

        assertThat(preview.changed()).extracting(Changed::person).containsExactly("p1", "p2");
        Changed sam = preview.changed().getFirst();
        assertThat(sam.fields())
                .containsExactly(
                        new FieldChange("name", "Sam Hill", "Samira Hill"),
                        new FieldChange("team", "north", "south"),
                        new FieldChange("role", "staff", "champion"),
                        new FieldChange("aliases", "", "booking:9"));
        assertThat(List.of(sam.moves(), sam.leaves())).containsExactly(true, false);
        Changed alex = preview.changed().getLast();
        assertThat(alex.fields()).containsExactly(new FieldChange("left_on", "", "2026-11-30"));
        assertThat(List.of(alex.moves(), alex.leaves())).containsExactly(false, true);
        assertThat(people.person(new PersonId("p1")).orElseThrow().name()).isEqualTo("Sam Hill");
    }

    @Test
    void whoIsNotInTheFileIsToldAndLeftAlone() {
        imports(COUNCIL);
        imports("person_id,name,team,left_on\np3,Kit Lane,south,2026-11-01\n");

        PeoplePreview preview = preview("person_id,name,team\np1,Sam Hill,north\n");

        assertThat(preview.notInFile()).containsExactly(new Newcomer("p2", "Alex Moor", "south"));
        assertThat(preview.unchanged()).isEqualTo(1);
    }

    @Test
    void aLineThatTheImportWouldRefuseIsRefusedInTheSameWords() {
        imports(COUNCIL);
        String file = """
                person_id,name,email,team,role,aliases
                p1,Sam Hill,sam@council.example,north,boss,vle:1
                p4,,,north,staff,
                p5,Lee,lee@council.example,north,staff,vle:2
                p6,Max,max@council.example,north,staff,
                p6,Max,max@council.example,north,staff,
                """;

        PeoplePreview preview = preview(file);
        ImportReport report = imports(file);

        assertThat(preview.badLines()).isNotEmpty().containsExactlyElementsOf(report.badLines());
        assertThat(preview.badLines())
                .extracting(BadLine::line, BadLine::field)
                .containsExactly(tuple(2L, "role"), tuple(3L, "name"), tuple(4L, "aliases"), tuple(6L, "person_id"));
    }

    @Test
    void whatThePreviewCountsIsWhatTheImportDoes() {
        imports(COUNCIL);
        String file = """
                person_id,name,email,team,role,aliases
                p1,Sam Hill,sam@council.example,north,staff,vle:1
                p2,Alexandra Moor,alex@council.example,south,staff,vle:2
                p9,Noor,noor@council.example,west,staff,vle:9
                """;

        PeoplePreview preview = preview(file);
        ImportReport report = imports(file);

        assertThat(List.of(report.created(), report.updated(), report.unchanged()))
                .containsExactly(preview.created().size(), preview.changed().size(), preview.unchanged());
        assertThat(preview(file).unchanged()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNoPeopleFileSaysWhatToSend() {
        assertThat(preview("name;team\nSam;north\n").problem()).contains("not separated by commas");
    }

    @Test
    void whoWasErasedIsNotShownAsSomebodyNew() {
        erased.add(new Subject(new PersonId("p9"), "Sam", null, Set.of()), clock.instant());

        PeoplePreview preview = preview("person_id,name,team\np9,Sam,north\n");

        assertThat(preview.created()).isEmpty();
        assertThat(preview.badLines()).extracting(BadLine::field).containsExactly("person_id");
    }

    private PeoplePreview preview(String content) {
        return new PreviewPeople(people, people, people, teams, erased, clock)
                .preview(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private ImportReport imports(String content) {
        ImportPeople imports =
                new ImportPeople(files, people, people, new InMemoryWaiting(), person -> {}, teams, erased, clock);
        return imports.importFile(files.put("council.csv", content)).orElseThrow();
    }
}
