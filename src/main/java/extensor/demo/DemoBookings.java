package extensor.demo;

import extensor.care.booking.BookingResult;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.CancellingVisits;
import extensor.care.booking.CheckingIn;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.Offer;
import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.SlotWish;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Books the plans of the demo clinic on the day they are signed, as the desk does, and lets the people come to their visits. */
@ApplicationScoped
public class DemoBookings {
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(8, 30), LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(9, 15), LocalTime.of(15, 30));

    @Inject
    BookingVisits bookingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingAppointments reading;

    @Inject
    CheckingIn checkingIn;

    @Inject
    DemoVisits visits;

    @Inject
    DemoActors acting;

    @Inject
    DemoDiary diary;

    /** Takes what is offered for the visits that wait, as far as the plan is to be booked; `number` tells the wishes of one person from those of another. */
    void book(String desk, long plan, DemoClinic.Plan written, int number) {
        Offer offer = acting.as(desk, () -> bookingVisits.offer(plan, wish(number)));
        List<ChosenSlot> chosen = offer.proposed().stream()
                .limit(
                        written.booked().visits() == null
                                ? Long.MAX_VALUE
                                : Math.max(
                                        0,
                                        written.booked().visits()
                                                - offer.booked().size()))
                .sorted(Comparator.comparing((ChosenSlot c) -> c.slot().at()).thenComparing(ChosenSlot::visit))
                .toList();
        if (chosen.isEmpty()) return;
        BookingResult booked = acting.as(
                desk,
                () -> bookingVisits.book(
                        plan,
                        chosen,
                        "demo-" + number + "-" + offer.today() + "-"
                                + offer.booked().size()));
        for (int i = 0; i < chosen.size(); i++)
            comes(desk, booked.visits().get(i), chosen.get(i).slot().at(), missed(written, chosen) == i);
        if (written.booked().cancels())
            diary.on(1, () -> cancels(desk, booked.visits().get(chosen.size() - 1)));
    }

    /** The place of the visit to which nobody will come, or -1. */
    private int missed(DemoClinic.Plan plan, List<ChosenSlot> chosen) {
        long past = chosen.stream()
                .filter(c -> c.slot().at().toLocalDate().isBefore(diary.today()))
                .count();
        return plan.booked().misses() ? (int) past - 1 : -1;
    }

    /** On the day of the visit; whoever does not come is noted in the evening. */
    private void comes(String desk, long appointment, LocalDateTime at, boolean missed) {
        int ago = (int) ChronoUnit.DAYS.between(at.toLocalDate(), diary.today());
        if (ago < 0) return;
        Runnable comes = () -> {
            AppointmentLine visit = visit(desk, appointment);
            if (!visit.time().at().equals(at)) return;
            if (missed) noted(desk, () -> checkingIn.noShow(appointment));
            else if (ago == 0) comesToday(desk, visit);
            else {
                noted(desk, () -> checkingIn.checkIn(appointment));
                visits.sign(visit.therapist().id(), appointment);
            }
        };
        if (missed) diary.onTheEveningOf(ago, comes);
        else diary.on(ago, comes);
    }

    private void comesToday(String desk, AppointmentLine visit) {
        DemoArrivals coming =
                DemoArrivals.of(visit.time().startsAt(), visit.time().minutes(), diary.now());
        if (coming.here() != null) diary.at(coming.here(), () -> noted(desk, () -> checkingIn.checkIn(visit.id())));
        if (coming.signed() != null)
            diary.at(coming.signed(), () -> visits.sign(visit.therapist().id(), visit.id()));
    }

    private void noted(String desk, Runnable what) {
        acting.as(desk, () -> {
            what.run();
            return null;
        });
    }

    private void cancels(String desk, long appointment) {
        int revision = visit(desk, appointment).revision();
        noted(desk, () -> cancellingVisits.cancel(appointment, revision, CancelReason.PATIENT_ASKED));
    }

    private AppointmentLine visit(String desk, long appointment) {
        return acting.as(desk, () -> reading.visit(appointment));
    }

    /** Everybody has a time of day that suits, and two days of the week: for most it is a day like today. */
    private SlotWish wish(int number) {
        LocalTime from = TIMES.get(number % TIMES.size());
        DayOfWeek day = diary.today().getDayOfWeek().plus(number % 3 == 2 ? 1 + number % 4 : 0);
        return new SlotWish(Set.of(day, day.plus(3)), from, from.plusHours(3), null);
    }
}
