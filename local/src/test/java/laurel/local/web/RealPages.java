package laurel.local.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A browser, and all of Laurel behind the page, for all tests of a class. */
abstract class RealPages {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    static RealSite site;

    @SuppressWarnings("NullAway.Init")
    static Chromium chromium;

    @BeforeAll
    static void begin() throws IOException {
        chromium = new Chromium();
        site = new RealSite(data);
    }

    @AfterAll
    static void end() {
        site.close();
        chromium.close();
    }
}
