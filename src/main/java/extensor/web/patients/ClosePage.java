package extensor.web.patients;

import extensor.care.discharge.ClosingEpisodes;
import extensor.care.discharge.ClosureSheet;
import extensor.care.discharge.PreviewingClosure;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Closing an episode. It cannot be undone, so the page first shows what it does. */
@Named
@ViewScoped
public class ClosePage implements Serializable {
    @Inject
    PreviewingClosure looking;

    @Inject
    ClosingEpisodes closing;

    private String id;
    private ClosureSheet sheet;
    private boolean keep;

    public void load() {
        sheet = looking.closing(Id.of(id));
        if (!sheet.episode().open()) leave("episode.closed");
    }

    private void leave(String said) {
        Messages.done(said);
        Redirect.to(RecordLinks.of("patient", sheet.patient().id()));
    }

    public void close() {
        try {
            closing.close(sheet.episode().id(), sheet.seen(), !keep);
            leave("episode.closed-now");
        } catch (Refusal no) {
            if (no.key().equals("episode.visits-changed")) load();
            Messages.no(no, "form");
        }
    }

    public ClosureSheet getSheet() {
        return sheet;
    }

    /** The booked visits stay. */
    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
