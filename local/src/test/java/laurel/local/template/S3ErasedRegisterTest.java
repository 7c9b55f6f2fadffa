package laurel.local.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import laurel.privacy.ErasedRegister;
import laurel.privacy.ErasedRegisterContract;
import laurel.privacy.S3ErasedRegister;
import laurel.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The register in the bucket of the template, over the S3 of the local stack. */
final class S3ErasedRegisterTest extends ErasedRegisterContract {
    @SuppressWarnings("NullAway.Init")
    private static QuietStack stack;

    private final String ofThisTest = UUID.randomUUID().toString();

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        stack = new QuietStack(folder);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Override
    protected ErasedRegister register(String organisation) {
        return new S3ErasedRegister(stack.s3, Settings.of(Map.of("LAUREL_ORGANISATION", ofThisTest + organisation)));
    }
}
