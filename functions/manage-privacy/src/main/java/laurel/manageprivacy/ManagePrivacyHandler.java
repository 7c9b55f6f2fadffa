package laurel.manageprivacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.Fields;
import laurel.function.FileAnswer;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.PersonId;
import laurel.people.Viewers;
import laurel.privacy.ChangeObjection;
import laurel.privacy.ErasureDesk;
import laurel.privacy.Export;
import laurel.privacy.ExportPage;
import laurel.privacy.ViewHeld;
import laurel.settings.Settings;

/**
 * Answers what everybody may ask of what is held about them, and the link officer's erasures. What is one's own is open
 * before the organisation goes live too: it is held by then.
 */
public final class ManagePrivacyHandler extends SignedInFunction {
    private static final String EXPORT = "GET /api/me/export";
    private static final Fields OBJECTS = new Fields(Map.of("objects", Fields.Kind.WHETHER));
    private static final Fields ASKS = new Fields(Map.of("asks", Fields.Kind.WHETHER));
    private static final Fields ORDER = new Fields(Map.of("confirm", Fields.Kind.TEXT, "reason", Fields.Kind.TEXT));
    private static final Fields BACK = new Fields(Map.of("reason", Fields.Kind.TEXT));

    private final RememberedState state;
    private final ViewHeld held;
    private final ChangeObjection objection;
    private final ErasureDesk erasures;
    private final Clock clock;

    public ManagePrivacyHandler(Settings settings) {
        this(settings, DaggerManagePrivacyComponent.factory().create(settings));
    }

    private ManagePrivacyHandler(Settings settings, ManagePrivacyComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.held = component.held();
        this.objection = component.objection();
        this.erasures = component.erasures();
        this.clock = component.clock();
    }

    @Override
    protected Optional<FileAnswer> file(ApiRequest request) {
        if (!request.route().equals(EXPORT) || !(asking(request) instanceof Viewers.Known known)) {
            return Optional.empty();
        }
        Export export = held.export(known.person(), clock.instant());
        return Optional.of(
                "html".equals(request.query("format"))
                        ? new FileAnswer("what-laurel-holds.html", "text/html", ExportPage.of(export))
                        : new FileAnswer(
                                "what-laurel-holds.json",
                                "application/json",
                                export.json().toString()));
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        PersonId me = known.person().id();
        return switch (request.route()) {
            case "GET /api/me/held" -> ApiAnswer.ok(HeldJson.of(held.about(known.person())));
            case "PUT /api/me/objection" ->
                whether(request, OBJECTS, "objects").answer(objects -> HeldJson.of(objection.change(me, objects)));
            case "PUT /api/me/erasure" ->
                whether(request, ASKS, "asks").answer(asks -> {
                    if (asks) {
                        erasures.ask(me);
                    } else {
                        erasures.takeBack(me);
                    }
                    return HeldJson.asked(erasures.asked(me));
                });
            default -> ErasureAnswer.of(officer(known, request));
        };
    }

    /** The link officer's routes: whether somebody is one is asked before anything is read. */
    private ErasureDesk.Result officer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        if (request.route().equals("GET /api/erasures")) {
            return erasures.list(known.viewer(), access);
        }
        boolean order = request.route().equals("POST /api/people/{id}/erasure");
        JsonNode wish = request.body().map(JsonNode.class::cast).orElseGet(NODES::objectNode);
        Optional<String> wrong = (order ? ORDER : BACK).wrong((ObjectNode) wish);
        if (wrong.isPresent()) {
            return new ErasureDesk.Result.Unreadable("", wrong.get());
        }
        PersonId whom = new PersonId(request.path("id"));
        String reason = wish.path("reason").textValue();
        return order
                ? erasures.order(
                        known.viewer(),
                        access,
                        whom,
                        reason,
                        wish.path("confirm").textValue())
                : erasures.letBack(known.viewer(), access, whom, reason);
    }

    private static Whether whether(ApiRequest request, Fields fields, String name) {
        Optional<ObjectNode> body = request.body();
        Optional<String> wrong = body.flatMap(fields::wrong);
        return body.isPresent() && wrong.isEmpty() && body.get().has(name)
                ? new Whether(body.get().path(name).booleanValue(), null)
                : new Whether(false, wrong.orElse(name + ": send true or false, as {\"" + name + "\": true}."));
    }
}
