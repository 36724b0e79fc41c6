package extensor.care.casting;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Dose;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The series of casts that signed plans prescribe. Callers check access first. */
@ApplicationScoped
public class CastPlans {
    @Inject
    SignedPlans signedPlans;

    @Inject
    CastEntries entries;

    @Inject
    CurrentCatalogue currentCatalogue;

    /** Whose plan it is; not found where nothing of it was signed. */
    long patient(long plan) {
        return signedPlans.inForce(plan).patient();
    }

    /** A series that the plan in force prescribes, or of which a cast is still on; refuses any other. */
    CastCourse running(long plan, CastLimb limb) {
        SignedPlan signed = signedPlans.inForce(plan);
        Map<CastLimb, Dose> now = now(signed);
        Dose dose = now.containsKey(limb) ? now.get(limb) : ever(signed).get(limb);
        if (dose == null) throw new Refusal("refusal.stale");
        CastCourse course = course(limb, dose, now.containsKey(limb), entries.of(plan));
        if (!course.open()) throw new Refusal("casts.plan-ended");
        return course;
    }

    private static Map<CastLimb, Dose> now(SignedPlan inForce) {
        return inForce.ended() ? Map.of() : prescribed(inForce);
    }

    /** As the last version prescribed it. */
    private Map<CastLimb, Dose> ever(SignedPlan inForce) {
        Map<CastLimb, Dose> ever = new LinkedHashMap<>();
        signedPlans.ever(inForce.patient()).stream()
                .filter(version -> version.id() == inForce.id())
                .sorted(Comparator.comparing(SignedPlan::version))
                .forEach(version -> ever.putAll(prescribed(version)));
        return ever;
    }

    /** All series of a plan: those that it prescribes now, and those of earlier versions of which something was recorded. */
    List<CastSeriesSheet> all(SignedPlan inForce) {
        List<CastEntry> written = entries.of(inForce.id());
        Set<CastLimb> begun = written.stream().map(CastEntry::limb).collect(Collectors.toSet());
        Map<CastLimb, Dose> now = now(inForce);
        return ever(inForce).entrySet().stream()
                .filter(one -> now.containsKey(one.getKey()) || begun.contains(one.getKey()))
                .map(one -> CastSeriesSheet.of(
                        course(one.getKey(), one.getValue(), now.containsKey(one.getKey()), written)))
                .toList();
    }

    private CastCourse course(CastLimb limb, Dose dose, boolean prescribed, List<CastEntry> written) {
        List<CastLine> lines = written.stream()
                .filter(entry -> entry.limb().equals(limb))
                .map(CastEntry::line)
                .toList();
        return new CastCourse(CastPrescription.of(limb, dose, currentCatalogue.catalogue()), prescribed, lines);
    }

    private static Map<CastLimb, Dose> prescribed(SignedPlan plan) {
        Map<CastLimb, Dose> prescribed = new LinkedHashMap<>();
        plan.composition().items().stream()
                .filter(CastPrescription::prescribes)
                .forEach(item -> CastLimb.of(item).forEach(limb -> prescribed.put(limb, item.dose())));
        return prescribed;
    }
}
