package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.List;

/** A finding that must not wait: what it may mean (a condition, or null), how urgent it is and what to do. */
public record RedFlag(
        String id,
        String scope,
        String condition,
        Urgency urgency,
        List<String> source,
        String finding,
        String action) {
    public enum Urgency {
        EMERGENCY,
        SAME_DAY,
        WITHIN_2_DAYS,
        WITHIN_2_WEEKS,
        CONTACT_PROVIDER,
        STOP_MODULE,
        REVIEW
    }

    private record RedFlagText(String finding, String action) {}

    static RedFlag read(StrictJson at) {
        RedFlag.RedFlagText text =
                CatalogueJson.english(at, t -> new RedFlag.RedFlagText(t.text("finding"), t.text("action")));
        return new RedFlag(
                at.text("id"),
                at.text("scope"),
                at.textOrNull("condition"),
                at.one(Urgency.class, "urgency"),
                CatalogueJson.lines(at, "source"),
                text.finding,
                text.action);
    }
}
