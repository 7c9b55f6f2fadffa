package laurel.year;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import laurel.award.Mark;
import laurel.campaign.Campaign;
import laurel.campaign.CampaignRecord;
import laurel.mail.AwardId;
import laurel.mail.Message;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.people.file.ImportReport;
import laurel.planning.Purpose;
import org.jspecify.annotations.Nullable;

/** A year from 1 March 2026, played through the real use cases. */
final class YearOfMail {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final LocalDate WEEK = LocalDate.of(2026, 10, 5);

    private final Random random;
    private final YearClock clock = new YearClock(FIRST.atStartOfDay(Town.ZONE).toInstant());
    private final Happenings happenings = new Happenings(clock);
    private final Chronicle chronicle;
    private final PostOffice office;
    private final Town town;
    private final Deeds deeds;
    private final Choosing choosing;
    private final List<Someone> people = new ArrayList<>();
    private final Set<Someone> changed = new LinkedHashSet<>();
    private boolean streamMissed;

    YearOfMail(long seed, int size, Path folder) {
        random = new Random(seed);
        chronicle = new Chronicle(folder, clock);
        office = new PostOffice(random, clock, happenings, chronicle);
        town = new Town(clock, campaigns(), office, this::bus, this::stream);
        office.tells(town.outcomes::record);
        deeds = new Deeds(random, town, happenings, chronicle, clock);
        choosing = new Choosing(random, town, chronicle, clock);
        people(size);
    }

    /** Plays it, and tells what became of all messages: how many, by kind, state and reason. */
    Map<String, Integer> play() {
        days();
        people.forEach(this::life);
        happenings.at(moment(LocalDate.of(2026, 3, 16), 11, 0), this::goLive);
        happenings.at(moment(WEEK.minusDays(20), 15, 30), this::announceCampaign);
        try (chronicle) {
            happenings.until(moment(LAST.plusDays(1), 0, 0));
        }
        Map<String, Integer> became = new TreeMap<>();
        for (Someone who : people) {
            for (Message message : town.mail.all(new PersonId(who.id))) {
                String why = message.why().replaceAll(":.*", "");
                became.merge(message.id().kind().id() + " " + message.state().id() + " " + why, 1, Integer::sum);
            }
        }
        return became;
    }

    private static List<Campaign> campaigns() {
        List<Campaign.Topic> topics = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            topics.add(new Campaign.Topic(WEEK.plusDays(i), "t" + (i + 1), "Topic " + (i + 1)));
        }
        return List.of(
                new Campaign("week", "practice-week", "Practice week", WEEK, WEEK.plusDays(4), topics, Set.of(), 7),
                new Campaign(
                        "secret",
                        "practice-week",
                        "Never announced",
                        WEEK.plusDays(35),
                        WEEK.plusDays(39),
                        List.of(),
                        Set.of(),
                        7));
    }

    private void people(int size) {
        int team = 0;
        while (people.size() < size) {
            team++;
            int members = Math.min(4 + random.nextInt(17), size - people.size());
            for (int i = 0; i < members; i++) {
                people.add(someone("p" + people.size(), "team-" + team, i == 0 ? "champion" : "staff"));
            }
        }
    }

    private Someone someone(String id, String team, String role) {
        boolean joins = random.nextInt(12) == 0;
        LocalDate joined = joins
                ? FIRST.plusDays(1 + random.nextInt(330))
                : random.nextInt(4) == 0 ? null : LocalDate.of(2015 + random.nextInt(11), 6, 1);
        boolean social = random.nextInt(5) < 3;
        LocalDate registered = !social || random.nextInt(3) == 0
                ? null
                : random.nextInt(10) == 0
                        ? LocalDate.of(2026, 9, 1).plusDays(random.nextInt(60))
                        : LocalDate.of(2019, 3, 4);
        String email = random.nextInt(40) == 0 ? null : id + "@council.example";
        double tail = 8 * (Math.pow(1 - random.nextDouble(), -1 / 1.2) - 1);
        int actions = random.nextInt(10) == 0 ? 0 : (int) Math.min(500, 2 + tail);
        Someone who = new Someone(
                id,
                team,
                role,
                email,
                social ? "Social Work England" : random.nextInt(3) == 0 ? "Social Work Wales" : null,
                registered,
                joined,
                actions);
        if (email != null && random.nextInt(25) == 0) {
            office.bounces(email, 1 + random.nextInt(6));
        }
        if (email != null && random.nextInt(50) == 0) {
            office.complains(email, 1 + random.nextInt(8));
        }
        return who;
    }

    /** What somebody does in the year. */
    private void life(Someone who) {
        LocalDate begins = who.joinedOn != null && !who.joinedOn.isBefore(FIRST) ? who.joinedOn : FIRST;
        happenings.at(moment(begins, 6, 0).plusSeconds(random.nextInt(3 * 86400)), () -> changed.add(who));
        List<LocalDate> gaps = new ArrayList<>();
        for (int i = 0; i < 2 && random.nextInt(3) == 0; i++) {
            gaps.add(FIRST.plusDays(random.nextInt(300)));
        }
        int quiet = 50 + random.nextInt(100);
        for (int i = 0; i < who.actions; i++) {
            LocalDate day = day(begins);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            if (weekend && random.nextInt(4) > 0
                    || gaps.stream().anyMatch(gap -> !day.isBefore(gap) && day.isBefore(gap.plusDays(quiet)))) {
                continue;
            }
            int hour = random.nextInt(5) == 0 ? random.nextInt(24) : 8 + random.nextInt(11);
            happenings.at(moment(day, hour, random.nextInt(60)), () -> deeds.someoneDoes(who, anybody()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            happenings.at(anyMoment(begins), () -> goesAway(who, random.nextInt(25)));
        }
        if (random.nextInt(16) == 0) {
            LocalDate day = day(begins.plusDays(1));
            happenings.at(moment(day, 0, 1).plusSeconds((random.nextInt(20) - 14) * 86400L), () -> leaves(who, day));
        }
        for (int i = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 0; i > 0; i--) {
            happenings.at(anyMoment(begins), () -> choosing.chooses(who));
        }
        if (who.regulator != null && random.nextInt(2) == 0) {
            for (String step : List.of("form", "fee", "cpd")) {
                if (random.nextInt(6) > 0) {
                    happenings.at(
                            moment(LocalDate.of(2026, 9, 1).plusDays(random.nextInt(90)), random.nextInt(24), 30),
                            () -> presses(who, step));
                }
            }
        }
    }

    private void goesAway(Someone who, int days) {
        who.awayUntil = LocalDate.now(clock).plusDays(days);
        changed.add(who);
        if (random.nextInt(5) == 0) {
            happenings.inSeconds(random.nextInt(1 + days * 86400), () -> {
                who.awayUntil = null;
                changed.add(who);
            });
        }
    }

    private void leaves(Someone who, LocalDate on) {
        who.leftOn = who.joinedOn != null && on.isBefore(who.joinedOn) ? who.joinedOn : on;
        changed.add(who);
    }

    private void presses(Someone who, String step) {
        Person person = town.people.person(new PersonId(who.id)).orElse(null);
        if (person == null) {
            return;
        }
        boolean done = random.nextInt(12) > 0;
        town.renewal.note(
                person,
                Viewer.of(person, LocalDate.now(clock)),
                new Access(town.organisation.state()),
                Deeds.json("{\"year\":2026,\"step\":\"" + step + "\",\"done\":" + done + "}"));
        chronicle.fact("step", "person", who.id, "year", 2026, "step", step, "done", done);
    }

    private void goLive() {
        town.organisation.goLive(new OrganisationState.Live(clock.instant(), "lou", "assessment", "consultation"));
        chronicle.fact("live");
    }

    private void announceCampaign() {
        town.campaigns.announce("week", new CampaignRecord.Announcement(clock.instant(), "lou", true));
        chronicle.fact(
                "campaign",
                "campaign",
                "week",
                "from",
                WEEK.toString(),
                "to",
                WEEK.plusDays(4).toString());
    }

    /** What the schedules do. */
    private void days() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            LocalDate today = day;
            happenings.at(moment(day, 6, 30), this::importPeople);
            happenings.at(moment(day, 13, 10), this::importPeople);
            happenings.at(
                    moment(day, 9, 30),
                    () -> town.fanOut.begin(Purpose.FEEDBACK, today, town.feedback.concerned(today)));
            happenings.at(moment(day, 9, 30), this::answerCalls);
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                happenings.at(moment(day, 9, 0), () -> town.fanOut.begin(Purpose.DIGEST, today, team -> true));
                happenings.at(moment(day, 9, 0), this::answerCalls);
            }
            for (Instant at = moment(day, 0, 0);
                    at.isBefore(moment(day.plusDays(1), 0, 0));
                    at = at.plusSeconds(isNight(at) ? 3600 : 600)) {
                happenings.at(at, this::release);
            }
            happenings.at(moment(day, random.nextInt(24), 5), this::sweep);
        }
    }

    /** When nothing is sent anyway, it is enough to look each hour. */
    private static boolean isNight(Instant at) {
        int hour = at.atZone(Town.ZONE).getHour();
        return hour < 7 || hour > 18;
    }

    /** The bus calls a team a second or so after the other, and now and then one twice. */
    private void answerCalls() {
        int seconds = 1;
        for (Town.TeamCall call : town.calls) {
            happenings.inSeconds(seconds++, () -> answer(call, 3));
            if (random.nextInt(25) == 0) {
                happenings.inSeconds(seconds + random.nextInt(3000), () -> answer(call, 3));
            }
        }
        town.calls.clear();
    }

    private void answer(Town.TeamCall call, int tries) {
        try {
            if (call.purpose() == Purpose.DIGEST) {
                town.digests.team(call.team(), call.day());
            } else {
                town.feedback.team(call.team(), call.day());
            }
        } catch (IllegalStateException failed) {
            explained(failed);
            if (tries > 0) {
                happenings.inSeconds(60, () -> answer(call, tries - 1));
            }
        }
    }

    private void release() {
        try {
            town.release.release();
        } catch (IllegalStateException failed) {
            explained(failed);
        }
    }

    /** Only what the post office did to a process may fail. */
    private static void explained(IllegalStateException failed) {
        for (Throwable each : failed.getSuppressed()) {
            if (!(each instanceof PostOffice.Died)) {
                throw failed;
            }
        }
        if (failed.getSuppressed().length == 0) {
            throw failed;
        }
    }

    private void importPeople() {
        List<Someone> rows = new ArrayList<>(changed);
        if (rows.isEmpty()) {
            return;
        }
        changed.clear();
        StringBuilder file = new StringBuilder(Someone.header()).append("\n");
        rows.forEach(who -> file.append(who.row()).append("\n"));
        ImportReport report = town.importPeople
                .importFile(town.files.put("people.csv", file.toString()))
                .orElseThrow();
        if (report.problem() != null || report.badLinesInAll() > 0) {
            throw new IllegalStateException(report.toString());
        }
        for (Someone who : rows) {
            who.imported = true;
            chronicle.fact(
                    "person",
                    "person",
                    who.id,
                    "email",
                    who.email,
                    "team",
                    who.team,
                    "role",
                    who.role,
                    "joined",
                    text(who.joinedOn),
                    "left",
                    text(who.leftOn),
                    "away",
                    text(who.awayUntil),
                    "regulator",
                    who.regulator,
                    "registered",
                    text(who.registeredOn));
        }
    }

    /** An item that is to be told was written. */
    private void stream(Mark mark) {
        String state =
                switch (mark.detailType()) {
                    case "Badge Awarded" -> "given";
                    case "Badge Withdrawn" -> "withdrawn";
                    default -> null;
                };
        if (state == null) {
            return;
        }
        AwardId award = award(mark);
        Object found = mark.detail().get("foundAt");
        chronicle.fact(
                "award",
                "state",
                state,
                "person",
                award.person().value(),
                "badge",
                award.badge(),
                "period",
                award.period(),
                "found",
                found);
        if (state.equals("given")) {
            happenings.at(clock.instant(), () -> town.awards
                    .find(award)
                    .ifPresent(standing -> chronicle.fact(
                            "earned",
                            "person",
                            award.person().value(),
                            "badge",
                            award.badge(),
                            "period",
                            award.period(),
                            "found",
                            found,
                            "earned",
                            standing.earnedAt().toString())));
        }
        if (random.nextInt(40) == 0) {
            streamMissed = true;
        } else {
            happenings.inSeconds(1 + random.nextInt(20), () -> town.announce.announce(List.of(mark)));
        }
    }

    private void sweep() {
        if (streamMissed) {
            streamMissed = false;
            town.announce.sweep();
        }
    }

    /** The bus takes all, and brings awards to the function that recognises: at once, later, or twice. */
    private Set<Mark> bus(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.detailType().equals("Badge Awarded")) {
                happenings.inSeconds(random.nextInt(30) == 0 ? random.nextInt(20_000) : 1, () -> recognise(mark, 5));
                if (random.nextInt(30) == 0) {
                    happenings.inSeconds(random.nextInt(90_000), () -> recognise(mark, 5));
                }
            }
        }
        return new HashSet<>();
    }

    private void recognise(Mark mark, int tries) {
        try {
            Instant found = Instant.parse(
                    Objects.requireNonNull(mark.detail().get("foundAt")).toString());
            town.recognition.tell(award(mark).message(), found);
        } catch (PostOffice.Died again) {
            if (tries > 0) {
                happenings.inSeconds(60, () -> recognise(mark, tries - 1));
            }
        }
    }

    private static AwardId award(Mark mark) {
        return new AwardId(
                new PersonId(Objects.requireNonNull(mark.detail().get("person")).toString()),
                Objects.requireNonNull(mark.detail().get("badge")).toString(),
                Objects.requireNonNull(mark.detail().get("period")).toString());
    }

    private Someone anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private LocalDate day(LocalDate from) {
        int days = (int) (LAST.toEpochDay() - from.toEpochDay());
        return days <= 0 ? LAST : from.plusDays(random.nextInt(days + 1));
    }

    private Instant anyMoment(LocalDate from) {
        return moment(day(from), random.nextInt(24), random.nextInt(60));
    }

    private static Instant moment(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Town.ZONE).toInstant();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
