package laurel.local.demo;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What people do with evidence, how often beside the rest, and the system that reports it. */
enum Doing {
    VIEWED("resource.viewed", "evidence.library", 300),
    COMPLETED("resource.completed", "evidence.library", 110),
    PLAYED("media.played", "evidence.library", 60),
    EXPLORED("topic.explored", "evidence.library", 50),
    BOOKMARKED("resource.bookmarked", "evidence.library", 30),
    SHARED("resource.shared", "evidence.library", 55),
    USEFUL("share.useful", "evidence.library", 20),
    TOOL("tool.used", "evidence.library", 35),
    WATCHED("webinar.watched", "learning.vle", 45),
    ATTENDED("session.attended", "learning.vle", 40),
    JOINED("discussion.joined", "learning.vle", 60),
    LED("discussion.led", "learning.vle", 12),
    NETWORK("network.joined", "practice.portal", 8),
    CHANGED("practice.changed", "practice.portal", 5),
    PROJECT_JOINED("change-project.joined", "practice.portal", 3),
    PROJECT_COMPLETED("change-project.completed", "practice.portal", 2),
    SUPPORTED("colleague.supported", "practice.portal", 25),
    PEER_REFLECTED("cpd.peer-reflected", "practice.portal", 14),
    THANKED("thanks.received", "practice.portal", 25),
    REFLECTED("reflection.recorded", "practice.portal", 40),
    CPD("cpd.recorded", "practice.portal", 30),
    TIME_PROTECTED("learning-time.protected", "practice.portal", 8),
    SUPERVISION("supervision.discussed", "practice.portal", 15),
    FEEDBACK("feedback.incorporated", "practice.portal", 8);

    private static final int ALL =
            Arrays.stream(values()).mapToInt(d -> d.share).sum();

    private final String type;
    private final String source;
    private final int share;

    Doing(String type, String source, int share) {
        this.type = type;
        this.source = source;
        this.share = share;
    }

    String type() {
        return type;
    }

    String source() {
        return source;
    }

    /** One of them, each as often as its share. */
    static Doing any(SplittableRandom random) {
        int left = random.nextInt(ALL);
        for (Doing doing : values()) {
            left -= doing.share;
            if (left < 0) {
                return doing;
            }
        }
        throw new IllegalStateException("The shares add up to " + ALL);
    }
}
