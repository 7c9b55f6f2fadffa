package laurel.feedback;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import laurel.people.Person;
import laurel.standard4.MyRenewal;
import laurel.standard4.MyRenewal.StepNoted;
import laurel.standard4.Regulator;

/**
 * A reminder of what Social Work England asks for, to those who are registered there and have not noted that every step asked
 * of them is taken. It lists all that is asked, whatever was noted, and never says how far somebody is: people have lost
 * their registration with the CPD in and the form missing.
 *
 * @param steps that are asked of them this year
 */
public record CpdReminder(LocalDate day, MyRenewal renewal, List<StepNoted> steps) {
    /** The days on which there is one. */
    public static final List<MonthDay> DAYS = List.of(
            MonthDay.of(9, 1), MonthDay.of(10, 1), MonthDay.of(11, 1), MonthDay.of(11, 15), MonthDay.of(11, 25));

    public CpdReminder {
        steps = List.copyOf(steps);
    }

    /** Whether a day is one of theirs. */
    public static boolean isDue(LocalDate day) {
        return DAYS.contains(MonthDay.from(day));
    }

    /** The reminder for a person on a day, if there is one; a renewal of another year brings none. */
    public static Optional<CpdReminder> of(Person person, MyRenewal renewal, LocalDate day) {
        boolean during = !day.isBefore(renewal.rule().opens(renewal.year()))
                && !day.isAfter(renewal.rule().closes(renewal.year()).toLocalDate());
        if (!isDue(day) || !during || !Regulator.isSocialWorkEngland(person)) {
            return Optional.empty();
        }
        List<StepNoted> asked =
                renewal.steps().stream().filter(StepNoted::asked).toList();
        return asked.stream().allMatch(step -> step.notedOn() != null)
                ? Optional.empty()
                : Optional.of(new CpdReminder(day, renewal, asked));
    }
}
