package extensor.care.notes;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.DeviceKind;
import extensor.care.visits.VisitState;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** A patient is here for a visit that two therapists may write. */
abstract class VisitToWrite extends ClinicAtWork {
    @Inject
    WritingNotes writingNotes;

    /** Treats the patient beside the first therapist. */
    SignedIn dana;

    long plan;

    @BeforeEach
    void aPlanWasSignedEarlierThatMorning() {
        time.stop();
        passUntil(7, 0);
        dana = clinic.staff(Role.THERAPIST);
        clinic.episode(dana, patient);
        practice.device(site, DeviceKind.ULTRASOUND);
        plan = plan(0, 14, 2, "MT_MASSAGE", "US_THERAPEUTIC");
        passUntil(10, 0);
    }

    /** A visit that began a few minutes ago, in this state. */
    long visit(VisitState state) {
        return visitAt(at(0, 9, 55), plan, thea, state);
    }

    VisitSheet open(long visit) {
        return acting.as(thea, () -> writingNotes.open(visit));
    }

    /** A walk-in of another plan of the patient. */
    long walkIn() {
        long other = practice.plan(thea, patient, clinic.episode(thea, patient, site), 0, 14, 2, "MT_MASSAGE");
        return acting.as(thea, () -> writingNotes.walkIn(other));
    }
}
