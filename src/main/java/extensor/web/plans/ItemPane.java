package extensor.web.plans;

import extensor.care.plans.Planning;
import extensor.care.plans.Removed;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The treatments of the phases: moved up and down, removed and put back. */
@Named
@ViewScoped
public class ItemPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

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
        if (!page.act(() -> planning.remove(page.plan(), item))) return;
        page.getSheet().removed().stream()
                .map(Removed::item)
                .filter(removed -> removed.id() == item)
                .findFirst()
                .ifPresent(removed -> page.getUndo()
                        .offer(Messages.text("plan.removed", removed.dose().name()), () -> putBack(item)));
    }

    private void putBack(int item) {
        try {
            page.show(planning.putBack(page.plan(), item));
            page.choose(item);
        } catch (Refusal no) {
            page.again();
            throw no;
        }
    }
}
