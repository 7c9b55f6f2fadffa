package laurel.mail.sample;

import java.util.List;
import laurel.feedback.Contact;

/** Twenty varied lives that feedback is written for. */
public final class Lives {
    private static final String VLE = "learning.vle";
    private static final String BOOKINGS = "bookings";

    private Lives() {}

    /** All of them. */
    public static List<Life> all() {
        return List.of(
                new Life("new-part-timer")
                        .named("Aisha Khan")
                        .joined("2026-08-24")
                        .did("resource.viewed", VLE, "2026-09-08 2026-10-13 2026-11-03"),
                new Life("quiet-winter")
                        .named("Tom Ellis")
                        .on("2026-03-18")
                        .did("resource.viewed", VLE, "2025-09-10 2025-10-01 2025-10-15 2025-11-05 2025-11-18")
                        .did("discussion.joined", BOOKINGS, "2025-10-20 2025-11-12 2026-02-26"),
                new Life("all-dissemination")
                        .named("Priya Nair")
                        .did(
                                "resource.viewed",
                                VLE,
                                "2026-07-01 2026-08-11 2026-09-02 2026-09-16 2026-10-07 2026-10-21")
                        .did("media.played", VLE, "2026-09-23 2026-10-28 2026-11-11"),
                gold(),
                new Life("only-shares")
                        .named("Mei Lin")
                        .goal("share")
                        .did(
                                "resource.shared",
                                VLE,
                                "2026-07-14 2026-08-20 2026-09-03 2026-09-17 2026-10-08 2026-11-12"),
                new Life("regulator-unknown")
                        .named("Chris Boateng")
                        .regulator(null)
                        .did("session.attended", BOOKINGS, "2026-05-12 2026-09-22 2026-10-20"),
                new Life("manager")
                        .named("Ruth Adeyemi")
                        .manager()
                        .goal("discuss")
                        .did("learning-time.protected", "own-reports", "2026-08-05 2026-09-09 2026-10-07")
                        .did("supervision.discussed", "own-reports", "2026-09-30 2026-11-04"),
                new Life("long-name")
                        .named("Wilhelmina Constantina Featherstonehaugh-Cholmondeley de la Tour y Martínez Fernández")
                        .did("resource.completed", VLE, "2026-09-15 2026-10-06 2026-11-10"),
                new Life("name-from-right-to-left")
                        .named("\u0645\u0631\u064A\u0645 \u062D\u0633\u0646")
                        .did("tool.used", "toolbox", "2026-09-01 2026-10-14"),
                new Life("apostrophe")
                        .named("Siobhán O'Neill <SEN>")
                        .goal("reflect")
                        .did("reflection.recorded", VLE, "2026-09-04 2026-10-02 2026-11-06", "4.6"),
                new Life("nobody-to-turn-to")
                        .named("Lee Marsh")
                        .contact(null)
                        .did("network.joined", BOOKINGS, "2026-10-15"),
                new Life("near-bronze")
                        .named("Grace Obi")
                        .did("resource.completed", VLE, "2026-03-03 2026-04-14 2026-05-19 2026-09-08 2026-10-13")
                        .did("session.attended", BOOKINGS, "2026-04-22 2026-06-10 2026-10-21")
                        .did("discussion.joined", BOOKINGS, "2026-09-29"),
                new Life("records-cpd")
                        .named("Daniel Wójcik")
                        .goal("record")
                        .suggested("record-one")
                        .did("cpd.recorded", VLE, "2026-02-10 2026-06-16 2026-10-25", "4.4", "4.7"),
                new Life("less-than-before")
                        .named("Fiona Grant")
                        .did(
                                "resource.viewed",
                                VLE,
                                "2026-06-02 2026-06-09 2026-07-01 2026-07-15 2026-08-03 2026-08-18")
                        .did("discussion.joined", BOOKINGS, "2026-06-24 2026-07-22 2026-09-16 2026-10-14"),
                new Life("tries-things")
                        .named("Omar Aziz")
                        .goal("try")
                        .did("tool.used", "toolbox", "2026-09-10 2026-10-22 2026-11-05")
                        .did("practice.changed", "own-reports", "2026-10-29"),
                new Life("only-this-month")
                        .named("Hannah Price")
                        .did("webinar.watched", BOOKINGS, "2026-11-10 2026-11-17"),
                new Life("many-sources")
                        .named("Ben Carter")
                        .did("resource.viewed", VLE, "2026-09-01 2026-10-01")
                        .did("session.attended", BOOKINGS, "2026-09-08")
                        .did("tool.used", "toolbox", "2026-10-08")
                        .did("resource.shared", "library", "2026-10-15")
                        .did("network.joined", "networks", "2026-09-21"),
                new Life("registered-in-scotland")
                        .named("Isla Fraser")
                        .regulator("Scottish Social Services Council")
                        .goal("reflect")
                        .did("reflection.recorded", VLE, "2026-09-14 2026-10-12")
                        .did("resource.viewed", VLE, "2026-09-02 2026-10-05 2026-11-02"),
                new Life("four-parts-covered")
                        .named("Kwame Mensah")
                        .did("cpd.recorded", VLE, "2026-01-20 2026-05-05", "4.1", "4.2")
                        .did("reflection.recorded", VLE, "2026-09-08 2026-10-27", "4.6", "4.8")
                        .did("colleague.supported", "own-reports", "2026-10-06"),
                new Life("link-officer-in-december")
                        .named("Elin Hughes")
                        .on("2026-12-09")
                        .contact(new Contact("Nia Rees", "nia.rees@council.example"))
                        .did("discussion.led", BOOKINGS, "2026-09-17 2026-10-15 2026-11-19")
                        .did("resource.viewed", VLE, "2026-11-03 2026-12-02"));
    }

    private static Life gold() {
        return new Life("gold")
                .named("Zoë Martin")
                .did("resource.completed", VLE, "2026-01-13 2026-02-10 2026-03-10 2026-09-03 2026-10-01 2026-11-05")
                .did("session.attended", BOOKINGS, "2026-02-03 2026-03-03 2026-04-14 2026-09-22 2026-10-20 2026-11-10")
                .did("tool.used", "toolbox", "2026-01-20 2026-03-17 2026-05-12 2026-09-15 2026-10-13 2026-11-04")
                .did("discussion.led", BOOKINGS, "2026-01-27 2026-02-24 2026-05-19 2026-06-16 2026-09-29 2026-10-27")
                .did("cpd.peer-reflected", VLE, "2026-03-24 2026-06-23 2026-09-24 2026-10-22 2026-11-12")
                .did("cpd.recorded", VLE, "2026-01-06 2026-04-07 2026-07-07 2026-10-06 2026-11-03", "4.1", "4.2", "4.3")
                .did(
                        "reflection.recorded",
                        VLE,
                        "2026-02-17 2026-05-26 2026-09-08 2026-10-15 2026-11-11",
                        "4.4",
                        "4.6");
    }
}
