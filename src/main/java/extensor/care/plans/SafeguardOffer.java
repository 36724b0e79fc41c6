package extensor.care.plans;

import extensor.care.safety.SafeguardInPlace;
import java.util.List;

/**
 * The safeguards that a rule asks for at one treatment, each with what is in place there, and what else the treatment would have to be, in words. `met` where all
 * of it stands for a reason.
 */
public record SafeguardOffer(List<SafeguardOffer.Box> boxes, List<String> also, boolean met) {
    public SafeguardOffer {
        boxes = List.copyOf(boxes);
        also = List.copyOf(also);
    }

    /** One of them, with what must be written beside it (null: nothing), and the one that is in place (null: none). */
    public record Box(String code, String name, boolean atSite, String ask, SafeguardInPlace inPlace) {
        public boolean ticked() {
            return inPlace != null;
        }
    }
}
