package extensor.web.plans;

import extensor.care.plans.Obstacle;
import extensor.care.plans.Signing;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The bar at the end of the composer: what stands in the way of a signature, then what is signed, then the signature. Only what was shown is signed. */
@Named
@ViewScoped
public class SignPane implements Serializable {
    @Inject
    ComposePage page;

    @Inject
    Signing signing;

    @Inject
    UnsavedParts unsavedParts;

    private boolean told;
    private transient List<BarLink> brief = List.of();
    private transient List<BarLink> all = List.of();
    private long accepted;

    /** A way to the place where something is put right. */
    public record BarLink(String place, String which, String severity, String text) {
        static BarLink of(Obstacle obstacle, String text) {
            return new BarLink(obstacle.place().name(), obstacle.which(), severity(obstacle.place()), text);
        }

        private static String severity(Obstacle.ObstaclePlace place) {
            return switch (place) {
                case STOP -> "stop";
                case CAUTION, START, GOAL, ITEM -> "caution";
                case QUESTION, DOSE, LIBRARY -> "ask";
            };
        }
    }

    void follow() {
        List<Obstacle> obstacles = page.getSheet().obstacles();
        told = told && !obstacles.isEmpty();
        all = told ? obstacles.stream().map(o -> BarLink.of(o, said(o))).toList() : List.of();
        brief = brief(obstacles);
        accepted = page.getSheet().safety().groups().stream()
                .filter(group -> !group.stop() && group.answered())
                .count();
    }

    private static String said(Obstacle obstacle) {
        return Messages.text(obstacle.key(), obstacle.arguments().toArray());
    }

    private static List<BarLink> brief(List<Obstacle> obstacles) {
        List<BarLink> brief = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            BarLink link = BarLink.of(obstacle, brief(obstacle, obstacles));
            if (brief.stream().noneMatch(other -> other.text().equals(link.text()))) brief.add(link);
        }
        return brief;
    }

    private static String brief(Obstacle obstacle, List<Obstacle> obstacles) {
        return switch (obstacle.place()) {
            case STOP, QUESTION, CAUTION ->
                Messages.text(
                        "plan." + obstacle.place().name().toLowerCase(Locale.ROOT) + "s",
                        obstacles.stream()
                                .filter(other -> other.place() == obstacle.place())
                                .count());
            case DOSE -> Messages.text("plan.complete", obstacle.arguments().toArray());
            default -> said(obstacle);
        };
    }

    /** Signs if the page showed what is signed when the button was pressed; otherwise shows it, or all that stands in the way. */
    public void sign() {
        page.again();
        String shown = RequestValues.text("shown");
        try {
            unsavedParts.check();
            if (!page.getSheet().seal().equals(shown)) {
                refuse();
                return;
            }
            boolean read = signing.sign(page.plan(), shown).patientReads();
            Messages.done(read ? "plan.signed-to-read" : "plan.signed");
            Redirect.to("/plans/plan?id=" + page.getId());
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.again();
            told = true;
            follow();
        }
    }

    private void refuse() {
        told = true;
        follow();
        if (all.isEmpty()) Messages.no(new Refusal("plan.look-again"), "form");
        else Messages.failed();
    }

    /** All that stands in the way, after an attempt to sign; else nothing. */
    public List<BarLink> getAll() {
        return all;
    }

    /** The same in short: what the safety check says is counted, and leads to the first of its kind. */
    public List<BarLink> getBrief() {
        return brief;
    }

    /** How many groups of precautions go on with a reason. */
    public long getAccepted() {
        return accepted;
    }
}
