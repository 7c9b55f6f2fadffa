package laurel.imports;

import com.fasterxml.jackson.databind.JsonNode;

/** What is done with uploads of a kind once somebody has said so. */
public interface Work {
    /** The kind. */
    Kind kind();

    /** Does what the plan says, and notes at the end that it is done. Done again, it completes what is missing and adds nothing. */
    void run(UploadId id, JsonNode plan);
}
