package extensor.care.plans;

import extensor.care.catalogue.Burden;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Another plan of the patient that is in force while a draft runs: the regions that both treat, and what it asks for at home, phase by phase. Whoever
 * composes is told; nothing is refused.
 */
public record PlanBeside(
        long plan,
        String title,
        LocalDate start,
        LocalDate last,
        boolean sameEpisode,
        List<BodyRegion> shared,
        List<PlanBeside.AtHome> atHome) {
    /** Active minutes on a full day of a phase. */
    record AtHome(LocalDate from, LocalDate to, int minutes) {}

    /** Nothing where the two never run on the same day. */
    static Optional<PlanBeside> of(TreatmentPlan plan, Composition other, long episode, Composition draft) {
        if (other.last().isBefore(draft.start()) || draft.last().isBefore(other.start())) return Optional.empty();
        return Optional.of(new PlanBeside(
                plan.id(),
                other.title(),
                other.start(),
                other.last(),
                plan.episode() == episode,
                shared(other, draft),
                other.phases().stream().map(phase -> atHome(other, phase)).toList()));
    }

    /** The regions of the draft that the other plan treats as well. The whole body is no region in this sense. */
    private static List<BodyRegion> shared(Composition other, Composition draft) {
        List<BodyRegion> treated = regions(other);
        return regions(draft).stream()
                .filter(region -> treated.stream().anyMatch(region::overlaps))
                .toList();
    }

    private static List<BodyRegion> regions(Composition plan) {
        return plan.items().stream()
                .map(Item::acting)
                .filter(region -> region != null && region != BodyRegion.WHOLE_BODY)
                .distinct()
                .toList();
    }

    private static AtHome atHome(Composition plan, Phase phase) {
        LocalDate from = plan.start().plusDays(plan.firstDay(phase.id()));
        Burden burden = Burden.of(phase.items().stream()
                .map(item -> new Burden.BurdenItem(item.dose(), item.setting()))
                .toList());
        return new AtHome(from, from.plusDays(phase.lasts() - 1L), burden.activeMinutesOnFullDay());
    }

    /** The most that it asks for on one of these days. */
    int minutes(LocalDate from, LocalDate to) {
        return atHome.stream()
                .filter(phase -> !phase.from().isAfter(to) && !phase.to().isBefore(from))
                .mapToInt(AtHome::minutes)
                .max()
                .orElse(0);
    }

    /** How the id looks in an address. */
    public String key() {
        return Id.text(plan);
    }
}
