package laurel.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import laurel.action.Mechanism;
import laurel.campaign.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToldGroupsTest {
    private static final Mechanism VIEWED = Mechanism.ALL.getFirst();

    @Test
    void aGroupOfTenOfWhomFiveDidSomethingIsToldByNumber() {
        ToldGroups told = of(group("a", 10, 5, 5), group("b", 30, 12, 9));

        assertThat(told.groups()).extracting(ToldGroups.Row::name).containsExactly("a", "b");
        assertThat(told.groups().getFirst().people()).isEqualTo(new Told.Exactly(5));
        assertThat(told.otherGroups()).isZero();
        assertThat(told.whole().people()).isEqualTo(new Told.Exactly(17));
    }

    @Test
    void oneGroupOfFewTakesThoseNextInNumberWithIt() {
        ToldGroups told = of(group("a", 10, 2, 0), group("b", 20, 7, 7), group("c", 30, 12, 9));

        assertThat(told.groups()).extracting(ToldGroups.Row::name).containsExactly("c");
        assertThat(told.otherGroups()).isEqualTo(2);
        assertThat(told.others().people()).isEqualTo(new Told.Exactly(9));
        assertThat(told.others().size()).isEqualTo(30);
    }

    @Test
    void aSmallGroupIsNeverToldApartHoweverActive() {
        assertThat(of(group("a", 9, 9, 9), group("b", 8, 8, 8), group("c", 30, 12, 9))
                        .groups())
                .extracting(ToldGroups.Row::name)
                .containsExactly("c");
    }

    @Test
    void aMechanismOfFewIsHiddenThoughTheGroupIsTold() {
        ToldGroups told = of(group("a", 10, 8, 2), group("b", 20, 9, 7), group("c", 30, 12, 9));

        assertThat(told.groups()).extracting(ToldGroups.Row::name).containsExactly("a", "b", "c");
        assertThat(told.groups().get(0).mechanisms().get(VIEWED)).isEmpty();
        assertThat(told.groups().get(1).mechanisms().get(VIEWED)).isEmpty();
        assertThat(told.groups().get(2).mechanisms().get(VIEWED)).contains(new Told.Exactly(9));
        assertThat(told.others().mechanisms().get(VIEWED)).contains(new Told.Exactly(9));
    }

    static List<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSmallNumberFollowsBySubtractingInAnyColumn(long seed) {
        Random random = new Random(seed);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            int size = 1 + random.nextInt(25);
            int people = random.nextInt(size + 1);
            groups.add(group("g" + i, size, people, random.nextInt(people + 1)));
        }
        ToldGroups told = of(groups.toArray(Group[]::new));

        nothingFollows(groups, told, Group::people, row -> row.people());
        nothingFollows(groups, told, group -> group.by(VIEWED), ToldGroupsTest::viewed);
    }

    private static Told viewed(ToldGroups.Row row) {
        return row.by(VIEWED).orElseGet(Told.FewerThanFive::new);
    }

    /** What is left when all that is told by number is taken from the whole belongs to nobody, or to several groups and five people. */
    private static void nothingFollows(
            List<Group> groups, ToldGroups told, ToIntFunction<Group> number, Function<ToldGroups.Row, Told> column) {
        List<Group> hidden = new ArrayList<>(groups);
        for (ToldGroups.Row row : told.groups()) {
            if (column.apply(row) instanceof Told.Exactly exactly) {
                Group group = groups.stream()
                        .filter(each -> each.name().equals(row.name()))
                        .findFirst()
                        .orElseThrow();
                assertThat(exactly.people()).isEqualTo(number.applyAsInt(group)).isGreaterThanOrEqualTo(5);
                assertThat(group.size()).isGreaterThanOrEqualTo(10);
                hidden.remove(group);
            }
        }
        boolean anyTold = hidden.size() < groups.size();
        int left = hidden.stream().mapToInt(number).sum();
        if (anyTold && !hidden.isEmpty()) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(left).isGreaterThanOrEqualTo(5);
        }
    }

    private static ToldGroups of(Group... groups) {
        int size = 0;
        int people = 0;
        int viewed = 0;
        for (Group group : groups) {
            size += group.size();
            people += group.people();
            viewed += group.by(VIEWED);
        }
        return ToldGroups.of(group("", size, people, viewed), List.of(groups));
    }

    private static Group group(String name, int size, int people, int viewed) {
        return new Group(name, size, people, new EnumMap<>(Map.of(VIEWED, viewed)));
    }
}
