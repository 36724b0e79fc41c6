package extensor.care.plans;

import extensor.care.catalogue.Burden;
import extensor.care.patients.Alarm;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.shared.Id;
import extensor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a page shows it: a draft with what its check found now, or a signed version (`number` tells which) exactly as it was signed and, for the
 * one in force, what of it must wait by what is known today. `missing` says what of the days and goals of a draft
 * is to be put right before it is signed, `alarms` what is known of the patient that cannot wait. A signed one has the lines of all versions, newest first.
 */
public record PlanSheet(
        PlanLine plan,
        int revision,
        int number,
        boolean editable,
        PatientBanner patient,
        EpisodeSheet episode,
        String title,
        LocalDate start,
        LocalDate end,
        List<PhaseSheet> phases,
        List<GoalSheet> goals,
        List<Removed> removed,
        SafetySheet safety,
        List<Refusal> missing,
        List<Alarm> alarms,
        Suspension suspension,
        int burdenMinutes,
        int passiveMinutes,
        int budgetMinutes,
        String signer,
        Instant signedAt,
        List<VersionLine> versions) {

    public String key() {
        return Id.text(plan.id());
    }

    public boolean ended() {
        return plan.ended();
    }

    public List<ItemSheet> items() {
        return phases.stream().flatMap(phase -> phase.items().stream()).toList();
    }

    public Optional<ItemSheet> item(int id) {
        return items().stream().filter(item -> item.id() == id).findFirst();
    }

    public int visitCount() {
        return phases.stream().mapToInt(PhaseSheet::visitCount).sum();
    }

    /** True where the home programme takes more time a day than the clinic wants to ask for. */
    public boolean overBudget() {
        return burdenMinutes > budgetMinutes;
    }

    /** The items whose dose lacks a value that a plan must have. */
    public List<ItemSheet> incomplete() {
        return items().stream().filter(ItemSheet::incomplete).toList();
    }

    /** Something to give, every dose complete, days and goals in order, and nothing of the safety check in the way. */
    public boolean readyToSign() {
        return editable && !items().isEmpty() && incomplete().isEmpty() && missing.isEmpty() && safety.mayBeSigned();
    }

    /** A phase with its place among the days. */
    public record PhaseSheet(
            int id,
            String name,
            String goal,
            String exit,
            int lasts,
            int firstDay,
            LocalDate from,
            LocalDate to,
            List<VisitRate> visits,
            int visitCount,
            int visitMinutes,
            boolean castCourse,
            List<ItemSheet> items,
            int burdenMinutes,
            int passiveMinutes) {
        static PhaseSheet of(Phase phase, int firstDay, LocalDate from, List<ItemSheet> items, Burden burden) {
            return new PhaseSheet(
                    phase.id(),
                    phase.name(),
                    phase.goal(),
                    phase.exit(),
                    phase.lasts(),
                    firstDay,
                    from,
                    from.plusDays(phase.lasts() - 1L),
                    phase.visits(),
                    phase.visitCount(),
                    phase.visitMinutes(),
                    phase.castCourse(),
                    items,
                    burden.activeMinutesOnFullDay(),
                    burden.passiveMinutesOnFullDay());
        }

        public int lastDay() {
            return firstDay + lasts - 1;
        }
    }

    /** A goal with the day it is due. */
    public record GoalSheet(Goal goal, String measure, String unit, LocalDate due) {}
}
