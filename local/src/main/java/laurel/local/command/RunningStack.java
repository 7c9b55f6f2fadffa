package laurel.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import laurel.local.http.Form;
import laurel.local.site.SignIn;
import laurel.settings.Settings;
import laurel.tenancy.Tenants;

/** A stack that another {@code ./run} started, as a command sees it: over its ports. */
final class RunningStack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Ports ports;
    private final OrganisationOption organisation;

    private RunningStack(Ports ports, OrganisationOption organisation) {
        this.ports = ports;
        this.organisation = organisation;
    }

    /** The stack on these ports, or a failure that says that nothing is running there. */
    static RunningStack on(Ports ports) {
        return on(ports, new OrganisationOption());
    }

    /** The same, as one of its organisations sees it; a failure that names them if that is none. */
    static RunningStack on(Ports ports, OrganisationOption organisation) {
        ports.mustMakeSense();
        RunningStack stack = new RunningStack(ports, organisation);
        Tenants tenants = stack.tenants();
        if (organisation.id != null && !tenants.has(organisation.id)) {
            throw new Failure("--organisation: there is no " + Shown.line(organisation.id) + " here. There are: "
                    + String.join(", ", tenants.ids()) + ".");
        }
        return stack;
    }

    /** What the stack says of itself: {@code now}, {@code settings}, {@code waiting}. */
    JsonNode status() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(site("/status.json")));
        JsonNode status = answer.statusCode() == 200 ? json(answer.body()) : JSON.missingNode();
        if (!status.has("settings")) {
            throw new Failure("What answers on http://localhost:" + ports.site + " is not Laurel."
                    + " Name the ports of a running one with --port and --aws-port.");
        }
        return status;
    }

    /** The settings that its functions have. */
    Settings settings() {
        Tenants tenants = tenants();
        return tenants.settings(organisation.id == null ? tenants.home() : organisation.id);
    }

    private Tenants tenants() {
        Map<String, String> values = new LinkedHashMap<>();
        status().path("settings")
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().asText()));
        return Tenants.of(Settings.of(values));
    }

    /** How many events are on their way. */
    long waiting() {
        return status().path("waiting").asLong();
    }

    /** A token for somebody, by the id in the people file or by address. */
    String token(String person) {
        Form form = new Form(Map.of(
                "grant_type", "password",
                "client_id", SignIn.CLIENT_ID,
                "scope", "openid",
                "username", person,
                "password", "none"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(site("/sign-in/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded())));
        JsonNode body = json(answer.body());
        if (answer.statusCode() != 200) {
            throw new Failure(body.path("error_description").asText("No token for " + person + "."));
        }
        return body.path("access_token").asText();
    }

    /** Sends something to the API, as whoever has the token. */
    void post(String path, String token, JsonNode body) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(site(path))
                .header("authorization", "Bearer " + token)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() / 100 != 2) {
            throw new Failure("POST " + path + " was refused: " + answer.body());
        }
    }

    /** What a function answers. */
    JsonNode invoke(String function, ObjectNode event) {
        Tenants tenants = tenants();
        if (tenants.areSeveral()) {
            event.put("organisation", organisation.id == null ? tenants.home() : organisation.id);
        }
        URI address =
                URI.create("http://localhost:" + ports.aws + "/2015-03-31/functions/" + function + "/invocations");
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(event.toString())));
        if (answer.statusCode() / 100 != 2
                || answer.headers().firstValue("x-amz-function-error").isPresent()) {
            throw new Failure(function + " failed: " + answer.body());
        }
        return json(answer.body());
    }

    AwsClients aws() {
        return new AwsClients(ports.aws);
    }

    private URI site(String path) {
        return URI.create("http://localhost:" + ports.site + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException busy) {
            throw new Failure("Laurel gave no answer within " + PATIENCE.toSeconds() + " seconds.");
        } catch (IOException nobody) {
            throw new Failure("Nothing is running on port " + ports.site + " and " + ports.aws
                    + ". Start Laurel with ./run, or name the ports of a running one with --port and --aws-port.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Failure("An answer was no JSON: " + e.getOriginalMessage());
        }
    }
}
