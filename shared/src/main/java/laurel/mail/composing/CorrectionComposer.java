package laurel.mail.composing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.catalogue.ActionType;
import laurel.correction.NoteCorrections.Noted;
import laurel.ledger.ActionState;
import laurel.ledger.Entry;
import laurel.ledger.Holder;
import laurel.ledger.Ledger;
import laurel.mail.Composer;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Material;
import laurel.mail.Message;
import laurel.mail.letter.AnswerWriter;
import laurel.mail.letter.AnswerWriter.Correction;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.progress.Engine;

/**
 * That a link officer added an action on somebody's behalf, or took one of theirs back. The reason is for the audit: it may
 * speak of others.
 */
public final class CorrectionComposer implements Composer<Correction> {
    private final Ledger ledger;
    private final AnswerWriter writer;
    private final Engine engine;

    public CorrectionComposer(Ledger ledger, AnswerWriter writer, Engine engine) {
        this.ledger = ledger;
        this.writer = writer;
        this.engine = engine;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CORRECTION);
    }

    /** Each is told by itself, so that none is overlooked. */
    @Override
    public int most() {
        return 1;
    }

    @Override
    public Optional<Material<Correction>> find(Message message) {
        Noted noted = Noted.of(message.id());
        ActionState.Stage expected = noted.added() ? ActionState.Stage.RECORDED : ActionState.Stage.VOIDED;
        return ledger.state(noted.action())
                .filter(state -> state.stage() == expected)
                .flatMap(state -> action(message.id().person(), state))
                .map(action ->
                        new Material<>(message.id(), correction(action, noted), message.since(), Optional.empty()));
    }

    private Optional<Action> action(PersonId person, ActionState state) {
        if (state.occurredAt() == null) {
            return Optional.empty();
        }
        return ledger
                .entries(
                        new Holder.Known(person),
                        state.occurredAt(),
                        state.occurredAt().plusMillis(1))
                .stream()
                .map(Entry::action)
                .filter(action -> action.key().equals(state.key()))
                .findFirst();
    }

    private Correction correction(Action action, Noted noted) {
        String did = engine.catalogue(action.occurredAt())
                .type(action.type())
                .map(ActionType::name)
                .orElse(action.type());
        return new Correction(did, engine.day(action.occurredAt()), noted.added());
    }

    @Override
    public Letter letter(Person person, List<Material<Correction>> about) {
        return writer.correction(person, about.getFirst().content());
    }
}
