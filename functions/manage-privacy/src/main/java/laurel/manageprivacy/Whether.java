package laurel.manageprivacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import laurel.function.ApiAnswer;
import org.jspecify.annotations.Nullable;

/** What a request says yes or no to, or what is wrong with it. */
record Whether(boolean yes, @Nullable String wrong) {
    ApiAnswer answer(Function<Boolean, JsonNode> does) {
        return wrong == null ? ApiAnswer.ok(does.apply(yes)) : ApiAnswer.unreadable(wrong);
    }
}
