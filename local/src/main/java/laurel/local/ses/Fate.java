package laurel.local.ses;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of an e-mail to an address: as SES's mailbox simulator has it, and delivery for everybody else. */
enum Fate {
    DELIVERED,
    BOUNCED,
    COMPLAINED,
    OUT_OF_OFFICE,
    /** On the list of addresses that bounced for any sender of SES's. */
    SUPPRESSED_FOR_ALL,
    /** On this account's own list. */
    SUPPRESSED;

    private static final Pattern SIMULATED = Pattern.compile("([a-z]+)(?:\\+[^@]*)?@simulator\\.amazonses\\.com");

    /** Of an address that is on no list of ours. */
    static Fate of(String address) {
        Matcher simulated = SIMULATED.matcher(address.toLowerCase(Locale.ROOT));
        if (!simulated.matches()) {
            return DELIVERED;
        }
        return switch (simulated.group(1)) {
            case "bounce" -> BOUNCED;
            case "complaint" -> COMPLAINED;
            case "ooto" -> OUT_OF_OFFICE;
            case "suppressionlist" -> SUPPRESSED_FOR_ALL;
            default -> DELIVERED;
        };
    }

    /** Whether it was handed to the recipient's server, whatever came back. */
    boolean isDelivered() {
        return this == DELIVERED || this == COMPLAINED || this == OUT_OF_OFFICE;
    }
}
