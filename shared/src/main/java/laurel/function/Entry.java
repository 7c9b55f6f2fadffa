package laurel.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.json.JsonText;
import laurel.log.ErrorLog;
import laurel.settings.Settings;
import laurel.tenancy.Tenants;
import laurel.tenancy.Whose;
import org.jspecify.annotations.Nullable;

/**
 * Where Lambda enters: the function that {@code LAUREL_FUNCTION} names, once for each organisation that the deployment serves,
 * none of which has anything of another in it. An event goes to the organisation whose it is, a batch is taken apart, and what
 * concerns all is done for one after the other.
 */
public final class Entry implements RequestStreamHandler {
    /** What is left of a function's time when no further organisation is begun with. */
    private static final int ENOUGH_MILLIS = 10_000;

    private final String handler;
    private final Tenants tenants;
    private final @Nullable Whose whose;
    private final Map<String, JsonFunction> functions = new HashMap<>();

    public Entry() {
        this(Settings.fromEnvironment());
    }

    public Entry(Settings settings) {
        this.handler = settings.function();
        this.tenants = Tenants.of(settings);
        this.whose = tenants.areSeveral() ? new Whose(tenants, settings) : null;
        function(tenants.home());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, @Nullable Context context) throws IOException {
        JsonNode event = JsonText.read(input);
        JsonNode answer =
                whose == null ? function(tenants.home()).handle(event) : answer(whose.of(event), event, context);
        JsonText.write(answer, output);
    }

    private JsonNode answer(Whose.Answer whose, JsonNode event, @Nullable Context context) {
        return switch (whose) {
            case Whose.Answer.One(String organisation, JsonNode its) ->
                function(organisation).handle(its);
            case Whose.Answer.Mixed(Map<String, JsonNode> batches) -> batch(batches);
            case Whose.Answer.All() -> all(event, context);
        };
    }

    /** A batch of one that fails as a whole is asked for again; the others' are done. */
    private JsonNode batch(Map<String, JsonNode> batches) {
        ArrayNode failures = JsonNodeFactory.instance.arrayNode();
        batches.forEach((organisation, batch) -> {
            try {
                function(organisation).handle(batch).path("batchItemFailures").forEach(failures::add);
            } catch (RuntimeException failed) {
                ErrorLog.failed(organisation, failed);
                for (JsonNode entry : batch.path("Records")) {
                    String id = entry.path("dynamodb")
                            .path("SequenceNumber")
                            .asText(entry.path("messageId").asText());
                    failures.addObject().put("itemIdentifier", id);
                }
            }
        });
        return JsonNodeFactory.instance.objectNode().set("batchItemFailures", failures);
    }

    /**
     * In another order each time, so that none is always the last. If it failed for some, or time ran out, that is thrown once
     * the others are done, so that Lambda tries again.
     */
    private JsonNode all(JsonNode event, @Nullable Context context) {
        List<String> order = new ArrayList<>(tenants.ids());
        Collections.shuffle(order);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode answers = answer.putObject("organisations");
        IllegalStateException notAll = new IllegalStateException("Not all organisations were dealt with");
        for (String organisation : order) {
            if (context != null && context.getRemainingTimeInMillis() < ENOUGH_MILLIS) {
                notAll.addSuppressed(new IllegalStateException("No time was left for " + organisation));
                continue;
            }
            try {
                answers.set(organisation, function(organisation).handle(event));
            } catch (RuntimeException failed) {
                ErrorLog.failed(organisation, failed);
                notAll.addSuppressed(failed);
            }
        }
        if (notAll.getSuppressed().length > 0) {
            throw notAll;
        }
        return answer;
    }

    private JsonFunction function(String organisation) {
        return functions.computeIfAbsent(organisation, id -> made(tenants.settings(id)));
    }

    private JsonFunction made(Settings settings) {
        try {
            return Class.forName(handler)
                    .asSubclass(JsonFunction.class)
                    .getConstructor(Settings.class)
                    .newInstance(settings);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(handler + " can't be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("LAUREL_FUNCTION: " + handler + " is no function", e);
        }
    }
}
