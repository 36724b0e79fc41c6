package extensor.web.patients;

import extensor.care.discharge.ClosingSheet;
import extensor.care.discharge.LookingAhead;
import extensor.care.patients.OpeningEpisodes;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The one step that nobody takes back: closing an episode, after reading what that does. */
@Named
@ViewScoped
public class ClosePage implements Serializable {
    @Inject
    LookingAhead looking;

    @Inject
    OpeningEpisodes episodes;

    private String id;
    private ClosingSheet sheet;
    private boolean keep;

    public void load() {
        sheet = looking.closing(Id.of(id));
        if (!sheet.episode().open()) leave("episode.closed");
    }

    private void leave(String said) {
        Say.done(said);
        Address.go(Address.of("patient", sheet.patient().id()));
    }

    public void close() {
        try {
            episodes.close(sheet.episode().id(), sheet.seen(), !keep);
            leave("episode.closed-now");
        } catch (Refusal no) {
            if (no.key().equals("episode.visits-changed")) load();
            Say.no(no, "form");
        }
    }

    public ClosingSheet getSheet() {
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
