package laurel.mail.outcome;

final class InMemoryOutcomesTest extends OutcomesContract {
    @Override
    Outcomes empty() {
        return new InMemoryOutcomes();
    }
}
