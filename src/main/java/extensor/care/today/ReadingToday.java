package extensor.care.today;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.clinic.LocalToday;
import extensor.care.notes.Draft;
import extensor.care.notes.Notes;
import extensor.care.plans.CaseLine;
import extensor.care.plans.Plans;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.Tasks;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What a therapist begins the day with: who comes, what is still to be written, what changed. Five statements, however many patients there are. */
@UseCase
public class ReadingToday {
    private static final int BACK = 30;
    private static final int MOST_CASES = 600;
    private static final int MOST_TASKS = 200;
    private static final int MOST_SUMMARIES = 60;

    @Inject
    AppointmentLines appointments;

    @Inject
    Notes notes;

    @Inject
    Tasks tasks;

    @Inject
    Plans plans;

    @Inject
    CaseSummaries caseSummaries;

    @Inject
    LocalToday days;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public TherapistDay mine() {
        Instant now = clock.instant();
        LocalDate about = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<AppointmentLine> booked =
                appointments.ofTherapist(caller.account(), about.minusDays(BACK), about.plusDays(1));
        List<CaseLine> cases = plans.caseload(caller.account(), now, MOST_CASES);
        List<Draft> own = notes.ofTherapist(caller.account(), about.minusDays(1));
        List<TaskLine> open = tasks.open(Role.THERAPIST, MOST_TASKS);
        return new TherapistDay(
                now, zone(booked, cases), caller.name(), booked, cases, own, open, summaries(booked, about));
    }

    /** Of those who come today, and of those whose visit nobody has written. */
    private Map<Long, CaseSummary> summaries(List<AppointmentLine> booked, LocalDate about) {
        List<Long> patients = booked.stream()
                .filter(line -> !line.time().on().isBefore(about.minusDays(1)) || TherapistDay.unwritten(line))
                .map(line -> line.patient().id())
                .distinct()
                .limit(MOST_SUMMARIES)
                .toList();
        return caseSummaries.ofTreated(patients, caller.account());
    }

    /** Where the caller works: at the site of an appointment, else of a patient's episode; without any, at the clinic's first site. */
    private ZoneId zone(List<AppointmentLine> booked, List<CaseLine> cases) {
        return booked.stream()
                .map(line -> line.time().zone())
                .findFirst()
                .or(() -> cases.stream()
                        .filter(c -> c.zone() != null)
                        .map(CaseLine::zone)
                        .findFirst())
                .orElseGet(days::zone);
    }
}
