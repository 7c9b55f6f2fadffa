package laurel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;

class TenantListTest {
    static final String TWO = """
            {"organisations": [
              {"id": "ashdale", "domains": ["ashdale.example"], "claims": {"tid": "11"}, "sources": ["ashdale.vle"],
               "settings": {"replyTo": "evidence@ashdale.example", "firstLinkOfficer": "first@ashdale.example"}},
              {"id": "brook", "domains": ["brook.example", "Trust.Brook.example"], "sources": ["brook.vle", "brook.library"],
               "settings": {"language": "cy", "timeZone": "Europe/Dublin", "keepYears": "5"}}
            ]}
            """;

    @Test
    void aDeploymentWithoutAListServesTheOrganisationOfItsSettings() {
        Tenants tenants = Tenants.of(Settings.of(Map.of("LAUREL_ORGANISATION", "ashdale")));

        assertThat(tenants.areSeveral()).isFalse();
        assertThat(tenants.ids()).containsExactly("ashdale");
        assertThat(tenants.settings("ashdale").amongSeveral()).isFalse();
    }

    @Test
    void eachOrganisationHasItsOwnSettingsAndTheDeploymentsForTheRest() {
        Tenants tenants = tenants(TWO);

        assertThat(tenants.ids()).containsExactly("operator", "ashdale", "brook");
        Settings ashdale = tenants.settings("ashdale");
        assertThat(ashdale.organisation()).isEqualTo("ashdale");
        assertThat(ashdale.replyTo()).isEqualTo("evidence@ashdale.example");
        assertThat(ashdale.bus()).isEqualTo("the-bus");
        assertThat(ashdale.amongSeveral()).isTrue();
        assertThat(tenants.settings("brook").timeZone()).isEqualTo(ZoneId.of("Europe/Dublin"));
        assertThat(tenants.settings("brook").keepYears()).isEqualTo(5);
        assertThat(tenants.settings("operator").amongSeveral()).isFalse();
    }

    @Test
    void whoOpensTheOperatorsOwnOrganisationOpensNoOther() {
        Tenants tenants = tenants(TWO);

        assertThat(tenants.settings("operator").firstLinkOfficer()).contains("operator@host.example");
        assertThat(tenants.settings("ashdale").firstLinkOfficer()).contains("first@ashdale.example");
        assertThat(tenants.settings("brook").firstLinkOfficer()).isEmpty();
    }

    @Test
    void aSignInIsOfTheOrganisationOfItsAddressAndOfNoneIfTheTokenSaysOtherwise() {
        Tenants tenants = tenants(TWO);

        assertThat(tenants.signedIn("sam@ashdale.example", Map.of("tid", "11")::get))
                .contains("ashdale");
        assertThat(tenants.signedIn("sam@ashdale.example", Map.of("tid", "12")::get))
                .isEmpty();
        assertThat(tenants.signedIn("sam@ashdale.example", claim -> "")).isEmpty();
        assertThat(tenants.signedIn("SAM@TRUST.BROOK.EXAMPLE", claim -> "")).contains("brook");
        assertThat(tenants.signedIn("sam@other.brook.example", claim -> "")).isEmpty();
        assertThat(tenants.signedIn("sam@brook.example@evil.example", claim -> ""))
                .isEmpty();
        assertThat(tenants.signedIn("", claim -> "")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsFieldAndTheMend() {
        assertThatThrownBy(() -> TenantList.read("""
                        {"organisations": [
                          {"id": "ash dale", "domains": ["@ashdale.example"], "sources": ["laurel.own", "a/b"], "colour": "red"},
                          {"id": "brook", "domains": ["brook.example"], "sources": ["vle"],
                           "settings": {"timeZone": "Europe/Lundon", "keepYears": "0", "site": "x"}},
                          {"id": "brook", "domains": ["BROOK.example"], "sources": ["vle"], "claims": {"tid": 4}}
                        ]}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("organisations.json can't be read:\n")
                .hasMessageContainingAll(
                        "organisations[0].colour: there is no such field. There are: claims, domains, id, settings, sources.",
                        "organisations[0].id: write 1 to 40 letters, digits and hyphens, such as ashdale; it never changes.",
                        "organisations[0].domains: \"@ashdale.example\" is not the domain of people's e-mail addresses, such as"
                                + " ashdale.example.",
                        "organisations[0].domains: write at least one, such as [\"ashdale.example\"], or nobody can sign in.",
                        "organisations[0].sources: \"laurel.own\" is not the source of a system's events, such as ashdale.vle.",
                        "organisations[0].sources: \"a/b\" is not the source of",
                        "organisations[1].settings: LAUREL_TIME_ZONE: \"Europe/Lundon\" can't be read.",
                        "organisations[1].settings: LAUREL_KEEP_YEARS: \"0\" can't be read.",
                        "organisations[1].settings.site: there is no such field.",
                        "organisations[2].claims.tid: write a text, the value that a token has to have.",
                        "organisations[2].id: brook is organisations[1]'s already. Let it be of one of them alone.",
                        "organisations[2].domains: brook.example is organisations[1]'s already.",
                        "organisations[2].sources: vle is organisations[1]'s already.");
    }

    @Test
    void whatIsNoListSaysSo() {
        assertThatThrownBy(() -> TenantList.read("{")).hasMessageStartingWith("organisations.json is no JSON: ");
        assertThatThrownBy(() -> TenantList.read("{\"organisations\":[]}"))
                .hasMessageContaining(
                        "organisations: write a list of at least one, such as {\"organisations\":[{\"id\":");
        assertThatThrownBy(() -> TenantList.read("[]")).hasMessageContaining("organisations: write a list");
    }

    @Test
    void theOrganisationOfTheDeploymentItselfIsNoneOfTheList() {
        assertThatThrownBy(() -> tenants(TWO.replace("\"ashdale\"", "\"operator\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("organisations.json: operator is the organisation that the deployment itself");
    }

    static Tenants tenants(String list) {
        return Tenants.of(settings(list));
    }

    static Settings settings(String list) {
        return Settings.of(Map.of(
                "LAUREL_ORGANISATION", "operator",
                "LAUREL_ORGANISATIONS", list,
                "LAUREL_FIRST_LINK_OFFICER", "operator@host.example",
                "LAUREL_BUS", "the-bus"));
    }
}
