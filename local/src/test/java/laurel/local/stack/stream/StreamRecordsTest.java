package laurel.local.stack.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

class StreamRecordsTest {
    @Test
    void aMapWithoutEntriesToWhichTheEngineGivesNoTypeIsPassedOnAsAMap() {
        StreamRecord change = StreamRecord.builder()
                .keys(Map.of("person", AttributeValue.fromS("p1")))
                .newImage(Map.of("badges", AttributeValue.builder().build()))
                .build();
        assertThat(StreamRecords.json(Record.builder().dynamodb(change).build(), "arn")
                        .path("dynamodb")
                        .path("NewImage")
                        .path("badges")
                        .toString())
                .isEqualTo("{\"M\":{}}");
    }
}
