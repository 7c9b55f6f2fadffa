package laurel.mail;

/** Addresses that are not written to any more: mail to them came back for good, or their owner complained of it. */
public interface Suppressed {
    /** Whether an address is not written to, however it is spelled in capitals. */
    boolean contains(String email);
}
