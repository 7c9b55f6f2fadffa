package laurel.feedback;

/** Whom somebody can turn to: a champion of their team, else the link officer. */
public record Contact(String name, String address) {}
