package laurel.managecatalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.catalogue.Publish;
import laurel.catalogue.ViewCatalogue;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewers;
import laurel.rebuild.Rebuild;
import laurel.settings.Settings;

/** Shows link officers the versions of the catalogue, publishes the next, and orders and shows rebuilds. */
public final class ManageCatalogueHandler extends SignedInFunction {
    private final RememberedState state;
    private final ViewCatalogue viewCatalogue;
    private final Publish publish;
    private final Rebuild rebuild;

    public ManageCatalogueHandler(Settings settings) {
        this(settings, DaggerManageCatalogueComponent.factory().create(settings));
    }

    private ManageCatalogueHandler(Settings settings, ManageCatalogueComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.viewCatalogue = component.viewCatalogue();
        this.publish = component.publish();
        this.rebuild = component.rebuild();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        return switch (new Access(state.state()).mayRunScheme(known.viewer())) {
            case Decision.Refused why -> ApiAnswer.refused(why);
            case Decision.Allowed allowed -> answer(known.person().id().value(), request);
        };
    }

    private ApiAnswer answer(String by, ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/catalogue" -> ApiAnswer.ok(VersionJson.list(viewCatalogue.all()));
            case "GET /api/catalogue/{version}" -> version(request.path("version"));
            case "GET /api/catalogue/rebuild" -> ApiAnswer.ok(JobJson.of(rebuild.last()));
            case "POST /api/catalogue" -> publish(by, Wishes.body(request));
            case "POST /api/catalogue/rebuild" -> rebuild(by, Wishes.body(request));
            default -> ApiAnswer.error(404, "no-such-route", "There is nothing at " + request.route() + ".");
        };
    }

    private ApiAnswer version(String number) {
        return Wishes.number(number)
                .flatMap(viewCatalogue::version)
                .map(line -> ApiAnswer.ok(VersionJson.whole(line)))
                .orElseGet(() -> ApiAnswer.error(
                        404, "no-such-version", "There is no version " + number + ". GET /api/catalogue lists them."));
    }

    private ApiAnswer publish(String by, ObjectNode body) {
        return Wishes.wrongToPublish(body)
                .map(ApiAnswer::unreadable)
                .orElseGet(() -> AnswerJson.of(publish.publish(
                        by,
                        Wishes.month(body, "from").orElseThrow(),
                        Wishes.proposal(body),
                        body.path("dryRun").booleanValue())));
    }

    private ApiAnswer rebuild(String by, ObjectNode body) {
        return Wishes.wrongToRebuild(body)
                .map(ApiAnswer::unreadable)
                .orElseGet(() -> AnswerJson.of(
                        Wishes.isRepair(body)
                                ? rebuild.repair(by, body.path("reason").textValue())
                                : rebuild.since(by, Wishes.rebuild(body))));
    }
}
