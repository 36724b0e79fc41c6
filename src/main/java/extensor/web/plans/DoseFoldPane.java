package extensor.web.plans;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whether the fields that are folded away are drawn: from the moment somebody unfolds them, since few doses need them. */
@Named
@ViewScoped
public class DoseFoldPane implements Serializable {
    private boolean drawn;

    public void unfold() {
        drawn = true;
    }

    public boolean isDrawn() {
        return drawn;
    }

    public void setDrawn(boolean drawn) {
        this.drawn = drawn;
    }
}
