package laurel.simulate;

import java.util.List;

/** By how many points somebody's sum would move. */
public enum MovedBy {
    DOWN_FAR("down by more than 50", -50),
    DOWN("down by 11 to 50", -10),
    DOWN_A_LITTLE("down by 1 to 10", 0),
    NOT("the same", 1),
    UP_A_LITTLE("up by 1 to 10", 11),
    UP("up by 11 to 50", 51),
    UP_FAR("up by more than 50", Integer.MAX_VALUE);

    static final List<MovedBy> ALL = List.of(values());

    private final String words;
    private final int below;

    MovedBy(String words, int below) {
        this.words = words;
        this.below = below;
    }

    public String words() {
        return words;
    }

    static MovedBy of(int points) {
        return ALL.stream().filter(each -> points < each.below).findFirst().orElse(UP_FAR);
    }
}
