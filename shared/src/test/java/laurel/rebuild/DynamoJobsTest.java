package laurel.rebuild;

import laurel.testing.LocalDynamo;

class DynamoJobsTest extends JobsContract {
    private final Jobs jobs = new DynamoJobs(LocalDynamo.client(), LocalDynamo.settings());

    @Override
    Jobs jobs() {
        return jobs;
    }
}
