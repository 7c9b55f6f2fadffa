package laurel.progress;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
        int[] sum = new int[NONE.byMechanism.length];
        for (Points points : many) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += points.byMechanism[i];
            }
        }
        return new Points(sum);
    }

    public int of(Mechanism mechanism) {
        return byMechanism[mechanism.ordinal()];
    }

    public int total() {
        int total = 0;
        for (int points : byMechanism) {
            total += points;
        }
        return total;
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

    /** The points of several quarters in a few bytes. */
    public static byte[] write(List<Points> quarters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        quarters.forEach(points -> Arrays.stream(points.byMechanism).forEach(each -> Numbers.write(out, each)));
        return out.toByteArray();
    }

    /** Reads what {@link #write} wrote. */
    public static List<Points> readQuarters(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<Points> quarters = new ArrayList<>();
        while (in.hasRemaining()) {
            quarters.add(of(Numbers.read(in), Numbers.read(in), Numbers.read(in), Numbers.read(in)));
        }
        return quarters;
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
