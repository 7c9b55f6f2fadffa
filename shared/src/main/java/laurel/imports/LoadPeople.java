package laurel.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.Optional;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.people.PersonId;
import laurel.people.file.PeoplePreview;
import laurel.people.file.PreviewPeople;

/** A people file from the page: looked at first, then handed to the import that every people file takes. */
public final class LoadPeople {
    private final TakeUploads files;
    private final Uploads uploads;
    private final Notes notes;
    private final PreviewPeople preview;
    private final Audit audit;
    private final Clock clock;

    public LoadPeople(Uploads uploads, TakeUploads files, PreviewPeople preview, Audit audit, Clock clock) {
        this.files = files;
        this.uploads = uploads;
        this.notes = new Notes(uploads);
        this.preview = preview;
        this.audit = audit;
        this.clock = clock;
    }

    /** What importing the file would change now. */
    public PeoplePreview preview(Upload upload) {
        return preview.preview(files.inMemory(upload.id()));
    }

    /** Hands the file in; again changes nothing. It is noted first: what can't be noted is not done. */
    public void apply(Upload upload, PersonId by) {
        if (handedIn(upload)) {
            return;
        }
        audit.add(new AuditLine(clock.instant(), by.value(), "import-people", upload.name(), null));
        uploads.handIn(upload.id(), files.bytes(upload.id()));
        notes.write(
                upload.id(),
                Notes.PROGRESS,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("handedInAt", clock.instant().toString()));
    }

    /** Whether it was handed in. */
    public boolean handedIn(Upload upload) {
        return notes.read(upload.id(), Notes.PROGRESS).isPresent();
    }

    /** What became of it, once that is known. */
    public Optional<JsonNode> report(Upload upload) {
        return notes.report(upload.id());
    }
}
