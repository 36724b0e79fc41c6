package extensor.web.me;

import extensor.care.booking.ReadingCancelled;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.home.AskingForTime;
import extensor.care.home.AskingToBeCalled;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.tasks.TimeWanted;
import extensor.care.visits.AppointmentLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The patient's visits ahead, each with a tap to ask for another time, and those cancelled because the treatment ended. */
@Named
@RequestScoped
public class MyVisitsPage {
    @Inject
    ReadingOwnVisits visits;

    @Inject
    ReadingCancelled calledOff;

    @Inject
    AskingForTime asking;

    @Inject
    AskingToBeCalled calling;

    @Inject
    ReadingOwnPlan plans;

    private List<AppointmentLine> ahead;
    private List<AppointmentLine> cancelled;
    private boolean over;
    private Map<Long, TimeWanted> asked;
    private boolean calledBack;
    private String phone;

    @PostConstruct
    void load() {
        ahead = visits.mine();
        cancelled = calledOff.mine();
        over = plans.over();
        asked = asking.asked();
        calledBack = calling.asked();
        phone = plans.mine().stream()
                .findFirst()
                .map(plan -> plan.episode().site().phone())
                .orElse(null);
    }

    public List<AppointmentLine> getAhead() {
        return ahead;
    }

    /** What was cancelled because the treatment has ended and would still lie ahead. */
    public List<AppointmentLine> getCancelled() {
        return cancelled;
    }

    /** The treatment has ended. */
    public boolean isOver() {
        return over;
    }

    /** The time asked for instead of this visit and not answered yet, or null. */
    public TimeWanted asked(AppointmentLine visit) {
        return asked.get(visit.id());
    }

    public TimeWanted[] getChoices() {
        return TimeWanted.values();
    }

    /** The clinic has been asked to call, and has not called yet. */
    public boolean isCalledBack() {
        return calledBack;
    }

    /** The telephone of the clinic, or null. */
    public String getPhone() {
        return phone;
    }
}
