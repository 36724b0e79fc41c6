package extensor.web.plans;

import extensor.care.plans.Conflict;
import extensor.care.plans.PhaseForm;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.VisitRate;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.PlanWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

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

    private int phase;
    private transient PhaseForm base;
    private String name;
    private String goal;
    private String exit;
    private Integer lasts;
    private Integer perWeek;
    private Integer minutes;
    private String problem;

    public void edit(int chosen) {
        if (phase == chosen) {
            close();
            return;
        }
        PlanSheet.PhaseSheet now = sheet(chosen);
        phase = chosen;
        problem = null;
        base = now.form();
        name = planWords.phase(now.name(), place(chosen));
        goal = now.goal();
        exit = now.exit();
        lasts = now.lasts();
        perWeek = now.visits().size() == 1 ? Integer.valueOf(now.visits().get(0).perWeek()) : null;
        minutes = now.visitMinutes();
    }

    private PlanSheet.PhaseSheet sheet(int id) {
        return page.getSheet().phases().stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Counted from 1. */
    private int place(int id) {
        return page.getSheet().phases().indexOf(sheet(id)) + 1;
    }

    public void save() {
        try {
            if (lasts == null || minutes == null) throw new Refusal("plan.phase-numbers");
            String called = planWords.typedPhase(name, place(phase));
            PhaseForm typed = new PhaseForm(phase, called, goal, exit, lasts, visits(), minutes);
            page.show(planning.changePhase(page.plan(), base, typed));
            close();
        } catch (Conflict both) {
            page.show(planning.open(page.plan()));
            StringBuilder said = new StringBuilder(Messages.of(both));
            for (Conflict.ConflictLine line : both.lines())
                said.append(' ')
                        .append(Messages.text(
                                "compose.conflict.line",
                                Messages.text(line.label()),
                                shown(line, line.mine()),
                                shown(line, line.theirs())));
            problem = said.toString();
            PlanSheet.PhaseSheet now = sheet(phase);
            base = now.form();
        } catch (Refusal no) {
            problem = Messages.of(no);
            Messages.failed();
        }
    }

    private String shown(Conflict.ConflictLine line, String value) {
        return line.label().equals("plan.phase.name") ? planWords.phase(value, place(phase)) : value;
    }

    /** One rhythm over the whole phase where one was typed; otherwise the stretches of the template stay. */
    private List<VisitRate> visits() {
        if (perWeek == null) return base.visits();
        return List.of(new VisitRate(0, Math.max(1, lasts) - 1, perWeek));
    }

    public void add() {
        page.act(() -> planning.addPhase(page.plan(), ""));
    }

    public void remove() {
        int gone = phase;
        if (page.act(() -> planning.removePhase(page.plan(), gone))) close();
    }

    public void close() {
        phase = 0;
        problem = null;
    }

    /** Says the stretches of a phase that has several, else nothing. */
    public String getVisitsHint() {
        if (base == null || base.visits().size() < 2) return "";
        PlanSheet.PhaseSheet now = sheet(phase);
        StringBuilder said = new StringBuilder();
        for (VisitRate v : base.visits())
            said.append(Messages.text(
                            "compose.visits", now.firstDay() + v.from(), now.firstDay() + v.to(), v.perWeek()))
                    .append(' ');
        return said.append(Messages.text("compose.visits-one")).toString();
    }

    public int getPhase() {
        return phase;
    }

    public String getProblem() {
        return problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getExit() {
        return exit;
    }

    public void setExit(String exit) {
        this.exit = exit;
    }

    public Integer getLasts() {
        return lasts;
    }

    public void setLasts(Integer lasts) {
        this.lasts = lasts;
    }

    public Integer getPerWeek() {
        return perWeek;
    }

    public void setPerWeek(Integer perWeek) {
        this.perWeek = perWeek;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
