/** The system's Chromium, without a window, over the Chrome DevTools Protocol. */
@NullMarked
package laurel.local.browser;

import org.jspecify.annotations.NullMarked;
