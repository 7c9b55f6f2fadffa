package laurel.board;

/** Somebody on a board: a name, and the points of one period and, if the board is of one, one mechanism. */
public record PersonPoints(String name, int points) {}
