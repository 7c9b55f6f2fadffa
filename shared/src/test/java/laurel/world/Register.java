package laurel.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.catalogue.BadgeFor;
import laurel.ledger.Decide;
import laurel.people.PersonId;
import laurel.progress.Ruling;

/**
 * What link officers were told about their decisions, and so what may be on record: something definite after an answer,
 * either of two things after a request that died.
 */
final class Register {
    private static final String NOTHING = "nothing";

    private record Of(String person, BadgeFor badge) {}

    private final Map<Of, Set<String>> possible = new HashMap<>();
    private final Set<Of> takenBack = new HashSet<>();
    private final List<BrokenPromise> broken = new ArrayList<>();
    /** Whether a change of the scheme may have turned a decision into one to keep the badge, or taken that back. */
    private boolean changed;

    private boolean tookBack;

    /** The scheme was changed for a time that had begun. */
    void schemeChanged(boolean takesBack) {
        changed = true;
        tookBack |= takesBack;
    }

    /** Somebody got an answer, given at the moment at which it held. */
    void answered(Wish wish, Decide.Result answer) {
        Of of = of(wish);
        switch (answer) {
            case Decide.Decided decided -> {
                expected(of, NOTHING, answer);
                possible.put(of, new HashSet<>(Set.of(code(decided.ruling().ruling()))));
            }
            case Decide.AlreadyDecided already -> {
                expected(of, code(already.ruling().ruling()), answer);
                possible.put(of, new HashSet<>(Set.of(code(already.ruling().ruling()))));
            }
            case Decide.TakenBack back -> {
                expected(of, code(back.ruling().ruling()), answer);
                possible.put(of, new HashSet<>(Set.of(NOTHING)));
                takenBack.add(of);
            }
            case Decide.NothingDecided nothing -> {
                // That a badge is kept is nobody's decision, and nobody's to take back.
                if (!changed) {
                    expected(of, NOTHING, answer);
                }
                possible.put(of, new HashSet<>(Set.of(NOTHING)));
            }
            default -> {
                // Not borne out, not yet, nobody of that name: nothing is on record by it.
            }
        }
    }

    /** A request died; it was done or not. */
    void died(Wish wish) {
        Of of = of(wish);
        switch (wish.kind()) {
            case CONFIRM -> may(of, Ruling.Kind.CONFIRMED.name());
            case DECLINE -> may(of, Ruling.Kind.DECLINED.name());
            case PUT_FORWARD -> may(of, Ruling.Kind.NOMINATED.name());
            case TAKE_BACK -> {
                may(of, NOTHING);
                takenBack.add(of);
            }
        }
    }

    /** Whether somebody may have taken a decision about a badge back. */
    boolean mayBeTakenBack(String person, BadgeFor badge) {
        return takenBack.contains(new Of(person, badge));
    }

    /** Holds what is on record in the end against what was answered. */
    List<BrokenPromise> broken(Council council) {
        List<BrokenPromise> all = new ArrayList<>(broken);
        for (Of of : possible.keySet()) {
            String found = council.ruling(new PersonId(of.person()), of.badge())
                    .map(each -> code(each.ruling()))
                    .orElse(NOTHING);
            if (!isPossible(of, found)) {
                all.add(new BrokenPromise(
                        "P4", "on record about " + of + " is " + found + ", and should be " + possible.get(of)));
            }
        }
        return all;
    }

    private void expected(Of of, String there, Decide.Result answer) {
        if (!isPossible(of, there)) {
            broken.add(new BrokenPromise("P4", "answered " + answer + ", but there was " + possible.get(of)));
        }
    }

    private boolean isPossible(Of of, String found) {
        Set<String> may = possible.getOrDefault(of, Set.of(NOTHING));
        return may.contains(found)
                || (changed && found.equals(Ruling.Kind.KEPT.name()))
                || (tookBack && found.equals(NOTHING));
    }

    private void may(Of of, String what) {
        possible.computeIfAbsent(of, o -> new HashSet<>(Set.of(NOTHING))).add(what);
    }

    private static String code(Ruling ruling) {
        return ruling.kind().name();
    }

    private static Of of(Wish wish) {
        return new Of(wish.person(), wish.badge());
    }
}
