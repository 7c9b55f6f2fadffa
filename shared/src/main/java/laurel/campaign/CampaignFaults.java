package laurel.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** What is wrong with a campaign that could be read, each with its field and what to write instead. */
final class CampaignFaults {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int NAMED = 8;

    private CampaignFaults() {}

    /**
     * All that is wrong.
     *
     * @param begun the campaign as it is, if its days have begun
     * @param known the teams that there are
     */
    static List<String> of(Campaign campaign, @Nullable Campaign begun, Collection<String> known, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (campaign.to().isBefore(campaign.from())) {
            faults.add("to: " + campaign.to() + " is before the first day, " + campaign.from()
                    + ". Write that day or a later one.");
        } else {
            withinOneYear(campaign, faults);
            topics(campaign, faults);
        }
        if (begun != null) {
            begun(campaign, begun, today, faults);
        }
        teams(campaign.teams(), known, faults);
        return faults;
    }

    private static void teams(Set<String> teams, Collection<String> known, List<String> faults) {
        for (String team : new TreeSet<>(teams)) {
            if (!known.contains(team)) {
                faults.add("teams: nobody is in \"" + team + "\". The teams are " + some(known)
                        + "; a people file adds others.");
            }
        }
    }

    /** What could not be read, and all else that is wrong. */
    static List<String> of(
            CampaignReader.Reading.Faulty faulty, @Nullable Campaign begun, Collection<String> known, LocalDate today) {
        List<String> faults = new ArrayList<>(faulty.faults());
        faulty.asFarAsRead()
                .ifPresentOrElse(
                        campaign -> faults.addAll(of(campaign, begun, known, today)),
                        () -> teams(faulty.teams(), known, faults));
        return faults;
    }

    /** Its badges belong to one registration year, and with them every day that counts for them. */
    private static void withinOneYear(Campaign campaign, List<String> faults) {
        LocalDate end = year(campaign).lastDay();
        if (campaign.to().isAfter(end)) {
            faults.add("to: a campaign lies within one registration year, and that of its first day ends on "
                    + DAY.format(end) + ". Let it end by then, and create another for the rest.");
        } else if (campaign.lastLateDay().isAfter(end)) {
            faults.add("grace: with " + campaign.grace()
                    + " days of grace it would go on into the next registration year. Write "
                    + ChronoUnit.DAYS.between(campaign.to(), end) + " or fewer, or let it end earlier.");
        }
    }

    private static void topics(Campaign campaign, List<String> faults) {
        Set<String> ids = new HashSet<>();
        for (Campaign.Topic topic : campaign.topics()) {
            if (!campaign.during(topic.day())) {
                faults.add("topics: the day of \"" + topic.id() + "\", " + topic.day()
                        + ", is none of the campaign's. Write one from " + campaign.from() + " to " + campaign.to()
                        + ".");
            }
            if (!ids.add(topic.id())) {
                faults.add("topics: \"" + topic.id() + "\" is there twice. Keep one of them.");
            }
        }
    }

    /** What has begun is never taken out of the scheme, so it may neither be put off nor go to another year. */
    private static void begun(Campaign campaign, Campaign begun, LocalDate today, List<String> faults) {
        if (campaign.from().isAfter(today) && campaign.from().isAfter(begun.from())) {
            faults.add("from: it has begun, so " + campaign.from() + " is too late. Write " + begun.from()
                    + " as it is, shorten it by \"to\", and create another for the later days.");
        } else if (!year(campaign).equals(year(begun))) {
            faults.add("from: it has begun, and its badges belong to "
                    + year(begun).words() + ". Write a day of that time.");
        }
    }

    private static Period.RegistrationYear year(Campaign campaign) {
        return Period.registrationYearOf(YearMonth.from(campaign.from()));
    }

    private static String some(Collection<String> teams) {
        String named = String.join(", ", teams.stream().limit(NAMED).toList());
        return teams.size() > NAMED ? named + " and " + (teams.size() - NAMED) + " more" : named;
    }
}
