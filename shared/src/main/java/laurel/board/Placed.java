package laurel.board;

/** Somebody or something with its place on a board; equals share a place, and the next place counts them all. */
public record Placed<T>(int place, T one) {}
