package laurel.ledger;

import java.util.List;
import laurel.progress.Ruling;

/**
 * What working progress out anew changed.
 *
 * @param years that were worked out
 * @param given badges that were not there before
 * @param kept badges that stay because they were given under the scheme as it was
 * @param withdrawn badges that no longer stand
 */
public record Rewritten(int years, int given, int kept, int withdrawn) {
    public static final Rewritten NOTHING = new Rewritten(0, 0, 0, 0);

    static Rewritten of(List<Write> writes) {
        int given = 0;
        int kept = 0;
        int withdrawn = 0;
        for (Write write : writes) {
            switch (write) {
                case Write.Give give -> given++;
                case Write.Withdraw withdraw -> withdrawn++;
                case Write.Rulings rulings ->
                    kept += (int) rulings.after().stream()
                            .filter(ruling -> ruling.ruling().kind() == Ruling.Kind.KEPT)
                            .count();
                default -> {}
            }
        }
        return new Rewritten(1, given, kept, withdrawn);
    }

    public Rewritten plus(Rewritten other) {
        return new Rewritten(years + other.years, given + other.given, kept + other.kept, withdrawn + other.withdrawn);
    }
}
