package extensor.web.kit;

import extensor.shared.Refusal;
import java.io.Serializable;

/** What was just done on a page, and how to undo it. It stays until the next act or until it is closed. Shown by k:undo. */
public final class Undo implements Serializable {
    /** Undoes the act and shows the page anew; may say itself what it did. */
    @FunctionalInterface
    public interface UndoAction extends Serializable {
        void run();
    }

    private String text;
    private Undo.UndoAction act;

    /** Done, and can be undone. */
    public void offer(String done, Undo.UndoAction back) {
        text = done;
        act = back;
    }

    /** Done or refused; nothing to undo. */
    public void say(String done) {
        offer(done, null);
    }

    public void run() {
        Undo.UndoAction back = act;
        forget();
        try {
            if (back != null) back.run();
            if (text == null) say(Messages.text("undo.done"));
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
