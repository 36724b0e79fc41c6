package extensor.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The letter that goes to a page after `g`. No letter stands for two pages of staff, who may have several roles. */
@Named
@ApplicationScoped
public class Keys {
    static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("/today", "t"),
            Map.entry("/patients", "p"),
            Map.entry("/patients/register", "n"),
            Map.entry("/calendar", "c"),
            Map.entry("/worklist", "w"),
            Map.entry("/arrivals", "a"),
            Map.entry("/clinic", "u"),
            Map.entry("/clinic/accounts", "o"),
            Map.entry("/clinic/site", "s"),
            Map.entry("/clinic/rooms", "r"),
            Map.entry("/clinic/hours", "h"),
            Map.entry("/clinic/audit", "d"));

    /** The letter, or an empty text where there is none. */
    public String letter(String href) {
        return LETTERS.getOrDefault(href, "");
    }
}
