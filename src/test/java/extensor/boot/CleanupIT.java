package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.KnownBrowser;
import extensor.care.accounts.SigningIn;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Aged;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has aged goes, bite by bite; what is needed stays, and nobody notices. */
@Inside
class CleanupIT extends ClinicAtWork {
    private static final int BITE = 500;

    @Inject
    Cleanup cleanup;

    @Inject
    FailingExpired stubborn;

    @Inject
    Aged aged;

    @Inject
    SigningIn signingIn;

    private Instant now;

    /** What other tests left behind goes first. */
    @BeforeEach
    void theClockStands() {
        time.stop();
        now = clock.instant();
        untilNothingIsLeft();
    }

    private void untilNothingIsLeft() {
        long gone;
        do gone = removed();
        while (gone > 0);
    }

    @AfterEach
    void nothingIsInTheWay() {
        stubborn.fail(false);
    }

    private long removed() {
        long before = all();
        cleanup.round();
        return before - all();
    }

    private long all() {
        return count("booking_cell")
                + count("setup_link")
                + count("sign_in_guard")
                + count("visit")
                + count("unsaved_form");
    }

    private long count(String table) {
        return rows.number("select count(*) from " + table);
    }

    private boolean there(String table, long id) {
        return rows.number("select count(*) from " + table + " where id = ?", id) == 1;
    }

    @Test
    void cells_of_past_days_go_in_small_bites_and_the_others_stay() {
        long booked = book(plan(1, 42, 2, "MT_MASSAGE")).get(0);
        long old = aged.cells(patient, now.minus(Duration.ofDays(400)), 1_200);
        long recent = aged.cells(patient, now.minus(Duration.ofDays(2)), 60);
        long left = cells(old);
        for (int bite : new int[] {BITE, BITE, 200, 0}) {
            cleanup.round();
            left -= bite;
            assertThat(cells(old)).isEqualTo(left);
        }
        assertThat(cells(old)).isZero();
        assertThat(there("visit", old)).isTrue();
        assertThat(cells(recent)).isEqualTo(60);
        assertThat(cells(booked)).isEqualTo(3 * 6);
    }

    @Test
    void links_throttles_and_withdrawn_visits_go_when_they_can_serve_nobody() {
        long expired = aged.link(thea.account(), now.minusSeconds(1));
        long open = aged.link(thea.account(), now.plusSeconds(60));
        String forgotten = aged.throttle(now.minus(Duration.ofHours(25)));
        String known = aged.throttle(now.minus(Duration.ofHours(23)));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        long withdrawn = aged.withdrawn(patient, today.minusDays(31));
        long lately = aged.withdrawn(patient, today.minusDays(29));
        long walkedIn = aged.withdrawn(patient, today.minusDays(31));
        rows.change("update visit set walked_in_on = ? where id = ?", today.minusDays(31), walkedIn);
        cleanup.round();
        assertThat(there("setup_link", expired)).isFalse();
        assertThat(there("setup_link", open)).isTrue();
        assertThat(throttles(forgotten)).isZero();
        assertThat(throttles(known)).isEqualTo(1);
        assertThat(there("visit", withdrawn)).isFalse();
        assertThat(there("visit", lately)).isTrue();
        assertThat(there("visit", walkedIn)).as("somebody came").isTrue();
    }

    @Test
    void a_link_of_which_its_owner_has_to_be_told_stays_for_a_month() {
        long lately = aged.link(thea.account(), now.minus(Duration.ofDays(29)));
        long longAgo = aged.link(thea.account(), now.minus(Duration.ofDays(31)));
        rows.change("update setup_link set renewal = true where id in (?, ?)", lately, longAgo);
        cleanup.round();
        assertThat(there("setup_link", lately)).isTrue();
        assertThat(there("setup_link", longAgo)).isFalse();
        rows.change("delete from setup_link where id = ?", lately);
    }

    private long throttles(String key) {
        return rows.number("select count(*) from sign_in_guard where guard_key = ?", key);
    }

    @Test
    void who_signs_in_again_after_a_long_time_keeps_the_throttle_and_begins_without_failures() {
        assertThat(acting.refusalAs(null, () -> signingIn.enter("nobody-at-all", "wrong password", KnownBrowser.NONE)))
                .isEqualTo("sign-in.wrong");
        rows.change("update sign_in_guard set failures = 30 where changed_at = ?", Aged.utc(now));
        time.pass(Duration.ofHours(25));
        assertThat(acting.refusalAs(null, () -> signingIn.enter("nobody-at-all", "wrong password", KnownBrowser.NONE)))
                .isEqualTo("sign-in.wrong");
        cleanup.round();
        assertThat(rows.number(
                        "select count(*) from sign_in_guard where failures = 1 and changed_at = ?",
                        Aged.utc(clock.instant())))
                .as("by name and by address")
                .isEqualTo(2);
    }

    @Test
    void a_visit_of_past_days_can_still_be_cancelled_with_its_cells_and_without() {
        long plan = plan(0, 42, 2, "MT_MASSAGE");
        long gone = book(plan).get(0);
        long kept = booked(plan).get(1).id();
        AppointmentLine later = appointment(kept);
        passTo(later.time().startsAt().plus(Duration.ofDays(4)));
        cancel(kept);
        assertThat(cells(kept)).as("of past days, which go by themselves").isEqualTo(3 * 6);
        untilNothingIsLeft();
        assertThat(cells(kept) + cells(gone)).isZero();
        cancel(gone);
        assertThat(appointment(gone).state()).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    void what_fails_stops_nothing_else_and_is_tried_again() throws InterruptedException {
        stubborn.fail(true);
        long first = aged.link(thea.account(), now.minusSeconds(1));
        cleanup.round();
        assertThat(there("setup_link", first)).isFalse();
        long second = aged.link(thea.account(), now.minusSeconds(1));
        cleanup.every(Duration.ofMillis(10));
        try {
            assertThat(stubborn.rounds(3).await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            cleanup.end();
        }
        assertThat(there("setup_link", second)).isFalse();
    }
}
