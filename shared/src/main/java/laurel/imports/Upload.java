package laurel.imports;

import java.time.Instant;

/**
 * An upload that was begun.
 *
 * @param name the file's name on the machine that it came from
 * @param by the id of the link officer
 */
public record Upload(UploadId id, Kind kind, String name, String by, Instant at) {}
