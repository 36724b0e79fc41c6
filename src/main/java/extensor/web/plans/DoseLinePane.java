package extensor.web.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.DoseShorthand;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/** One line that changes the dose of the selected item: "3x10 h5 2/d". What is not understood stays in the field and changes nothing. */
@Named
@ViewScoped
public class DoseLinePane implements Serializable {
    private static final String FIELD = "doseLine";

    @Inject
    private ComposePage page;

    @Inject
    private DosePane dosePane;

    private int item;
    private String line;
    private String told;
    private String toldOf;

    /** Another item has a line of its own, and what was told holds until the dose is another one. */
    void follow() {
        if (item != page.getSelected()) line = null;
        if (item != page.getSelected() || told != null && !dose().json().equals(toldOf)) told = null;
        item = page.getSelected();
    }

    public void write() {
        told = null;
        try {
            Map<String, String> values = DoseShorthand.read(dose().intervention(), line);
            if (!dosePane.fill(values)) return;
            line = null;
            told = DoseShorthand.tell(dose(), values.keySet());
            toldOf = dose().json();
        } catch (DoseRefused no) {
            Messages.no(Refusal.at(FIELD, "dose.shorthand.refused", complaints(no)), "form");
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private String complaints(DoseRefused no) {
        return no.complaints().stream()
                .map(wrong -> dose().intervention()
                                .parameter(wrong.parameter())
                                .text()
                                .label() + ": "
                        + Messages.text(wrong.key(), wrong.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    private Dose dose() {
        return page.getItem().dose();
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    /** What could be typed to get the dose as it is. */
    public String getExample() {
        return DoseShorthand.write(dose());
    }

    /** What was understood of the last line, or null. */
    public String getTold() {
        return told;
    }
}
