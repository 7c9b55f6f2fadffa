package laurel.people;

import java.util.Optional;
import laurel.action.Alias;

class InMemoryPeopleTest extends PeopleContract {
    private final InMemoryDirectory people = new InMemoryDirectory();

    @Override
    Directory directory() {
        return people;
    }

    @Override
    Everybody everybody() {
        return people;
    }

    @Override
    Aliases aliases() {
        return people;
    }

    @Override
    PersonWriter writer() {
        return people;
    }

    @Override
    Optional<PersonId> hold(Alias alias) {
        return people.hold(alias);
    }
}
