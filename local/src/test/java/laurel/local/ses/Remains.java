package laurel.local.ses;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a process that ended left on disk.
 *
 * @param emails that SES took
 * @param unsent claims that are open, and whose e-mail SES never got
 * @param unsettled claims that are open, though SES took their e-mail
 */
record Remains(int emails, Set<String> unsent, Set<String> unsettled) {
    static Remains of(Path data) throws Exception {
        Set<String> taken;
        int emails;
        try (Mailbox mailbox = new Mailbox(data)) {
            emails = mailbox.all().size();
            taken = mailbox.all().stream().map(mail -> Tags.of(mail).claim()).collect(Collectors.toSet());
        }
        Set<String> unsent = new TreeSet<>();
        Set<String> unsettled = new TreeSet<>();
        String table = Settings.of(Map.of()).mailTable();
        try (AtRest tables = new AtRest(data)) {
            for (Map<String, AttributeValue> item :
                    tables.dynamo.scanPaginator(scan -> scan.tableName(table)).items()) {
                if (text(item, "state").equals("claimed")) {
                    String token = text(item, "token");
                    (taken.contains(token) ? unsettled : unsent).add(token);
                }
            }
        }
        return new Remains(emails, unsent, unsettled);
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }
}
