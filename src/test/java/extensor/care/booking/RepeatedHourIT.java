package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clinic that is open at night: the hour that the clock shows twice has two places for each time, and the one that it skips has none. */
@Inside
class RepeatedHourIT extends ClinicAtWork {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    /** The clock is set back from 3:00 to 2:00. */
    private static final LocalDate BACK = next(ZoneOffsetTransition::isOverlap);
    /** The clock is set forward from 2:00 to 3:00. */
    private static final LocalDate FORWARD = next(ZoneOffsetTransition::isGap);

    private long night;
    private long plan;

    private static LocalDate next(Predicate<ZoneOffsetTransition> wanted) {
        Instant soon = Instant.now().plus(3, ChronoUnit.DAYS);
        return Stream.iterate(
                        ZURICH.getRules().nextTransition(soon),
                        change -> ZURICH.getRules().nextTransition(change.getInstant()))
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .getDateTimeBefore()
                .toLocalDate();
    }

    @BeforeEach
    void aSiteIsOpenAtNight() {
        time.stop();
        night = clinic.site("Night", ZURICH);
    }

    /** From the day before: daily visits of half an hour, between one and four. */
    private void planAround(LocalDate day) {
        passTo(day.minusDays(2).atTime(12, 0).atZone(ZURICH).toInstant());
        thea = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        practice.works(night, thea.account(), "1:00-4:00");
        practice.room(night);
        patient = clinic.register(desk);
        episode = clinic.episode(thea, patient, night);
        plan = practice.plan(thea, patient, episode, 1, 3, 7, "MT_MASSAGE");
        book(plan);
    }

    private AppointmentLine on(LocalDate day) {
        return booked(plan).stream()
                .filter(visit -> visit.time().on().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private List<SlotLine> at(AppointmentLine visit, LocalDateTime when) {
        return acting.as(desk, () -> movingVisits.at(visit.id(), thea.account(), when));
    }

    private Instant starts(AppointmentLine visit) {
        return appointment(visit.id()).time().startsAt();
    }

    @Test
    void a_time_that_comes_twice_has_two_places_and_the_visit_goes_to_the_one_that_is_chosen() {
        planAround(BACK);
        LocalDateTime halfPast = BACK.atTime(2, 30);
        List<SlotLine> both = at(on(BACK), halfPast);
        assertThat(both).extracting(line -> line.slot().second()).containsExactly(false, true);
        assertThat(both).allMatch(SlotLine::repeated);
        move(on(BACK), both.get(1).slot());
        assertThat(starts(on(BACK))).isEqualTo(WallClock.instant(halfPast, ZURICH, true));
        assertThat(on(BACK).time().at()).isEqualTo(halfPast);
        assertThat(on(BACK).time().second()).isTrue();
        move(on(BACK), both.get(0).slot());
        assertThat(starts(on(BACK))).isEqualTo(WallClock.instant(halfPast, ZURICH, false));
        assertThat(on(BACK).time().second()).isFalse();
        AppointmentLine moved = on(BACK);
        acting.as(desk, () -> movingVisits.undo(moved.id(), moved.revision()));
        assertThat(on(BACK).time().second()).as("back where it was before").isTrue();
    }

    @Test
    void what_one_takes_leaves_the_other_free() {
        planAround(BACK);
        LocalDateTime two = BACK.atTime(2, 0);
        Slot first = at(on(BACK), two).get(0).slot();
        move(on(BACK), first);
        long another = planOfAnotherAtNight();
        AppointmentLine other = booked(another).stream()
                .filter(visit -> visit.time().on().equals(BACK))
                .findFirst()
                .orElseThrow();
        assertThat(at(other, two))
                .singleElement()
                .satisfies(line -> assertThat(line.slot().second()).isTrue());
        assertThat(acting.refusalAs(desk, () -> movingVisits.move(other.id(), other.revision(), first)))
                .isEqualTo("booking.stays");
        int revision = acting.as(
                desk,
                () -> movingVisits.move(
                        other.id(), other.revision(), at(other, two).get(0).slot()));
        assertThat(revision).isPositive();
        assertThat(starts(other)).isEqualTo(starts(on(BACK)).plus(1, ChronoUnit.HOURS));
    }

    private long planOfAnotherAtNight() {
        long somebody = clinic.register(desk);
        long other = practice.plan(thea, somebody, clinic.episode(thea, somebody, night), 1, 3, 7, "MT_MASSAGE");
        book(other);
        return other;
    }

    @Test
    void a_time_that_is_skipped_has_no_place() {
        planAround(FORWARD);
        AppointmentLine visit = on(FORWARD);
        assertThat(acting.refusalAs(desk, () -> at(visit, FORWARD.atTime(2, 30))))
                .isEqualTo("booking.skipped");
        assertThat(at(visit, FORWARD.atTime(3, 0))).hasSize(1);
        assertThat(visit.time().from().getHour()).isNotEqualTo(2);
    }

    @Test
    void outside_of_the_hours_of_the_clinic_neither_is_offered() {
        planAround(BACK);
        practice.changeHours(night, thea.account(), "8:00-12:00");
        AppointmentLine visit = on(BACK);
        assertThat(acting.refusalAs(desk, () -> at(visit, BACK.atTime(2, 30)))).isEqualTo("booking.not-working");
    }
}
