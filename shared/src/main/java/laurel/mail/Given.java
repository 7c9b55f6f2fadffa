package laurel.mail;

/** A name or title from outside that is put into a sentence: on one line, not too long, and never anything but text. */
public record Given(String text) {
    public Given {
        text = OneLine.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
