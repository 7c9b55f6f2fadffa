package laurel.people.file;

/**
 * Something in the file that could not be imported.
 *
 * @param line where the record starts, counting from 1, the header included
 * @param field the column, or empty if it concerns the line as a whole
 * @param wrong what is wrong
 * @param instead what to write instead, or to do about it
 */
public record BadLine(long line, String field, String wrong, String instead) {
    static BadLine of(long line, Column column, String wrong, String instead) {
        return new BadLine(line, column.header(), wrong, instead);
    }
}
