package extensor.care.plans;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.Dose;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.shared.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A plan as a page shows it: as a draft, as it was signed, or as the patient reads it. All of them have the same outline. */
public sealed interface PlanSheet permits DraftSheet, SignedSheet, OwnPlanSheet {
    PlanOutline outline();

    default PlanLine plan() {
        return outline().plan();
    }

    default PatientBanner patient() {
        return outline().patient();
    }

    default EpisodeSheet episode() {
        return outline().episode();
    }

    default String title() {
        return outline().title();
    }

    default LocalDate start() {
        return outline().start();
    }

    default LocalDate end() {
        return outline().end();
    }

    default List<PlanSheet.PhaseSheet> phases() {
        return outline().phases();
    }

    default List<PlanSheet.GoalSheet> goals() {
        return outline().goals();
    }

    default String key() {
        return Id.text(plan().id());
    }

    default boolean ended() {
        return plan().ended();
    }

    default List<ItemSheet> items() {
        return phases().stream().flatMap(phase -> phase.items().stream()).toList();
    }

    default Optional<ItemSheet> item(int id) {
        return items().stream().filter(item -> item.id() == id).findFirst();
    }

    default int visitCount() {
        return phases().stream().mapToInt(PlanSheet.PhaseSheet::visitCount).sum();
    }

    /** Active minutes at home on a full day of the fullest phase. */
    default int burdenMinutes() {
        return most(PlanSheet.PhaseSheet::burdenMinutes);
    }

    /** The same of passive time: heat, wearing. */
    default int passiveMinutes() {
        return most(PlanSheet.PhaseSheet::passiveMinutes);
    }

    private int most(ToIntFunction<PlanSheet.PhaseSheet> minutes) {
        return phases().stream().mapToInt(minutes).max().orElse(0);
    }

    /** A phase with its place among the days, and what it asks for at home on a full day. */
    record PhaseSheet(Phase phase, int firstDay, LocalDate from, List<ItemSheet> items, Burden burden) {
        public int id() {
            return phase.id();
        }

        public String name() {
            return phase.name();
        }

        public String goal() {
            return phase.goal();
        }

        public String exit() {
            return phase.exit();
        }

        public int lasts() {
            return phase.lasts();
        }

        public int lastDay() {
            return firstDay + lasts() - 1;
        }

        public LocalDate to() {
            return from.plusDays(lasts() - 1L);
        }

        public List<VisitRate> visits() {
            return phase.visits();
        }

        public List<VisitRate> promised() {
            return phase.promised();
        }

        /** Its casts set its visits. */
        public boolean visitsByCasts() {
            return phase.visits().isEmpty() && !phase.promised().isEmpty();
        }

        public int visitCount() {
            return phase.visitCount();
        }

        public int visitMinutes() {
            return phase.visitMinutes();
        }

        /** The same treatment stands above it in this phase, at the same place and in part on the same days. */
        public boolean twice(ItemSheet item) {
            return items.stream()
                    .takeWhile(above -> above.id() != item.id())
                    .anyMatch(above -> above.item().repeats(item.item())
                            && !above.from().isAfter(item.to())
                            && !above.to().isBefore(item.from()));
        }

        public List<Dose> doses() {
            return items.stream().map(ItemSheet::dose).toList();
        }

        public int burdenMinutes() {
            return burden.activeMinutesOnFullDay();
        }

        public int passiveMinutes() {
            return burden.passiveMinutesOnFullDay();
        }

        public PhaseForm form() {
            return PhaseForm.of(phase);
        }
    }

    /** A goal with the day it is due. */
    record GoalSheet(Goal goal, LocalDate due) {}
}
