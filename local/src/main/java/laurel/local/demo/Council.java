package laurel.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A council that does not exist: 300 people in 25 teams of three service areas. The same for the same seed. */
final class Council {
    private static final double SPREAD_OF_ZEAL = 1.3;

    private static final List<Team> TEAMS = List.of(
            new Team("front-door", "children", 14),
            new Team("assessment-north", "children", 16),
            new Team("assessment-south", "children", 15),
            new Team("child-protection-east", "children", 13),
            new Team("child-protection-west", "children", 12),
            new Team("looked-after-children", "children", 14),
            new Team("leaving-care", "children", 11),
            new Team("fostering", "children", 14),
            new Team("adoption", "children", 7),
            new Team("disabled-children", "children", 9),
            new Team("youth-justice", "children", 8),
            new Team("adults-first-contact", "adults", 15),
            new Team("hospital-discharge", "adults", 14),
            new Team("reablement", "adults", 13),
            new Team("older-people-north", "adults", 14),
            new Team("older-people-south", "adults", 13),
            new Team("learning-disability", "adults", 12),
            new Team("mental-health", "adults", 14),
            new Team("safeguarding-adults", "adults", 9),
            new Team("sensory", "adults", 4),
            new Team("approved-mental-health", "adults", 8),
            new Team("early-help-north", "families", 15),
            new Team("early-help-south", "families", 14),
            new Team("family-hubs", "families", 13),
            new Team("edge-of-care", "families", 9));

    private static final List<String> FIRST_NAMES = List.of(
            "Aisha",
            "Alan",
            "Amina",
            "Andrew",
            "Anita",
            "Ben",
            "Beth",
            "Bilal",
            "Carol",
            "Cerys",
            "Chidi",
            "Chloe",
            "Daniel",
            "Deepa",
            "Dylan",
            "Ella",
            "Emeka",
            "Emma",
            "Farah",
            "Fiona",
            "Gareth",
            "Grace",
            "Hannah",
            "Harpreet",
            "Imran",
            "Isla",
            "Jack",
            "Jasmine",
            "Joanne",
            "Kamal",
            "Karen",
            "Kofi",
            "Laura",
            "Leon",
            "Lucy",
            "Magda",
            "Mark",
            "Mei",
            "Mohammed",
            "Nadia",
            "Niamh",
            "Nikhil",
            "Olivia",
            "Omar",
            "Paul",
            "Priya",
            "Rachel",
            "Rhys",
            "Rosa",
            "Ruth",
            "Sam",
            "Sanjay",
            "Sarah",
            "Sean",
            "Shanice",
            "Simon",
            "Tariq",
            "Tess",
            "Thomas",
            "Yusuf");
    private static final List<String> LAST_NAMES = List.of(
            "Adeyemi",
            "Ahmed",
            "Bailey",
            "Barker",
            "Begum",
            "Bennett",
            "Brown",
            "Campbell",
            "Chen",
            "Clarke",
            "Cooper",
            "Davies",
            "Dixon",
            "Edwards",
            "Evans",
            "Fletcher",
            "Foster",
            "Gill",
            "Graham",
            "Green",
            "Hall",
            "Harris",
            "Hughes",
            "Hussain",
            "Iqbal",
            "Jackson",
            "James",
            "Johnson",
            "Jones",
            "Kaur",
            "Kelly",
            "Khan",
            "Kowalska",
            "Lewis",
            "Lloyd",
            "Marsh",
            "Mensah",
            "Mitchell",
            "Moore",
            "Morgan",
            "Murphy",
            "Nowak",
            "Okafor",
            "Parker",
            "Patel",
            "Price",
            "Rahman",
            "Reid",
            "Roberts",
            "Scott",
            "Shah",
            "Sharma",
            "Singh",
            "Smith",
            "Taylor",
            "Thompson",
            "Turner",
            "Walker",
            "Wood",
            "Wright");

    private final List<Colleague> people;

    Council(long seed) {
        this.people = List.copyOf(people(new SplittableRandom(seed)));
    }

    List<Colleague> people() {
        return people;
    }

    /** The people file of the council. */
    String csv() {
        return people.stream()
                .map(p -> String.join(
                        ",",
                        p.id(),
                        p.name(),
                        p.email(),
                        p.team(),
                        p.serviceArea(),
                        p.role(),
                        p.learner() + " " + p.reader(),
                        String.join(" ", p.championOf())))
                .collect(Collectors.joining(
                        "\n", "person_id,name,email,team,service_area,role,aliases,champion_of\n", "\n"));
    }

    private static List<Colleague> people(SplittableRandom random) {
        Map<String, Integer> namesakes = new HashMap<>();
        List<Colleague> people = new ArrayList<>();
        for (int t = 0; t < TEAMS.size(); t++) {
            Team team = TEAMS.get(t);
            for (int member = 0; member < team.size(); member++) {
                Duty duty = Duty.of(t, member);
                String name = pick(random, FIRST_NAMES) + " " + pick(random, LAST_NAMES);
                people.add(new Colleague(
                        "d%03d".formatted(people.size() + 1),
                        name,
                        address(name, namesakes.merge(name, 1, Integer::sum)),
                        team.name(),
                        team.area(),
                        duty.role(),
                        duty.championOf(),
                        Math.exp(SPREAD_OF_ZEAL * random.nextGaussian())));
            }
        }
        return people;
    }

    private static String address(String name, int namesake) {
        String local = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return local + (namesake == 1 ? "" : Integer.toString(namesake)) + "@council.example";
    }

    private static String pick(SplittableRandom random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private record Team(String name, String area, int size) {}

    /** What the members of a team do in the scheme: every other team has a champion, for itself and the next one. */
    private record Duty(String role, List<String> championOf) {
        static Duty of(int team, int member) {
            if (team == 0 && member < 2) {
                return new Duty(member == 0 ? "link-officer" : "strategic-champion", List.of());
            }
            if (team % 2 == 0 && member == 2) {
                String next = TEAMS.get(Math.min(team + 1, TEAMS.size() - 1)).name();
                return new Duty(
                        "champion",
                        List.of(TEAMS.get(team).name(), next).stream()
                                .distinct()
                                .toList());
            }
            return new Duty("staff", List.of());
        }
    }
}
