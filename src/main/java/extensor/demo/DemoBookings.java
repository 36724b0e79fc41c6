package extensor.demo;

import extensor.care.booking.Arrivals;
import extensor.care.booking.Booked;
import extensor.care.booking.Booking;
import extensor.care.booking.CancelReason;
import extensor.care.booking.Cancelling;
import extensor.care.booking.Chosen;
import extensor.care.booking.Offer;
import extensor.care.booking.ReadingVisits;
import extensor.care.booking.VisitLine;
import extensor.care.booking.Wish;
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
    Booking booking;

    @Inject
    Cancelling cancelling;

    @Inject
    ReadingVisits reading;

    @Inject
    Arrivals arrivals;

    @Inject
    DemoVisits visits;

    @Inject
    DemoActing acting;

    @Inject
    DemoDiary diary;

    /** Takes what is offered for the visits that wait, as far as the plan is to be booked; `number` tells the wishes of one person from those of another. */
    void book(String desk, long plan, DemoClinic.Plan written, int number) {
        Offer offer = acting.as(desk, () -> booking.offer(plan, wish(number)));
        List<Chosen> chosen = offer.proposed().stream()
                .limit(
                        written.booked() == null
                                ? Long.MAX_VALUE
                                : Math.max(0, written.booked() - offer.booked().size()))
                .sorted(Comparator.comparing((Chosen c) -> c.slot().at()).thenComparing(Chosen::expected))
                .toList();
        if (chosen.isEmpty()) return;
        Booked booked = acting.as(
                desk,
                () -> booking.book(
                        plan,
                        chosen,
                        "demo-" + number + "-" + offer.today() + "-"
                                + offer.booked().size()));
        for (int i = 0; i < chosen.size(); i++)
            comes(desk, booked.appointments().get(i), chosen.get(i).slot().at(), missed(written, chosen) == i);
        if (written.cancels())
            diary.on(1, () -> cancels(desk, booked.appointments().get(chosen.size() - 1)));
    }

    /** The place of the visit to which nobody will come, or -1. */
    private int missed(DemoClinic.Plan plan, List<Chosen> chosen) {
        long past = chosen.stream()
                .filter(c -> c.slot().at().toLocalDate().isBefore(diary.today()))
                .count();
        return plan.misses() ? (int) past - 1 : -1;
    }

    /** On the day of the visit; whoever does not come is noted in the evening. */
    private void comes(String desk, long appointment, LocalDateTime at, boolean missed) {
        int ago = (int) ChronoUnit.DAYS.between(at.toLocalDate(), diary.today());
        if (ago < 0) return;
        Runnable comes = () -> {
            VisitLine visit = visit(desk, appointment);
            if (!visit.at().equals(at)) return;
            if (missed) noted(desk, () -> arrivals.noShow(appointment));
            else if (ago == 0) comesToday(desk, visit);
            else {
                noted(desk, () -> arrivals.checkIn(appointment));
                visits.sign(visit.therapist(), appointment);
            }
        };
        if (missed) diary.onTheEveningOf(ago, comes);
        else diary.on(ago, comes);
    }

    private void comesToday(String desk, VisitLine visit) {
        DemoComing coming = DemoComing.of(visit.startsAt(), visit.minutes(), diary.now());
        if (coming.here() != null) diary.at(coming.here(), () -> noted(desk, () -> arrivals.checkIn(visit.id())));
        if (coming.signed() != null) diary.at(coming.signed(), () -> visits.sign(visit.therapist(), visit.id()));
    }

    private void noted(String desk, Runnable what) {
        acting.as(desk, () -> {
            what.run();
            return null;
        });
    }

    private void cancels(String desk, long appointment) {
        int revision = visit(desk, appointment).revision();
        noted(desk, () -> cancelling.cancel(appointment, revision, CancelReason.PATIENT_ASKED));
    }

    private VisitLine visit(String desk, long appointment) {
        return acting.as(desk, () -> reading.visit(appointment));
    }

    /** Everybody has a time of day that suits, and two days of the week: for most it is a day like today. */
    private Wish wish(int number) {
        LocalTime from = TIMES.get(number % TIMES.size());
        DayOfWeek day = diary.today().getDayOfWeek().plus(number % 3 == 2 ? 1 + number % 4 : 0);
        return new Wish(Set.of(day, day.plus(3)), from, from.plusHours(3), null);
    }
}
