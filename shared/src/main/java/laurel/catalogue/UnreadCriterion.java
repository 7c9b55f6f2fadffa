package laurel.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is answered to whoever wrote a criterion that cannot be read: what it is about, and what to write. */
final class UnreadCriterion {
    /** What a criterion looks like, for whoever wrote none. */
    static final String INSTEAD =
            "Write each in a line of its own that begins with \"- \" and what is asked for, such as"
                    + " \"- at-least: 50 points\" or \"- at-least: 3 of discussion.led\", with a blank after the colon.";

    private record Hint(Pattern at, String answer) {
        Hint(String at, String answer) {
            this(Pattern.compile(at), answer);
        }
    }

    private static final String ONE_EACH =
            "A criterion asks for one thing. Write each in a line of its own that begins with \"- at-least: \".";

    /** The first whose pattern fits answers; what the pattern has in brackets stands for $1 and so on. */
    private static final List<Hint> AT_LEAST = List.of(
            new Hint("\\d+", "Write of what, such as \"$0 points\" or \"$0 of discussion.led\"."),
            new Hint("\\d+ ?%.*", "A share is asked of a team, as \"team-share: 70% of at least 5 people\"."),
            new Hint("\\d+[.,]\\d.*", "Begin with a whole number, such as \"50 points\"."),
            new Hint("(?!all )[^\\d].*|0.*", "Begin with a number in digits from 1, such as \"3 of discussion.led\"."),
            new Hint(
                    ".* from other than (?!" + CriterionText.MECHANISM + ")(\\S+).*",
                    "\"$1\" is no mechanism. Write dissemination, interaction, social-influence or facilitation."),
            new Hint(
                    ".* from (?:" + CriterionText.MECHANISM + ").*",
                    "What one mechanism brings is not asked for. Write \"from other than dissemination\", or the types, such"
                            + " as \"3 of tool.used or session.attended\"."),
            new Hint(
                    ".*points? from (?:each|[5-9]).*",
                    "Write up to \"99999 points from each of 4 mechanisms\": there are four."),
            new Hint(".*actions? from each.*", "Write up to \"10 actions from each of 4 mechanisms\"."),
            new Hint(
                    "\\d+ points?.*",
                    "Write up to \"99999 points\", and after it \"from other than dissemination\", \"from"
                            + " each of 2 mechanisms\" or nothing: the period is the badge's \"per\"."),
            new Hint(
                    ".* topics.*",
                    "Write up to \"39 of the campaign's topics\" or \"all of the campaign's topics\", and after it"
                            + " \", late days included\" or nothing."),
            new Hint("\\d{4,} of .*", "Write up to 999."),
            new Hint(
                    "(\\d+) of (\\S+(?: or \\S+)*?),? (?:by|from|with|for) (?:at least )?(\\d+) (?:different )?("
                            + CriterionText.THING + ")s?",
                    "How many different ones is asked for by a criterion of its own. Write \"- at-least: $1 of $2\" and"
                            + " \"- at-least: $3 of $2, distinct by $4\"."),
            new Hint(
                    ".*(?: and |, )(?:\\d|[a-z-]+\\.[a-z]).*",
                    ONE_EACH + " Of either type: \"of discussion.led or discussion.joined\"."),
            new Hint(
                    ".*distinct by .* over .*|.* over .*distinct by .*",
                    "How many different ones, and over how long, are two criteria. Write each in a line of its own."),
            new Hint(
                    ".*distinct.*|.*different.*",
                    "What is different is one of resource, topic, recipient, group, colleague and record."
                            + " Write for example \"2 of discussion.led, distinct by group\"."),
            new Hint(
                    ".* over .*",
                    "Write over how many days, weeks, months or quarters, such as \"6 of reflection.recorded"
                            + " over 3 months\"."),
            new Hint(
                    ".* standard.*|.* 4\\.\\d.*",
                    "Write one of the parts 4.1 to 4.8, such as \"1 of cpd.recorded for standard 4.6\"."),
            new Hint(
                    ".* tagged.*",
                    "Write the tag as one word of up to 64 characters, such as \"2 of reflection.recorded tagged"
                            + " impact\"."),
            new Hint(
                    ".* (?:each|every) (day|week|month|quarter).*",
                    "Write over how many $1s, such as \"4 of cpd.recorded over 4 $1s\"."),
            new Hint(
                    ".* (?:a|per|each|every) (?:day|week|month|quarter|half|year).*",
                    "The period is the badge's \"per\", such as \"per: month\". Leave it out here."),
            new Hint(
                    "\\d+ of (?!" + CriterionText.TYPES + ").*",
                    "Write after \"of\" an id of action-types.yaml, such as \"3 of discussion.led\", or \"any action\"."),
            new Hint(
                    "\\d+ (?!of ).*",
                    "Write after the number \"points\", \"actions from each of 2 mechanisms\", or \"of\" and an id of"
                            + " action-types.yaml, such as \"3 of discussion.led\"."),
            new Hint(
                    ".*",
                    "After what is counted can come, in this order: \"from other than dissemination\", \"tagged impact\","
                            + " \"for standard 4.6\", \"naming the campaign\", \", distinct by group\" or \"over 3 months\","
                            + " \", late days included\"."));

    private static final String ALL_OF =
            "Write parts of Standard 4 from the lower to the higher, 4.1 to 4.8, and where they are"
                    + " tagged: \"all-of: 4.1 to 4.8 tagged on cpd.recorded or reflection.recorded\". One part alone is asked for by"
                    + " \"at-least: 1 of cpd.recorded for standard 4.3\".";
    private static final String TEAM_SHARE =
            "Write 1% to 100% of at least 5 to 99 people, such as \"team-share: 70% of at least 5 people\".";

    private UnreadCriterion() {}

    static String answer(String field, String text, TypesRead types) {
        String unread = field.equals("at-least") ? CriterionText.unread(text) : text;
        String from = unread.isEmpty() || unread.equals(text.strip()) ? "" : " from \"" + unread + "\"";
        String instead = Slips.mended(field, text, types)
                .map(right -> "Write \"" + right + "\".")
                .orElseGet(() -> hint(field, text));
        return field + ": \"" + text + "\" cannot be read" + from + ". " + instead;
    }

    private static String hint(String field, String text) {
        return switch (field) {
            case "first" -> "Write \"first: " + CriterionText.FIRST + "\".";
            case "nominated" -> "Write \"nominated: " + CriterionText.NOMINATED + "\".";
            case "all-of" -> ALL_OF;
            case "team-share" -> TEAM_SHARE;
            default ->
                AT_LEAST.stream()
                        .map(hint -> expanded(hint, text))
                        .filter(answer -> !answer.isEmpty())
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static String expanded(Hint hint, String text) {
        Matcher matcher = hint.at.matcher(text);
        return matcher.matches() ? matcher.replaceFirst(hint.answer) : "";
    }
}
