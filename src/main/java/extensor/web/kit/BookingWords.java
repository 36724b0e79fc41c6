package extensor.web.kit;

import extensor.care.booking.SlotLine;
import extensor.care.tasks.TaskLine;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentTime;
import extensor.shared.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Times, places and waiting in words, for the desk. */
@Named
@ApplicationScoped
public class BookingWords {
    private static final int PATIENCE = 10;

    @Inject
    Clock clock;

    /** "9:00". Of a time that comes twice it says which is meant, as all that follows. */
    public String clock(AppointmentTime time) {
        return told(Formats.time(time.from()), time);
    }

    /** "9:00–9:45". */
    public String span(AppointmentLine visit) {
        return told(Formats.times(visit.time().from(), visit.time().until()), visit.time());
    }

    /** "Tue 25 Nov, 9:00–9:45". */
    public String when(AppointmentLine visit) {
        return Formats.weekdayDate(visit.time().at()) + ", " + span(visit);
    }

    private static String told(String when, AppointmentTime time) {
        return time.repeated() ? ofTwo(when, time.second()) : when;
    }

    /** The same of a place to which a visit can go. */
    public String when(SlotLine slot) {
        String when = Formats.weekdayDate(slot.on()) + ", " + Formats.times(slot.at(), slot.until());
        return slot.repeated() ? ofTwo(when, slot.slot().second()) : when;
    }

    private static String ofTwo(String when, boolean second) {
        return Messages.text(second ? "appointment.second-time" : "appointment.first-time", when);
    }

    /** "Ines Keller · Room 1 · Wax bath". */
    public String where(SlotLine slot) {
        return where(slot.therapistName(), slot.roomName(), slot.devices());
    }

    /** The same, with what to know before a visit moves there. */
    public String placed(SlotLine slot) {
        return where(slot) + (slot.inWindow() ? "" : " \u00b7 " + Messages.text("appointment.outside")) + beside(slot);
    }

    /** A slot as one line of a choice. */
    public String offered(SlotLine slot) {
        return when(slot) + " \u00b7 " + where(slot) + beside(slot);
    }

    /** Another visit of the plan on that day, or closer to it than the plan wants. */
    private static String beside(SlotLine slot) {
        String key = slot.sharesDay() ? "book.shared" : slot.tooClose() ? "book.close" : null;
        return key == null ? "" : " \u00b7 " + Messages.text(key);
    }

    public String where(AppointmentLine visit) {
        return where(
                visit.therapist().name(),
                visit.place().room().name(),
                visit.place().devices());
    }

    private String where(String therapist, String room, List<String> devices) {
        return therapist + " \u00b7 " + room + (devices.isEmpty() ? "" : " \u00b7 " + devices(devices));
    }

    /** Why a visit cannot stay as it is, a sentence for each reason. */
    public List<String> why(AppointmentLine visit) {
        return visit.problems().stream()
                .map(problem -> Messages.text(
                        "BookingProblem." + problem,
                        visit.therapist().name(),
                        visit.place().room().name()))
                .toList();
    }

    /** Why some visits cannot stay as they are, each reason once. */
    public List<String> reasons(List<AppointmentLine> visits) {
        return visits.stream().flatMap(v -> why(v).stream()).distinct().toList();
    }

    /** Kinds of devices in words. */
    public String devices(List<String> kinds) {
        return kinds.stream().map(d -> Messages.text("DeviceKind." + d)).collect(Collectors.joining(", "));
    }

    /** "Mon 23 – Fri 27 Nov", or the one day. */
    public String window(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? Formats.weekdayDate(from)
                : Formats.weekdayDate(from) + " \u2013 " + Formats.weekdayDate(to);
    }

    /** How late an expected patient is; empty while on time. */
    public String late(AppointmentLine visit) {
        long minutes = minutes(visit, false);
        return minutes < 1 ? "" : Messages.text("arrivals.late", length(minutes));
    }

    /** How long somebody has been waiting. */
    public String waiting(AppointmentLine visit) {
        return Messages.text("arrivals.waiting", length(minutes(visit, true)));
    }

    /** True once the time of the visit has come. */
    public boolean begun(AppointmentLine visit) {
        return minutes(visit, false) >= 0;
    }

    /** True if a patient who has arrived waits beyond the time of the visit. */
    public boolean overdue(AppointmentLine visit) {
        return minutes(visit, false) >= PATIENCE;
    }

    private long minutes(AppointmentLine visit, boolean sinceArrival) {
        AppointmentTime time = visit.time();
        return Duration.between(sinceArrival ? time.arrivedAt() : time.startsAt(), clock.instant())
                .toMinutes();
    }

    private static String length(long minutes) {
        return minutes < 60
                ? Messages.text("arrivals.minutes", minutes)
                : Messages.text("arrivals.hours", minutes / 60, minutes % 60);
    }

    /** True on the day of the visit, as its site counts days. */
    public boolean today(AppointmentLine visit) {
        return visit.time()
                .on()
                .equals(LocalDate.now(clock.withZone(visit.time().zone())));
    }

    /** What is asked of the desk, from its closed list of words, and about which visit. */
    public String asked(TaskLine task) {
        String what = Messages.text("TaskKind." + task.kind());
        if (task.message() == null) return what;
        what += ", " + Messages.text(task.message().key());
        return task.message().args().isEmpty()
                ? what
                : what + ": " + at((LocalDateTime) task.message().args().get(0));
    }

    private static String at(LocalDateTime visit) {
        return Messages.text("arrivals.visit-of", Formats.weekdayDate(visit), Formats.time(visit));
    }
}
