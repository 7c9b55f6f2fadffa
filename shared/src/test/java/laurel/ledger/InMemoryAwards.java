package laurel.ledger;

import java.util.List;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.people.PersonId;

/** The awards in memory. All threads may use it. */
public final class InMemoryAwards implements Awards {
    private final InMemoryTables tables;

    public InMemoryAwards(InMemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Award> of(PersonId person) {
        return all(person).stream().filter(Award::standing).toList();
    }

    /** Those that no longer stand among them. */
    public List<Award> all(PersonId person) {
        List<String> keys = tables.progress.keys(tables.keys.progressPartition(person), "award|");
        return tables.read(tables.progress, keys, true).stream()
                .map(item -> DynamoAwards.award(person, item))
                .toList();
    }
}
