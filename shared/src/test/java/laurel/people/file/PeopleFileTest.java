package laurel.people.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {
    private static final String HEADER = "person_id,name,team,email,role,aliases,joined_on,left_on,champion_of\n";

    @Test
    void aLineIsReadAsItStands() throws IOException {
        PersonRow row =
                good("person_id,name,email,team,service_area,role,aliases,regulator,registered_on,joined_on,left_on,"
                        + "manager_id,champion_of,away_until\n"
                        + "p1,Sam Hill,Sam@council.example,team-00,adults,champion,vle:28400 account:sam@https://lms.example/,"
                        + "Social Work England,2020-12-01,03/09/2019,,m7,team-00 team-01,1/2/2027\n");

        assertThat(row.id()).isEqualTo(new PersonId("p1"));
        assertThat(row.name()).isEqualTo("Sam Hill");
        assertThat(row.email()).isEqualTo("Sam@council.example");
        assertThat(row.team()).isEqualTo("team-00");
        assertThat(row.serviceArea()).isEqualTo("adults");
        assertThat(row.role()).isEqualTo(Role.CHAMPION);
        assertThat(row.aliases())
                .containsExactlyInAnyOrder(
                        new Alias("vle:28400"),
                        new Alias("account:sam@https://lms.example/"),
                        new Alias("mailto:sam@council.example"));
        assertThat(row.regulator()).isEqualTo("Social Work England");
        assertThat(row.registeredOn()).isEqualTo(LocalDate.of(2020, 12, 1));
        assertThat(row.joinedOn()).isEqualTo(LocalDate.of(2019, 9, 3));
        assertThat(row.leftOn()).isNull();
        assertThat(row.managerId()).isEqualTo("m7");
        assertThat(row.championOf()).containsExactlyInAnyOrder("team-00", "team-01");
        assertThat(row.awayUntil()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person_id,name,team\np1,Sam,team-00\n",
                "\uFEFFperson_id,name,team\np1,Sam,team-00\n",
                "person_id,name,team\r\np1,Sam,team-00\r\n",
                "person_id,name,team\np1,Sam,team-00",
                "TEAM, Person_ID ,NAME\nteam-00,p1,Sam\n",
                "\"person_id\",\"name\",\"team\"\n\"p1\",\"Sam\",\"team-00\"\n",
                "person_id,name,team\n\n,,\np1, Sam , team-00\n",
            })
    void theSameLineMayBeWrittenInManyWays(String content) throws IOException {
        PersonRow row = good(content);

        assertThat(List.of(row.id().value(), row.name(), row.team())).containsExactly("p1", "Sam", "team-00");
        assertThat(row.role()).isEqualTo(Role.STAFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 204", "-Sam", "@SUM(A1)", "'Sam", "Hill, Sam", "Sam \"the\" Hill", "Zoë 李"})
    void aNameStaysTheTextThatItIs(String name) throws IOException {
        String cell = '"' + name.replace("\"", "\"\"") + '"';

        assertThat(good("person_id,name,team\np1," + cell + ",team-00\n").name())
                .isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'',Sam,team-00,,,,,,        | person_id   | is empty",
                "p 1,Sam,team-00,,,,,,       | person_id   | '\"p 1\" is not an id'",
                "=1+1,Sam,team-00,,,,,,      | person_id   | '\"=1+1\" is not an id'",
                "p1,,team-00,,,,,,           | name        | is empty",
                "p1,Sam,,,,,,,               | team        | is empty",
                "p1,Sam,Organisation,,,,,,   | team        | '\"Organisation\" is the name of the board that compares teams'",
                "p1,Sam,team-00,sam,,,,,     | email       | '\"sam\" is not an e-mail address'",
                "p1,Sam,team-00,,boss,,,,    | role        | '\"boss\" is not a role'",
                "p1,Sam,team-00,,,28400,,,   | aliases     | '\"28400\" is neither mailto:ADDRESS, SYSTEM:ID nor an xAPI account'",
                "p1,Sam,team-00,,,,31/2/26,, | joined_on   | '\"31/2/26\" is not a date'",
                "p1,Sam,team-00,,,,2026-02-30,, | joined_on | '\"2026-02-30\" is not a date'",
                "p1,Sam,team-00,,,,31/02/2026,, | joined_on | '\"31/02/2026\" is not a date'",
                "p1,Sam,team-00,,,,02/03/2026,2026-03-01, | left_on | '2026-03-01 is before joined_on, 2026-03-02'",
                "p1,Sam,team-00,,staff,,,,team-01 | champion_of | 'names teams, but the role is staff'",
            })
    void whatIsWrongWithALineIsNamed(String line, String field, String wrong) throws IOException {
        BadLine bad = bad(HEADER + line.replace("''", "") + "\n").getFirst();

        assertThat(bad.line()).isEqualTo(2);
        assertThat(bad.field()).isEqualTo(field);
        assertThat(bad.wrong()).isEqualTo(wrong);
        assertThat(bad.instead()).endsWith(".");
    }

    @Test
    void everythingThatIsWrongWithALineIsNamedAtOnce() throws IOException {
        assertThat(bad(HEADER + "p1,Sam,team-00,sam,boss,28400,x,y,\n"))
                .extracting(BadLine::field)
                .containsExactlyInAnyOrder("email", "role", "aliases", "joined_on", "left_on");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedWithTheLinesItSwallowed() throws IOException {
        assertThat(bad("person_id,name,team\np1,\"Hill,team-00\np2,Sam,team-00\np3,Alex,team-00\n"))
                .singleElement()
                .satisfies(bad -> {
                    assertThat(bad.line()).isEqualTo(2);
                    assertThat(bad.wrong()).contains("quotation mark").contains("2 to 5");
                });
    }

    @Test
    void aCommaOutsideQuotationMarksIsNamed() throws IOException {
        assertThat(bad("person_id,name,team\np1,Hill, Sam,team-00\n").getFirst().wrong())
                .isEqualTo("has 4 fields, but the header has 3");
    }

    @Test
    void aMissingQuotationMarkIsNamedWhereItsLineStarts() throws IOException {
        List<BadLine> bad = bad("person_id,name,team\np1,Sam,team-00\np2,\"Alex,team-00\np3,Kim,team-00\n");

        assertThat(bad).isNotEmpty().allSatisfy(one -> assertThat(one.line()).isEqualTo(3));
    }

    @Test
    void aLineThatIsNotUtf8IsNamedAndTheOthersAreRead() throws IOException {
        byte[] content = "person_id,name,team\np1,Zoë,team-00\np2,Sam,team-00\n".getBytes(ISO_8859_1);

        List<RowReader.Read> lines = lines(PeopleFile.open(new ByteArrayInputStream(content)));

        assertThat(lines.get(0)).isInstanceOfSatisfying(RowReader.Bad.class, bad -> assertThat(
                        bad.lines().getFirst().wrong())
                .isEqualTo("\"Zo\uFFFD\" is not written in UTF-8"));
        assertThat(lines.get(1)).isInstanceOf(RowReader.Good.class);
    }

    @Test
    void columnsThatMeanNothingAreListed() throws IOException {
        PeopleFile.Opening opened = open("person_id,name,team,shoe_size,\np1,Sam,team-00,44,\n".getBytes(UTF_8));

        assertThat(opened).isInstanceOfSatisfying(PeopleFile.Open.class, open -> assertThat(
                        open.file().unknownColumns())
                .containsExactly("shoe_size"));
        assertThat(lines(opened)).singleElement().isInstanceOf(RowReader.Good.class);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | The file is empty",
                "p1,Sam,team-00                              | The first line does not name person_id, name, team",
                "person_id,email                             | The first line does not name name, team",
                "person_id;name;team                         | The columns are not separated by commas",
                "person_id,name,team,Name                    | The first line names name twice",
            })
    void aFileThatIsNoPeopleFileIsToldApart(String content, String why) throws IOException {
        assertThat(open(content.getBytes(UTF_8)))
                .isInstanceOfSatisfying(PeopleFile.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .startsWith(why));
    }

    @Test
    void aFileThatIsNotPlainTextIsToldApart() throws IOException {
        assertThat(why("person_id,name,team\np1,Sam,team-00\n".getBytes(UTF_16)))
                .startsWith("The file is in UTF-16");
        assertThat(why(new byte[] {'P', 'K', 3, 4, 20, 0, 6})).startsWith("The file is an Excel workbook");
    }

    private static String why(byte[] content) throws IOException {
        PeopleFile.Opening opening = open(content);
        assertThat(opening).isInstanceOf(PeopleFile.Unreadable.class);
        return ((PeopleFile.Unreadable) opening).why();
    }

    private static PersonRow good(String content) throws IOException {
        RowReader.Read line = lines(open(content.getBytes(UTF_8))).getFirst();
        assertThat(line).isInstanceOf(RowReader.Good.class);
        return ((RowReader.Good) line).row();
    }

    private static List<BadLine> bad(String content) throws IOException {
        return lines(open(content.getBytes(UTF_8))).stream()
                .filter(RowReader.Bad.class::isInstance)
                .flatMap(line -> ((RowReader.Bad) line).lines().stream())
                .toList();
    }

    private static PeopleFile.Opening open(byte[] content) throws IOException {
        return PeopleFile.open(new ByteArrayInputStream(content));
    }

    private static List<RowReader.Read> lines(PeopleFile.Opening opened) {
        List<RowReader.Read> lines = new ArrayList<>();
        assertThat(opened).isInstanceOf(PeopleFile.Open.class);
        ((PeopleFile.Open) opened).file().forEach(lines::add);
        return lines;
    }
}
