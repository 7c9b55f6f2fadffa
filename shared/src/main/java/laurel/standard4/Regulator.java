package laurel.standard4;

import java.util.Locale;
import laurel.people.Person;

/** Whose Standard 4 it is: England's alone. */
public final class Regulator {
    private static final String SOCIAL_WORK_ENGLAND = "social work england";

    private Regulator() {}

    /** Whether the organisation knows that somebody is registered with Social Work England; not known means no. */
    public static boolean isSocialWorkEngland(Person person) {
        String regulator = person.regulator();
        return regulator != null && regulator.strip().toLowerCase(Locale.ROOT).equals(SOCIAL_WORK_ENGLAND);
    }
}
