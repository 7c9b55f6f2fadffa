/**
 * The rules of e-mail, worked out again from the two files that a simulated year leaves. Nothing here knows anything of the
 * product: working days, hours and consent are this package's own.
 */
@NullMarked
package laurel.year.check;

import org.jspecify.annotations.NullMarked;
