package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Alias;
import laurel.imports.Notes;
import laurel.imports.S3Uploads;
import laurel.imports.UploadId;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route of what is loaded, asked by everybody who may not, and for what is another organisation's. */
class ImportsAreForLinkOfficersTest {
    private static final UploadId UPLOAD = new UploadId("00112233445566778899aabbccddeeff");

    @SuppressWarnings("NullAway.Init")
    private static QuietStack stack;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        stack = new QuietStack(folder);
        for (Role role : Role.values()) {
            Alias alias = Alias.ofMail(address(role)).orElseThrow();
            Person person = new Person(
                    new PersonId(role.id()),
                    role.id(),
                    address(role),
                    List.of(new Membership(LocalDate.EPOCH, "north")),
                    "adults",
                    role,
                    Set.of(alias),
                    Set.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    1);
            new DynamoPersonWriter(stack.dynamo, stack.settings).write(null, person);
            new DynamoAliases(stack.dynamo, stack.settings).bind(alias, person.id());
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void nobodyElseIsAnsweredAndNothingIsKept() throws IOException {
        begun(stack.settings);
        for (String route : routes()) {
            for (Role role : Set.of(Role.STAFF, Role.CHAMPION, Role.STRATEGIC_CHAMPION)) {
                assertThat(status(route, address(role))).as(role + " " + route).isEqualTo(403);
            }
            assertThat(status(route, "nobody@council.example")).as(route).isEqualTo(403);
        }
        assertThat(new S3Uploads(stack.s3, stack.settings).having(Notes.ABOUT)).containsExactly(UPLOAD);
    }

    @Test
    void anUploadOfAnotherOrganisationIsNotThere() throws IOException {
        UploadId theirs = new UploadId("ffeeddccbbaa99887766554433221100");
        new S3Uploads(stack.s3, Settings.of(Map.of("LAUREL_ORGANISATION", "borough")))
                .put(theirs, Notes.ABOUT, about());
        for (String route : routes()) {
            if (route.contains("{id}")) {
                assertThat(status(route, address(Role.LINK_OFFICER), theirs.text()))
                        .as(route)
                        .isEqualTo(404);
                for (String other : List.of("../borough", "borough." + theirs, "..%2F..%2Fpeople", "")) {
                    assertThat(status(route, address(Role.LINK_OFFICER), other))
                            .as(route)
                            .isEqualTo(404);
                }
            }
        }
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        TemplateFile.read()
                .resource("ManageImportsFunction")
                .path("Events")
                .forEach(event -> routes.add(event.at("/Properties/Method").asText() + " "
                        + event.at("/Properties/Path").asText()));
        assertThat(routes).hasSizeGreaterThan(8);
        return routes;
    }

    private static void begun(Settings settings) {
        new S3Uploads(stack.s3, settings).put(UPLOAD, Notes.ABOUT, about());
    }

    private static byte[] about() {
        return """
                {"kind":"people","name":"people.csv","by":"p1","at":"2026-11-23T09:00:00Z"}""".getBytes(StandardCharsets.UTF_8);
    }

    private static int status(String route, String who) throws IOException {
        return status(route, who, UPLOAD.text());
    }

    private static int status(String route, String who, String id) throws IOException {
        ObjectNode event = TemplateFile.sample("manage-imports-attendance").deepCopy();
        event.put("routeKey", route);
        event.withObject("/requestContext/authorizer/jwt/claims").put("email", who);
        event.putObject("pathParameters").put("id", id).put("part", "1");
        JsonNode answer = stack.invoke("ManageImportsFunction", event);
        return answer.path("statusCode").asInt();
    }

    private static String address(Role role) {
        return role.id() + "@council.example";
    }
}
