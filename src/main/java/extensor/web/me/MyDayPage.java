package extensor.web.me;

import extensor.care.access.Caller;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.MeasureRole;
import extensor.care.catalogue.Preset;
import extensor.care.home.HomeSheet;
import extensor.care.home.ReportingHome;
import extensor.care.home.SoreReason;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.OwnPlanSheet;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The patient's day: what is to do, one tap each, the pain, the next visit, and when to call. No script; forms lead to {@link PatientForms}. */
@Named
@RequestScoped
public class MyDayPage {
    @Inject
    ReportingHome programme;

    @Inject
    ReadingOwnVisits visits;

    @Inject
    ReadingOwnPlan reading;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private HomeSheet sheet;
    private AppointmentLine next;
    private boolean over;
    private OwnPlanSheet last;

    @PostConstruct
    void load() {
        String on = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("on");
        sheet = programme.day("yesterday".equals(on)).orElse(null);
        next = visits.mine().stream().findFirst().orElse(null);
        over = sheet == null && reading.over();
        last = over ? reading.mine().stream().findFirst().orElse(null) : null;
    }

    /** The treatment has ended. */
    public boolean isOver() {
        return over;
    }

    /** The last plan of a treatment that has ended, or null. */
    public OwnPlanSheet getLast() {
        return last;
    }

    /** The day, or null where no plan has been signed or the treatment has ended. */
    public HomeSheet getSheet() {
        return sheet;
    }

    /** The next visit, or null. */
    public AppointmentLine getNext() {
        return next;
    }

    /** "Good morning, Ada", by the clock of the home site. */
    public String getGreeting() {
        String name = caller.name().strip().split("\\s+")[0];
        if (sheet == null) return Messages.text("me.hello", name);
        ZoneId home = sheet.parts().get(0).plan().episode().siteZone();
        int hour = LocalTime.now(clock.withZone(home)).getHour();
        String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return Messages.text("me.good." + part, name);
    }

    public String longDate(LocalDate day) {
        return Formats.longWeekdayDate(day);
    }

    public String weekday(LocalDate day) {
        return Formats.weekday(day);
    }

    /** What pain can be. */
    public List<Integer> getNumbers() {
        return currentCatalogue.catalogue().measure(MeasureRole.PAIN).range().wholeNumbers();
    }

    public List<SoreReason> getReasons() {
        return Arrays.asList(SoreReason.values());
    }

    /** How to do it: the steps of the exercise, else those of the treatment. */
    public List<String> steps(ItemSheet item) {
        List<String> steps = item.dose()
                .preset()
                .map(Preset::text)
                .map(Preset.PresetText::steps)
                .orElse(List.of());
        return steps.isEmpty() ? item.dose().intervention().text().patient().how() : steps;
    }

    /** When to stop and call: what its treatment says. */
    public List<String> calls(ItemSheet item) {
        return item.dose().intervention().text().patient().call();
    }

    /** The same of everything that is given in these days, whichever plan it is of, each once. */
    public List<String> getWarnings() {
        return sheet.parts().stream()
                .flatMap(part -> part.plan().phases().stream()
                        .filter(phase -> !part.day().isBefore(phase.from())
                                && !part.day().isAfter(phase.to())))
                .flatMap(phase -> phase.items().stream())
                .flatMap(item -> calls(item).stream())
                .distinct()
                .toList();
    }
}
