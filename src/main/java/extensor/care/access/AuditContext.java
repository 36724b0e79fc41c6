package extensor.care.access;

import extensor.shared.door.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.HexFormat;

/** What the act in progress is about. The scopes that find a record name its patient and object here, so that no door can forget it. */
@RequestScoped
public class AuditContext {
    private static final String SEARCH = "search";
    private static final int HASH = 8;

    @Inject
    AuditKey auditKey;

    private int depth;
    private Long patient;
    private String object;
    private String purpose;
    private String detail;
    private String alarm;
    private boolean refused;

    /** Another door is entered; true for the outermost, which is the one that is recorded. */
    boolean enter() {
        if (depth == 0) {
            patient = null;
            object = null;
            purpose = null;
            detail = null;
            alarm = null;
        }
        return depth++ == 0;
    }

    void leave() {
        depth--;
    }

    boolean outermost() {
        return depth == 1;
    }

    /** The act touches the record of this patient. */
    public void patient(Long id) {
        patient = id;
    }

    /** The act is about this object, such as `plan` and its id. */
    public void object(String kind, Object id) {
        object = kind + ":" + id;
    }

    /** The act looked for this among all patients. The trail keeps a keyed hash of the words, the same for the same words, and how many it found. */
    public void searched(String words, int found, boolean more) {
        object(
                SEARCH,
                HexFormat.of().formatHex(auditKey.derived(SEARCH + words), 0, HASH) + " " + found + (more ? "+" : ""));
    }

    /** The object, where it is a search; else null. */
    String search() {
        return object != null && object.startsWith(SEARCH) ? object : null;
    }

    /** What the act asked for, recorded if it found nothing more specific. */
    void askedFor(String name, long id) {
        if (patient == null && object == null) object(name, id);
    }

    /** The reason that the person gives. */
    public void purpose(String why) {
        purpose = why;
    }

    /** The act gave an account these roles, or only proposed them. */
    public void gave(Roles roles, boolean proposed) {
        detail = (proposed ? Roles.PROPOSED : Roles.GIVEN) + roles.names();
    }

    /** The act is allowed, but the administrator must see it; `why` is the key of a text. */
    public void alarm(String why) {
        alarm = why;
    }

    /** Null for none. */
    String alarm() {
        return alarm;
    }

    String detail() {
        return detail;
    }

    /** The request is refused, and the trail records it. */
    void refused() {
        refused = true;
    }

    public boolean tellsOfRefusal() {
        return refused;
    }

    Long patient() {
        return patient;
    }

    String object() {
        return object;
    }

    String purpose() {
        return purpose;
    }

    /** What is recorded once in a sitting: this verb on this object of this patient. */
    String sitting(String verb) {
        return verb + "|" + patient + "|" + object;
    }

    static String verb(Method method) {
        Class<?> door = method.getDeclaringClass();
        while (!door.isAnnotationPresent(UseCase.class)
                && door.getSuperclass() != null
                && door.getSuperclass() != Object.class) door = door.getSuperclass();
        return door.getSimpleName() + "." + method.getName();
    }
}
