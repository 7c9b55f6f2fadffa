package laurel.world;

import laurel.action.Schemas;
import laurel.catalogue.Proposal;
import org.jspecify.annotations.Nullable;

/** A catalogue that differs from the one that ships in one thing. */
enum Amendment {
    LED_BRINGS_ONE(types("discussion.led", 10, 1), null),
    TOOLS_BRING_MORE(types("tool.used", 8, 12), null),
    REFLECTIONS_BRING_LESS(types("reflection.recorded", 5, 2), null),
    BRONZE_FOR_LESS(null, badges("50 points", "30 points")),
    BRONZE_FOR_MORE(null, badges("50 points", "80 points")),
    SUPER_USER_SOONER(
            null,
            badges(
                    "8 of any action from other than dissemination over 8 weeks",
                    "6 of any action from other than dissemination over 6 weeks")),
    SUPER_USER_LATER(
            null,
            badges(
                    "8 of any action from other than dissemination over 8 weeks",
                    "10 of any action from other than dissemination over 10 weeks")),
    NO_ALL_ROUNDER(null, badges("(?s)  - id: all-rounder.*?(?=  - id: )", ""));

    private final Proposal proposal;

    Amendment(@Nullable String types, @Nullable String badges) {
        this.proposal = Proposal.of(types, badges, null);
    }

    /** The text that a link officer sends. */
    Proposal proposal() {
        return proposal;
    }

    private static String types(String type, int before, int after) {
        return changed(
                "action-types.yaml",
                "(?s)(- id: " + type.replace(".", "\\.") + "\\n.*?points: )" + before + "\\b",
                "$1" + after);
    }

    private static String badges(String before, String after) {
        return changed("badges.yaml", before, after);
    }

    private static String changed(String file, String before, String after) {
        String text = Schemas.text("catalogue/1/" + file);
        String changed = text.replaceFirst(before, after);
        if (changed.equals(text)) {
            throw new IllegalStateException(file + " has no " + before);
        }
        return changed;
    }
}
