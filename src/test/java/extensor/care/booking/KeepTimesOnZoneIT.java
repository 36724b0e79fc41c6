package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.SiteSheet;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.PreviewingZones;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.OpenTransaction;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A site gets another time zone: what was agreed with people stays at its time on the wall, and what is over stays as it was. */
@Inside
class KeepTimesOnZoneIT extends BookedPlan {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Inject
    KeepingSites sites;

    @Inject
    PreviewingZones previewing;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    OpenTransaction openTransaction;

    private SiteSheet sheet(long of) {
        return acting.as(administrator, () -> sites.all()).stream()
                .filter(s -> s.id() == of)
                .findFirst()
                .orElseThrow();
    }

    private void zone(String zone) {
        SiteSheet now = sheet(site);
        acting.as(
                administrator,
                () -> sites.change(
                        site,
                        now.revision(),
                        new SiteForm(now.written().name(), zone, now.written().phone(), null, null, null)));
    }

    private static Refusal refusal(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) if (t instanceof Refusal no) return no;
        throw new AssertionError(failure);
    }

    /** Of people, rooms and the patient, for all visits of the plan. */
    private long allCells() {
        return rows.number(
                "select count(*) from booking_cell where visit_id in (select v.id from visit v where v.plan_id = ?)",
                plan);
    }

    private Map<Long, LocalDateTime> times() {
        return booked().stream()
                .collect(Collectors.toMap(AppointmentLine::id, v -> v.time().at()));
    }

    @Test
    void visits_ahead_stay_at_their_times_with_their_cells_and_nothing_stands_against_them() {
        Map<Long, LocalDateTime> before = times();
        long cells = allCells();
        zone("America/Chicago");
        assertThat(times()).isEqualTo(before);
        assertThat(booked()).allSatisfy(v -> {
            assertThat(v.time().zone()).isEqualTo(CHICAGO);
            assertThat(v.time().startsAt())
                    .isEqualTo(v.time().at().atZone(CHICAGO).toInstant());
            assertThat(v.problems()).isEmpty();
            assertThat(rows.number("select min(cell) from booking_cell where visit_id = ?", v.id()))
                    .isEqualTo(v.time().startsAt().getEpochSecond() / 300);
        });
        assertThat(allCells()).isEqualTo(cells);
        AppointmentLine first = booked().get(0);
        Slot taken =
                new Slot(thea.account(), room, List.of(), booked().get(1).time().at());
        assertThatThrownBy(() -> move(first, taken))
                .satisfies(no -> assertThat(refusal(no).key()).isEqualTo("booking.stays"));
    }

    @Test
    void what_is_over_is_told_by_the_clock_of_then_on_the_day_of_then() {
        AppointmentLine past = booked().get(0);
        rows.change("update visit set starts_at = '2026-01-05 15:00:00', state = 'NO_SHOW' where id = ?", past.id());
        zone("Asia/Tokyo");
        AppointmentLine told = appointment(past.id());
        assertThat(told.time().at()).isEqualTo(LocalDateTime.of(2026, 1, 5, 10, 0));
        zone("America/Chicago");
        assertThat(appointment(past.id()).time().at()).isEqualTo(LocalDateTime.of(2026, 1, 5, 10, 0));
        LocalDate day = LocalDate.of(2026, 1, 5);
        assertThat(onCalendar(day)).contains(past.id());
        assertThat(onCalendar(day.plusDays(1))).doesNotContain(past.id());
    }

    private List<Long> onCalendar(LocalDate day) {
        return acting.as(desk, () -> readingCalendar.day(site, day)).columns().stream()
                .flatMap(c -> c.visits().stream())
                .map(AppointmentLine::id)
                .toList();
    }

    @Test
    void a_visit_that_was_moved_goes_back_to_the_time_on_the_wall_that_it_had() {
        AppointmentLine first = booked().get(0);
        move(first, new Slot(thea.account(), room, List.of(), first.time().at().plusHours(1)));
        zone("America/Chicago");
        int revision = appointment(first.id()).revision();
        acting.as(desk, () -> movingVisits.undo(first.id(), revision));
        assertThat(appointment(first.id()).time().at()).isEqualTo(first.time().at());
    }

    @Test
    void a_cancelled_visit_comes_back_at_its_time_on_the_wall() {
        AppointmentLine first = booked().get(0);
        cancel(first.id());
        zone("America/Chicago");
        undoCancelling(first.id());
        assertThat(appointment(first.id()).time().at()).isEqualTo(first.time().at());
        assertThat(appointment(first.id()).problems()).isEmpty();
    }

    @Test
    void a_zone_whose_clock_skips_the_time_of_a_visit_is_refused_and_nothing_changes() {
        AppointmentLine first = booked().get(0);
        Map<Long, LocalDateTime> before = times();
        LocalDateTime skipped = ZoneId.of("Europe/Zurich")
                .getRules()
                .nextTransition(first.time().startsAt())
                .getDateTimeBefore();
        LocalDateTime night = skipped.getMonthValue() == 3 ? skipped : nextMarch(skipped);
        rows.change(
                "update visit set starts_at = ? where id = ?",
                LocalDateTime.ofInstant(night.plusMinutes(30).atZone(NEW_YORK).toInstant(), ZoneOffset.UTC),
                first.id());
        assertThatThrownBy(() -> zone("Europe/Zurich")).satisfies(no -> {
            assertThat(refusal(no).field()).isEqualTo("zone");
            assertThat(refusal(no).key()).isEqualTo("site.zone-skips");
            assertThat(refusal(no).arguments().get(0)).isEqualTo(1);
        });
        assertThat(sheet(site).written().zone()).isEqualTo(NEW_YORK.getId());
        assertThat(appointment(booked().get(1).id()).time().at()).isIn(before.values());
    }

    private static LocalDateTime nextMarch(LocalDateTime autumn) {
        return ZoneId.of("Europe/Zurich")
                .getRules()
                .nextTransition(
                        autumn.plusDays(1).atZone(ZoneId.of("Europe/Zurich")).toInstant())
                .getDateTimeBefore();
    }

    @Test
    void a_visit_that_would_overlap_with_one_at_another_site_is_told_and_nothing_changes() {
        AppointmentLine first = booked().get(0);
        AppointmentLine second = booked().get(1);
        long elsewhere = clinic.site();
        rows.change(
                "update visit set site_id = ?, starts_at = ? where id = ?",
                elsewhere,
                LocalDateTime.ofInstant(first.time().at().atZone(CHICAGO).toInstant(), ZoneOffset.UTC),
                second.id());
        assertThatThrownBy(() -> zone("America/Chicago")).satisfies(no -> {
            assertThat(refusal(no).field()).isEqualTo("zone");
            assertThat(refusal(no).key()).isEqualTo("site.zone-clashes");
        });
        assertThat(sheet(site).written().zone()).isEqualTo(NEW_YORK.getId());
    }

    @Test
    void the_preview_counts_what_lies_ahead_and_changes_nothing() {
        Map<Long, LocalDateTime> before = times();
        PreviewingZones.ZonePreview preview = acting.as(administrator, () -> previewing.preview(site, CHICAGO));
        assertThat(preview.visits()).isEqualTo(before.size());
        assertThat(preview.first()).hasSize(3).isSubsetOf(before.values());
        assertThat(preview.now()).isEqualTo(preview.before().minusHours(1));
        assertThat(times()).isEqualTo(before);
        assertThat(booked()).allSatisfy(v -> assertThat(v.time().zone()).isEqualTo(NEW_YORK));
    }

    @Test
    void who_changes_the_zone_waits_for_a_booking_that_is_under_way_and_takes_it_along() throws Exception {
        AppointmentLine first = booked().get(0);
        Slot there = new Slot(thea.account(), room, List.of(), first.time().at().plusHours(1));
        SiteSheet now = sheet(site);
        openTransaction.secondWaits(
                desk, () -> movingVisits.move(first.id(), first.revision(), there), administrator, () -> {
                    sites.change(
                            site,
                            now.revision(),
                            new SiteForm(
                                    now.written().name(),
                                    "America/Chicago",
                                    now.written().phone(),
                                    null,
                                    null,
                                    null));
                });
        assertThat(appointment(first.id()).time().at()).isEqualTo(there.at());
        assertThat(appointment(first.id()).time().startsAt())
                .isEqualTo(there.at().atZone(CHICAGO).toInstant());
    }

    @Test
    void a_typed_time_that_does_not_come_is_refused_at_its_field() {
        AppointmentLine first = booked().get(0);
        var rules = NEW_YORK.getRules();
        var one = rules.nextTransition(clock.instant());
        var other = rules.nextTransition(one.getInstant());
        LocalDateTime gap = (one.isGap() ? one : other).getDateTimeBefore().plusMinutes(30);
        assertThatThrownBy(() -> acting.as(desk, () -> movingVisits.at(first.id(), thea.account(), gap)))
                .satisfies(no -> {
                    assertThat(refusal(no).field()).isEqualTo("at");
                    assertThat(refusal(no).key()).isEqualTo("booking.skipped");
                });
        assertThatThrownBy(() -> move(first, new Slot(thea.account(), room, List.of(), gap)))
                .satisfies(no -> assertThat(refusal(no).key()).isEqualTo("booking.skipped"));
    }
}
