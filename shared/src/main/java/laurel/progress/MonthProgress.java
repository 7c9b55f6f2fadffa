package laurel.progress;

import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import laurel.action.Mechanism;
import laurel.catalogue.ActionType;
import laurel.catalogue.Catalogue;

/**
 * What a person's actions of one month add up to. Immutable; its size is bounded by the caps of the catalogue, not by how
 * much there was.
 *
 * @param version counts the writes of it; 0 before the first
 */
public record MonthProgress(YearMonth month, Map<String, TypeProgress> types, Points points, long version) {
    public static MonthProgress empty(YearMonth month) {
        return new MonthProgress(month, Map.of(), Points.NONE, 0);
    }

    /** How many actions the month saw, credited or not. */
    public int actions() {
        return types.values().stream().mapToInt(TypeProgress::actions).sum();
    }

    /** How many actions of a type the month saw, credited or not. */
    public int actions(String type) {
        return type(type).actions();
    }

    /** How many actions of a mechanism the month saw, credited or not; a type that the catalogue does not know is of none. */
    public int actions(Mechanism mechanism, Catalogue catalogue) {
        return types.entrySet().stream()
                .filter(entry -> catalogue
                        .type(entry.getKey())
                        .filter(type -> type.mechanism() == mechanism)
                        .isPresent())
                .mapToInt(entry -> entry.getValue().actions())
                .sum();
    }

    TypeProgress type(String type) {
        return types.getOrDefault(type, TypeProgress.NONE);
    }

    /** The month with another progress of one type, and the points that follow from it. */
    MonthProgress with(ActionType type, TypeProgress progress) {
        int gain = type.points() * (progress.counted() - type(type.id()).counted());
        Map<String, TypeProgress> more = new TreeMap<>(types);
        more.put(type.id(), progress);
        return new MonthProgress(month, more, gain == 0 ? points : points.plus(type.mechanism(), gain), version);
    }

    /** The types as bytes, for a store. */
    public Map<String, byte[]> typesAsBytes() {
        return types.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> TypeProgressBytes.write(e.getValue())));
    }

    /**
     * Reads what {@link #typesAsBytes} wrote; the points follow from the catalogue that scores the month. A type that it does
     * not know brings none.
     */
    public static MonthProgress read(YearMonth month, Map<String, byte[]> types, Catalogue catalogue, long version) {
        Map<String, TypeProgress> read = new TreeMap<>();
        Points points = Points.NONE;
        for (Map.Entry<String, byte[]> entry : types.entrySet()) {
            TypeProgress progress = TypeProgressBytes.read(ByteBuffer.wrap(entry.getValue()));
            read.put(entry.getKey(), progress);
            ActionType type = catalogue.type(entry.getKey()).orElse(null);
            if (type != null) {
                points = points.plus(type.mechanism(), type.points() * progress.counted());
            }
        }
        return new MonthProgress(month, read, points, version);
    }

    /** Whether both say the same, whatever their versions. */
    public boolean sameAs(MonthProgress other) {
        return month.equals(other.month) && types.equals(other.types) && points.equals(other.points);
    }

    /** The same month as written {@code version} times. */
    public MonthProgress withVersion(long newVersion) {
        return new MonthProgress(month, types, points, newVersion);
    }
}
