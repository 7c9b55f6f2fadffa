package laurel.catalogue;

import laurel.period.Period;

/** A badge for one of its periods. */
public record BadgeFor(String badge, Period period) implements Comparable<BadgeFor> {
    @Override
    public int compareTo(BadgeFor other) {
        int byPeriod = period.id().compareTo(other.period.id());
        return byPeriod == 0 ? badge.compareTo(other.badge) : byPeriod;
    }

    @Override
    public String toString() {
        return badge + " " + period.id();
    }
}
