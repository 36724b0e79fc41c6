package extensor.web.kit;

import extensor.shared.Refusal;
import java.io.Serializable;

/** What was just done on a page, and how it is taken back. It stays until the next act or until it is closed; nothing runs out. Shown by k:undo. */
public final class Undo implements Serializable {
    /** Takes the act back and shows the page as it is then. */
    @FunctionalInterface
    public interface UndoAction extends Serializable {
        void run();
    }

    private String text;
    private Undo.UndoAction act;

    /** This was done; it can be taken back. */
    public void offer(String done, Undo.UndoAction back) {
        text = done;
        act = back;
    }

    /** This was done, or could not be; there is nothing to take back. */
    public void say(String done) {
        offer(done, null);
    }

    public void run() {
        Undo.UndoAction back = act;
        forget();
        try {
            if (back != null) back.run();
            say(Messages.text("undo.done"));
        } catch (Refusal no) {
            say(Messages.of(no));
        }
    }

    public void forget() {
        offer(null, null);
    }

    public String getText() {
        return text;
    }

    public boolean isPossible() {
        return act != null;
    }
}
