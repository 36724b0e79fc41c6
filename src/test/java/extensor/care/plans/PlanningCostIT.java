package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.FindingPatients;
import extensor.care.progress.ReadingProgress;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What composing costs the database, and how often it is written into the audit trail. */
@Inside
class PlanningCostIT extends SharedPlan {
    @Inject
    ReadingOwnPlan readingOwnPlan;

    @Inject
    ReadingProgress progress;

    @Inject
    FindingPatients finding;

    @Inject
    Ceilings ceilings;

    @Test
    void autosaving_writes_one_entry_a_sitting_and_a_reason_one_each_time() {
        long plan = ready();
        long before = rows.number("select count(*) from audit_entry where account = ?", thea.account());
        acting.as(thea, () -> {
            for (int i = 0; i < 5; i++) planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION);
            for (int i = 0; i < 3; i++) planning.open(plan);
            planning.explain(plan, Map.of("2/CI203", ""), "because I say so");
            planning.explain(plan, Map.of("2/CI203", "because I say so"), "because I say so again");
        });
        assertThat(rows.number("select count(*) from audit_entry where account = ?", thea.account()) - before)
                .isEqualTo(4);
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'Planning.open' and patient = ? and subject = ?",
                        thea.account(),
                        patient,
                        "plan:" + plan))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and concat(coalesce(purpose, ''), coalesce(detail, '')) like '%because%'",
                        thea.account()))
                .isZero();
    }

    @Test
    void what_a_door_sends_does_not_grow_with_the_clinic() {
        long plan = begun("T01");
        for (int i = 0; i < 3; i++) acting.as(thea, () -> signing.readPlans(patient));
        long inForce = ready();
        sign(inForce);
        List<Integer> few = counted(plan, inForce);
        for (int size : new int[] {50, CROWD}) {
            long first = clinic.crowd(size, "z" + Id.text(Id.next()), thea.account());
            try {
                clinic.treated(first, size, thea.account(), plan);
                ceilings.note("with " + size + " more patients and plans");
                assertThat(counted(plan, inForce)).as(ceilings.figures()).isEqualTo(few);
            } finally {
                clinic.disperse(first, size);
            }
        }
        System.out.println("STATEMENTS " + ceilings.figures());
    }

    private List<Integer> counted(long plan, long signed) {
        TitleAndStart seen = titleAndStart(plan);
        return Stream.of(
                        ceilings.sent("open a plan", 6, thea, () -> planning.open(plan)),
                        ceilings.sent("the plans of a patient", 4, thea, () -> signing.readPlans(patient)),
                        page(signed),
                        ceilings.sent("the patient's own plan", 6, pat, () -> readingOwnPlan.mine()),
                        ceilings.sent("search", 4, thea, () -> finding.find("ann", 0)),
                        ceilings.sent("my patients", 4, thea, () -> finding.find("", 0)),
                        ceilings.sent(
                                "an act of composing",
                                8,
                                thea,
                                () -> planning.rename(
                                        plan, seen, new TitleAndStart("Title " + Id.next(), clinic.today()))))
                .toList();
    }

    /** The version in force and how far its goals are: two doors of one page. */
    private int page(long signed) {
        int version = ceilings.sent("a signed version", 6, thea, () -> signing.readVersion(signed, null));
        PlanSheet sheet = acting.as(thea, () -> signing.readVersion(signed, null));
        int goals = ceilings.sent(
                "how far its goals are",
                2,
                thea,
                () -> progress.goals(sheet.patient().id(), sheet));
        assertThat(version + goals).as("the page of a plan").isLessThanOrEqualTo(6);
        return version + goals;
    }
}
