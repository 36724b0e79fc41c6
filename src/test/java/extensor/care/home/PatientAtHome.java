package extensor.care.home;

import extensor.care.access.SignedIn;
import extensor.care.catalogue.CarePlace;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.care.progress.ReadingProgress;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;

/** A patient with heat and pillows to use at home, who tells how it went. */
abstract class PatientAtHome extends ClinicAtWork {
    static final int HEAT = 2;
    static final int PILLOW = 3;

    @Inject
    Planning planning;

    @Inject
    ReportingHome reportingHome;

    @Inject
    ReadingProgress progress;

    LocalDate today;

    @BeforeEach
    void itIsToday() {
        today = clinic.today();
    }

    /** A plan that was signed so many days ago, with heat (2) for one place and advice on pillows (3) at home. */
    long plan(long ofEpisode, long ofPatient, BodyRegion where, Side side, int since) {
        long plan = practice.draft(thea, ofPatient, ofEpisode, "HEAT_HOT_PACK", "SUPPORT_PILLOW");
        place(plan, where, side, CarePlace.HOME);
        practice.sign(thea, plan);
        time.pass(Duration.ofDays(since));
        today = clinic.today();
        return plan;
    }

    /** Puts the heat of a draft where it is used and given. */
    void place(long plan, BodyRegion where, Side side, CarePlace setting) {
        ItemSheet heat = acting.as(thea, () -> planning.open(plan)).item(HEAT).orElseThrow();
        acting.as(thea, () -> planning.placeItem(plan, HEAT, heat.item(), where, side, setting, null, null));
    }

    long plan() {
        return plan(episode, patient, BodyRegion.LOW_BACK, Side.BILATERAL, 5);
    }

    /** Of another treatment, for the left knee, since today: its items have the same numbers. */
    long besideIt() {
        return plan(clinic.episode(thea, patient, site), patient, BodyRegion.KNEE, Side.LEFT, 0);
    }

    HomeSheet day(boolean yesterday) {
        return acting.as(pat, () -> reportingHome.day(yesterday)).orElseThrow();
    }

    String tell(SignedIn who, HomeReport report) {
        return acting.refusalAs(who, () -> reportingHome.tell(report));
    }

    long entries() {
        return rows.number("select count(*) from home_entry where patient_id = ?", patient);
    }

    static HomeReport sore(long plan, LocalDate day, String word) {
        return new HomeReport(plan, HEAT, day, HomeOutcome.TOO_SORE, SoreReason.SKIN, word);
    }

    static HomeReport sore(long plan, LocalDate day, SoreReason reason, String word) {
        return new HomeReport(plan, HEAT, day, HomeOutcome.TOO_SORE, reason, word);
    }
}
