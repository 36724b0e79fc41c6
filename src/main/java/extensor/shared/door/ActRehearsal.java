package extensor.shared.door;

import extensor.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;

/**
 * An act is only tried: it says all that it would refuse, and nothing of it stays. So a form in which something cannot even be read still hears in the same round
 * what the act has against the rest of it (decision 0061).
 */
@RequestScoped
public class ActRehearsal {
    private static final String OVER = "refusal.rehearsed";

    private boolean on;

    /** Acts of this request are only tried until it is over. */
    public void run(Runnable acts) {
        on = true;
        try {
            acts.run();
        } finally {
            on = false;
        }
    }

    /** An act that refused nothing ends here, with its transaction. */
    public void end() {
        if (on) throw new Refusal(OVER);
    }

    /** The act would have been done. */
    public static boolean ended(Refusal no) {
        return no.key().equals(OVER);
    }
}
