package laurel.local.mails;

import static laurel.local.browser.Browser.parameters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import laurel.local.browser.Browser;

/** Takes pictures of pages. */
public final class Camera implements AutoCloseable {
    private static final int LOWEST = 400;

    private final Browser browser;
    private final Browser.Page page;
    private final String frame;

    /** A camera with a browser, from {@link Browser#installed}. */
    public Camera(Path program) throws IOException {
        browser = new Browser(program);
        page = browser.page();
        frame = page.order("Page.getFrameTree", parameters())
                .at("/frameTree/frame/id")
                .asText();
    }

    /** A picture of a whole page, as PNG. */
    public byte[] picture(String html, int width, boolean dark) {
        ObjectNode media = parameters();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        page.order("Emulation.setEmulatedMedia", media);
        size(width, LOWEST);
        page.order("Page.setDocumentContent", parameters().put("frameId", frame).put("html", html));
        int height = page.order("Page.getLayoutMetrics", parameters())
                .at("/cssContentSize/height")
                .asInt(LOWEST);
        size(width, height);
        return Base64.getDecoder()
                .decode(page.order("Page.captureScreenshot", parameters().put("format", "png"))
                        .path("data")
                        .asText());
    }

    private void size(int width, int height) {
        page.order(
                "Emulation.setDeviceMetricsOverride",
                parameters()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
