package laurel.people;

/** Works out a person's progress anew where something about the person bears on what they did before. */
public interface Rederive {
    /** The person got a further alias: what was shared with it was shared with themselves. */
    void person(PersonId id);
}
