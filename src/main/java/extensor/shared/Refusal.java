package extensor.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * The program says no: the key of a text with its arguments, the field in question if there is one, and what else is wrong. It rolls the transaction back and
 * reaches the page unwrapped.
 */
public class Refusal extends RuntimeException {
    private final String key;
    private final String field;
    private final transient List<Object> arguments;
    private final transient List<Refusal> others;

    public Refusal(String key, Object... arguments) {
        this(null, key, List.of(arguments), List.of());
    }

    private Refusal(String field, String key, List<Object> arguments, List<Refusal> others) {
        super(key, null, false, false);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
        this.others = others;
    }

    /** No, because of the value of one field. */
    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, List.of(arguments), List.of());
    }

    /** No for several reasons, of which there is at least one: the first, with the others behind it. */
    public static Refusal of(List<Refusal> all) {
        Refusal first = all.get(0);
        return new Refusal(first.field, first.key, first.arguments(), List.copyOf(all.subList(1, all.size())));
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

    /** All reasons, this one first. */
    public List<Refusal> all() {
        List<Refusal> all = new ArrayList<>(List.of(this));
        if (others != null) all.addAll(others);
        return all;
    }
}
