package extensor.web.plans;

import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.shared.Refusal;
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

    public void substitute() {
        int item = RequestValues.number("which");
        String code = RequestValues.text("value");
        Optional<ItemSheet> gone = page.getSheet().item(item);
        if (gone.isEmpty() || !page.act(() -> planning.substitute(page.plan(), item, code))) return;
        page.choose(
                page.getSheet().items().stream().mapToInt(ItemSheet::id).max().orElse(0));
        ItemSheet fresh = page.getItem();
        page.getUndo()
                .offer(
                        Messages.text("plan.substituted", gone.get().name(), fresh.name()),
                        () -> takeBack(item, fresh.id()));
    }

    private void takeBack(int item, int fresh) {
        try {
            planning.remove(page.plan(), fresh);
            page.show(planning.putBack(page.plan(), item));
            page.choose(item);
        } catch (Refusal no) {
            page.again();
            throw no;
        }
    }
}
