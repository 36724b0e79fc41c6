package extensor.shared;

import java.util.List;

/**
 * The program says no: the key of a text with its arguments, and the field in question if there is one. It rolls the transaction back and
 * reaches the page unwrapped.
 */
public class Refusal extends RuntimeException {
    private final String key;
    private final String field;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private Refusal(String field, String key, Object... arguments) {
        super(key, null, false, false);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** No, because of the value of one field. */
    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    /** The one answer for things that do not exist and things that are not yours. */
    public static Refusal notFound() {
        return new Refusal("refusal.not-found");
    }

    public String key() {
        return key;
    }

    /** The name of the field, or null. */
    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
