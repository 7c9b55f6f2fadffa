package laurel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    /** A setting: its variable, what reads it, what it is by default, another value, and what that is read as. */
    private record Setting(
            String variable, Function<Settings, Object> read, Object byDefault, String value, Object asRead) {
        @Override
        public String toString() {
            return variable;
        }
    }

    private static final List<Setting> ALL = List.of(
            text("LAUREL_FUNCTION", Settings::function, "", "laurel.recordaction.RecordActionHandler"),
            text("LAUREL_ORGANISATION", Settings::organisation, "council", "elsewhere"),
            new Setting("LAUREL_ORGANISATIONS", Settings::organisations, Optional.empty(), "{}", Optional.of("{}")),
            new Setting("LAUREL_AMONG_SEVERAL", Settings::amongSeveral, false, "yes", true),
            new Setting(
                    "LAUREL_TIME_ZONE",
                    Settings::timeZone,
                    ZoneId.of("Europe/London"),
                    "Europe/Dublin",
                    ZoneId.of("Europe/Dublin")),
            new Setting(
                    "LAUREL_CLOCK_SHIFT",
                    settings -> settings.clock().withZone(ZoneOffset.UTC),
                    Clock.systemUTC(),
                    "-PT36H",
                    Clock.offset(Clock.systemUTC(), Duration.ofHours(-36))),
            new Setting(
                    "AWS_ENDPOINT_URL",
                    Settings::awsEndpoint,
                    Optional.empty(),
                    "http://127.0.0.1:4566",
                    Optional.of(URI.create("http://127.0.0.1:4566"))),
            text("AWS_REGION", Settings::region, "eu-west-2", "eu-west-1"),
            text("LAUREL_ACTIONS_TABLE", Settings::actionsTable, "laurel-actions", "the-actions"),
            text("LAUREL_LEDGER_TABLE", Settings::ledgerTable, "laurel-ledger", "the-ledger"),
            text("LAUREL_PROGRESS_TABLE", Settings::progressTable, "laurel-progress", "the-progress"),
            text("LAUREL_PEOPLE_TABLE", Settings::peopleTable, "laurel-people", "the-people"),
            text("LAUREL_ORGANISATION_TABLE", Settings::organisationTable, "laurel-organisation", "the-organisation"),
            text("LAUREL_MAIL_TABLE", Settings::mailTable, "laurel-mail", "the-mail"),
            text("LAUREL_IMPORTS_BUCKET", Settings::importsBucket, "laurel-imports", "the-bucket"),
            text("LAUREL_ERASED_BUCKET", Settings::erasedBucket, "laurel-erased", "the-erased"),
            new Setting("LAUREL_KEEP_YEARS", Settings::keepYears, 3, "6", 6),
            new Setting("LAUREL_KEEP_MAIL_DAYS", Settings::keepMailDays, 400, "30", 30),
            new Setting("LAUREL_KEEP_AUDIT_DAYS", Settings::keepAuditDays, 1_100, "365", 365),
            new Setting("LAUREL_KEEP_HELD_DAYS", Settings::keepHeldDays, 90, "14", 14),
            text("LAUREL_BUS", Settings::bus, "laurel", "the-bus"),
            text("LAUREL_SENDER", Settings::sender, "Laurel <laurel@council.example>", "thanks@elsewhere.example"),
            text("LAUREL_REPLY_TO", Settings::replyTo, "evidence@council.example", "answers@elsewhere.example"),
            text("LAUREL_SITE", Settings::site, "http://localhost:8080", "https://laurel.elsewhere.example"),
            new Setting("LAUREL_LANGUAGE", Settings::language, Locale.UK, "cy", Locale.forLanguageTag("cy")),
            new Setting(
                    "LAUREL_CONFIGURATION_SET",
                    Settings::configurationSet,
                    Optional.empty(),
                    "the-set",
                    Optional.of("the-set")),
            new Setting(
                    "LAUREL_FIRST_LINK_OFFICER",
                    Settings::firstLinkOfficer,
                    Optional.empty(),
                    "first@council.example",
                    Optional.of("first@council.example")),
            text("LAUREL_PERSON_CLAIM", Settings::personClaim, "email", "preferred_username"));

    private static Setting text(String variable, Function<Settings, Object> read, String byDefault, String value) {
        return new Setting(variable, read, byDefault, value, value);
    }

    static List<Setting> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingHasADefault(Setting setting) {
        assertThat(setting.read().apply(Settings.of(Map.of()))).isEqualTo(setting.byDefault());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBlankVariableIsAsGoodAsNone(Setting setting) {
        assertThat(setting.read().apply(Settings.of(Map.of(setting.variable(), " "))))
                .isEqualTo(setting.byDefault());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingIsReadFromAVariableOfItsOwn(Setting setting) {
        Map<String, String> everything = ALL.stream().collect(Collectors.toMap(Setting::variable, Setting::value));

        assertThat(setting.read().apply(Settings.of(everything)))
                .isEqualTo(setting.asRead())
                .isNotEqualTo(setting.byDefault());
    }

    @Test
    void theTableOfThisTestHasEverySetting() {
        long settings = Arrays.stream(Settings.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .count();

        assertThat(ALL).hasSize((int) settings);
    }

    @Test
    void theClockIsOfTheTimeZone() {
        assertThat(Settings.of(Map.of("LAUREL_TIME_ZONE", "Europe/Dublin"))
                        .clock()
                        .getZone())
                .isEqualTo(ZoneId.of("Europe/Dublin"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAUREL_TIME_ZONE   | GMT+25         | Europe/London
            LAUREL_TIME_ZONE   | Europe/Lundon  | Europe/London
            LAUREL_CLOCK_SHIFT | 36 hours       | PT36H
            AWS_ENDPOINT_URL   | localhost:4566 | http://localhost:4566
            AWS_ENDPOINT_URL   | http://one two | http://localhost:4566
            """)
    void aValueThatCannotBeReadIsToldWithItsVariableAndAnExample(String variable, String value, String example) {
        Setting setting = ALL.stream()
                .filter(one -> one.variable().equals(variable))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> setting.read().apply(Settings.of(Map.of(variable, value))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("%s: \"%s\" can't be read. Write for example %s.", variable, value, example);
    }

    @Test
    void onAwsItselfEveryLinkIsHttps() {
        assertThatThrownBy(() -> Settings.of(Map.of("LAUREL_SITE", "http://laurel.council.example"))
                        .site())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("LAUREL_SITE: \"http://laurel.council.example\" is not HTTPS")
                .hasMessageContaining("https://laurel.council.example");
        assertThat(Settings.of(Map.of(
                                "LAUREL_SITE", "http://localhost:8081", "AWS_ENDPOINT_URL", "http://localhost:4566"))
                        .site())
                .isEqualTo("http://localhost:8081");
    }
}
