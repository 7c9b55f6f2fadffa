package laurel.imports;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Files that were uploaded, each with notes beside it. All of it is forgotten seven days after it was put. */
public interface Uploads {
    /** Keeps something of an upload under a name, in place of what had that name. */
    void put(UploadId id, String name, byte[] content);

    /** What has that name, to be closed by the caller; nothing if there is nothing. */
    Optional<InputStream> open(UploadId id, String name);

    /** Every upload that has something of that name, in no order. */
    List<UploadId> having(String name);

    /** Puts a people file where the import of people takes it up. */
    void handIn(UploadId id, byte[] peopleFile);

    /** What the import of people reported on a file that was handed in; nothing until it has. */
    Optional<InputStream> report(UploadId id);
}
