package laurel.local.stack.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import laurel.local.stack.template.Template;
import laurel.settings.Settings;

/**
 * The functions of the template in this process. As on Lambda an instance does one thing at a time: it is kept for the
 * next invocation, and made when none is free. Safe for all threads.
 */
public final class FunctionHost {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_INSTANCES = 16;

    private final Map<String, Hosted> byId = new HashMap<>();
    private final Template template;
    private final FunctionLog log;

    private record Hosted(
            Template.Function function,
            Settings settings,
            ConcurrentLinkedDeque<RequestStreamHandler> idle,
            Semaphore room) {}

    /** The functions with, for each, the template's variables and these, which are stronger. */
    public FunctionHost(Template template, Map<String, String> environment, FunctionLog log) {
        this.template = template;
        this.log = log;
        for (Template.Function function : template.functions()) {
            Map<String, String> variables = new HashMap<>(function.environment());
            variables.putAll(environment);
            byId.put(
                    function.id(),
                    new Hosted(
                            function,
                            Settings.of(variables),
                            new ConcurrentLinkedDeque<>(),
                            new Semaphore(MOST_INSTANCES)));
        }
    }

    /** The function of a logical id, a name or an ARN. */
    public Optional<Template.Function> find(String reference) {
        return template.function(reference);
    }

    /** Makes an instance of a function ready, so that its first invocation need not wait. */
    public void prepare(Template.Function function) {
        Hosted hosted = hosted(function);
        hosted.idle().push(instance(hosted));
    }

    /** Invokes a function and waits for its answer. Throws {@link InvocationFailed} if it throws. */
    public JsonNode invoke(Template.Function function, JsonNode event) {
        String answer = invoke(function, event.toString());
        try {
            return answer.isEmpty() ? NullNode.getInstance() : JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw new InvocationFailed(function.id(), e);
        }
    }

    /** The same with JSON as text. */
    public String invoke(Template.Function function, String event) {
        Hosted hosted = hosted(function);
        hosted.room().acquireUninterruptibly();
        try {
            RequestStreamHandler instance = hosted.idle().poll();
            if (instance == null) {
                instance = instance(hosted);
            }
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            long ends = System.nanoTime() + function.timeoutSeconds() * 1_000_000_000L;
            instance.handleRequest(
                    new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                    output,
                    new LocalContext(function, UUID.randomUUID().toString(), ends, log.of(function.name())));
            // One that threw is not used again: nobody knows what state it is in.
            hosted.idle().push(instance);
            return output.toString(StandardCharsets.UTF_8);
        } catch (Exception | Error e) {
            log.failed(function.name(), e);
            throw e instanceof InvocationFailed already ? already : new InvocationFailed(function.id(), e);
        } finally {
            hosted.room().release();
        }
    }

    private Hosted hosted(Template.Function function) {
        return Optional.ofNullable(byId.get(function.id()))
                .orElseThrow(() -> new IllegalArgumentException("no function is called " + function.id()));
    }

    private static RequestStreamHandler instance(Hosted hosted) {
        Template.Function function = hosted.function();
        try {
            return Class.forName(function.handler())
                    .asSubclass(RequestStreamHandler.class)
                    .getConstructor(Settings.class)
                    .newInstance(hosted.settings());
        } catch (InvocationTargetException e) {
            throw new InvocationFailed(function.id(), e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new InvocationFailed(function.id(), e);
        }
    }
}
