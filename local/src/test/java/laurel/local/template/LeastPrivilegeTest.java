package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what each function does on the local stack against what its policy lets it do on AWS. */
class LeastPrivilegeTest {
    /** What is granted and no function calls by itself. */
    private static final List<String> NOT_CALLED = List.of(
            // Lambda does these with the function's role: it reads queues and streams, and keeps what failed.
            "sqs:",
            "dynamodb:DescribeStream ",
            "dynamodb:GetRecords ",
            "dynamodb:GetShardIterator ",
            "dynamodb:ListStreams ",
            // S3 looks for it when an object is not there.
            "s3:ListBucket ImportsBucket",
            "s3:ListBucket ErasedBucket");

    private static final Map<String, Set<String>> GRANTED = new TreeMap<>();
    private static Map<String, Set<String>> called = Map.of();

    @BeforeAll
    static void useEveryFunction(@TempDir Path data) throws Exception {
        TemplateFile.read().functions().forEach((id, function) -> GRANTED.put(id, Grants.of(function)));
        try (EveryFunction functions = new EveryFunction(data)) {
            called = functions.use();
        }
    }

    @Test
    void everyFunctionIsUsed() {
        assertThat(called.keySet()).isEqualTo(GRANTED.keySet());
    }

    @Test
    void aFunctionMayDoAllThatItDoes() {
        Map<String, Set<String>> missing = new TreeMap<>();
        called.forEach((id, calls) -> {
            Set<String> more = new TreeSet<>(calls);
            more.removeAll(GRANTED.getOrDefault(id, Set.of()));
            if (!more.isEmpty()) {
                missing.put(id, more);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void aFunctionMayDoNothingThatItNeverDoes() {
        Map<String, Set<String>> unused = new TreeMap<>();
        GRANTED.forEach((id, granted) -> {
            Set<String> more = new TreeSet<>(granted);
            more.removeAll(called.getOrDefault(id, Set.of()));
            more.removeIf(grant -> NOT_CALLED.stream().anyMatch(grant::startsWith));
            if (!more.isEmpty()) {
                unused.put(id, more);
            }
        });
        assertThat(unused).isEmpty();
    }
}
