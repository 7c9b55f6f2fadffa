package laurel.mail;

/** Addresses that are not written to, because e-mail to them bounced or was complained about. */
public interface Suppressed {
    boolean contains(String email);
}
