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

/** The treatments of the phases: moved up and down, and removed. */
@Named
@ViewScoped
public class ItemPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private HistoryPane history;

    public void up() {
        move(RequestValues.number("which"), -1);
    }

    public void down() {
        move(RequestValues.number("which"), 1);
    }

    private void move(int item, int by) {
        page.act(() -> planning.move(page.plan(), item, by));
    }

    public void remove() {
        int item = RequestValues.number("which");
        Optional<ItemSheet> gone = page.getSheet().item(item);
        if (page.act(() -> planning.remove(page.plan(), item)))
            gone.ifPresent(removed -> history.offer(Messages.text("plan.removed", removed.name())));
    }
}
