package extensor.web.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.plans.Hold;
import extensor.care.plans.Suspension;
import extensor.care.safety.Finding;
import extensor.care.safety.Gap;
import extensor.care.safety.Gaps;
import extensor.care.safety.Hit;
import extensor.shared.Formats;
import extensor.shared.Message;
import extensor.web.kit.MessageWords;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** How a page says why a treatment of a signed plan is on hold, and what lifts it. */
@Named
@ApplicationScoped
public class HoldWords {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    MessageWords messageWords;

    /** One reason: what lifts it (or null), the group of questions that answers it (or null); `asks` while it is unanswered. */
    public record Why(String text, String lifts, String group, boolean asks) {}

    /** The state of a plan of which something waits. */
    public String state(Hold hold) {
        String day = hold.since() == null ? "" : Formats.date(hold.since());
        return Messages.text(
                "plan.held." + (hold.whole() ? "whole" : "partly") + (hold.since() == null ? "-unasked" : ""),
                first(hold.reasons()),
                hold.reasons().size() - 1,
                day,
                hold.items());
    }

    private String first(List<Object> reasons) {
        return reasons.get(0) instanceof Message message
                ? messageWords.say(message)
                : reasons.get(0).toString();
    }

    public List<Why> why(Suspension suspension, int item) {
        return suspension.findings().getOrDefault(item, List.of()).stream()
                .flatMap(this::why)
                .toList();
    }

    private Stream<Why> why(Finding finding) {
        if (finding instanceof Gaps gaps)
            return gaps.all().stream().filter(Gap::blocking).map(this::asked);
        return Stream.of(hit((Hit) finding));
    }

    private Why hit(Hit hit) {
        Catalogue catalogue = currentCatalogue.catalogue();
        String code = hit.rule().condition();
        String group = code == null ? null : catalogue.condition(code).group();
        return new Why(hit.rule().words(catalogue), hit.rule().lifts(), group, false);
    }

    private Why asked(Gap gap) {
        if (gap.condition() == null) return new Why(Messages.text("safety.ask." + gap.ask()), null, null, true);
        String text = Messages.text("plan.hold." + gap.ask(), gap.condition().name());
        return new Why(text, null, gap.condition().group(), true);
    }
}
