package laurel.standard4;

import java.time.LocalDate;
import java.util.List;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of Standard 4 and of a year's renewal.
 *
 * @param onlySince the day since which they are registered, if that is since renewal opened; else null
 * @param steps all of them, whether asked of them or not
 */
public record MyRenewal(
        Period.RegistrationYear year,
        RenewalRule rule,
        @Nullable LocalDate onlySince,
        List<StepNoted> steps,
        Coverage coverage) {
    public MyRenewal {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param asked whether it is asked of them this year
     * @param notedOn when they noted for themselves that they took it, or null
     */
    public record StepNoted(
            RenewalRule.Step step, boolean asked, @Nullable LocalDate notedOn) {}
}
