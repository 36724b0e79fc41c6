package extensor.web.kit;

import jakarta.faces.context.FacesContext;

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

    /** The number of this name; 0, which nothing has as its number, where there is none. */
    public static int number(String name) {
        String text = text(name);
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The constant of this name, or null. */
    public static <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        return null;
    }
}
