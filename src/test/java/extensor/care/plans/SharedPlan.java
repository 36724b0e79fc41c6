package extensor.care.plans;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Two therapists compose and sign plans for one patient. */
abstract class SharedPlan extends ClinicAtWork {
    @Inject
    Planning planning;

    @Inject
    Signing signing;

    /** Treats the patient beside the first therapist. */
    SignedIn dana;

    @BeforeEach
    void aSecondTherapistTreatsThePatient() {
        dana = clinic.staff(Role.THERAPIST);
        clinic.episode(dana, patient);
    }

    long begun(String template) {
        return acting.as(thea, () -> planning.begin(episode, template));
    }

    /** A plan with one complete treatment and nothing in the way of a signature. */
    long ready() {
        return practice.draft(thea, patient, episode, "HEAT_HOT_PACK");
    }

    DraftSheet open(long plan) {
        return acting.as(thea, () -> planning.open(plan));
    }

    int sign(long plan) {
        return practice.sign(thea, plan);
    }

    SignedSheet version(long plan, Integer number) {
        return (SignedSheet) acting.as(thea, () -> signing.readVersion(plan, number));
    }

    TitleAndStart titleAndStart(long plan) {
        DraftSheet sheet = open(plan);
        return new TitleAndStart(sheet.title(), sheet.start());
    }

    /** A fresh injury of the low back is written down. */
    void injured() {
        clinic.injure(thea, patient, clinic.today(), clinic.today().plusDays(3));
    }

    /** The massage of a draft presses deeply: on a fresh injury that needs a reason, while light strokes keep to the precaution. */
    void presses(long plan) {
        ItemSheet massage = open(plan).items().stream()
                .filter(item -> item.dose().intervention().code().equals("MT_MASSAGE"))
                .findFirst()
                .orElseThrow();
        acting.as(
                thea,
                () -> planning.changeDose(plan, massage.id(), massage.dose().json(), Map.of("pressure", "DEEP")));
    }

    /** Why the draft is not signed. */
    String notSigned(long plan) {
        String shown = open(plan).seal();
        return acting.refusalAs(thea, () -> signing.sign(plan, shown));
    }

    /** How often the audit trail has this act with this outcome. */
    long recorded(SignedIn who, String verb, String outcome) {
        return rows.number(
                "select count(*) from audit_entry where account = ? and verb = ? and outcome = ?",
                who.account(),
                verb,
                outcome);
    }
}
