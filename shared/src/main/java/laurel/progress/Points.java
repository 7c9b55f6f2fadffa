package laurel.progress;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import laurel.action.Mechanism;

/** Points by mechanism. Immutable. */
public final class Points {
    public static final Points NONE = new Points(new int[Mechanism.ALL.size()]);

    private final int[] byMechanism;

    private Points(int[] byMechanism) {
        this.byMechanism = byMechanism;
    }

    /** Points in the order of {@link Mechanism}. */
    public static Points of(int dissemination, int interaction, int socialInfluence, int facilitation) {
        return new Points(new int[] {dissemination, interaction, socialInfluence, facilitation});
    }

    /** The sum of many. */
    public static Points sum(Collection<Points> many) {
        return many.stream().reduce(NONE, Points::plus);
    }

    public int of(Mechanism mechanism) {
        return byMechanism[mechanism.ordinal()];
    }

    public int total() {
        return Arrays.stream(byMechanism).sum();
    }

    public Points plus(Mechanism mechanism, int points) {
        int[] sum = byMechanism.clone();
        sum[mechanism.ordinal()] += points;
        return new Points(sum);
    }

    public Points plus(Points other) {
        return new Points(IntStream.range(0, byMechanism.length)
                .map(i -> byMechanism[i] + other.byMechanism[i])
                .toArray());
    }

    public Points minus(Points other) {
        return new Points(IntStream.range(0, byMechanism.length)
                .map(i -> byMechanism[i] - other.byMechanism[i])
                .toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && Arrays.equals(byMechanism, points.byMechanism);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byMechanism);
    }

    @Override
    public String toString() {
        return Arrays.toString(byMechanism);
    }
}
