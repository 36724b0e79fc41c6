package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.clinic.Sites;
import extensor.care.measures.Measurement;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Measurements;
import extensor.care.measures.Measuring;
import extensor.care.measures.Source;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.care.patients.Clinic;
import extensor.care.patients.TakingPart;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.Signing;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.WorkingTasks;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.Side;
import extensor.web.kit.MessageText;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measuring and following in the running program: who may, what is kept, when somebody is asked to look, and what it costs the database. */
@Inside
class ReadingProgressIT {
    private static final String NOT_FOUND = "refusal.not-found";
    private static final Subject PAIN = Subject.of("NPRS");
    private static final Subject KNEE = Subjects.motion("KNEE", "FLEXION", Side.RIGHT);

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Measuring measuring;

    @Inject
    Measurements measurements;

    @Inject
    ReadingProgress following;

    @Inject
    ReadingOwnProgress own;

    @Inject
    WorkingTasks tasks;

    @Inject
    TakingPart taking;

    @Inject
    Sites sites;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private SignedIn thea;
    private SignedIn stranger;
    private long patient;
    private LocalDate today;

    @BeforeEach
    void somebodyIsTreated() {
        thea = clinic.staff(Role.THERAPIST);
        stranger = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        clinic.episode(thea, patient);
        today = clinic.today();
    }

    private List<Long> take(LocalDate day, Subject what, int value) {
        return acting.as(
                thea,
                () -> measuring.take(
                        patient, day, List.of(new TakenValue(what, BigDecimal.valueOf(value))), RequestKey.key()));
    }

    private List<MeasurementLine> all() {
        return acting.as(thea, () -> measurements.all(patient));
    }

    private List<MeasurementLine> standing() {
        return acting.as(thea, () -> measurements.of(patient));
    }

    private ProgressSheet sheet() {
        return acting.as(thea, () -> following.of(patient));
    }

    private SeriesSheet pain() {
        return sheet().series("NPRS").orElseThrow();
    }

    private String refusalAs(SignedIn who, Callable<?> act) {
        RuntimeException failure = acting.failureAs(who, act);
        return failure instanceof Refusal no ? no.key() : String.valueOf(failure);
    }

    private void said(int value, LocalDate day) throws Exception {
        transaction.begin();
        measurements.tell(
                patient,
                "NPRS",
                BigDecimal.valueOf(value),
                day,
                new Measurement.Who("Ann", Id.next(), clock.instant()));
        transaction.commit();
    }

    @Test
    void several_values_are_kept_as_one_act_or_not_at_all() {
        List<TakenValue> values =
                List.of(new TakenValue(PAIN, BigDecimal.valueOf(6)), new TakenValue(KNEE, BigDecimal.valueOf(95)));
        List<Long> ids = acting.as(thea, () -> measuring.take(patient, today, values, RequestKey.key()));
        assertThat(ids).hasSize(2);
        List<TakenValue> wrong =
                List.of(new TakenValue(PAIN, BigDecimal.valueOf(5)), new TakenValue(KNEE, BigDecimal.valueOf(190)));
        assertThat(acting.failureAs(thea, () -> measuring.take(patient, today, wrong, RequestKey.key())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(KNEE.key()));
        assertThat(standing()).hasSize(2);
        assertThat(rows.number(
                        "select count(*) from audit_entry where patient = ? and verb = 'Measuring.take' and outcome = 'DONE'",
                        patient))
                .isEqualTo(1);
    }

    @Test
    void a_day_ahead_or_before_birth_is_refused_at_its_field() {
        assertThat(refusalAs(thea, () -> measuring.take(patient, today.plusDays(1), one(PAIN, 3), RequestKey.key())))
                .isEqualTo("measure.day");
        assertThat(refusalAs(
                        thea, () -> measuring.take(patient, LocalDate.of(1988, 3, 1), one(PAIN, 3), RequestKey.key())))
                .isEqualTo("measure.before-birth");
        assertThat(refusalAs(thea, () -> measuring.take(patient, today, List.of(), RequestKey.key())))
                .isEqualTo("measure.nothing");
    }

    private static List<TakenValue> one(Subject what, int value) {
        return List.of(new TakenValue(what, BigDecimal.valueOf(value)));
    }

    @Test
    void only_a_therapist_in_care_measures_and_follows_and_a_foreign_id_is_like_none() {
        long id = take(today, PAIN, 6).get(0);
        assertThat(refusalAs(stranger, () -> following.of(patient))).isEqualTo(NOT_FOUND);
        assertThat(refusalAs(stranger, () -> measuring.take(patient, today, one(PAIN, 1), RequestKey.key())))
                .isEqualTo(NOT_FOUND);
        assertThat(refusalAs(stranger, () -> {
                    measuring.withdraw(List.of(id), "");
                    return null;
                }))
                .isEqualTo(NOT_FOUND);
        assertThat(refusalAs(thea, () -> measuring.correct(Id.next(), BigDecimal.ONE, "")))
                .isEqualTo(NOT_FOUND);
        SignedIn desk = clinic.staff(Role.DESK);
        assertThat(refusalAs(desk, () -> following.of(patient))).isNotEqualTo("null");
        assertThat(refusalAs(clinic.patient(patient), () -> following.of(patient)))
                .isNotEqualTo("null");
        assertThat(refusalAs(thea, () -> own.mine())).isNotEqualTo("null");
    }

    @Test
    void a_corrected_value_stays_in_the_record_as_withdrawn_and_counts_no_more() {
        long id = take(today, PAIN, 6).get(0);
        acting.as(thea, () -> measuring.correct(id, BigDecimal.valueOf(4), " Typing slip "));
        assertThat(standing())
                .singleElement()
                .satisfies(line -> assertThat(line.value()).isEqualByComparingTo("4"));
        SeriesSheet pain = pain();
        assertThat(pain.rows()).hasSize(2);
        assertThat(pain.counted()).hasSize(1);
        MeasurementLine wrong = all().get(0);
        assertThat(wrong.stands()).isFalse();
        assertThat(wrong.withdrawal().by()).isEqualTo(thea.name());
        assertThat(wrong.withdrawal().reason()).isEqualTo("Typing slip");
        assertThat(refusalAs(thea, () -> measuring.correct(id, BigDecimal.ONE, null)))
                .isEqualTo("refusal.stale");
    }

    @Test
    void the_patient_says_one_value_a_day_and_the_later_word_counts() throws Exception {
        said(6, today);
        said(6, today);
        said(4, today);
        said(5, today.minusDays(1));
        assertThat(standing()).extracting(l -> l.value().intValue()).containsExactly(5, 4);
        assertThat(standing()).extracting(MeasurementLine::source).containsOnly(Source.PATIENT);
        assertThat(all()).hasSize(3);
        assertThat(acting.as(thea, () -> measurements.told(patient, "NPRS", today)))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("4"));
        assertThat(pain().trend().last().told()).isTrue();
        ProgressSheet mine = acting.as(clinic.patient(patient), () -> own.mine());
        assertThat(mine.series("NPRS").orElseThrow().counted()).hasSize(2);
    }

    @Test
    void what_gets_worse_is_asked_to_be_measured_again_once_and_twice_in_a_row_the_plan_is_to_be_reviewed() {
        take(today.minusDays(20), PAIN, 4);
        take(today.minusDays(10), PAIN, 7);
        assertThat(pain().trend().toConfirm()).isTrue();
        assertThat(waiting("WORSENING")).isEqualTo(1);
        assertThat(waiting("REVIEW")).isZero();
        List<Long> second = take(today.minusDays(5), PAIN, 8);
        assertThat(pain().trend().confirmed()).isTrue();
        assertThat(waiting("WORSENING")).as("it has been measured again").isZero();
        take(today, PAIN, 8);
        assertThat(waiting("REVIEW")).isEqualTo(1);
        acting.as(thea, () -> measuring.withdraw(second, "Another patient's"));
        assertThat(pain().rows()).hasSize(4);
        assertThat(pain().counted()).hasSize(3);
    }

    @Test
    void a_set_back_after_a_gain_is_asked_to_be_measured_again_too() {
        take(today.minusDays(44), PAIN, 7);
        take(today.minusDays(28), PAIN, 3);
        take(today.minusDays(5), PAIN, 2);
        assertThat(open()).isEmpty();
        take(today, PAIN, 6);
        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.WORSENING);
            assertThat(MessageText.of(task.message())).contains("3, then 6 points");
        });
        assertThat(sheet().first().orElseThrow().key()).isEqualTo("NPRS");
    }

    @Test
    void what_somebody_has_looked_at_does_not_come_back_with_another_measure() {
        take(today.minusDays(20), PAIN, 4);
        take(today.minusDays(10), PAIN, 7);
        take(today.minusDays(5), PAIN, 8);
        acting.as(thea, () -> tasks.done(open().get(0).id()));
        take(today, KNEE, 95);
        assertThat(waiting("REVIEW")).isZero();
        take(today, PAIN, 8);
        assertThat(waiting("REVIEW")).isEqualTo(1);
    }

    private List<TaskLine> open() {
        return acting.as(thea, () -> tasks.open()).stream()
                .filter(task -> task.patient() == patient)
                .toList();
    }

    @Test
    void a_pain_that_was_told_by_mistake_leaves_no_task_once_it_is_put_right() throws Exception {
        said(4, today.minusDays(10));
        said(9, today);
        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.WORSENING);
            assertThat(MessageText.of(task.message())).contains("4, then 9 points");
            assertThat(task.dueOn()).isEqualTo(today.plusDays(7));
        });
        said(8, today);
        assertThat(open())
                .singleElement()
                .satisfies(task -> assertThat(MessageText.of(task.message())).contains("4, then 8 points"));
        said(3, today);
        assertThat(open()).isEmpty();
    }

    @Test
    void what_a_therapist_corrects_or_withdraws_is_no_longer_asked_for() {
        take(today.minusDays(20), PAIN, 4);
        long worse = take(today.minusDays(10), PAIN, 9).get(0);
        assertThat(open())
                .singleElement()
                .satisfies(task -> assertThat(task.dueOn())
                        .as("the days to measure again have passed")
                        .isEqualTo(today));
        acting.as(thea, () -> measuring.correct(worse, BigDecimal.valueOf(3), null));
        assertThat(open()).isEmpty();
        take(today.minusDays(8), PAIN, 8);
        List<Long> second = take(today.minusDays(3), PAIN, 8);
        assertThat(open())
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.REVIEW));
        acting.as(thea, () -> measuring.withdraw(second, ""));
        assertThat(open())
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.WORSENING));
    }

    @Test
    void two_values_that_are_worse_at_once_ask_once() {
        take(today.minusDays(20), PAIN, 4);
        acting.together(4, thea, "-", () -> measuring.take(patient, today, one(PAIN, 8), RequestKey.key()));
        assertThat(waiting("WORSENING")).isEqualTo(1);
    }

    @Test
    void where_no_episode_says_so_the_day_is_that_of_the_first_site() {
        long nowhere = clinic.register(thea);
        acting.as(thea, () -> taking.takePart(nowhere, "asked for advice"));
        long first = rows.number("select min(id) from site");
        ZoneId zone = acting.as(thea, () -> sites.site(first)).zone();
        ZoneId far = ZoneId.of(clock.instant().atZone(ZoneOffset.UTC).getHour() < 12 ? "Etc/GMT+12" : "Etc/GMT-14");
        rows.change("update site set zone = ? where id = ?", far.getId(), first);
        try {
            LocalDate there = LocalDate.now(clock.withZone(far));
            assertThat(refusalAs(
                            thea, () -> measuring.take(nowhere, there.plusDays(1), one(PAIN, 3), RequestKey.key())))
                    .isEqualTo("measure.day");
            assertThat(acting.as(thea, () -> measuring.take(nowhere, there, one(PAIN, 3), RequestKey.key())))
                    .hasSize(1);
            assertThat(acting.as(thea, () -> following.of(nowhere)).today()).isEqualTo(there);
        } finally {
            rows.change("update site set zone = ? where id = ?", zone.getId(), first);
        }
    }

    private long waiting(String kind) {
        return rows.number(
                "select count(*) from task where patient_id = ? and kind = ? and done_at is null", patient, kind);
    }

    @Test
    void what_the_plan_aims_at_comes_first_and_changes_are_counted_from_its_beginning() {
        take(today.minusDays(3), PAIN, 8);
        long plan = signed(
                new Goal(0, "Less pain", "NPRS", null, null, Template.Comparison.AT_MOST, null, new BigDecimal(2), 21),
                new Goal(
                        0,
                        "Bend",
                        "ROM",
                        "KNEE",
                        "FLEXION",
                        Template.Comparison.AT_LEAST,
                        null,
                        new BigDecimal(120),
                        42));
        take(today, PAIN, 2);
        ProgressSheet sheet = sheet();
        assertThat(sheet.plan().key()).isEqualTo(Id.text(plan));
        assertThat(sheet.series())
                .extracting(SeriesSheet::key)
                .startsWith("NPRS", "ROM-KNEE-FLEXION-LEFT", "ROM-KNEE-FLEXION-RIGHT");
        SeriesSheet pain = pain();
        assertThat(pain.aim().target()).isEqualByComparingTo("2");
        assertThat(pain.trend().verdict()).isEqualTo(Trend.TrendVerdict.GOAL_MET);
        assertThat(pain.chart().goal()).isNotNull();
        assertThat(pain.chart().phases()).isNotEmpty();
        assertThat(pain.chart().versions()).hasSize(1);
        assertThat(pain.rows().get(0).version()).isEqualTo(1);
        assertThat(sheet.series("ROM-KNEE-FLEXION-LEFT").orElseThrow().measured())
                .isFalse();
        assertThat(sheet.first().orElseThrow().key()).isEqualTo("NPRS");
    }

    /** A plan with these goals, signed today. */
    @Test
    void a_goal_that_was_signed_without_its_joint_hinders_nothing_that_is_measured_or_read() {
        SignedIn pat = clinic.patient(patient);
        long plan = signed(new Goal(
                0, "Bend", "ROM", "KNEE", "FLEXION", Template.Comparison.AT_LEAST, null, new BigDecimal(45), 14));
        String content = rows.text("select content from plan_version where plan_id = ?", plan);
        String bare = content.replace("\"joint\":\"KNEE\",\"motion\":\"FLEXION\",", "");
        assertThat(bare).isNotEqualTo(content);
        rows.change(
                "update plan_version set content = ?, hash = ? where plan_id = ?", bare, Catalogue.hashOf(bare), plan);
        take(today, PAIN, 4);
        assertThat(sheet().series()).extracting(SeriesSheet::key).containsExactly("NPRS");
        assertThat(acting.as(pat, () -> own.mine()).series()).hasSize(1);
        PlanSheet read = acting.as(thea, () -> signing.readVersion(plan, null));
        assertThat(acting.as(thea, () -> following.goals(patient, read)))
                .extracting(Attainment::state)
                .containsExactly(Attainment.AttainmentState.NO_JOINT);
    }

    private long signed(Goal... goals) {
        clinic.denyAllBut(thea, patient);
        long episode = rows.number("select id from episode where patient_id = ?", patient);
        long plan = acting.as(thea, () -> planning.begin(episode, null));
        acting.as(thea, () -> planning.add(plan, 1, "HEAT_HOT_PACK", EntryKind.INTERVENTION));
        for (Goal goal : goals) acting.as(thea, () -> planning.setGoal(plan, null, goal));
        int revision = acting.as(thea, () -> planning.open(plan)).revision();
        acting.as(thea, () -> signing.sign(plan, revision));
        return plan;
    }

    @Test
    void looking_costs_six_statements_however_long_the_history() {
        signed();
        take(today, PAIN, 6);
        int few = domain(thea, () -> following.of(patient));
        for (int day = 1; day <= 30; day++) take(today.minusDays(day), day % 2 == 0 ? PAIN : KNEE, 5);
        assertThat(domain(thea, () -> following.of(patient))).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(domain(clinic.patient(patient), () -> own.mine())).isLessThanOrEqualTo(6);
        assertThat(domain(thea, () -> following.adherence(patient))).isLessThanOrEqualTo(6);
        assertThat(domain(thea, () -> measuring.take(patient, today, one(PAIN, 4), RequestKey.key())))
                .isLessThanOrEqualTo(10);
    }

    /** The statements of an act without those of the audit. */
    private int domain(SignedIn who, Callable<?> act) {
        List<String> sent = statements.sentDuring(() -> acting.as(who, act)).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("audit_"))
                .toList();
        return sent.size();
    }
}
