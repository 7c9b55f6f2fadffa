package laurel.local.replay;

/**
 * One {@code PutEvents} entry of a file.
 *
 * @param line where it stands, from 1
 */
public record Entry(int line, String bus, String source, String detailType, String detail) {
    /** About as many bytes as the entry counts for on the wire. */
    int size() {
        return detail.length() + source.length() + detailType.length();
    }
}
