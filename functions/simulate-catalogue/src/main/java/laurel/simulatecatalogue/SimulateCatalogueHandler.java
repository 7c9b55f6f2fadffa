package laurel.simulatecatalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import laurel.catalogue.Proposal;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.Fields;
import laurel.function.Fields.Kind;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.simulate.Simulate;
import org.jspecify.annotations.Nullable;

/** Answers {@code POST /api/catalogue/simulations}: what a proposed catalogue would change. It reads only. */
public final class SimulateCatalogueHandler extends SignedInFunction {
    /** Somebody waits, and the gateway does so for 30 seconds. */
    private static final Duration MOST = Duration.ofSeconds(15);

    private static final Fields FIELDS = new Fields(Map.of(
            "since", Kind.TEXT,
            "until", Kind.TEXT,
            "actionTypes", Kind.TEXT,
            "badges", Kind.TEXT,
            "catalogue", Kind.TEXT,
            "continue", Kind.OBJECT));
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-[0-3][0-9]");

    private final RememberedState state;
    private final Simulate simulate;
    private final Clock clock;

    public SimulateCatalogueHandler(Settings settings) {
        this(settings, DaggerSimulateCatalogueComponent.factory().create(settings));
    }

    private SimulateCatalogueHandler(Settings settings, SimulateCatalogueComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.simulate = component.simulate();
        this.clock = component.clock();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        return switch (new Access(state.state()).mayRunScheme(known.viewer())) {
            case Decision.Refused why -> ApiAnswer.refused(why);
            case Decision.Allowed allowed -> answer(request.body().orElseGet(JsonNodeFactory.instance::objectNode));
        };
    }

    private ApiAnswer answer(ObjectNode body) {
        Optional<String> wrong = FIELDS.wrong(body);
        if (wrong.isPresent()) {
            return ApiAnswer.unreadable(wrong.get());
        }
        YearMonth since = month(body, "since");
        YearMonth until = month(body, "until");
        if (since == null || (until == null && body.hasNonNull("until"))) {
            return ApiAnswer.unreadable("since, until: write days, such as \"since\": \"2025-12-01\".");
        }
        Proposal proposal = Proposal.of(
                body.path("actionTypes").textValue(),
                body.path("badges").textValue(),
                body.path("catalogue").textValue());
        Simulate.Result result = simulate.simulate(
                new Simulate.Wish(since, until, proposal),
                SoFarJson.read(body.path("continue")),
                clock.instant().plus(MOST),
                seen -> {});
        return switch (result) {
            case Simulate.Result.Simulated simulated -> ApiAnswer.ok(SimulationJson.of(simulated));
            case Simulate.Result.Refused refused -> ApiAnswer.wrong(refused.problems());
            case Simulate.Result.NotPossible not -> ApiAnswer.error(409, "not-possible", not.message());
        };
    }

    private static @Nullable YearMonth month(JsonNode body, String field) {
        String text = body.path(field).asText("");
        return DAY.matcher(text).matches() ? YearMonth.parse(text.substring(0, 7)) : null;
    }
}
