package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.RoomKind;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.Cause;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans are booked in the running program: all or nothing, once, and taken back as they were booked. */
@Inside
class BookingVisitsIT extends PlanToBook {
    @Inject
    ClosingEpisodes closing;

    @Inject
    KeepingRooms rooms;

    @Test
    void a_signed_plan_waits_at_the_desk_until_all_of_it_is_booked() {
        long plan = plan();
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(12);
            assertThat(line.unbooked().of()).isEqualTo(12);
            assertThat(line.unbooked().cause()).isEqualTo(Cause.NEW_PLAN);
            assertThat(line.unbooked().since()).isEqualTo(clinic.today());
            assertThat(line.unbooked().dueFrom()).isEqualTo(clinic.today().plusDays(1));
            assertThat(line.therapistName()).isNotBlank();
        });
        Offer offer = offer(plan);
        assertThat(offer.lines()).hasSize(12).allSatisfy(line -> {
            assertThat(line.proposed().inWindow()).isTrue();
            assertThat(line.proposed().slot().therapist()).isEqualTo(thea.account());
            assertThat(line.alternatives()).hasSize(3);
        });
        assertThat(offer.lines().stream().map(l -> l.proposed().at()).distinct())
                .hasSize(1);
        List<Long> booked = book(plan);
        assertThat(booked).hasSize(12);
        assertThat(waiting(plan)).isEmpty();
        assertThat(offer(plan).lines()).isEmpty();
        assertThat(booked(plan)).hasSize(12);
        assertThat(cells(booked.get(0))).isEqualTo(3 * 6);
    }

    @Test
    void the_same_request_again_books_nothing_more_and_gives_the_same_answer() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        String request = RequestKey.key();
        List<Object> results = acting.together(4, desk, "-", () -> bookingVisits.book(plan, chosen, request));
        assertThat(results).allSatisfy(r -> assertThat(r).isInstanceOf(BookingResult.class));
        assertThat(results.stream()
                        .map(r -> Set.copyOf(((BookingResult) r).visits()))
                        .distinct())
                .hasSize(1);
        assertThat(results).filteredOn(r -> !((BookingResult) r).repeated()).hasSize(1);
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isEqualTo(12);
    }

    @Test
    void two_who_book_the_same_plan_at_once_book_it_once() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        List<Object> results = acting.together(3, desk, "-", () -> bookingVisits.book(plan, chosen, RequestKey.key()));
        assertThat(results).filteredOn(r -> r instanceof BookingResult).hasSize(1);
        assertThat(results)
                .filteredOn(r -> r instanceof Refusal)
                .hasSize(2)
                .allSatisfy(r -> assertThat(((Refusal) r).key()).isEqualTo("booking.already"));
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isEqualTo(12);
    }

    @Test
    void what_was_taken_meanwhile_is_told_with_its_date_and_nothing_is_booked() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        long rival = planOfAnother(thea, 1, 42, 2, "MT_MASSAGE");
        Slot wanted = chosen.get(4).slot();
        ChosenSlot first = new ChosenSlot(offer(rival).lines().get(4).visit(), wanted);
        book(rival, List.of(first));
        RuntimeException no = acting.failureAs(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key()));
        assertThat(((Refusal) no).key()).isEqualTo("booking.taken");
        assertThat(((Refusal) no).arguments().get(0).toString())
                .contains(String.valueOf(wanted.at().getDayOfMonth()));
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isZero();
        assertThat(offer(plan).lines().get(4).proposed().slot()).isNotEqualTo(wanted);
    }

    @Test
    void a_slot_must_be_one_that_can_be_had() {
        long plan = plan();
        ChosenSlot good = offer(plan).proposed().get(0);
        Slot s = good.slot();
        LocalDate closed = s.at().toLocalDate().plusDays(7);
        practice.close(site, closed);
        SignedIn elsewhere = clinic.staff(Role.THERAPIST);
        long gym = practice.room(site, RoomKind.GYM);
        long stim = practice.device(site, DeviceKind.STIM_UNIT);
        assertThat(against(
                        plan,
                        good,
                        new Slot(
                                s.therapist(),
                                s.room(),
                                List.of(),
                                LocalDateTime.now().minusDays(3))))
                .isEqualTo("booking.past");
        assertThat(against(plan, good, new Slot(s.therapist(), s.room(), List.of(), s.at().plusMinutes(2))))
                .isEqualTo("booking.past");
        assertThat(against(plan, good, at(s, closed.atTime(9, 0)))).isEqualTo("booking.closed");
        assertThat(against(plan, good, at(s, s.at().with(LocalTime.of(7, 0))))).isEqualTo("booking.not-working");
        assertThat(against(plan, good, at(s, s.at().with(LocalTime.of(17, 45)))))
                .isEqualTo("booking.not-working");
        assertThat(against(plan, good, new Slot(elsewhere.account(), s.room(), List.of(), s.at())))
                .isEqualTo("booking.not-working");
        assertThat(against(plan, good, new Slot(s.therapist(), gym, List.of(), s.at())))
                .isEqualTo("booking.place");
        assertThat(against(plan, good, new Slot(s.therapist(), s.room(), List.of(stim), s.at())))
                .isEqualTo("booking.place");
        acting.as(administrator, () -> rooms.retire(room));
        assertThat(against(plan, good, new Slot(s.therapist(), room, List.of(), s.at())))
                .isEqualTo("booking.place");
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(plan, List.of(), RequestKey.key())))
                .isEqualTo("booking.nothing");
        assertThat(acting.refusalAs(
                        desk, () -> bookingVisits.book(plan, List.of(new ChosenSlot(77, s)), RequestKey.key())))
                .isEqualTo(NOT_FOUND);
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isZero();
    }

    private static Slot at(Slot slot, LocalDateTime time) {
        return new Slot(slot.therapist(), slot.room(), slot.devices(), time);
    }

    private String against(long plan, ChosenSlot good, Slot slot) {
        return acting.refusalAs(
                desk, () -> bookingVisits.book(plan, List.of(new ChosenSlot(good.visit(), slot)), RequestKey.key()));
    }

    @Test
    void a_device_is_booked_with_the_visit_and_only_once_at_a_time() {
        long plan = plan(1, 14, 2, "US_THERAPEUTIC");
        List<ChosenSlot> chosen = offer(plan).proposed();
        assertThat(chosen).allSatisfy(c -> assertThat(c.slot().devices()).hasSize(1));
        long visit = book(plan).get(0);
        assertThat(appointment(visit).place().devices()).containsExactly("ULTRASOUND");
        assertThat(cells(visit)).isEqualTo(4 * 6);
        long rival = planOfAnother(colleague, 1, 14, 2, "US_THERAPEUTIC");
        ChosenSlot mine = offer(rival).proposed().get(0);
        Slot same = new Slot(
                colleague.account(),
                mine.slot().room(),
                mine.slot().devices(),
                chosen.get(0).slot().at());
        assertThat(against(rival, mine, same)).isEqualTo("booking.taken");
    }

    @Test
    void nothing_is_booked_when_the_treatment_has_ended() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        acting.as(thea, () -> closing.close(episode, Set.of(), true));
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key())))
                .isEqualTo("booking.ended");
    }

    @Test
    void a_whole_booking_is_taken_back_at_once_and_no_other_one() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        rows.change(
                "update visit set since = ? where plan_id = ?",
                clock.instant()
                        .minus(Duration.ofDays(3))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDateTime(),
                plan);
        String before = RequestKey.key();
        acting.as(desk, () -> bookingVisits.book(plan, chosen.subList(0, 2), before));
        String request = RequestKey.key();
        BookingResult booked = acting.as(desk, () -> bookingVisits.book(plan, chosen.subList(2, 12), request));
        acting.as(desk, () -> bookingVisits.undo(plan, request));
        assertThat(booked(plan)).hasSize(2);
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(10);
            assertThat(line.unbooked().cause()).as("as before").isEqualTo(Cause.NEW_PLAN);
            assertThat(line.unbooked().since()).isEqualTo(clinic.today().minusDays(3));
        });
        assertThat(booked.visits()).allMatch(a -> cells(a) == 0);
        assertThat(acting.refusalAs(desk, () -> bookingVisits.undo(plan, request)))
                .as("it is taken back already")
                .isEqualTo("booking.gone-on");
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(plan, chosen.subList(2, 12), request)))
                .as("what was taken back is not said to be booked")
                .isEqualTo("booking.state");
        assertThat(acting.refusalAs(desk, () -> bookingVisits.undo(plan, RequestKey.key())))
                .isEqualTo("booking.state");
        book(plan);
        assertThat(booked(plan)).hasSize(12);
    }

    @Test
    void a_booking_of_which_one_visit_has_gone_on_is_not_taken_back_at_all() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        String request = RequestKey.key();
        long last = acting.as(desk, () -> bookingVisits.book(plan, chosen, request))
                .visits()
                .get(11);
        AppointmentLine line = appointment(last);
        SlotLine to =
                acting.as(desk, () -> movingVisits.free(last, SlotWish.NONE)).get(0);
        int moved = acting.as(desk, () -> movingVisits.move(last, line.revision(), to.slot()));
        assertThat(acting.refusalAs(desk, () -> bookingVisits.undo(plan, request)))
                .isEqualTo("booking.gone-on");
        assertThat(booked(plan)).hasSize(12).allMatch(v -> cells(v.id()) == 18);
        acting.as(desk, () -> movingVisits.undo(last, moved));
        time.stop();
        passTo(line.time().startsAt());
        acting.as(desk, () -> checkingIn.checkIn(last));
        assertThat(acting.refusalAs(desk, () -> bookingVisits.undo(plan, request)))
                .isEqualTo("booking.gone-on");
        acting.as(desk, () -> checkingIn.undo(last));
        acting.as(desk, () -> bookingVisits.undo(plan, request));
        assertThat(booked(plan)).isEmpty();
    }
}
