package extensor.care.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.Offer;
import extensor.care.booking.OfferLine;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Family;
import extensor.care.clinic.RoomKind;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A series of casts in the running program, from the template to its end: what is booked, recorded, judged, refused, and kept once. */
@Inside
class CastingIT extends ClinicAtWork {
    private static final String RECORDED = "casts.somebody-was-first";

    @Inject
    Planning planning;

    @Inject
    Casting casting;

    @Inject
    ReadingCasts reading;

    @Inject
    ClosingEpisodes closingEpisodes;

    private long plan;
    private CastLimb elbow;
    private LocalDate today;

    @BeforeEach
    void anElbowIsToBeCast() {
        today = clinic.today();
        plan = acting.as(thea, () -> planning.begin(episode, "T07"));
        clinic.denyAllBut(thea, patient);
        for (ItemSheet one : items())
            if (one.family() != Family.CAST) acting.as(thea, () -> planning.remove(plan, one.id()));
        ItemSheet cast = items().get(0);
        int item = cast.id();
        elbow = new CastLimb(item, Side.LEFT);
        acting.as(
                thea,
                () -> planning.changeDose(
                        plan, item, cast.dose().json(), Map.of("baseline_deg", "-40", "target_deg", "-15")));
        acting.as(
                thea,
                () -> planning.placeItem(
                        plan, item, items().get(0).item(), BodyRegion.ELBOW, Side.LEFT, CarePlace.CLINIC, null, null));
        practice.sign(thea, plan);
    }

    private List<ItemSheet> items() {
        return acting.as(thea, () -> planning.open(plan)).items();
    }

    private static CastForm form(LocalDate on, CastDecision decision, double set, String note, int... readings) {
        return new CastForm(
                on,
                IntStream.of(readings).mapToObj(BigDecimal::valueOf).toList(),
                "FIRM",
                null,
                CastCondition.WHOLE,
                true,
                Map.of(),
                false,
                true,
                Set.of(),
                2,
                CastTolerance.GOOD,
                false,
                decision,
                new CastForm.NewCast(BigDecimal.valueOf(set), "PLASTER", 3, true),
                note);
    }

    private static CastForm with(CastForm form, Map<SkinSite, SkinMark> skin, Set<String> signs) {
        return new CastForm(
                form.on(),
                form.readings(),
                form.endFeel(),
                form.caught(),
                form.condition(),
                true,
                skin,
                false,
                signs.isEmpty(),
                signs,
                form.worstPain(),
                form.tolerance(),
                false,
                form.decision(),
                form.cast(),
                form.note());
    }

    private void record(int place, CastForm form) {
        acting.as(thea, () -> casting.record(plan, elbow, place, form));
    }

    private List<String> refusedAt(int place, CastForm form) {
        Refusal no = (Refusal) acting.failureAs(thea, () -> casting.record(plan, elbow, place, form));
        return no.all().stream()
                .map(reason -> reason.field() + " " + reason.key())
                .toList();
    }

    private CastSeriesSheet series() {
        return acting.as(thea, () -> reading.of(plan)).series(elbow.key()).orElseThrow();
    }

    @Test
    void the_changes_are_booked_with_everything_else_in_the_casting_room_within_their_windows() {
        long plaster = practice.room(site, RoomKind.CASTING_ROOM);
        Offer offer = offer(plan);
        assertThat(offer.lines()).hasSize(7 + 3);
        List<OfferLine> casts = offer.lines().stream()
                .filter(line ->
                        line.proposed() != null && line.proposed().slot().room() == plaster)
                .toList();
        assertThat(casts).hasSize(7).allSatisfy(line -> {
            Slot slot = line.proposed().slot();
            assertThat(rows.number(
                            "select count(*) from visit where id = ? and track = 'CASTING' and window_minutes = 45"
                                    + " and window_from <= ? and window_to >= ?",
                            line.visit(),
                            slot.at().toLocalDate(),
                            slot.at().toLocalDate()))
                    .isEqualTo(1);
        });
        assertThat(book(plan)).hasSize(10);
    }

    @Test
    void a_series_gains_is_forecast_and_ends_at_its_target() {
        record(0, form(today.minusDays(18), CastDecision.RECAST, -45, null, -41, -40, -39));
        record(1, form(today.minusDays(16), CastDecision.RECAST, -42, null, -37, -36, -38));
        record(2, form(today.minusDays(12), CastDecision.RECAST, -36, null, -31, -32, -30));
        CastSeriesSheet gaining = series();
        assertThat(gaining.verdict().state()).isEqualTo(CastState.GAINING);
        assertThat(gaining.verdict().castsToGo()).isEqualTo(4);
        assertThat(gaining.next().due()).isEqualTo(today.minusDays(8));
        assertThat(gaining.castOn()).isTrue();
        assertThat(gaining.worn()).isEqualTo(3);
        record(3, form(today.minusDays(8), CastDecision.RECAST, -26, null, -21, -20, -19));
        record(4, form(today.minusDays(4), CastDecision.HOLD, 0, null, -15, -14, -15));
        CastSeriesSheet ended = series();
        assertThat(ended.ended()).isTrue();
        assertThat(ended.next()).isNull();
        assertThat(ended.verdict().state()).isEqualTo(CastState.TARGET_REACHED);
        assertThat(ended.lines()).extracting(CastLine::state).last().isEqualTo(CastState.TARGET_REACHED);
        assertThat(ended.chart().angles()).hasSize(5);
    }

    @Test
    void what_was_recorded_is_read_as_it_was_typed() {
        CastForm typed = with(
                new CastForm(
                        today,
                        List.of(new BigDecimal("-40.5"), new BigDecimal("-41.0")),
                        "SPASTIC",
                        new BigDecimal("-60.0"),
                        null,
                        true,
                        Map.of(),
                        false,
                        true,
                        Set.of(),
                        3,
                        null,
                        false,
                        CastDecision.PAUSE,
                        null,
                        "The skin is sore after the journey."),
                Map.of(SkinSite.POINT_OF_ELBOW, SkinMark.BLISTER, SkinSite.ELBOW_FOLD, SkinMark.MACERATION),
                Set.of("PALLOR", "NUMBNESS"));
        record(0, typed);
        assertThat(series().lines()).singleElement().satisfies(line -> {
            assertThat(line.found()).isEqualTo(typed);
            assertThat(line.by()).isEqualTo(thea.name());
            assertThat(line.state()).isEqualTo(CastState.UNSAFE);
        });
        assertThat(series().verdict().stops()).containsExactlyInAnyOrder(CastStop.SKIN, CastStop.CIRCULATION);
    }

    @Test
    void damaged_skin_blocks_the_next_cast_until_it_has_healed_and_was_seen() {
        record(0, form(today.minusDays(6), CastDecision.RECAST, -45, null, -40));
        CastForm sore = with(
                form(today.minusDays(2), CastDecision.RECAST, -42, "I am sure that it will be fine", -35),
                Map.of(SkinSite.POINT_OF_ELBOW, SkinMark.REDNESS_NONBLANCHING),
                Set.of());
        assertThat(refusedAt(1, sore)).containsExactly("decision casts.skin-first");
        record(
                1,
                with(
                        form(today.minusDays(2), CastDecision.PAUSE, 0, null, -35),
                        Map.of(SkinSite.POINT_OF_ELBOW, SkinMark.REDNESS_NONBLANCHING),
                        Set.of()));
        assertThat(series().castOn()).isFalse();
        CastForm unseen = form(today, CastDecision.RECAST, -42, null, -37);
        assertThat(refusedAt(2, with(unseen, Map.of(SkinSite.POINT_OF_ELBOW, SkinMark.OPEN_SORE), Set.of())))
                .containsExactly("decision casts.skin-first");
        record(2, unseen);
        assertThat(series().castOn()).isTrue();
        assertThat(series().verdict().state()).isEqualTo(CastState.TOO_FEW);
        assertThat(series().worn()).isEqualTo(2);
    }

    @Test
    void signs_of_danger_and_a_bony_end_forbid_a_cast_whatever_the_reason() {
        CastForm cold = with(
                form(today, CastDecision.RECAST, -45, "The other hand is just as cold", -40),
                Map.of(),
                Set.of("COLD_DIGITS"));
        assertThat(refusedAt(0, cold)).containsExactly("decision casts.circulation-first");
    }

    @Test
    void another_decision_than_the_proposed_one_needs_a_reason() {
        record(0, form(today.minusDays(4), CastDecision.RECAST, -45, null, -40));
        assertThat(refusedAt(1, form(today, CastDecision.STOP, 0, "no", -35)))
                .containsExactly("note casts.why-missing");
        record(1, form(today, CastDecision.STOP, 0, "Moves to another town and goes on there", -35));
        assertThat(series().lines().get(1).differs()).isTrue();
        assertThat(series().ended()).isTrue();
    }

    @Test
    void everything_that_is_missing_is_told_at_once_at_its_field() {
        CastForm empty = new CastForm(
                null, List.of(), null, null, null, false, Map.of(), false, false, Set.of(), 11, null, false, null, null,
                null);
        assertThat(refusedAt(0, empty))
                .containsExactlyInAnyOrder(
                        "on casts.day",
                        "readings casts.readings-missing",
                        "endFeel casts.end-feel-missing",
                        "worstPain casts.pain-range",
                        "skinSeen casts.skin-missing",
                        "circulationSeen casts.circulation-missing",
                        "decision casts.decision-missing");
        assertThat(refusedAt(0, form(today, CastDecision.RECAST, -30, null, -40)))
                .containsExactly("degrees casts.stretch");
        assertThat(series().lines()).isEmpty();
    }

    @Test
    void a_sitting_is_recorded_once_whoever_is_first_and_whatever_is_sent_again() {
        AtomicInteger each = new AtomicInteger(-48);
        List<Object> answers = acting.together(8, thea, "-", () -> {
            casting.record(plan, elbow, 0, form(today, CastDecision.RECAST, -55, null, each.incrementAndGet()));
            return "recorded";
        });
        assertThat(answers).filteredOn("recorded"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(Refusal.class::isInstance)
                .hasSize(7)
                .allMatch(no -> ((Refusal) no).key().equals(RECORDED));
        assertThat(series().lines()).hasSize(1);
        CastForm kept = series().lines().get(0).found();
        record(0, kept);
        assertThat(series().lines()).hasSize(1);
        SignedIn dana = clinic.staff(Role.THERAPIST);
        clinic.episode(dana, patient);
        assertThat(acting.refusalAs(dana, () -> casting.record(plan, elbow, 0, kept)))
                .isEqualTo(RECORDED);
    }

    @Test
    void a_cast_that_must_come_off_at_once_comes_off_without_an_angle_and_counts_as_worn() {
        record(0, form(today.minusDays(6), CastDecision.RECAST, -45, null, -40));
        record(1, form(today.minusDays(4), CastDecision.RECAST, -40, null, -34));
        CastForm off = with(form(today.minusDays(2), CastDecision.PAUSE, 0, null), Map.of(), Set.of("NUMBNESS"));
        record(2, off);
        CastSeriesSheet series = series();
        assertThat(series.castOn()).isFalse();
        assertThat(series.verdict().state()).isEqualTo(CastState.UNSAFE);
        assertThat(series.chart().angles()).hasSize(2);
        assertThat(series.worn()).isEqualTo(2);
        assertThat(refusedAt(3, form(today, CastDecision.RECAST, -40, null)))
                .contains("readings casts.readings-missing");
        record(3, form(today, CastDecision.RECAST, -40, null, -35));
        assertThat(series().verdict().state()).isEqualTo(CastState.TOO_FEW);
        assertThat(series().worn()).isEqualTo(3);
    }

    private long waiting() {
        return rows.number(
                "select count(*) from task where patient_id = ? and kind = 'CAST_DUE' and done_at is null", patient);
    }

    @Test
    void a_cast_that_is_on_waits_to_come_off_and_nobody_can_tick_it_off() {
        record(0, form(today.minusDays(9), CastDecision.RECAST, -45, null, -40));
        assertThat(waiting()).isEqualTo(1);
        TaskLine task = acting.as(thea, () -> workingTasks.open()).stream()
                .filter(one -> one.kind() == TaskKind.CAST_DUE)
                .findFirst()
                .orElseThrow();
        assertThat(task.dueOn()).isEqualTo(today.minusDays(6));
        assertThat(acting.refusalAs(thea, () -> workingTasks.done(task.id(), task.revision(), null)))
                .isEqualTo("todo.ends-by-itself");
        record(1, form(today, CastDecision.RECAST, -40, null, -35));
        assertThat(waiting()).isEqualTo(1);
        record(2, form(today, CastDecision.STOP, 0, "Moves away and is seen there", -34));
        assertThat(waiting()).isZero();
    }

    @Test
    void a_cast_that_is_on_when_the_treatment_ends_is_not_forgotten_and_can_still_come_off() {
        record(0, form(today.minusDays(2), CastDecision.RECAST, -45, null, -40));
        acting.as(thea, () -> closingEpisodes.close(episode, Set.of(), false));
        assertThat(waiting()).isEqualTo(1);
        assertThat(refusedAt(1, form(today, CastDecision.RECAST, -40, null, -35)))
                .containsExactly("decision casts.plan-ended");
        record(1, form(today, CastDecision.STOP, 0, "The treatment has ended", -35));
        assertThat(waiting()).isZero();
        assertThat(acting.refusalAs(
                        thea, () -> casting.record(plan, elbow, 2, form(today, CastDecision.STOP, 0, null, -35))))
                .isEqualTo("casts.plan-ended");
    }

    /** The control: without the place in the key, two rows would stand side by side. */
    @Test
    void the_database_itself_refuses_a_second_row_at_the_same_place() {
        record(0, form(today, CastDecision.RECAST, -45, null, -40));
        String copy =
                "insert into cast_entry (id, revision, plan_id, item, side, place, taken_on, readings, skin, skin_faded, circulation, fever,"
                        + " state, proposal, decision, removal_taught, account_id, by_name, recorded_at) select ?, 1, plan_id, item, side, ?, taken_on,"
                        + " readings, skin, skin_faded, circulation, fever, state, proposal, decision, removal_taught, account_id, by_name,"
                        + " recorded_at from cast_entry where plan_id = ? and place = 0";
        rows.change(copy, Id.next(), 1, plan);
        assertThatThrownBy(() -> rows.change(copy, Id.next(), 0, plan)).isNotNull();
    }

    @Test
    void nobody_else_reads_or_records_it() {
        CastForm form = form(today, CastDecision.RECAST, -45, null, -40);
        assertThat(acting.refusalAs(colleague, () -> reading.of(plan))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(colleague, () -> casting.judge(plan, elbow, form)))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(colleague, () -> casting.record(plan, elbow, 0, form)))
                .isEqualTo(NOT_FOUND);
        assertThat(rows.number("select count(*) from cast_entry where plan_id = ?", plan))
                .isZero();
    }
}
