package laurel.viewbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.ZoneId;
import laurel.badges.ViewProfile.Profile;
import laurel.organisation.OrganisationState;
import laurel.period.Period;

/** Writes who somebody is as the API's JSON. */
final class ProfileJson {
    private ProfileJson() {}

    static ObjectNode of(Profile profile, ZoneId timeZone) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String state =
                switch (profile.state()) {
                    case OrganisationState.Baseline baseline -> "baseline";
                    case OrganisationState.Live live -> "live";
                };
        json.putObject("organisation")
                .put("state", state)
                .put("timeZone", timeZone.getId())
                .put("today", profile.today().toString());
        ObjectNode person = json.putObject("person")
                .put("id", profile.person().id().value())
                .put("name", profile.person().name())
                .put("team", profile.team())
                .put("role", profile.viewer().role().id())
                .put("here", profile.viewer().here());
        ArrayNode boards = person.putArray("boards");
        profile.boards().forEach(boards::add);
        YearMonth month = YearMonth.from(profile.today());
        ObjectNode periods = json.putObject("periods");
        period(periods.putObject("month"), new Period.Month(month));
        period(periods.putObject("quarter"), Period.quarterOf(month));
        period(periods.putObject("year"), Period.registrationYearOf(month));
        return json;
    }

    private static void period(ObjectNode json, Period period) {
        json.put("period", period.id()).put("words", period.words());
    }
}
