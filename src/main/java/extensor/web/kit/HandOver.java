package extensor.web.kit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.util.Optional;

/** Hands a value to the page that comes next, once. */
public final class HandOver {
    private HandOver() {}

    public static void give(Object value) {
        flash().put(value.getClass().getName(), value);
    }

    public static <T> Optional<T> take(Class<T> type) {
        return Optional.ofNullable(flash().get(type.getName())).map(type::cast);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
