package laurel.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody is likely to have meant who wrote a criterion that cannot be read: other words for the same. */
final class Slips {
    private record Slip(Pattern wrong, String right) {
        Slip(String wrong, String right) {
            this(Pattern.compile(wrong), right);
        }
    }

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String MECHANISM = "(" + CriterionText.MECHANISM + ")";
    private static final String THING = "(" + CriterionText.THING + ")s?";
    private static final String SPREAD = "(\\d+) (?:different |distinct )?((?:" + CriterionText.UNIT + ")s?)";
    private static final String TYPE = CriterionText.TYPE;

    /** What is counted, if it is no id. */
    private static final Pattern WORD = Pattern.compile("^(\\d+ )(?:of )?([a-z][a-z_-]*)(?=$|,| over| tagged)");

    /** Applied in this order, to what is in digits and has single blanks. */
    private static final List<Slip> SLIPS = List.of(
            new Slip("^(?:at least|a minimum of|minimum) ", ""),
            // Points and mechanisms.
            new Slip("^(\\d+) ?(?:pts|points?)\\b", "$1 points"),
            new Slip(
                    "(points?|actions?)(?: each)? (?:from|in|of|across) (?:at least )?([1-4]) (?:different )?mechanisms?",
                    "$1 from each of $2 mechanisms"),
            new Slip("(points?|actions?) (?:in|of|for|across) each", "$1 from each"),
            new Slip("^1 (?:of|from) each of", "1 action from each of"),
            new Slip("^(\\d+) (?:of|from) each of", "$1 actions from each of"),
            new Slip("each of (?:the |all )?([1-4]) (?:different )?mechanisms?", "each of $1 mechanisms"),
            new Slip("^(?:all )?([1-4]) (?:different )?mechanisms?$", "1 action from each of $1 mechanisms"),
            new Slip(
                    " (?:from )?(?:not|no|except|excluding|without|beyond|other than)(?: from)? " + MECHANISM,
                    " from other than $1"),
            // Topics of a campaign.
            new Slip(
                    "^(\\d+|all)(?: of)?(?: the| its| a)?(?: campaign'?s?)?(?: \\d+)? topics?(?: of the campaign)?",
                    "$1 of the campaign's topics"),
            new Slip("^(?:the |its )?campaign'?s topics", "all of the campaign's topics"),
            // What is counted.
            new Slip("^" + SPREAD + " (?:of|with) (any action|" + TYPE + ")", "$1 of $3 over $1 $2"),
            new Slip(
                    "^" + SPREAD + "(?: from| of| with)* other than " + MECHANISM,
                    "$1 of any action from other than $3 over $1 $2"),
            new Slip(
                    "^(\\d+) (?:different |distinct )?" + THING + " (?:of|with|in|for) (" + TYPE + ")",
                    "$1 of $3, distinct by $2"),
            new Slip("^(" + TYPE + "),? (\\d+)(?: times)?", "$2 of $1"),
            new Slip("^(\\d+)(?: ?x| times)?(?: of)? (?=any action|" + TYPE + ")", "$1 of "),
            new Slip("^(\\d+)(?: of)? actions?(?! from each)", "$1 of any action"),
            new Slip("(" + TYPE + ")(?:,|/|,? or| /) ?(?=" + TYPE + ")", "$1 or "),
            // What follows it.
            new Slip(
                    ",? (?:by |from |for |in |with )?(?:distinct|different|unique)(?: (?:by|from|of))? " + THING,
                    ", distinct by $1"),
            new Slip("(?<!distinct),? by " + THING, ", distinct by $1"),
            new Slip(
                    ",? (?:over|in|across|within|for|during)(?: at least| each of(?: the)?| all)? " + SPREAD,
                    " over $1 $2"),
            new Slip(
                    " (?:with |and )?(?:the )?(?:tagged with|tagged as|tagged:|tagged|tag) \"?(?!4\\.|on )([^\\s,\"]+)\"?",
                    " tagged $1"),
            new Slip(
                    " (?:for|on|of|tagged|tagged with)(?: the)?(?: standard| part)? (4\\.[1-8])(?! ?(?:to|-))",
                    " for standard $1"),
            new Slip(" (?:of|in|for|during|naming) the campaign(?!'s)", " naming the campaign"),
            new Slip(",? up to \\d+ days late", ", late days included"),
            new Slip(
                    ",? (?:including |with |and )?(?:the )?(?:late days|days of grace)(?: included)?",
                    ", late days included"),
            // Parts of Standard 4, and shares of a team.
            new Slip(
                    "^(?:all of |each of |parts? |standards? )*4\\.(\\d) ?(?:-|–|to|until) ?(?:4\\.)?(\\d)",
                    "4.$1 to 4.$2"),
            new Slip("^(" + TYPE + "(?: or " + TYPE + ")*) tagged (?:with )?(4\\.\\d to 4\\.\\d)$", "$2 tagged on $1"),
            new Slip("^(4\\.\\d.*" + TYPE + "),? and (?=" + TYPE + ")", "$1 or "),
            new Slip("^(4\\.\\d to 4\\.\\d)(?: tagged)?,? (?:on|in|by|from|of|with) (?=" + TYPE + ")", "$1 tagged on "),
            new Slip("^(\\d+) ?(?:%|percent|per cent)(?: of)?(?: a| the)?(?: team)?$", "$1% of at least 5 people"),
            new Slip("^(\\d+) ?(?:%|percent|per cent)\\D+(\\d+)\\D*$", "$1% of at least $2 people"));

    private Slips() {}

    /** The criterion with its field, such as "at-least: 3 of discussion.led", if it can be read then. */
    static Optional<String> mended(String field, String text, TypesRead types) {
        String plain = named(inDigits(text), types);
        for (Slip slip : SLIPS) {
            plain = slip.wrong.matcher(plain).replaceAll(slip.right);
        }
        String mended = inOrder(plain);
        return Stream.of(field, "at-least", "all-of", "team-share")
                .filter(each -> CriterionText.read(each, mended).isPresent())
                .findFirst()
                .map(each -> each + ": " + mended);
    }

    private static String inDigits(String text) {
        String plain = text.strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("[\"“”]", "")
                .replaceAll("(?<=\\d),(?=\\d{3}\\b)", "")
                .replaceAll(" ?[;,] ?", ", ")
                .replaceAll("[., ]+$", "")
                .replace('’', '\'');
        plain = plain.contains("tagged") ? plain : plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NUMBERS.size(); i++) {
            plain = plain.replaceAll("\\b" + NUMBERS.get(i) + "\\b", Integer.toString(i + 1));
        }
        return plain;
    }

    /** With the ids of types where it has what they are called. */
    private static String named(String text, TypesRead types) {
        for (TypesRead.Named type : types.named()) {
            Matcher words = Pattern.compile(
                            "^(\\d+ )(?:of |times )?" + Pattern.quote(type.words()) + "\\b(?![.-])",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            if (words.find()) {
                return words.replaceFirst("$1of " + type.id());
            }
        }
        Matcher word = WORD.matcher(text);
        return word.find()
                ? types.like(word.group(2))
                        .map(id -> word.replaceFirst("$1of " + id))
                        .orElse(text)
                : text;
    }

    /** With what follows the types in its order. */
    private static String inOrder(String text) {
        Matcher head = Pattern.compile("^\\d+ of " + CriterionText.TYPES).matcher(text);
        if (!head.find()) {
            return text;
        }
        StringBuilder ordered = new StringBuilder(head.group());
        String rest = text.substring(head.end());
        for (String clause : CriterionText.CLAUSES) {
            // As the pattern has it, but there has to be one.
            Matcher there =
                    Pattern.compile(clause.substring(0, clause.length() - 1)).matcher(rest);
            if (there.find()) {
                ordered.append(there.group());
                rest = rest.substring(0, there.start()) + rest.substring(there.end());
            }
        }
        return ordered + rest;
    }
}
