package extensor.web.kit;

import java.io.Serializable;
import java.util.List;

/**
 * What came back to a page: the fields that show it, those of them that store themselves when they are left, what found no field any more, and the other pages
 * for which something waits. Too large: nothing came back, and it is said.
 */
public record RestoredForm(
        String page,
        boolean tooLarge,
        List<String> fields,
        List<String> saving,
        List<LostText> lost,
        List<String> others)
        implements Serializable {
    static final String KEPT = RestoredForm.class.getName();

    /** A text whose field is gone, or is about something else by now. */
    public record LostText(String label, String text) implements Serializable {}

    public RestoredForm {
        fields = List.copyOf(fields);
        saving = List.copyOf(saving);
        lost = List.copyOf(lost);
        others = List.copyOf(others);
    }

    /** For the script that shows them. */
    public String fieldNames() {
        return String.join(" ", fields);
    }

    /** For the script that has them stored. */
    public String savingNames() {
        return String.join(" ", saving);
    }

    /** Only a button had been pressed. */
    public boolean nothingTyped() {
        return !tooLarge && fields.isEmpty() && lost.isEmpty();
    }
}
