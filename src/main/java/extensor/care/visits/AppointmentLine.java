package extensor.care.visits;

import extensor.care.clinic.Site;
import extensor.shared.Id;
import extensor.shared.NamedId;
import java.io.Serializable;
import java.util.List;

/** An appointment in a list: whose, with whom, of which episode, for which plan (null: none), where, when, how far it has come, and what stands against it while it lies ahead. */
public record AppointmentLine(
        long id,
        int revision,
        NamedId patient,
        NamedId therapist,
        long episode,
        Long plan,
        AppointmentPlace place,
        AppointmentTime time,
        VisitState state,
        List<BookingProblem> problems)
        implements Serializable {
    public static AppointmentLine of(Visit visit, Site site, String patient, String therapist, String room) {
        Appointment booked = visit.appointment();
        boolean ahead = visit.isBooked() || visit.state() == VisitState.ARRIVED;
        return new AppointmentLine(
                visit.id(),
                visit.revision(),
                new NamedId(visit.patient(), patient),
                new NamedId(booked.therapist(), therapist),
                visit.episode(),
                visit.plan(),
                new AppointmentPlace(
                        new NamedId(site.id(), site.name()),
                        site.address(),
                        new NamedId(booked.room(), room),
                        booked.held().stream().map(HeldDevice::kind).toList()),
                new AppointmentTime(booked.startsAt(), booked.zone(site.zone()), booked.minutes(), visit.arrivedAt()),
                visit.state(),
                ahead ? booked.problems() : List.of());
    }

    public String key() {
        return Id.text(id);
    }

    /** It cannot stay as it is. */
    public boolean troubled() {
        return !problems.isEmpty();
    }

    /** The plan asks for other days, and nobody has said yet that it stays on this one. */
    public boolean onOtherDay() {
        return problems.contains(BookingProblem.ANOTHER_DAY);
    }

    /** It cannot take place as it is: somebody has to find another place for it. */
    public boolean prevented() {
        return problems.stream().anyMatch(BookingProblem::prevents);
    }

    public boolean movable() {
        return state == VisitState.BOOKED;
    }
}
