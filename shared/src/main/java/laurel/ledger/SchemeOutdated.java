package laurel.ledger;

import laurel.period.Period;

/** Somebody has worked with a later scheme already: read the scheme again, and try again. */
public final class SchemeOutdated extends RuntimeException {
    /** Of a year whose progress is of a later scheme. */
    public SchemeOutdated(Period.RegistrationYear year) {
        super("The scheme of the registration year " + year.id() + " has been changed since it was read");
    }
}
