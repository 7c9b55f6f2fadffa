/** What would help somebody next, and whether to say anything at all: pure functions of the facts about a person. */
@NullMarked
package laurel.feedback;

import org.jspecify.annotations.NullMarked;
