package extensor.web.kit;

import extensor.shared.Refusal;
import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a request carries beside the fields of its form: an address's parameters, or what a script names with an act ({@code data-act}). */
public final class RequestValues {
    private RequestValues() {}

    /** The value of this name, or null. */
    public static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The words of this value, which stand with spaces between them. */
    public static Set<String> words(String name) {
        String text = text(name);
        return text == null ? Set.of() : new HashSet<>(List.of(text.split(" ")));
    }

    /** The number of this name; 0, which nothing has as its number, where there is none. */
    public static int number(String name) {
        return read(name).orElse(0);
    }

    /** The same where 0 is a number like any other: refused where there is none. */
    public static int required(String name) {
        return read(name).orElseThrow(Refusal::notFound);
    }

    private static Optional<Integer> read(String name) {
        return Optional.ofNullable(text(name))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    /** The constant of this name, or null. */
    public static <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return null;
    }
}
