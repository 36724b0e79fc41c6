package extensor.web.me;

import extensor.care.access.Caller;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.catalogue.Warnings;
import extensor.care.home.HomeSheet;
import extensor.care.home.ReportingHome;
import extensor.care.home.SoreReason;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.OwnPlanSheet;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.visits.AppointmentLine;
import extensor.shared.Formats;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The patient's day: exercises, pain, the next visit, and when to call. Its forms go to {@link PatientForms}. */
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
    TreatmentWords treatmentWords;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private HomeSheet sheet;
    private AppointmentLine next;
    private boolean over;
    private OwnPlanSheet last;
    private String greeting;
    private Warnings warnings;
    private List<Integer> numbers;

    @PostConstruct
    void load() {
        sheet = programme.day("yesterday".equals(RequestValues.text("on"))).orElse(null);
        next = visits.mine().stream().findFirst().orElse(null);
        over = sheet == null && reading.over();
        last = over ? reading.mine().stream().findFirst().orElse(null) : null;
        greeting = greet();
        numbers = words.pain().wholeNumbers();
        if (sheet != null) warnings = treatmentWords.calls(given());
    }

    /** "Good morning, Ada", by the clock of the home site. */
    private String greet() {
        String name = TypedText.line(caller.name()).split(" ")[0];
        if (sheet == null) return Messages.text("me.hello", name);
        ZoneId home = sheet.parts().get(0).plan().episode().siteZone();
        int hour = LocalTime.now(clock.withZone(home)).getHour();
        String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return Messages.text("me.good." + part, name);
    }

    /** Everything that is given in these days, whichever plan it is of. */
    private Stream<ItemSheet> given() {
        return sheet.parts().stream()
                .flatMap(part -> part.plan().phases().stream()
                        .filter(phase -> !part.day().isBefore(phase.from())
                                && !part.day().isAfter(phase.to())))
                .flatMap(phase -> phase.items().stream());
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

    public String getGreeting() {
        return greeting;
    }

    public String longDate(LocalDate day) {
        return Formats.longWeekdayDate(day);
    }

    public String weekday(LocalDate day) {
        return Formats.weekday(day);
    }

    /** What pain can be. */
    public List<Integer> getNumbers() {
        return numbers;
    }

    public SoreReason[] getReasons() {
        return SoreReason.values();
    }

    /** When to stop and call: for everything that is given in these days, each once. */
    public Warnings getWarnings() {
        return warnings;
    }
}
