package laurel.tenancy;

import laurel.settings.Settings;

/**
 * What one of several organisations writes on what it sends out, so that it is known again for its own when it comes back. A
 * deployment of one organisation writes nothing.
 */
public final class Mark {
    static final char OF_SOURCE = '/';
    static final char OF_LINK = '~';

    private Mark() {}

    /**
     * The source with which an organisation puts what a system reports on the bus: {@code ashdale/learning.vle}. No producer's
     * role lets it send with such a source.
     */
    public static String source(Settings settings, String source) {
        return settings.amongSeveral() ? settings.organisation() + OF_SOURCE + source : source;
    }

    /** The address of a page of the site whose last part anybody may follow: {@code https://…/stop/ashdale~}. */
    public static String link(Settings settings, String path) {
        return settings.site() + path + (settings.amongSeveral() ? settings.organisation() + OF_LINK : "");
    }
}
