package extensor.care.today;

import extensor.care.notes.Draft;
import extensor.care.plans.CaseLine;
import extensor.care.plans.PlanState;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.VisitState;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A therapist's day, sorted from what was read. Works from values alone; each visit is of today where its own site says so. */
public record TherapistDay(
        Instant now,
        ZoneId zone,
        String therapist,
        List<AppointmentLine> booked,
        List<CaseLine> cases,
        List<Draft> notes,
        List<TaskLine> tasks,
        Map<Long, CaseSummary> summaries)
        implements Serializable {
    private static final Set<VisitState> UNWRITTEN = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);

    /** A visit of the day with where its patient stands (null for somebody whom the therapist does not treat); `begun` where something is written and not signed. */
    public record DayVisit(AppointmentLine line, CaseSummary summary, boolean begun, boolean late) {
        /** Nothing is left to do. */
        public boolean over() {
            return line.state() == VisitState.GIVEN || line.state() == VisitState.NO_SHOW;
        }

        /** The patient is here, or the visit has been given: it is to be written. */
        public boolean toWrite() {
            return line.state() == VisitState.ARRIVED;
        }
    }

    public LocalDate date() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Who comes today, in the order of time. */
    public List<TherapistDay.DayVisit> visits() {
        return booked.stream()
                .filter(line -> line.time().on().equals(today(line.time().zone())))
                .map(this::visit)
                .toList();
    }

    /** Visits of earlier days that nobody has signed, the oldest first. */
    public List<TherapistDay.DayVisit> unwritten() {
        return booked.stream()
                .filter(line -> line.time().on().isBefore(today(line.time().zone())))
                .filter(TherapistDay::unwritten)
                .map(this::visit)
                .toList();
    }

    /** It is over for the clock, and nothing was signed. */
    static boolean unwritten(AppointmentLine line) {
        return UNWRITTEN.contains(line.state());
    }

    private TherapistDay.DayVisit visit(AppointmentLine line) {
        boolean begun = drafts().anyMatch(d -> d.line().visit() == line.id());
        boolean late =
                line.state() == VisitState.BOOKED && line.time().startsAt().isBefore(now);
        return new TherapistDay.DayVisit(line, summaries.get(line.patient().id()), begun, late);
    }

    private Stream<Draft> drafts() {
        return notes.stream().filter(note -> !note.line().signed());
    }

    /** Who walked in today, and whose note is signed. */
    public List<Draft> walkIns() {
        return notes.stream()
                .filter(note -> note.line().signed() && note.line().on().equals(date()))
                .toList();
    }

    /** Every other note that is begun and not signed: of somebody who walked in, at a colleague's appointment, of long ago, of a visit that was moved or cancelled. */
    public List<Draft> unfinished() {
        Set<Long> shown = Stream.concat(visits().stream(), unwritten().stream())
                .map(v -> v.line().id())
                .collect(Collectors.toSet());
        return drafts().filter(d -> !shown.contains(d.line().visit())).toList();
    }

    /** Plans that wait to be signed. */
    public List<CaseLine> composing() {
        return cases.stream()
                .filter(c -> c.plan() != null && c.plan().hasDraft())
                .toList();
    }

    /** Patients without any plan. */
    public List<CaseLine> planless() {
        return cases.stream().filter(c -> c.plan() == null).toList();
    }

    /** What cannot wait, however long it has waited, and casts that should be off. */
    public List<TaskLine> urgent() {
        return tasks.stream().filter(this::isUrgent).toList();
    }

    private boolean isUrgent(TaskLine task) {
        return task.kind().cannotWait() || hoursOverdue(task) > 0;
    }

    /** For how many hours a cast should have been off; 0 for everything else. */
    public long hoursOverdue(TaskLine task) {
        if (task.kind() != TaskKind.CAST_DUE) return 0;
        Instant end = task.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
        return now.isBefore(end) ? 0 : Duration.between(end, now).toHours() + 1;
    }

    /** What a therapist must see to and came up since the beginning of yesterday. */
    public List<TaskLine> news() {
        return waiting(true);
    }

    /** What came up before and still waits. */
    public List<TaskLine> older() {
        return waiting(false);
    }

    private List<TaskLine> waiting(boolean fresh) {
        return tasks.stream()
                .filter(t -> t.shownOn(date()))
                .filter(t -> !isUrgent(t) && !appears(t).isAfter(date()))
                .filter(t -> fresh == !appears(t).isBefore(date().minusDays(1)))
                .toList();
    }

    /** From when on a task is shown: a review from the day it is due; what got worse at once, to be watched until it is measured again. */
    private LocalDate appears(TaskLine task) {
        LocalDate came = LocalDate.ofInstant(task.since(), zone);
        return task.kind() == TaskKind.WORSENING || task.dueOn().isBefore(came) ? came : task.dueOn();
    }

    /** It got worse, and the days on which it is to be measured again are not over. */
    public boolean watches(TaskLine task) {
        return task.kind() == TaskKind.WORSENING && task.dueOn().isAfter(date());
    }

    /** How many of today's visits have begun by the clock. */
    public int passed() {
        return (int) visits().stream()
                .filter(v -> !v.line().time().startsAt().isAfter(now))
                .count();
    }

    /** How many patients have come and wait, or are being treated. */
    public long here() {
        return visits().stream().filter(TherapistDay.DayVisit::toWrite).count();
    }

    /** Versions that somebody else brought into force since the beginning of yesterday. */
    public List<CaseLine> versions() {
        return cases.stream()
                .filter(c -> c.plan() != null
                        && c.plan().state() == PlanState.SIGNED
                        && !c.plan().changedBy().equals(therapist)
                        && !c.plan().changedAt().isBefore(yesterday(c.zone())))
                .toList();
    }

    private LocalDate today(ZoneId there) {
        return LocalDate.ofInstant(now, there);
    }

    private Instant yesterday(ZoneId there) {
        return today(there).minusDays(1).atTime(LocalTime.MIN).atZone(there).toInstant();
    }

    public long done() {
        return visits().stream()
                        .filter(v -> v.line().state() == VisitState.GIVEN)
                        .count()
                + walkIns().size();
    }

    /** All who came or were to come today. */
    public int size() {
        return visits().size() + walkIns().size();
    }

    /** Something was to do today, and nothing of it is left: all visits are over, and every note is signed. */
    public boolean over() {
        return size() > 0
                && visits().stream().allMatch(TherapistDay.DayVisit::over)
                && unwritten().isEmpty()
                && unfinished().isEmpty();
    }
}
