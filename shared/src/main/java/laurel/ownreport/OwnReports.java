package laurel.ownreport;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import laurel.organisation.AuditLine;
import laurel.page.Paging;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps what people report. A yes is written with the action that it makes, as a part of the ledger's change. */
public interface OwnReports {
    /** Pages of a list; a place is a time and an id, with a team and its length before them in a list of teams. */
    Paging<String> PAGING = new Paging<>(20, 50, place -> Optional.of(place)
            .filter(it -> it.matches(
                    "(\\d{1,3}:.{1,200}\\|)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\|[0-9a-f]{32}")));

    /** Keeps a report that waits; if there is one with its id, that stays as it is and is returned. */
    Optional<OwnReport> add(OwnReport report);

    /** The report with that id, as it is now. */
    Optional<OwnReport> find(String id);

    /** Takes a report away that waits, by whoever made it; false if it does not wait any more. */
    boolean withdraw(OwnReport waiting);

    /** Writes down a no; false if the report does not wait any more. */
    boolean decline(OwnReport after, AuditLine line);

    /** How many of a person's wait; a moment old at most. */
    int waitingOf(PersonId person);

    /** A person's, the latest first; a moment old at most. */
    Page of(PersonId person, @Nullable String after, int most);

    /**
     * Those that wait, of some teams or, with null, of all: team by team, the longest waiting first.
     */
    Page waiting(@Nullable SortedSet<String> teams, @Nullable String after, int most);

    /**
     * Some of a list.
     *
     * @param next what the next page begins after; null at the end
     */
    record Page(List<OwnReport> reports, @Nullable String next) {
        public Page {
            reports = List.copyOf(reports);
        }
    }
}
