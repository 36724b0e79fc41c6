package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.Presence;
import extensor.container.Inside;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Safeguards are written down in the running program: what they stand for, who may, and that a withdrawn one asks again. */
@Inside
class RecordingSafeguardsIT extends SharedPlan {
    private static final String MS = "MULTIPLE_SCLEROSIS";
    private static final SafeguardPlace HEAT = new SafeguardPlace("CI072", null, null);

    @Inject
    RecordingSafeguards recording;

    @Inject
    CurrentCatalogue currentCatalogue;

    /** Heat for somebody with multiple sclerosis: a caution. */
    private long careful() {
        long plan = ready();
        clinic.answer(thea, patient, MS, Presence.PRESENT);
        assertThat(open(plan).safety().lines())
                .extracting(line -> line.rule().id())
                .containsExactly("CI072");
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
        return plan;
    }

    private List<Long> recorded(SignedIn who, SafeguardPlace place, String safeguard) {
        return acting.as(who, () -> recording.record(patient, safeguard, Set.of(place), null, null));
    }

    private SafeguardsSheet sheet() {
        return acting.as(thea, () -> recording.read(patient));
    }

    private Refusal refused(SafeguardPlace place, String safeguard, java.time.LocalDate on, String note) {
        return (Refusal) acting.failureAs(thea, () -> recording.record(patient, safeguard, Set.of(place), on, note));
    }

    @Test
    void a_safeguard_stands_for_the_reason_and_is_signed_with_the_rule_its_clauses_and_who_wrote_it() {
        long plan = careful();
        recorded(dana, HEAT, "COOL_ROOM");
        SafetySheet.FindingLine line = open(plan).safety().lines().get(0);
        assertThat(line.explained()).isFalse();
        assertThat(line.isSafeguarded()).isTrue();
        assertThat(open(plan).readyToSign()).isTrue();
        assertThat(sign(plan)).isEqualTo(1);
        String content = rows.text("select content from plan_version where plan_id = ?", plan);
        SignedContent signed = SignedContent.read(content, currentCatalogue.catalogue());
        assertThat(signed.accepted()).isEmpty();
        assertThat(signed.safeguarded()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("CI072");
            assertThat(one.met()).extracting(met -> met.found()).containsExactly("HEAT_HOT_PACK");
            assertThat(one.safeguards()).singleElement().satisfies(safeguard -> {
                assertThat(safeguard.written().safeguard()).isEqualTo("COOL_ROOM");
                assertThat(safeguard.written().by()).isEqualTo(dana.name());
                assertThat(safeguard.written().on()).isEqualTo(clinic.today());
            });
        });
        assertThat(version(plan, 1).accepted())
                .flatExtracting(FindingGroup::rules)
                .flatExtracting(FindingGroup.FoundRule::safeguards)
                .extracting(SafeguardOffer.Box::name)
                .containsExactly("A cool room or a fan");
        assertThat(recorded(dana, "RecordingSafeguards.record", "DONE")).isEqualTo(1);
    }

    @Test
    void a_withdrawn_safeguard_asks_again_and_stays_to_be_read_with_who_and_why() {
        long plan = careful();
        long id = recorded(thea, HEAT, "COOL_ROOM").get(0);
        assertThat(acting.failureAs(thea, () -> recording.withdraw(id, " - ")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo("reason"));
        acting.as(dana, () -> recording.withdraw(id, "the fan is broken"));
        assertThat(acting.refusalAs(thea, () -> recording.withdraw(id, "once more")))
                .isEqualTo("refusal.stale");
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
        assertThat(sheet().lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(SafeguardState.WITHDRAWN);
            assertThat(line.withdrawal().by()).isEqualTo(dana.name());
            assertThat(line.withdrawal().reason()).isEqualTo("the fan is broken");
        });
        assertThat(rows.number("select count(*) from recorded_safeguard where id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void what_was_told_of_the_condition_later_asks_again() {
        long plan = careful();
        recorded(thea, HEAT, "COOL_ROOM");
        assertThat(open(plan).readyToSign()).isTrue();
        clinic.answer(thea, patient, MS, Presence.ABSENT);
        assertThat(sheet().lines().get(0).state()).isEqualTo(SafeguardState.CHANGED);
        clinic.answer(thea, patient, MS, Presence.PRESENT);
        assertThat(sheet().lines().get(0).state()).isEqualTo(SafeguardState.CHANGED);
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
    }

    @Test
    void two_who_write_the_same_at_once_write_it_once() {
        careful();
        acting.together(4, thea, "-", () -> recording.record(patient, "COOL_ROOM", Set.of(HEAT), null, null));
        assertThat(sheet().lines()).hasSize(1);
    }

    @Test
    void no_document_frees_what_is_absolute() {
        long plan = ready();
        clinic.answer(thea, patient, "DVT_ACUTE", Presence.PRESENT);
        recorded(thea, new SafeguardPlace("CI056", null, null), "CLEARANCE_PHYSICIAN");
        assertThat(open(plan).safety().stops()).isPositive();
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
        assertThat(open(plan).safety().lines())
                .filteredOn(line -> line.rule().id().equals("CI056"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.safeguards().boxes().get(0).ticked()).isTrue());
    }

    @Test
    void only_what_a_signed_rule_asks_for_because_of_what_is_known_is_written_down() {
        careful();
        assertThat(refused(HEAT, "PADDING", null, null).key()).isEqualTo("refusal.stale");
        assertThat(refused(HEAT, "NOTHING", null, null).key()).isEqualTo("catalogue.unknown-safeguard");
        assertThat(refused(new SafeguardPlace("CI999", null, null), "COOL_ROOM", null, null)
                        .key())
                .isEqualTo("refusal.stale");
        assertThat(refused(new SafeguardPlace("CI250", null, null), "SURGEON_PROTOCOL", null, null)
                        .key())
                .as("not signed by a clinician")
                .isEqualTo("refusal.stale");
        assertThat(refused(new SafeguardPlace("CI091", null, null), "BP_MONITORED", null, null)
                        .key())
                .isEqualTo("safeguard.nothing-to-answer");
        assertThat(refused(HEAT, "COOL_ROOM", clinic.today().plusDays(1), null).field())
                .isEqualTo("on");
        assertThat(refused(HEAT, "COOL_ROOM", clinic.today().minusYears(2), null)
                        .field())
                .isEqualTo("on");
        clinic.answer(thea, patient, "SENSORY_LOSS", Presence.PRESENT);
        SafeguardPlace cast = new SafeguardPlace("CI137", BodyRegion.ANKLE, Side.LEFT);
        assertThat(refused(cast, "DAILY_SKIN_CHECK", null, " ").field()).isEqualTo("note");
        assertThat(refused(new SafeguardPlace("CI137", null, null), "DAILY_SKIN_CHECK", null, "her son")
                        .field())
                .isEqualTo("region");
        assertThat(refused(
                                new SafeguardPlace("CI053", BodyRegion.KNEE, null),
                                "THERMAL_TEST_PASSED",
                                clinic.today().minusDays(1),
                                null)
                        .field())
                .as("it counts on its own day only")
                .isEqualTo("on");
        acting.as(thea, () -> recording.record(patient, "DAILY_SKIN_CHECK", Set.of(cast), null, "her son"));
        assertThat(sheet().lines()).singleElement().satisfies(line -> {
            assertThat(line.written().note()).isEqualTo("her son");
            assertThat(line.written().side()).isEqualTo(Side.LEFT);
        });
        assertThat(sheet().choices())
                .extracting(SafeguardChoice::rule)
                .contains("CI072", "CI137", "CI053")
                .doesNotContain("CI250");
    }

    @Test
    void whoever_does_not_treat_the_patient_finds_nothing() {
        careful();
        long id = recorded(thea, HEAT, "COOL_ROOM").get(0);
        SignedIn stranger = clinic.staff(Role.THERAPIST);
        assertThat(acting.refusalAs(stranger, () -> recording.read(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(stranger, () -> recording.withdraw(id, "not mine")))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(stranger, () -> recording.record(patient, "COOL_ROOM", Set.of(HEAT), null, null)))
                .isEqualTo(NOT_FOUND);
    }
}
