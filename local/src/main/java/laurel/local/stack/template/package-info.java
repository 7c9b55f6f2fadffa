/** The deployment as {@code template.yaml} describes it, with what it refers to resolved to local names. */
@NullMarked
package laurel.local.stack.template;

import org.jspecify.annotations.NullMarked;
