package laurel.year.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an e-mail says, and how it can be stopped. */
final class Said {
    private static final int MOST_WORDS = 150;
    private static final Pattern HARMFUL = Pattern.compile(
            "\\b(rank(ed|ing)?|league|leader ?board|top \\d+|bottom|worst|better than|behind (your|others)|fail(ed|ure|ing)?|"
                    + "lazy|disappoint\\w*|shame|blame|you should have|don.t lose|last chance|hurry|only \\d+ days left|"
                    + "clever|brilliant|talented)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Violation> found = new ArrayList<>();
    private final Life life;

    Said(Life life) {
        this.life = life;
    }

    List<Violation> violations() {
        life.mails.forEach(this::look);
        return found;
    }

    private void look(Entry mail) {
        String text = mail.text("text");
        var harmful = HARMFUL.matcher(mail.text("subject") + "\n" + text);
        if (harmful.find()) {
            found.add(new Violation("words", harmful.group(), mail.line()));
        }
        if (mail.kind().equals("feedback")) {
            int words = text.strip().split("\\s+").length;
            if (words > MOST_WORDS) {
                found.add(new Violation("length", words + " words", mail.line()));
            }
            int steps = text.split("Your next step: ", -1).length - 1;
            if (steps != 1) {
                found.add(new Violation("next-step", steps + " next steps", mail.line()));
            }
        }
        boolean stoppable = !mail.group().isEmpty();
        String header = mail.json().path("headers").path("List-Unsubscribe").asText("");
        String post = mail.json().path("headers").path("List-Unsubscribe-Post").asText("");
        boolean oneClick = header.startsWith("<https://") && post.equals("List-Unsubscribe=One-Click");
        if (stoppable != oneClick) {
            found.add(new Violation("headers", "List-Unsubscribe is \"" + header + "\"", mail.line()));
        }
    }
}
