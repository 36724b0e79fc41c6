package extensor.web.plans;

import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Puts another treatment of the same purpose in the place of one that is stopped or asks for care; can be undone. */
@Named
@ViewScoped
public class SubstitutePane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private HistoryPane history;

    public void substitute() {
        int item = RequestValues.number("which");
        String code = RequestValues.text("value");
        Optional<ItemSheet> gone = page.getSheet().item(item);
        if (gone.isEmpty() || !page.act(() -> planning.substitute(page.plan(), item, code))) return;
        page.choose(
                page.getSheet().items().stream().mapToInt(ItemSheet::id).max().orElse(0));
        history.offer(Messages.text(
                "plan.substituted", gone.get().name(), page.getItem().name()));
    }
}
