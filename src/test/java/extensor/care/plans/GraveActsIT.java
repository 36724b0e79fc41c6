package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.accounts.People;
import extensor.care.accounts.ProvingIdentity;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Registering;
import extensor.container.Inside;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a grave act people prove once more who they are; other acts, and refused ones, do not ask. */
@Inside
class GraveActsIT extends SharedPlan {
    private static final String ASKED = "proof.needed";

    @Inject
    AdministeringAccounts administering;

    @Inject
    Registering registering;

    @Inject
    ProvingIdentity proving;

    @Inject
    People people;

    private SignedIn signer;

    @BeforeEach
    void theySignedInSixMinutesAgo() {
        time.stop();
        people.withPassword(thea);
        signer = before(thea, Duration.ofMinutes(6));
    }

    /** The same person in a session of which the last proof is this old. */
    private SignedIn before(SignedIn person, Duration age) {
        Instant then = clock.instant().minus(age);
        return new SignedIn(person.account(), person.roles(), person.name(), null, person.epoch(), 1, then, then, then);
    }

    @Test
    void a_plan_against_a_precaution_is_signed_by_who_has_just_proved_who_they_are() {
        long plan = careful();
        String shown = open(plan).seal();
        assertThat(acting.refusalAs(signer, () -> signing.sign(plan, shown))).isEqualTo(ASKED);
        assertThat(rows.number("select count(*) from plan_version where plan_id = ?", plan))
                .isZero();
        assertThat(acting.refusalAs(signer, () -> proving.prove("incorrect horse battery")))
                .isEqualTo("proof.wrong");
        SignedIn proved = acting.as(signer, () -> proving.prove(People.PASSWORD));
        assertThat(acting.as(proved, () -> signing.sign(plan, shown)).number()).isEqualTo(1);
    }

    /** A draft with a precaution and a reason to go on. */
    private long careful() {
        long plan = ready();
        injured();
        acting.as(thea, () -> planning.startOn(plan, 2, clinic.today().plusDays(3)));
        acting.as(thea, () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION));
        presses(plan);
        String finding = open(plan).safety().lines().get(0).key();
        acting.as(thea, () -> planning.explain(plan, Map.of(finding, ""), "gentle strokes only"));
        return plan;
    }

    @Test
    void a_plan_without_a_precaution_asks_nobody_and_neither_does_one_that_is_refused_anyway() {
        long plan = ready();
        String shown = open(plan).seal();
        assertThat(acting.refusalAs(signer, () -> signing.sign(plan, "7" + shown)))
                .isEqualTo("plan.changed-meanwhile");
        assertThat(acting.as(signer, () -> signing.sign(plan, shown)).number()).isEqualTo(1);
    }

    @Test
    void links_codes_and_closing_an_account_ask_who_it_is() {
        SignedIn ada = before(clinic.staff(Role.ADMINISTRATOR), Duration.ofMinutes(6));
        SignedIn desk = before(clinic.staff(Role.DESK), Duration.ofMinutes(6));
        people.openFor(patient);
        long account = dana.account();
        assertThat(acting.refusalAs(ada, () -> administering.link(account))).isEqualTo(ASKED);
        assertThat(acting.refusalAs(ada, () -> administering.linkAfterLoss(account)))
                .isEqualTo(ASKED);
        assertThat(acting.refusalAs(ada, () -> administering.makeCode(account))).isEqualTo(ASKED);
        assertThat(acting.refusalAs(ada, () -> administering.disable(account))).isEqualTo(ASKED);
        assertThat(acting.refusalAs(desk, () -> registering.accountLink(patient)))
                .isEqualTo(ASKED);
        assertThat(acting.refusalAs(desk, () -> registering.makeCode(patient))).isEqualTo(ASKED);
        assertThat(acting.refusalAs(before(ada, Duration.ofMinutes(5)), () -> administering.link(account)))
                .as("within five minutes")
                .isNull();
    }

    @Test
    void a_proof_lasts_for_five_minutes() {
        SignedIn proved = acting.as(signer, () -> proving.prove(People.PASSWORD));
        long plan = careful();
        String shown = open(plan).seal();
        time.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(acting.refusalAs(proved, () -> signing.sign(plan, shown))).isEqualTo(ASKED);
        assertThat(recorded(signer, "ProvingIdentity.prove", "DONE")).isEqualTo(1);
    }

    @Test
    void who_guesses_in_an_open_session_waits() {
        for (int i = 0; i < 5; i++)
            assertThat(acting.refusalAs(signer, () -> proving.prove("incorrect horse battery")))
                    .isEqualTo("proof.wrong");
        assertThat(acting.refusalAs(signer, () -> proving.prove(People.PASSWORD)))
                .isEqualTo("sign-in.wait");
    }
}
