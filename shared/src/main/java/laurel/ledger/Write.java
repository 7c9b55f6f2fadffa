package laurel.ledger;

import java.time.YearMonth;
import java.util.List;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.award.Award;
import laurel.award.Because;
import laurel.organisation.AuditLine;
import laurel.ownreport.OwnReport;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.progress.YearProgress;
import laurel.reward.Reward;
import org.jspecify.annotations.Nullable;

/** One part of a change to the ledger; a change is written whole or not at all. */
public sealed interface Write {
    /** What an action has become. Refused if it is no longer as {@code before} says (null: not known at all). */
    record State(@Nullable ActionState before, ActionState after) implements Write {}

    /** Adds or replaces a line. */
    record Put(Holder holder, Entry entry) implements Write {}

    /** Takes a line out, because it goes to somebody else's. */
    record Remove(Holder holder, Moment moment) implements Write {}

    /** A month's progress. Refused unless its version is the next. */
    record Month(PersonId person, MonthProgress after, String team) implements Write {}

    /** A registration year's progress. Refused unless its version is the next. */
    record Year(PersonId person, YearProgress after) implements Write {}

    /** Memberships beside a year's progress, whatever scheme that follows from. Refused unless its version is the next. */
    record YearOf(PersonId person, Period.RegistrationYear year, List<Membership> memberships, long version)
            implements Write {}

    /** The team that a month's progress belongs to. Refused unless its version is the next. */
    record MonthOf(PersonId person, YearMonth month, String team, long version) implements Write {}

    /** The badges for the first action ever. Refused unless their version is the next. */
    record Once(PersonId person, OnceBadges after) implements Write {}

    /** All that was decided about a person's badges of a year; written together with the year, which guards it. */
    record Rulings(PersonId person, Period.RegistrationYear year, List<RecordedRuling> after) implements Write {}

    /** Refused if there is progress of that year by now. */
    record NoYear(PersonId person, Period.RegistrationYear year) implements Write {}

    /** Refused if there is progress of that month by now. */
    record NoMonth(PersonId person, YearMonth month) implements Write {}

    /** Refused if the directory's item of the person is no longer of this version. */
    record PersonUnchanged(PersonId person, long version) implements Write {}

    /** What a person's item has become. Refused if the directory's item is no longer of the version of {@code before}. */
    record Profile(Person before, Person after) implements Write {}

    /** Refused if somebody has the alias by now; else the alias remembers that actions wait for it. */
    record Wait(Alias alias) implements Write {}

    /** Notes what somebody did in running the scheme. */
    record Note(AuditLine line) implements Write {}

    /** A reward's next step. Refused unless its version is the next. */
    record Step(Reward after) implements Write {}

    /** What an own report has become. Refused unless it still waits. */
    record AnswerReport(OwnReport after) implements Write {}

    /** Takes an own report out of those that wait. */
    record NoLongerWaits(OwnReport report) implements Write {}

    /** Takes so many from the stock of a period's rewards, or gives them back. Refused if none is left. */
    record Take(Period period, String reward, int taken) implements Write {}

    /** Gives an award, to be announced. */
    record Give(Award award) implements Write {}

    /** Takes an award back, to be announced quietly. */
    record Withdraw(Award award, Because because) implements Write {}
}
