package laurel.imports.usage;

class InMemoryReportedTest extends ReportedContract {
    private final Reported reported = new InMemoryReported();

    @Override
    Reported reported() {
        return reported;
    }
}
