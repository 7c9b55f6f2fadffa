package laurel.bench;

/**
 * Capacity units, by DynamoDB's published rules and as the engine reports them.
 *
 * @param writes write units by the rules
 * @param reads read units by the rules
 * @param reported units of both kinds that the engine says it consumed
 */
record Units(double writes, double reads, double reported) {
    static final Units NONE = new Units(0, 0, 0);

    Units plus(Units more) {
        return new Units(writes + more.writes, reads + more.reads, reported + more.reported);
    }

    Units minus(Units less) {
        return new Units(writes - less.writes, reads - less.reads, reported - less.reported);
    }

    /** What one of so many took. */
    Units each(long count) {
        return new Units(writes / count, reads / count, reported / count);
    }

    static Units writes(double units) {
        return new Units(units, 0, 0);
    }

    static Units reads(double units) {
        return new Units(0, units, 0);
    }

    static Units reported(double units) {
        return new Units(0, 0, units);
    }

    /** A write unit for every kilobyte that is begun. */
    static long writeUnits(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 1024));
    }

    /** A read unit for every four kilobytes that are begun. */
    static long readUnits(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 4096));
    }
}
