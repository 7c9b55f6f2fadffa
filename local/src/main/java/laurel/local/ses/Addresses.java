package laurel.local.ses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as SES reads them: {@code a@b.c} or {@code Name <a@b.c>}. */
final class Addresses {
    private static final Pattern NAMED = Pattern.compile("[^<>\\p{Cntrl}]*<([^<>]*)>\\s*");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private Addresses() {}

    /** The bare addresses of a list, or the refusal of the first that is none. */
    static List<String> bare(List<String> written) {
        List<String> addresses = new ArrayList<>();
        for (String each : written) {
            addresses.add(bare(each));
        }
        return addresses;
    }

    /** The bare address of one, or its refusal in the words of SES. */
    static String bare(String written) {
        Matcher named = NAMED.matcher(written);
        String address = named.matches() ? named.group(1) : written.strip();
        if (address.codePoints().anyMatch(c -> c < ' ' || c == 127)) {
            throw Refused.badRequest("Local address contains control or whitespace");
        }
        int at = address.lastIndexOf('@');
        if (at < 0 || at == address.length() - 1) {
            throw Refused.badRequest("Missing final '@domain'");
        }
        if (!LOCAL.matcher(address.substring(0, at)).matches()) {
            throw Refused.badRequest("Local address contains control or whitespace");
        }
        if (!DOMAIN.matcher(address.substring(at + 1)).matches()) {
            throw Refused.badRequest("Domain contains illegal character or is incomplete");
        }
        return address;
    }
}
