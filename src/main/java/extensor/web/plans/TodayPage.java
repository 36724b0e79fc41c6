package extensor.web.plans;

import extensor.care.plans.Today;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The therapist's first page: who waits for a plan, and all the others. */
@Named
@RequestScoped
public class TodayPage {
    @Inject
    Today today;

    private List<Today.Line> lines;

    @PostConstruct
    void load() {
        lines = today.mine();
    }

    public List<Today.Line> getWaiting() {
        return lines.stream().filter(Today.Line::waiting).toList();
    }

    public List<Today.Line> getSettled() {
        return lines.stream().filter(line -> !line.waiting()).toList();
    }
}
