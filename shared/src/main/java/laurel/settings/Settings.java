package laurel.settings;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that a deployment may set, read from the environment, each with its default. Names are those of the
 * environment variables in {@code template.yaml}.
 */
public final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** These settings with others in their place, by environment variable. */
    public Settings with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(others);
        return new Settings(all);
    }

    /** The settings of this process. */
    public static Settings fromEnvironment() {
        return new Settings(System.getenv());
    }

    /** Settings from a map, for a host that runs several functions in one process. */
    public static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    /** {@code LAUREL_FUNCTION}: the class of the function that this process is for. */
    public String function() {
        return text("LAUREL_FUNCTION", "");
    }

    /** {@code LAUREL_ORGANISATION}: whose scheme this is; part of every key. */
    public String organisation() {
        return text("LAUREL_ORGANISATION", "council");
    }

    /** {@code LAUREL_ORGANISATIONS}: the organisations that this deployment serves, instead of the list that was built in. */
    public Optional<String> organisations() {
        return given("LAUREL_ORGANISATIONS");
    }

    /** {@code LAUREL_AMONG_SEVERAL}: whether {@link #organisation} is one of several that share a bus and a site. */
    public boolean amongSeveral() {
        return text("LAUREL_AMONG_SEVERAL", "no").equals("yes");
    }

    /** {@code LAUREL_TIME_ZONE}: in which days, months and working hours are told. */
    public ZoneId timeZone() {
        return read("LAUREL_TIME_ZONE", ZoneId::of, "Europe/London").orElseGet(() -> ZoneId.of("Europe/London"));
    }

    /** {@code LAUREL_CLOCK_SHIFT}: how far the clock is set ahead (an ISO 8601 duration, negative for behind). */
    public Clock clock() {
        return Clock.offset(
                Clock.system(timeZone()),
                read("LAUREL_CLOCK_SHIFT", Duration::parse, "PT36H").orElse(Duration.ZERO));
    }

    /** {@code AWS_ENDPOINT_URL}: one endpoint for all of AWS, when it is not AWS itself. */
    public Optional<URI> awsEndpoint() {
        return read("AWS_ENDPOINT_URL", Settings::address, "http://localhost:4566");
    }

    /** {@code AWS_REGION}. */
    public String region() {
        return text("AWS_REGION", "eu-west-2");
    }

    /** {@code LAUREL_ACTIONS_TABLE}: one item per (source, id). */
    public String actionsTable() {
        return text("LAUREL_ACTIONS_TABLE", "laurel-actions");
    }

    /** {@code LAUREL_LEDGER_TABLE}: every accepted action by person and time. */
    public String ledgerTable() {
        return text("LAUREL_LEDGER_TABLE", "laurel-ledger");
    }

    /** {@code LAUREL_PROGRESS_TABLE}: months, registration years and awards of a person. */
    public String progressTable() {
        return text("LAUREL_PROGRESS_TABLE", "laurel-progress");
    }

    /** {@code LAUREL_PEOPLE_TABLE}: people and aliases. */
    public String peopleTable() {
        return text("LAUREL_PEOPLE_TABLE", "laurel-people");
    }

    /** {@code LAUREL_ORGANISATION_TABLE}: what concerns the organisation as a whole. */
    public String organisationTable() {
        return text("LAUREL_ORGANISATION_TABLE", "laurel-organisation");
    }

    /** {@code LAUREL_MAIL_TABLE}: what was sent or is held for whom. */
    public String mailTable() {
        return text("LAUREL_MAIL_TABLE", "laurel-mail");
    }

    /** {@code LAUREL_IMPORTS_BUCKET}: where files that are taken in are put. */
    public String importsBucket() {
        return text("LAUREL_IMPORTS_BUCKET", "laurel-imports");
    }

    /** {@code LAUREL_ERASED_BUCKET}: where it is kept who was erased, by digests, beside the tables. */
    public String erasedBucket() {
        return text("LAUREL_ERASED_BUCKET", "laurel-erased");
    }

    /** {@code LAUREL_BUS}: the event bus that sources report to. */
    public String bus() {
        return text("LAUREL_BUS", "laurel");
    }

    /** {@code LAUREL_SENDER}: the From of every e-mail. */
    public String sender() {
        return text("LAUREL_SENDER", "Laurel <laurel@council.example>");
    }

    /** {@code LAUREL_REPLY_TO}: where answers to e-mails go. */
    public String replyTo() {
        return text("LAUREL_REPLY_TO", "evidence@council.example");
    }

    /**
     * {@code LAUREL_SITE}: the address of the badge page, without a slash at its end. Links of e-mails begin with it, so on
     * AWS itself it has to be HTTPS.
     */
    public String site() {
        Optional<String> given = given("LAUREL_SITE");
        if (awsEndpoint().isEmpty()
                && given.filter(site -> !site.startsWith("https://")).isPresent()) {
            throw new IllegalArgumentException("LAUREL_SITE: \"" + given.get()
                    + "\" is not HTTPS, and every link of an e-mail begins with it. Write for example"
                    + " https://laurel.council.example (in the template, SiteAddress). Only where AWS_ENDPOINT_URL names"
                    + " another endpoint than AWS's may it be http:.");
        }
        return given.orElse("http://localhost:8080");
    }

    /** {@code LAUREL_CONFIGURATION_SET}: the SES configuration set of every e-mail; none if empty. */
    public Optional<String> configurationSet() {
        return given("LAUREL_CONFIGURATION_SET");
    }

    /** {@code LAUREL_PERSON_CLAIM}: the claim of a token that holds the person's e-mail address. */
    public String personClaim() {
        return text("LAUREL_PERSON_CLAIM", "email");
    }

    /** {@code LAUREL_FIRST_LINK_OFFICER}: whose address may run the scheme while the directory does not have it. */
    public Optional<String> firstLinkOfficer() {
        return given("LAUREL_FIRST_LINK_OFFICER");
    }

    /** {@code LAUREL_LANGUAGE}: the language of e-mails, as a language tag; there has to be wording for it. */
    public Locale language() {
        return read(
                        "LAUREL_LANGUAGE",
                        tag -> new Locale.Builder().setLanguageTag(tag).build(),
                        "cy")
                .orElse(Locale.UK);
    }

    /** {@code LAUREL_KEEP_YEARS}: for how many registration years, beside the one that is on, actions and their badges are kept. */
    public int keepYears() {
        return keep("LAUREL_KEEP_YEARS", 3);
    }

    /** {@code LAUREL_KEEP_MAIL_DAYS}: how long it is kept what an e-mail was about and what became of it. */
    public int keepMailDays() {
        return keep("LAUREL_KEEP_MAIL_DAYS", 400);
    }

    /** {@code LAUREL_KEEP_AUDIT_DAYS}: how long lines of the audit are kept. */
    public int keepAuditDays() {
        return keep("LAUREL_KEEP_AUDIT_DAYS", 1_100);
    }

    /** {@code LAUREL_KEEP_HELD_DAYS}: how long a report that could not be counted is kept after it was dealt with. */
    public int keepHeldDays() {
        return keep("LAUREL_KEEP_HELD_DAYS", 90);
    }

    /** At least one: what has just come is not to be forgotten by a slip. */
    private int keep(String name, int otherwise) {
        return read(name, Settings::atLeastOne, Integer.toString(otherwise)).orElse(otherwise);
    }

    private static int atLeastOne(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > 36_500) {
            throw new IllegalArgumentException("It is not between 1 and 36500");
        }
        return number;
    }

    private String text(String name, String otherwise) {
        return given(name).orElse(otherwise);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private <T> Optional<T> read(String name, Function<String, T> reader, String example) {
        return given(name).map(value -> {
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
                throw new IllegalArgumentException(
                        name + ": \"" + value + "\" can't be read. Write for example " + example + ".", e);
            }
        });
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null) {
            throw new IllegalArgumentException("It names no host");
        }
        return address;
    }
}
