package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.SetupObstacle.ObstacleKind;
import extensor.care.clinic.SiteInventory;
import extensor.care.visits.WantedKinds;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupReviewTest {
    private static final SiteInventory FRESH =
            new SiteInventory(1, "Clinic", false, false, Set.of(), Set.of(), 0, 0, 0, false);
    private static final SiteInventory READY =
            new SiteInventory(1, "Clinic", true, true, Set.of("TREATMENT_ROOM"), Set.of("ULTRASOUND"), 1, 0, 0, false);

    @Test
    void a_fresh_installation_begins_with_its_country_and_says_that_nobody_treats_and_no_room_is_there() {
        SetupReview review = review(0, false, List.of(), FRESH);
        assertThat(review.steps()).noneMatch(SetupReview.SetupStepLine::done);
        assertThat(review.next()).isEqualTo(SetupStep.COUNTRY);
        assertThat(kinds(review)).containsExactly(ObstacleKind.NO_THERAPIST, ObstacleKind.NO_ROOM);
        assertThat(review.bookable()).isFalse();
        assertThat(review.complete()).isFalse();
    }

    @Test
    void a_clinic_is_set_up_without_what_is_optional_and_an_empty_address_does_not_hold_it_up() {
        SiteInventory bare = new SiteInventory(1, "Clinic", true, false, Set.of("GYM"), Set.of(), 1, 0, 0, false);
        SetupReview review = review(1, true, List.of(), bare);
        assertThat(review.complete()).isTrue();
        assertThat(review.next()).isNull();
        assertThat(review.bookable()).isTrue();
        assertThat(review.obstacles()).isEmpty();
        assertThat(review.steps().stream().filter(line -> !line.done()).map(SetupReview.SetupStepLine::step))
                .containsExactly(SetupStep.ADDRESS, SetupStep.DEVICE, SetupStep.HOLIDAYS);
    }

    @Test
    void a_therapist_without_hours_cannot_be_booked() {
        SetupReview review = review(2, true, List.of(), with(Set.of("GYM"), 0));
        assertThat(kinds(review)).containsExactly(ObstacleKind.NO_HOURS);
        assertThat(review.bookable()).isFalse();
        assertThat(review.next()).isEqualTo(SetupStep.HOURS);
    }

    @Test
    void a_second_site_without_rooms_is_named_and_leaves_the_first_one_bookable() {
        SiteInventory second = new SiteInventory(2, "Annex", true, true, Set.of(), Set.of(), 0, 0, 0, false);
        SetupReview review = review(1, true, List.of(), READY, second);
        assertThat(review.bookable()).isTrue();
        assertThat(review.obstacles()).allMatch(obstacle -> obstacle.siteName().equals("Annex"));
        assertThat(review.steps().stream()
                        .filter(line -> line.step() == SetupStep.ROOM)
                        .map(SetupReview.SetupStepLine::site))
                .containsExactly(2L);
    }

    @Test
    void a_signed_plan_names_the_room_and_the_device_it_waits_for_at_its_own_site() {
        List<WantedKinds> wanted = List.of(
                new WantedKinds(1, Set.of("POOL"), Set.of()),
                new WantedKinds(1, Set.of("TREATMENT_ROOM", "GYM"), Set.of("ULTRASOUND", "CPM")),
                new WantedKinds(7, Set.of("CASTING_ROOM"), Set.of("STIM_UNIT")));
        SetupReview review = review(1, true, wanted, READY);
        assertThat(kinds(review)).containsExactly(ObstacleKind.NO_ROOM_OF_KIND, ObstacleKind.NO_DEVICE_OF_KIND);
        assertThat(review.obstacles().stream().map(SetupObstacle::missing)).containsExactly("POOL", "CPM");
        assertThat(review.bookable()).isTrue();
    }

    @Test
    void the_devices_that_treatments_need_and_no_site_has_are_told() {
        SetupReview review = review(1, true, List.of(), READY);
        assertThat(review.steps().stream()
                        .filter(line -> line.step() == SetupStep.DEVICE)
                        .flatMap(line -> line.missing().stream()))
                .containsExactly("STIM_UNIT");
    }

    @Test
    void holidays_are_looked_at_where_the_site_is_closed_on_some_and_where_none_is_known_on_any_day() {
        assertThat(holidaysDone(8, 8, true)).isFalse();
        assertThat(holidaysDone(8, 7, true)).isTrue();
        assertThat(holidaysDone(8, 0, true)).isTrue();
        assertThat(holidaysDone(0, 0, false)).isFalse();
        assertThat(holidaysDone(0, 0, true)).isTrue();
        SiteInventory some = new SiteInventory(3, "Annex", true, true, Set.of(), Set.of(), 0, 8, 7, true);
        assertThat(review(1, true, List.of(), READY, some).openHolidays())
                .containsExactly(new SetupReview.OpenHolidays(3, "Annex", 7, 8));
    }

    private static boolean holidaysDone(int all, int open, boolean closedAhead) {
        SiteInventory site =
                new SiteInventory(1, "Clinic", true, true, Set.of("GYM"), Set.of(), 1, all, open, closedAhead);
        return review(1, true, List.of(), site).steps().stream()
                .filter(line -> line.step() == SetupStep.HOLIDAYS)
                .allMatch(SetupReview.SetupStepLine::done);
    }

    private static SiteInventory with(Set<String> rooms, int workers) {
        return new SiteInventory(1, "Clinic", true, true, rooms, Set.of(), workers, 0, 0, false);
    }

    private static SetupReview review(
            int therapists, boolean patient, List<WantedKinds> wanted, SiteInventory... sites) {
        return SetupReview.of(
                new SetupReview.ClinicParts(List.of(sites), therapists, patient, Set.of("ULTRASOUND", "STIM_UNIT")),
                wanted);
    }

    private static List<ObstacleKind> kinds(SetupReview review) {
        return review.obstacles().stream().map(SetupObstacle::kind).toList();
    }
}
