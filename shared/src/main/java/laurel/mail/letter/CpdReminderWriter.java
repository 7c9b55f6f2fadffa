package laurel.mail.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import laurel.feedback.CpdReminder;
import laurel.mail.Block;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.OneLine;
import laurel.mail.Wording;
import laurel.people.Person;
import laurel.settings.Settings;
import laurel.standard4.MyRenewal;
import laurel.standard4.RenewalRule;
import org.jspecify.annotations.Nullable;

/** Writes the reminder of all that renewing takes. It never says or implies that somebody need do no more. */
public final class CpdReminderWriter {
    private final Pen pen;

    public CpdReminderWriter(Wording wording, Settings settings) {
        this.pen = new Pen(wording, settings);
    }

    /** The e-mail. */
    public Letter letter(Person person, CpdReminder reminder, @Nullable String stop) {
        Wording wording = pen.wording();
        MyRenewal renewal = reminder.renewal();
        RenewalRule rule = renewal.rule();
        LocalDate opens = rule.opens(renewal.year());
        LocalDate since = renewal.onlySince();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph(
                "cpd.dates",
                wording.dayBefore(opens, rule.closes(renewal.year()).toLocalDate()),
                rule.closesAt().toString(),
                wording.day(rule.closes(renewal.year()).toLocalDate())));
        blocks.add(
                since == null
                        ? pen.paragraph("cpd.steps", reminder.steps().size())
                        : pen.paragraph("cpd.since", wording.day(since), wording.day(opens)));
        blocks.add(new Block.Items(reminder.steps().stream()
                .map(step -> wording.say(
                        "cpd.step",
                        new Given(step.step().name()),
                        // All of it, however long: a step that is cut is a step that somebody misses.
                        OneLine.whole(step.step().says())))
                .toList()));
        if (since == null) {
            blocks.add(pen.paragraph(
                    "cpd.known",
                    renewal.coverage().records(),
                    renewal.coverage().peerReflections()));
        }
        blocks.add(pen.paragraph("cpd.not-here"));
        blocks.add(pen.paragraph("cpd.done"));
        blocks.add(pen.button("cpd.see"));
        return pen.letter(Kind.CPD_REMINDER, person, wording.of("cpd.subject"), "cpd.heading", blocks, stop);
    }
}
