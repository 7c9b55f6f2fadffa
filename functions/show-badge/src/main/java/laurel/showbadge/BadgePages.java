package laurel.showbadge;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import laurel.function.PageAnswer;
import laurel.function.PublicPage;
import laurel.publication.ShowBadge;

/** The pages of a badge that somebody shows. There is one for all addresses that lead nowhere, whyever they do. */
final class BadgePages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BadgePages() {}

    static PageAnswer shown(ShowBadge.Shown badge) {
        String forWhen = badge.periodWords().isEmpty() ? "" : ", for " + badge.periodWords();
        return PublicPage.of(200, PublicPage.text(badge.name()), """
                <p class="govuk-body"><img class="badge" src="/badges/%1$s.svg" alt="" width="160" height="160"></p>
                <p class="govuk-body"><strong>%2$s</strong> was given this badge on %3$s%4$s.</p>
                <h2 class="govuk-heading-m">What it is given for</h2>
                <p class="govuk-body">%5$s</p>
                <p class="govuk-body">Laurel recognises work with research and evidence. A badge says what somebody did, and nothing about how
                  they do their job. Whoever it belongs to chose to show it here, and can take it back at any time.</p>
                """.formatted(
                        PublicPage.text(badge.badge()),
                        PublicPage.text(badge.whose()),
                        DAY.format(badge.givenOn()),
                        PublicPage.text(forWhen),
                        PublicPage.text(badge.criteria())));
    }

    static PageAnswer notHere() {
        return PublicPage.of(404, "There is no badge here", """
                <p class="govuk-body">The address may have been cut short on its way, or the badge is not shown any more.</p>
                <p class="govuk-body">If somebody gave you the address, please ask them for it again.</p>
                """);
    }
}
