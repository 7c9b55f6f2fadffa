package laurel.catalogue;

/** What an action of a type is called when it is counted: "1 reflection", "6 reflections". */
public record Called(String one, String many) {
    /** Of a type that has a name alone. */
    static Called named(String name) {
        return new Called("time “" + name + "”", "times “" + name + "”");
    }

    /** So many of it, in words. */
    public String words(int number) {
        return number + " " + (number == 1 ? one : many);
    }
}
