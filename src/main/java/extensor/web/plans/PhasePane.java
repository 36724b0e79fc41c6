package extensor.web.plans;

import extensor.care.plans.Conflict;
import extensor.care.plans.PhaseForm;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.VisitRate;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.PlanWords;
import extensor.web.kit.RequestValues;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Editing one phase: its name, aim, days and visits. */
@Named
@ViewScoped
public class PhasePane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private PlanWords planWords;

    private final TypedValues typed = new TypedValues();
    private int phase;
    private transient PhaseForm base;
    private String visitsHint;
    private String problem;

    public void edit() {
        edit(RequestValues.number("which"));
    }

    void edit(int chosen) {
        page.remember();
        boolean gone = page.getSheet().phases().stream().noneMatch(p -> p.id() == chosen);
        if (gone || phase == chosen) {
            close();
            return;
        }
        PlanSheet.PhaseSheet now = sheet(chosen);
        phase = chosen;
        problem = null;
        begin(now);
        typed.put("name", planWords.phase(now.name(), place(chosen)));
        typed.put("goal", now.goal());
        typed.put("exit", now.exit());
        typed.put("lasts", now.lasts());
        typed.put("perWeek", now.visits().size() == 1 ? now.visits().get(0).perWeek() : null);
        typed.put("minutes", now.visitMinutes());
    }

    private void begin(PlanSheet.PhaseSheet now) {
        base = now.form();
        visitsHint = now.visitsByCasts() ? Messages.text("compose.visits-by-casts") : planWords.visitRates(now);
    }

    private PlanSheet.PhaseSheet sheet(int id) {
        return page.getSheet().phases().stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Counted from 1. */
    int place(int id) {
        return page.getSheet().phases().indexOf(sheet(id)) + 1;
    }

    public void save() {
        page.remember();
        try {
            page.show(planning.changePhase(page.plan(), base, written()));
            close();
        } catch (Conflict both) {
            page.again();
            begin(sheet(phase));
            problem = PhaseConflictWords.of(both, name -> planWords.phase(name, place(phase)));
        } catch (Refusal no) {
            problem = Messages.of(no);
            Messages.failed();
        }
    }

    /** What was read when the editing began. */
    PhaseForm base() {
        return base;
    }

    PhaseForm written() {
        Integer lasts = typed.whole("lasts");
        Integer minutes = typed.whole("minutes");
        if (lasts == null || minutes == null) throw new Refusal("plan.phase-numbers");
        List<VisitRate> visits = VisitRate.typed(typed.whole("perWeek"), lasts, base.visits());
        String name = planWords.typedPhase(typed.text("name"), place(phase));
        return new PhaseForm(phase, name, typed.text("goal"), typed.text("exit"), lasts, visits, minutes);
    }

    public void add() {
        page.act(() -> planning.addPhase(page.plan(), ""));
    }

    public void remove() {
        int gone = phase;
        if (page.act(() -> planning.removePhase(page.plan(), gone))) close();
    }

    public void close() {
        page.remember();
        phase = 0;
        problem = null;
    }

    List<Object> shown() {
        return phase == 0 ? List.of() : Arrays.asList(phase, visitsHint, problem);
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    /** The phase that is edited, or 0. */
    public int getPhase() {
        return phase;
    }

    public String getVisitsHint() {
        return visitsHint;
    }

    public String getProblem() {
        return problem;
    }
}
