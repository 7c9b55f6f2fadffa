package laurel.world;

import laurel.catalogue.BadgeFor;

/** What a link officer wishes for a person's badge. */
record Wish(String person, BadgeFor badge, Kind kind) {
    enum Kind {
        CONFIRM,
        DECLINE,
        PUT_FORWARD,
        TAKE_BACK
    }

    @Override
    public String toString() {
        return kind + " " + badge + " of " + person;
    }
}
