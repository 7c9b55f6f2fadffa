package laurel.stopmail;

import laurel.function.PageAnswer;
import laurel.function.PublicPage;
import laurel.mail.Kind.Group;
import laurel.preferences.GroupWords;

/** The pages of a link. They are made of fixed words alone: nothing of a person or of the request is in them. */
final class StopPages {
    /** What the form that stops all sends. */
    static final String ALL = "stop=all";

    private static final String HOW_TO_START_AGAIN = """
            <p class="govuk-body">To start again, or to choose in detail, <a class="govuk-link" href="/#mail">sign in and open “E-mail choices”</a>.</p>""";

    private StopPages() {}

    static PageAnswer offered(Group group) {
        return PublicPage.of(200, "Stop these e-mails?", """
                <p class="govuk-body"><strong>%s.</strong> %s</p>
                <form method="post">
                  <p class="govuk-body"><button class="govuk-button" name="stop" value="these">Stop these e-mails</button></p>
                </form>
                <p class="govuk-body">Nothing has changed yet. Badges stay as they are, whether e-mails come or not.</p>
                """.formatted(GroupWords.name(group), GroupWords.says(group)));
    }

    static PageAnswer stopped(Group group) {
        return PublicPage.of(
                200, "These e-mails are stopped", """
                <p class="govuk-body"><strong>%s:</strong> these e-mails no longer come. One that is on its way may still arrive.</p>
                %s
                <h2 class="govuk-heading-m">Stop everything?</h2>
                <p class="govuk-body">Then no e-mail comes at all, but for answers to what is done or asked for, such as a correction.</p>
                <form method="post">
                  <p class="govuk-body"><button class="govuk-button" name="stop" value="all">Stop all e-mails</button></p>
                </form>
                """.formatted(GroupWords.name(group), HOW_TO_START_AGAIN));
    }

    static PageAnswer allStopped() {
        return PublicPage.of(200, "All e-mails are stopped", """
                <p class="govuk-body">No e-mail comes any more, but for answers to what is done or asked for. One that is on its way may still
                  arrive.</p>
                %s
                """.formatted(HOW_TO_START_AGAIN));
    }

    static PageAnswer noLink() {
        return PublicPage.of(404, "This link stops nothing any more", """
                <p class="govuk-body">Either it was cut short on its way, or a newer one has replaced it. Nothing was changed.</p>
                <p class="govuk-body">To stop e-mails from Laurel, do one of these:</p>
                <ul class="govuk-list govuk-list--bullet">
                  <li>use the link at the end of the newest e-mail;</li>
                  <li><a class="govuk-link" href="/#mail">sign in and open “E-mail choices”</a>;</li>
                  <li>reply to any of the e-mails, and a person sees to it.</li>
                </ul>
                """);
    }
}
