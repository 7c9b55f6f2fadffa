package laurel.managepreferences;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.people.Person;
import laurel.people.Viewers;
import laurel.preferences.ApplyChanges;
import laurel.settings.Settings;
import laurel.stoplink.StopTokens;

/**
 * Answers {@code /api/me/mail}: everybody's own choices about e-mails to them. No request can name another person, and
 * choices are open before the organisation goes live too, so that a no is heard before the first e-mail.
 */
public final class ManagePreferencesHandler extends SignedInFunction {
    private static final String CHANGE = "PUT /api/me/mail";
    private static final String RENEW = "POST /api/me/mail/links";

    private final ApplyChanges changes;
    private final StopTokens tokens;

    public ManagePreferencesHandler(Settings settings) {
        this(settings, DaggerManagePreferencesComponent.factory().create(settings));
    }

    private ManagePreferencesHandler(Settings settings, ManagePreferencesComponent component) {
        super(settings, component.viewers());
        this.changes = component.changes();
        this.tokens = component.tokens();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Person person = known.person();
        ChoicesJson json = new ChoicesJson(known.viewer().role(), changes.latestAway());
        return switch (request.route()) {
            case CHANGE -> change(person, json, request.body());
            case RENEW -> {
                tokens.renew(person.id());
                yield ApiAnswer.ok(JsonNodeFactory.instance
                        .objectNode()
                        .put(
                                "message",
                                "The links in earlier e-mails stop nothing any more. The next e-mail has new ones."));
            }
            default -> ApiAnswer.ok(json.of(changes.seen(person.id()), List.of()));
        };
    }

    private ApiAnswer change(Person person, ChoicesJson json, Optional<ObjectNode> request) {
        if (request.isEmpty()) {
            return ApiAnswer.unreadable("Send a JSON object, such as {\"mail\": {\"feedback\": false}}.");
        }
        return switch (changes.apply(person.id(), request.get())) {
            case ApplyChanges.Done done -> ApiAnswer.ok(json.of(done.now(), done.changes()));
            case ApplyChanges.Outdated outdated -> json.outdated(outdated.now());
            case ApplyChanges.Faulty faulty -> ChoicesJson.faulty(faulty.faults());
        };
    }
}
