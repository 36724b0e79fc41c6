package extensor.care.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who came and who did not, of one plan: what has become of each appointment, and the days on which treatment was given that was not booked. */
public record Attendance(List<Attendance.AttendedVisit> booked, Set<LocalDate> walkedIn) {
    /** An appointment, on its day at its site. */
    public record AttendedVisit(LocalDate on, VisitState state) {}
}
