package laurel.stopmail;

import java.util.Arrays;
import laurel.function.ApiRequest;
import laurel.function.PageAnswer;
import laurel.function.PageFunction;
import laurel.settings.Settings;
import laurel.stoplink.StopMail;

/**
 * Answers {@code /stop/{token}}, the link of an e-mail, to whoever has it. Only a POST changes anything, since programs
 * fetch links to look at them. Any POST stops what the link is for: that of a mail program at one click (RFC 8058), in
 * whichever of its two encodings, and that of the page; but for the page's that asks to stop all.
 */
public final class StopMailHandler extends PageFunction {
    private final StopMail stopMail;

    public StopMailHandler(Settings settings) {
        this.stopMail = DaggerStopMailComponent.factory().create(settings).stopMail();
    }

    @Override
    protected PageAnswer answer(ApiRequest request) {
        String link = request.path("token");
        StopMail.Result result;
        if (!request.route().startsWith("POST ")) {
            result = stopMail.look(link);
        } else if (Arrays.asList(request.text().strip().split("&")).contains(StopPages.ALL)) {
            result = stopMail.stopAll(link);
        } else {
            result = stopMail.stop(link);
        }
        return switch (result) {
            case StopMail.Offered offered -> StopPages.offered(offered.group());
            case StopMail.Stopped stopped -> StopPages.stopped(stopped.group());
            case StopMail.AllStopped all -> StopPages.allStopped();
            case StopMail.NoLink none -> StopPages.noLink();
        };
    }
}
