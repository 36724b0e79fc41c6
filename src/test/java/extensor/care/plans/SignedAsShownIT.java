package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.container.Inside;
import extensor.container.inside.OpenTransaction;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is signed is what was shown: the draft and what the safety check said of it, also where somebody changes what is known at the same moment. */
@Inside
class SignedAsShownIT extends SharedPlan {
    private static final String REASON = "Swelling has gone down";

    @Inject
    OpenTransaction openTransaction;

    @Inject
    RecordingFacts recordingFacts;

    private long plan;
    private String shown;

    @BeforeEach
    void aPrecautionHasItsReason() {
        plan = practice.draft(thea, patient, episode, "MT_MASSAGE");
        presses(plan);
        injured();
        Map<String, String> findings = open(plan).safety().groups().stream()
                .flatMap(FindingGroup::lines)
                .collect(Collectors.toMap(SafetySheet.FindingLine::key, line -> ""));
        assertThat(findings).isNotEmpty();
        acting.as(thea, () -> planning.explain(plan, findings, REASON));
        assertThat(open(plan).readyToSign()).isTrue();
        shown = open(plan).seal();
    }

    /** The injury was none: the precaution goes, and with it what the signer would accept. */
    private void heals() {
        clinic.answer(dana, patient, "ACUTE_INJURY", Presence.ABSENT);
    }

    private List<SafetySheet.FindingLine> accepted() {
        return version(plan, 1).accepted().stream().flatMap(FindingGroup::lines).toList();
    }

    @Test
    void what_the_check_says_otherwise_than_it_was_shown_is_not_signed_unseen_and_is_once_it_was_shown() {
        heals();
        assertThat(acting.refusalAs(thea, () -> signing.sign(plan, shown))).isEqualTo("plan.shown-otherwise");
        assertThat(sign(plan)).isEqualTo(1);
        assertThat(accepted()).isEmpty();
    }

    @Test
    void a_fact_that_is_being_written_is_waited_for_and_then_counts() throws Exception {
        openTransaction.secondWaits(
                dana,
                () -> recordingFacts.answer(patient, "ACUTE_INJURY", Presence.ABSENT, null, null, null, null, null),
                thea,
                () -> assertThatThrownBy(() -> signing.sign(plan, shown))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.key()).isEqualTo("plan.shown-otherwise")));
        assertThat(rows.number("select count(*) from plan_version where plan_id = ?", plan))
                .isZero();
    }

    @Test
    void the_control_that_compares_before_the_signature_begins_signs_what_nobody_saw() {
        String seen = open(plan).seal();
        assertThat(seen).isEqualTo(shown);
        heals();
        assertThat(sign(plan)).as("the same door, told what stands now").isEqualTo(1);
        assertThat(accepted()).as("the reason that was shown is not in it").isEmpty();
    }

    @Test
    void what_was_shown_is_signed() {
        acting.as(thea, () -> signing.sign(plan, shown));
        assertThat(accepted()).isNotEmpty();
    }
}
