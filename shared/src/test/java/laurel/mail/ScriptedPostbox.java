package laurel.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes every letter, unless the test has other answers in line. */
final class ScriptedPostbox implements Postbox {
    final List<Letter> taken = new ArrayList<>();
    private final Deque<Delivery> answers = new ArrayDeque<>();
    private Runnable whenPosted = () -> {};

    /** The next answer that is not "taken". */
    void answers(Delivery delivery) {
        answers.add(delivery);
    }

    /** From now on, every letter is taken. */
    void answersNothingElse() {
        answers.clear();
    }

    /** What happens when somebody posts, before the letter is taken. */
    void whenPosted(Runnable happens) {
        whenPosted = happens;
    }

    /** The process dies the next time somebody posts. */
    void diesOnce() {
        whenPosted = () -> {
            whenPosted = () -> {};
            throw new Killed();
        };
    }

    @Override
    public synchronized Delivery send(Letter letter) {
        whenPosted.run();
        Delivery answer = answers.isEmpty() ? new Delivery.Sent("m-" + (taken.size() + 1)) : answers.remove();
        if (answer instanceof Delivery.Sent) {
            taken.add(letter);
        }
        return answer;
    }

    static final class Killed extends RuntimeException {}
}
