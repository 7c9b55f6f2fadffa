package laurel.imports.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.action.Alias;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.imports.Fault;
import laurel.imports.InMemoryUploads;
import laurel.imports.Kind;
import laurel.imports.Notes;
import laurel.imports.RunPlans;
import laurel.imports.TakeUploads;
import laurel.imports.Upload;
import laurel.imports.usage.LoadUsage.Faulty;
import laurel.imports.usage.LoadUsage.HandedOver;
import laurel.imports.usage.LoadUsage.Replaces;
import laurel.imports.usage.LoadUsage.Shown;
import laurel.organisation.InMemoryAudit;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.people.file.GiveAlias;
import laurel.privacy.Erased;
import org.junit.jupiter.api.Test;

/** Exports from the first look to what is on the bus. */
class UsageTest {
    private static final PersonId OFFICER = new PersonId("joy");
    private static final String COLUMNS = """
            "columns":{"address":"Email","name":"Name","title":"Title","day":"Date"}""";

    private final ZoneId zone = ZoneId.of("Europe/London");
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), zone);
    private final InMemoryUploads kept = new InMemoryUploads();
    private final TakeUploads uploads = new TakeUploads(kept, clock);
    private final InMemoryAudit audit = new InMemoryAudit();
    private final Reported reported = new InMemoryReported();
    private final List<Sources.Source> remembered = new ArrayList<>();
    private final InMemoryDirectory people =
            new InMemoryDirectory().with(People.staff("sam", "north")).with(People.staff("alex", "north"));
    private final LoadUsage load = new LoadUsage(
            kept,
            uploads,
            sources(),
            reported,
            people,
            people,
            () -> Scheme.of(CatalogueReader.shipped()),
            audit,
            clock);

    /** The actions that count, by their ids, as the ledger would have them. */
    private final Map<String, JsonNode> counted = new HashMap<>();

    private final List<String> voided = new ArrayList<>();
    private int dieAfter = Integer.MAX_VALUE;

    private final RunPlans plans = new RunPlans(
            kept,
            List.of(new SendUsage(
                    kept,
                    uploads,
                    reported,
                    new GiveAlias(people, people, (alias, person) -> 0, person -> {}, Erased.NOBODY),
                    this::onTheBus,
                    clock,
                    zone)),
            clock);

    @Test
    void everyRowIsAnActionOfItsDayInTheProvidersName() {
        load("Name,Email,Title,Date\nSam,sam@council.example,Guide,03/10/2026\n");

        JsonNode action = counted.values().iterator().next();
        assertThat(action.path("source").asText()).isEqualTo("usage.research-in-practice");
        assertThat(action.path("person").asText()).isEqualTo("mailto:sam@council.example");
        assertThat(action.path("type").asText()).isEqualTo("resource.viewed");
        assertThat(action.path("occurredAt").asText()).isEqualTo("2026-10-02T23:00:00Z");
        assertThat(action.at("/resource/id").asText()).isEqualTo("research-in-practice:Guide");
        assertThat(action.has("tags")).isFalse();
    }

    @Test
    void theSameFileTwiceIsOnce() {
        String file =
                "Name,Email,Title,Date\nSam,sam@council.example,Guide,03/10/2026\nAlex,alex@council.example,Guide,Oct 2026\n";
        load(file);
        Map<String, JsonNode> once = Map.copyOf(counted);

        Shown again = load(file);

        assertThat(counted).isEqualTo(once);
        assertThat(voided).isEmpty();
        assertThat(again.replaces()).isEqualTo(new Replaces(1, 0, 2, 0, 0));
    }

    @Test
    void aLaterExportReplacesWhatBothCover() {
        load(rows("sam,A,01/10/2026", "sam,B,15/10/2026", "alex,C,31/10/2026", "alex,D,30/09/2026"));

        Shown shown = load(rows("sam,A,01/10/2026", "sam,E,20/10/2026", "alex,F,31/10/2026"));

        assertThat(shown.replaces()).isEqualTo(new Replaces(1, 2, 1, 2, 0));
        assertThat(titles()).containsExactlyInAnyOrder("A", "D", "E", "F");
    }

    @Test
    void whatWasTakenBackCountsAgainWhenALaterExportHasItAgain() {
        String whole = rows("sam,A,01/10/2026", "sam,B,15/10/2026", "sam,C,31/10/2026");
        load(whole);
        load(rows("sam,A,01/10/2026", "sam,C,31/10/2026"));
        assertThat(titles()).containsExactlyInAnyOrder("A", "C");

        load(whole);
        assertThat(titles()).containsExactlyInAnyOrder("A", "B", "C");
        load(whole);
        assertThat(titles()).containsExactlyInAnyOrder("A", "B", "C");
        load(rows("sam,A,01/10/2026", "sam,C,31/10/2026"));
        load(whole);
        assertThat(titles()).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void anExportByMonthReplacesOneOfTheQuarterAndSaysWhatReachesBeyond() {
        load(rows("sam,A,Sep 2026", "alex,B,Oct 2026"));

        Shown shown = look(rows("sam,A,20/09/2026", "alex,C,05/10/2026"), "");

        assertThat(shown.replaces().takenBack()).isEqualTo(2);
        assertThat(shown.replaces().reachingBeyond()).isEqualTo(2);
    }

    @Test
    void exportsOfAnotherSourceOrOtherDaysAreLeftAlone() {
        load(rows("sam,A,01/10/2026"));
        load(rows("sam,B,01/11/2026"));
        apply(rows("sam,C,01/10/2026"), "\"source\":\"Another\",");

        assertThat(titles()).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void whoIsNotKnownIsReportedAllTheSameAndCountsOnceSomebodyIsChosen() {
        String file = "Name,Email,Title,Date\nNobody Here,,Guide,03/10/2026\n";
        Shown before = load(file);
        assertThat(before.people().getFirst().person()).isNull();
        Alias alias = new Alias("research-in-practice:name/here+nobody");
        assertThat(counted.values()).extracting(a -> a.path("person").asText()).containsExactly(alias.value());

        apply(file, "\"matches\":{\"research-in-practice:name/here+nobody\":\"sam\"},");

        assertThat(people.who(alias)).contains(new PersonId("sam"));
        assertThat(people.person(new PersonId("sam")).orElseThrow().aliases()).contains(alias);
        assertThat(counted).hasSize(1);
        assertThat(look(file, "").people().getFirst().by()).isEqualTo(Matched.By.ALIAS);
    }

    @Test
    void aNameThatOnePersonAloneHasIsSuggestedAndTakenIfSomebodySaysSo() {
        String file =
                "Name,Email,Title,Date\n\"SAM, Name (of)\",,Guide,03/10/2026\n\"Of Sam, NAME\",,Guide,03/10/2026\n";

        Matched suggested = look(file, "").people().getLast();
        assertThat(suggested.person()).isNull();
        assertThat(suggested.perhaps()).extracting(p -> p.id().value()).containsExactly("sam");

        Matched taken = look(file, "\"takeSuggestions\":true,").people().getLast();
        assertThat(taken.by()).isEqualTo(Matched.By.NAME);
        Matched refused = look(
                        file, "\"takeSuggestions\":true,\"matches\":{\"research-in-practice:name/name+of+sam\":\"\"},")
                .people()
                .getLast();
        assertThat(refused.person()).isNull();
    }

    @Test
    void whoeverIsChosenHasToBeThere() {
        Upload upload = upload("Name,Email,Title,Date\nSam,,Guide,03/10/2026\n");

        Faulty faulty =
                (Faulty) load.preview(upload, wish("\"matches\":{\"research-in-practice:name/sam\":\"p404\"},"));

        assertThat(faulty.faults()).extracting(Fault::field).containsExactly("matches");
        assertThat(faulty.faults().getFirst().mend()).contains("p404");
    }

    @Test
    void lookingWritesNothing() {
        look(rows("sam,A,01/10/2026"), "");

        assertThat(counted).isEmpty();
        assertThat(remembered).isEmpty();
        assertThat(audit.latest(5)).isEmpty();
        assertThat(reported.standing("research-in-practice").version()).isZero();
    }

    @Test
    void howASourceIsReadIsRemembered() {
        load(rows("sam,A,01/10/2026"));

        assertThat(remembered).extracting(Sources.Source::name).containsExactly("Research in Practice");
        assertThat(remembered.getFirst().reading().column(Meaning.DAY)).contains("Date");
    }

    @Test
    void anImportThatDiesOnItsWayIsCompletedAndCountsNothingTwice() {
        load(rows("sam,Old,05/10/2026"));
        StringBuilder file = new StringBuilder("Name,Email,Title,Date\n");
        for (int i = 0; i < 5000; i++) {
            file.append("Sam,sam@council.example,Guide ")
                    .append(i)
                    .append(",0")
                    .append(1 + i % 9)
                    .append("/10/2026\n");
        }
        Upload upload = upload(file.toString());
        load.apply(upload, wish(""), OFFICER);

        for (int alive : new int[] {0, 1, 2, 0}) {
            dieAfter = alive;
            assertThatThrownBy(() -> plans.run(upload.id())).hasMessage("killed");
        }
        dieAfter = Integer.MAX_VALUE;
        assertThat(plans.run(upload.id())).isTrue();

        assertThat(counted).hasSize(5000);
        assertThat(titles()).doesNotContain("Old");
        assertThat(plans.run(upload.id())).isFalse();
    }

    @Test
    void anExportWaitsForTheOneOfItsSourceThatIsOnItsWay() {
        Upload first = upload(rows("sam,A,01/10/2026"));
        load.apply(first, wish(""), OFFICER);
        dieAfter = 0;
        assertThatThrownBy(() -> plans.run(first.id())).hasMessage("killed");
        dieAfter = Integer.MAX_VALUE;
        Upload second = upload(rows("sam,B,01/10/2026"));
        load.apply(second, wish(""), OFFICER);

        plans.run(second.id());
        assertThat(counted).isEmpty();
        assertThat(uploads.note(second.id(), Notes.PROGRESS)
                        .orElseThrow()
                        .path("state")
                        .asText())
                .isEqualTo("waiting");

        plans.run(first.id());
        plans.run(second.id());
        assertThat(titles()).containsExactly("B");
    }

    @Test
    void whatIsWrongWithTheReadingIsToldFieldByField() {
        Upload upload = upload(rows("sam,A,01/10/2026"));

        Faulty faulty = (Faulty) load.preview(upload, json("""
                {"source":"??","type":"session.attended.not","columns":{"address":"E-mail"},"period":{"from":"x","to":"y"},"matches":[]}"""));

        assertThat(faulty.faults())
                .extracting(Fault::field)
                .contains("source", "type", "columns.address", "columns.title", "period");
    }

    private Sources sources() {
        return new Sources() {
            @Override
            public List<Source> all() {
                return remembered;
            }

            @Override
            public void remember(Source source) {
                remembered.removeIf(each -> each.id().equals(source.id()));
                remembered.add(source);
            }
        };
    }

    /** As the ledger takes them: an id counts once, and never again once it was taken back. */
    private void onTheBus(String source, List<ActionBus.Event> events) {
        if (dieAfter-- <= 0) {
            throw new IllegalStateException("killed");
        }
        for (ActionBus.Event event : events) {
            JsonNode detail = json(event.detail());
            String key = source + "/" + detail.path("id").asText();
            if (event.detailType().equals("Engagement Action Voided")) {
                voided.add(key);
                counted.remove(key);
            } else if (!voided.contains(key)) {
                counted.put(key, ((ObjectNode) detail).put("source", source));
            }
        }
    }

    private List<String> titles() {
        return counted.values().stream()
                .map(a -> a.at("/resource/title").asText())
                .toList();
    }

    private static String rows(String... rows) {
        StringBuilder file = new StringBuilder("Name,Email,Title,Date\n");
        for (String row : rows) {
            String[] cells = row.split(",");
            file.append("Name,")
                    .append(cells[0])
                    .append("@council.example,")
                    .append(cells[1])
                    .append(',')
                    .append(cells[2])
                    .append('\n');
        }
        return file.toString();
    }

    private Shown look(String file, String more) {
        return (Shown) load.preview(upload(file), wish(more));
    }

    private Shown load(String file) {
        return apply(file, "");
    }

    private Shown apply(String file, String more) {
        Upload upload = upload(file);
        HandedOver done = (HandedOver) load.apply(upload, wish(more), OFFICER);
        assertThat(plans.run(upload.id())).isTrue();
        return done.shown();
    }

    private Upload upload(String file) {
        Upload upload = uploads.begin(Kind.USAGE, "export.csv", OFFICER);
        byte[] bytes = file.getBytes(UTF_8);
        int half = bytes.length / 2;
        assertThat(uploads.part(upload.id(), "1", Arrays.copyOf(bytes, half))).isEmpty();
        assertThat(uploads.part(upload.id(), "2", Arrays.copyOfRange(bytes, half, bytes.length)))
                .isEmpty();
        return upload;
    }

    private static JsonNode wish(String more) {
        String source = more.contains("\"source\"") ? "" : "\"source\":\"Research in Practice\",";
        return json("{" + more + source + COLUMNS + "}");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
