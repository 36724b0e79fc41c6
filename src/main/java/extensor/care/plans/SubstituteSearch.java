package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Purpose;
import extensor.care.safety.Finding;
import extensor.care.safety.Safety;
import extensor.care.safety.Signal;
import extensor.care.safety.Treatment;
import extensor.shared.BodyRegion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what may take the place of an item that must not be given, or only with care: of the same purpose, offered, not in the phase yet, and permitted as far
 * as anybody knows, first what nothing must be asked of. What asks for care itself comes last, and only where the item is stopped.
 */
record SubstituteSearch(Catalogue catalogue, Safety safety, PlanSheets.Whose whose) {
    private static final int OFFERED = 3;

    Optional<Substitutes> of(Composition composition, Phase phase, Item item, Signal worst) {
        return catalogue
                .purpose(item.dose())
                .map(purpose -> new Substitutes(
                        purpose.name(),
                        permitted(judged(candidates(purpose, phase, item), composition, phase), worst == Signal.STOP)))
                .filter(found -> !found.choices().isEmpty());
    }

    private List<Item> candidates(Purpose purpose, Phase phase, Item item) {
        List<Item> candidates = new ArrayList<>();
        for (Dose dose : purpose.ranked(item.acting())) {
            boolean there =
                    isLike(dose, item.dose()) || phase.items().stream().anyMatch(other -> isLike(dose, other.dose()));
            if (dose.intervention().offered() && !there) candidates.add(inPlaceOf(item, dose));
        }
        return candidates;
    }

    /** The same treatment: a preset and its intervention are, two presets of an intervention are not. */
    private static boolean isLike(Dose one, Dose other) {
        boolean named = one.preset().isPresent() && other.preset().isPresent();
        return named
                ? one.code().equals(other.code())
                : one.intervention().code().equals(other.intervention().code());
    }

    /** Where it has no place of its own, at that of the item; where it can be, in the same setting. */
    private Item inPlaceOf(Item item, Dose dose) {
        boolean placed = item.region() != null && item.region() != BodyRegion.WHOLE_BODY;
        PlanStart start = placed
                ? new PlanStart(catalogue, item.region(), item.side())
                : new PlanStart(catalogue, whose.episode());
        Item begun = start.item(dose);
        boolean same = dose.intervention().delivery().settings().contains(item.setting());
        return begun.placed(
                begun.region(), begun.side(), same ? item.setting() : begun.setting(), item.from(), item.to());
    }

    private List<Substitute> judged(List<Item> candidates, Composition composition, Phase phase) {
        List<Treatment> treatments = candidates.stream()
                .flatMap(item -> PlanSafety.given(composition, phase, item, LocalDate.MIN, LocalDate.MAX).stream())
                .toList();
        List<List<Finding>> found =
                safety.checkEach(whose.facts(), whose.patient().birthDate(), treatments);
        List<Substitute> judged = new ArrayList<>();
        for (int at = 0; at < found.size(); at++)
            judged.add(new Substitute(candidates.get(at), LibraryMark.of(found.get(at), catalogue)));
        return judged;
    }

    private static List<Substitute> permitted(List<Substitute> judged, boolean stopped) {
        List<Substitute> permitted = new ArrayList<>(judged.stream()
                .filter(one -> one.mark().free())
                .sorted(Comparator.comparing(one -> one.mark().unasked()))
                .toList());
        if (stopped)
            permitted.addAll(judged.stream()
                    .filter(one -> one.mark().signal() == Signal.CAUTION)
                    .toList());
        Set<String> seen = new HashSet<>();
        return permitted.stream()
                .filter(one -> seen.add(one.code()))
                .limit(OFFERED)
                .toList();
    }
}
