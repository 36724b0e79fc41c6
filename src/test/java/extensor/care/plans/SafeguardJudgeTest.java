package extensor.care.plans;

import static extensor.care.plans.Workbench.BORN;
import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.CHECKING;
import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import extensor.care.patients.KnownFact;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.Safeguarded;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a safeguard that was written down is worth, and that what was signed by it can be judged again. */
class SafeguardJudgeTest {
    private static final Instant TOLD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Fact MS = Fact.present("MULTIPLE_SCLEROSIS");
    private static final Fact NUMB = Fact.present("SENSORY_LOSS").at(BodyRegion.ANKLE, Side.LEFT);

    private static SafeguardJudge judge(LocalDate today, Fact... present) {
        return new SafeguardJudge(
                CATALOGUE,
                CHECKING.rules.safety(),
                List.of(present).stream()
                        .map(fact -> new KnownFact(fact, TOLD, null))
                        .toList(),
                today);
    }

    private static SafeguardInPlace written(String rule, String safeguard, Instant at) {
        return new SafeguardInPlace(rule, safeguard, null, null, START, null, "Thea", at);
    }

    private static SafeguardState state(SafeguardInPlace written, SafeguardJudge judge) {
        return judge.state(new RecordedSafeguard(2, written, judge.until(written)));
    }

    @Test
    void it_counts_from_when_the_condition_was_told_until_that_is_told_again_or_is_over() {
        SafeguardInPlace after = written("CI072", "COOL_ROOM", TOLD);
        assertThat(state(after, judge(START, MS))).isEqualTo(SafeguardState.IN_PLACE);
        assertThat(state(written("CI072", "COOL_ROOM", TOLD.minus(1, ChronoUnit.MICROS)), judge(START, MS)))
                .isEqualTo(SafeguardState.CHANGED);
        assertThat(state(after, judge(START))).as("nobody says so").isEqualTo(SafeguardState.CHANGED);
        assertThat(state(after, judge(START, MS.between(null, START))))
                .as("it is over")
                .isEqualTo(SafeguardState.CHANGED);
    }

    @Test
    void of_a_rule_or_a_list_that_no_longer_asks_for_it_it_does_not_count() {
        assertThat(state(written("CI072", "PADDING", TOLD), judge(START, MS))).isEqualTo(SafeguardState.CHANGED);
        assertThat(state(written("CI999", "COOL_ROOM", TOLD), judge(START, MS))).isEqualTo(SafeguardState.CHANGED);
        assertThat(state(written("CI250", "SURGEON_PROTOCOL", TOLD), judge(START, Fact.present("JOINT_PROSTHESIS"))))
                .as("no clinician has signed it")
                .isEqualTo(SafeguardState.CHANGED);
    }

    @Test
    void a_test_that_holds_for_its_day_is_over_on_the_next() {
        SafeguardInPlace tested = written("CI053", "THERMAL_TEST_PASSED", TOLD);
        assertThat(state(tested, judge(START, NUMB))).isEqualTo(SafeguardState.IN_PLACE);
        assertThat(state(tested, judge(START.plusDays(1), NUMB))).isEqualTo(SafeguardState.OVER);
    }

    @Test
    void for_a_rule_about_age_nobody_has_to_tell_anything() {
        assertThat(state(written("CI095", "PARENT_PRESENT", TOLD), judge(START)))
                .isEqualTo(SafeguardState.IN_PLACE);
    }

    @Test
    void what_was_signed_by_a_safeguard_comes_to_the_same_when_it_is_judged_again() {
        Composition plan = Workbench.holding("HEAT_HOT_PACK");
        List<SafeguardInPlace> inPlace = List.of(written("CI072", "COOL_ROOM", TOLD));
        Verdict verdict = CHECKING.verdict(plan, Workbench.restDenied(MS), BORN);
        SafeguardOffers offers = CHECKING.safeguards(inPlace);
        assertThat(verdict.mayBeSigned(Map.of(), offers.standing(verdict))).isTrue();
        SignedContent signed = new SignedContent(
                1,
                CHECKING.rulesVersion(),
                BORN,
                Workbench.restDenied(MS),
                List.of(),
                List.of(),
                offers.signed(verdict),
                plan);
        SignedContent read = SignedContent.read(signed.write(), CATALOGUE);
        assertThat(read).isEqualTo(signed);
        Verdict again = CHECKING.verdict(read.composition(), read.facts(), read.birthDate());
        List<SafeguardInPlace> then = read.safeguarded().get(0).safeguards().stream()
                .map(SignedContent.SignedSafeguard::written)
                .toList();
        Safeguarded how = again.hits(Signal.CAUTION).get(0).safeguarded(then).orElseThrow();
        assertThat(how.met()).isEqualTo(read.safeguarded().get(0).met());
        assertThat(how.safeguards()).isEqualTo(then);
    }

    @Test
    void beside_a_stop_stands_what_a_release_would_need_and_it_stays_a_stop() {
        Composition pool = Workbench.holding("HYDROTHERAPY");
        Verdict verdict = CHECKING.verdict(pool, Workbench.restDenied(Fact.present("HEART_FAILURE")), BORN);
        List<SafeguardInPlace> cleared = List.of(written("CI207", "CLEARANCE_PHYSICIAN", TOLD));
        SafetySheet sheet = CHECKING.sheet(verdict, pool, cleared);
        SafetySheet.FindingLine stop = sheet.lines().stream()
                .filter(line -> line.rule().id().equals("CI207"))
                .findFirst()
                .orElseThrow();
        assertThat(stop.stop()).isTrue();
        assertThat(stop.safeguards().met()).isFalse();
        assertThat(stop.safeguards().boxes())
                .singleElement()
                .satisfies(box -> assertThat(box.ticked()).isTrue());
        assertThat(stop.safeguards().also()).singleElement().asString().containsIgnoringCase("waist");
        assertThat(sheet.mayBeSigned()).isFalse();
    }
}
