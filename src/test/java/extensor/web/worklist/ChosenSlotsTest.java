package extensor.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.ChosenSlot;
import extensor.care.booking.MissedVisits;
import extensor.care.booking.NoSlotReason;
import extensor.care.booking.Offer;
import extensor.care.booking.OfferLine;
import extensor.care.booking.PatientContact;
import extensor.care.booking.SlotLine;
import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import extensor.care.visits.Slot;
import extensor.shared.Id;
import extensor.shared.NamedId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proposals are chosen by default. A choice by hand stays and goes first, as long as it is free. */
class ChosenSlotsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 8);
    private static final Slot NINE = slot(9);
    private static final Slot TEN = slot(10);
    private static final Slot ELEVEN = slot(11);

    private final ChosenSlots choices = new ChosenSlots();

    private static Slot slot(int hour) {
        return new Slot(1, 2, List.of(), DAY.atTime(hour, 0));
    }

    private static OfferLine line(long visit, Slot proposed, boolean lost) {
        SlotLine slot = proposed == null
                ? null
                : new SlotLine(proposed, 30, 7, "Main", "Ines", "1", List.of(), true, false, false, false);
        VisitWindow window = new VisitWindow(Track.THERAPY, (int) visit, DAY, DAY, 30, Set.of(), Set.of(), true);
        return new OfferLine(visit, window, false, false, lost, slot, List.of(), NoSlotReason.NONE);
    }

    private static Offer offer(OfferLine... lines) {
        return new Offer(
                1,
                new PatientContact(2, "Ann", null),
                new NamedId(7, "Main"),
                ZoneOffset.UTC,
                DAY,
                new NamedId(1, "Ines"),
                List.of(),
                List.of(lines),
                List.of(),
                MissedVisits.NONE);
    }

    private void chooses(long visit, String slot) {
        choices.slots().put(Id.text(visit), slot);
        choices.byHand(Id.text(visit));
    }

    @Test
    void what_is_proposed_is_chosen_and_what_has_no_time_is_not() {
        choices.follow(offer(line(1, NINE, false), line(2, null, false)));
        assertThat(choices.chosen()).containsExactly(new ChosenSlot(1, NINE));
        assertThat(choices.chosenByHand()).isEmpty();
    }

    @Test
    void what_was_chosen_by_hand_goes_first_the_last_one_before_all() {
        choices.follow(offer(line(1, NINE, false), line(2, TEN, false), line(3, ELEVEN, false)));
        chooses(2, ELEVEN.key());
        chooses(3, TEN.key());
        assertThat(choices.chosen())
                .containsExactly(new ChosenSlot(3, TEN), new ChosenSlot(2, ELEVEN), new ChosenSlot(1, NINE));
        assertThat(choices.chosenByHand()).containsExactly(new ChosenSlot(3, TEN), new ChosenSlot(2, ELEVEN));
    }

    @Test
    void a_visit_that_is_not_to_be_booked_now_is_not_chosen_again_by_a_new_offer() {
        choices.follow(offer(line(1, NINE, false), line(2, TEN, false)));
        chooses(1, null);
        assertThat(choices.chosen()).containsExactly(new ChosenSlot(2, TEN));
        chooses(1, "");
        choices.follow(offer(line(1, NINE, false), line(2, ELEVEN, false)));
        assertThat(choices.chosen()).containsExactly(new ChosenSlot(2, ELEVEN));
    }

    @Test
    void a_choice_that_is_lost_is_by_hand_no_more_and_one_whose_visit_is_gone_is_forgotten() {
        choices.follow(offer(line(1, NINE, false), line(2, TEN, false)));
        chooses(1, ELEVEN.key());
        chooses(2, ELEVEN.key());
        choices.follow(offer(line(1, TEN, true)));
        assertThat(choices.chosen()).containsExactly(new ChosenSlot(1, TEN));
        assertThat(choices.chosenByHand()).isEmpty();
    }
}
