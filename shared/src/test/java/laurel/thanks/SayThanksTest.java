package laurel.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.action.ActionKey;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.mail.Wording;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayThanksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Access LIVE =
            new Access(new OrganisationState.Live(Instant.EPOCH, "Robin", "DPIA 1", "10 November"));
    private static final String WISH = """
            {"key":"key-00001","to":"ben","words":"Thank you for\\nthe guide."}""";

    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Settings settings = LocalDynamo.settings();
    private final ThankYous thanks = new DynamoThankYous(LocalDynamo.client(), settings, clock);
    private final Person ann = People.withAliases(People.staff("ann", "north"), "vle:1");
    private final InMemoryDirectory directory = new InMemoryDirectory()
            .with(ann)
            .with(People.staff("ben", "south"))
            .with(People.gone(People.staff("eve", "north"), TODAY.minusDays(1), null));
    private final List<JsonNode> reported = new ArrayList<>();
    private boolean taken = true;
    private final SayThanks say = new SayThanks(thanks, directory, this::send, clock);

    @Test
    void whatIsSaidIsReportedWithoutTheWords() {
        ThankYou said = said(WISH);

        assertThat(said.words()).isEqualTo("Thank you for the guide.");
        assertThat(thanks.find(said.id())).contains(said);
        assertThat(reported).containsExactly(json("""
                {"id":"%s","person":"mailto:ben@council.example","type":"thanks.received",
                 "occurredAt":"2026-11-23T10:00:00Z","recipient":"vle:1"}""".formatted(said.id())));
        assertThat(ActionReader.read(ThankYou.SOURCE, reported.getFirst())).isInstanceOf(Reading.Readable.class);
    }

    @Test
    void p1WhatIsSaidTwiceIsOneAction() {
        ThankYou first = said(WISH);
        clock.set("2026-11-23T11:00:00Z");

        assertThat(said(WISH)).isEqualTo(first);
        assertThat(reported).hasSize(2).containsOnly(reported.getFirst());
        assertThat(thanks.said(ann.id(), TODAY)).isEqualTo(1);
    }

    @Test
    void otherWordsUnderTheSameKeyAreNotTakenForTheFirst() {
        said(WISH);

        assertThat(result(WISH.replace("guide", "tool"))).isInstanceOf(SayThanks.SaidOtherwise.class);
        assertThat(reported).hasSize(1);
    }

    @Test
    void p5WhatTheBusDidNotTakeIsReportedWhenItIsSaidAgain() {
        taken = false;
        assertThat(result(WISH)).isInstanceOf(SayThanks.NotTaken.class);
        taken = true;

        said(WISH);

        assertThat(reported).hasSize(1);
        assertThat(thanks.said(ann.id(), TODAY)).isEqualTo(1);
    }

    @Test
    void thanksForAnAwardAreSaidOnceByOnePerson() {
        String wish = """
                {"to":"ben","words":"%s","award":{"badge":"bronze","period":"2026"}}""";
        ThankYou first = said(wish.formatted("Thank you."));

        assertThat(said(wish.formatted("Thank you."))).isEqualTo(first);
        assertThat(result(wish.formatted("Thanks!"))).isInstanceOf(SayThanks.SaidOtherwise.class);
        assertThat(thanks.there(List.of(ThankYou.idForAward(ann.id(), new PersonId("ben"), "bronze", "2026"), "x")))
                .containsExactly(first.id());
    }

    @Test
    void nobodyThanksThemselves() {
        assertThat(result(WISH.replace("ben", "ann"))).isInstanceOfSatisfying(SayThanks.Refused.class, it -> assertThat(
                        it.why().code())
                .isEqualTo("oneself"));
    }

    @Test
    void inTheBaselineNobodyIsThanked() {
        Access baseline = new Access(new OrganisationState.Baseline());

        assertThat(say.say(ann, viewer(), baseline, json(WISH))).isInstanceOf(SayThanks.Refused.class);
        assertThat(new ViewThanks(thanks, Wording.english(), clock).view(viewer(), baseline))
                .isInstanceOf(ViewThanks.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "eve", "", "LONG"})
    void whoIsNotHereIsNotThanked(String to) {
        assertThat(result(WISH.replace("ben", to.replace("LONG", "x".repeat(5000)))))
                .isInstanceOf(SayThanks.NoSuchColleague.class);
    }

    @Test
    void tenADayAreEnough() {
        for (int n = 0; n < SayThanks.MOST_A_DAY; n++) {
            said(WISH.replace("key-00001", "key-1000" + n));
        }

        assertThat(result(WISH)).isInstanceOf(SayThanks.EnoughToday.class);
        assertThat(left()).isZero();
        assertThat(said(WISH.replace("key-00001", "key-10000")))
                .as("said before")
                .isNotNull();
        clock.set("2026-11-24T10:00:00Z");
        assertThat(said(WISH)).isNotNull();
        assertThat(left()).isEqualTo(SayThanks.MOST_A_DAY - 1);
    }

    private int left() {
        ViewThanks.Result result = new ViewThanks(thanks, Wording.english(), clock).view(viewer(), LIVE);
        assertThat(((ViewThanks.Shown) result).lines()).hasSize(5).allMatch(line -> line.length() <= SayThanks.LONGEST);
        return ((ViewThanks.Shown) result).left();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"words\":\"\"", "\"words\":\" \\n \"", "\"words\":\"LONG\"", "\"words\":[]"})
    void aFaultNamesItsField(String field) {
        ObjectNode wish = json(WISH);
        wish.setAll(json("{" + field.replace("LONG", "x".repeat(201)) + "}"));

        assertThat(say.say(ann, viewer(), LIVE, wish))
                .isInstanceOfSatisfying(SayThanks.Unreadable.class, it -> assertThat(it.message())
                        .startsWith("words: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"key\":\"short\"", "\"key\":7", "\"award\":{\"badge\":\"a b\",\"period\":\"2026\"}"})
    void thanksNeedAKeyOfTheirOwn(String field) {
        ObjectNode wish = json(WISH);
        wish.setAll(json("{" + field + "}"));

        assertThat(say.say(ann, viewer(), LIVE, wish))
                .isInstanceOfSatisfying(SayThanks.Unreadable.class, it -> assertThat(it.message())
                        .startsWith("key: "));
    }

    @Test
    void whoHasNeitherAddressNorAccountIsOutOfReach() {
        directory.with(new Person(
                new PersonId("kit"),
                "Kit",
                null,
                ann.memberships(),
                "adults",
                ann.role(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                1));

        assertThat(result(WISH.replace("ben", "kit"))).isInstanceOf(SayThanks.OutOfReach.class);
    }

    @Test
    void theWordsAreFoundForTheirThanksAndNoOthersForSixtyDays() {
        ThankYou said = said(WISH);
        WordsOfThanks words = new WordsOfThanks(thanks);

        assertThat(words.apply(said.key())).contains("Thank you for the guide.");
        assertThat(words.apply(new ActionKey("learning.vle", said.id()))).isEmpty();
        clock.set("2027-01-23T10:00:00Z");
        assertThat(words.apply(said.key())).isEmpty();
    }

    private boolean send(String source, String type, String detail) {
        assertThat(source + " " + type).isEqualTo("people.thanks Engagement Action");
        return taken && reported.add(json(detail));
    }

    private SayThanks.Result result(String wish) {
        return say.say(ann, viewer(), LIVE, json(wish));
    }

    private ThankYou said(String wish) {
        return ((SayThanks.Said) result(wish)).thanks();
    }

    private Viewer viewer() {
        return Viewer.of(ann, TODAY);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
