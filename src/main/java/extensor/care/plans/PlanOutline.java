package extensor.care.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import java.time.LocalDate;
import java.util.List;

/** What every sheet of a plan shows: whose it is, its days, phases with their items, and goals. */
public record PlanOutline(
        PlanLine plan,
        PatientBanner patient,
        EpisodeSheet episode,
        String title,
        LocalDate start,
        LocalDate end,
        List<PlanSheet.PhaseSheet> phases,
        List<PlanSheet.GoalSheet> goals) {}
