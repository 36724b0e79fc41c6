package extensor.care.notes;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.MeasureRole;
import extensor.care.plans.Composition;
import extensor.care.plans.Item;
import extensor.care.plans.Phase;
import extensor.care.safety.Gap;
import extensor.care.safety.Gaps;
import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import extensor.care.safety.Treatment;
import extensor.care.safety.Verdict;
import extensor.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a visit is made of: the clinic's items of a signed plan on a day, what that day's facts stop, and what was written. What was given otherwise than
 * planned is checked as it was given. Works from values alone.
 */
final class VisitItems {
    private final Catalogue catalogue;
    private final List<Item> items;
    private final Function<Map<Integer, Dose>, Verdict> safety;

    /** @param safety the findings of the day with other doses than the planned ones, by the number of the item */
    VisitItems(Catalogue catalogue, Composition plan, LocalDate day, Function<Map<Integer, Dose>, Verdict> safety) {
        this(catalogue, falling(plan, day), safety);
    }

    private VisitItems(Catalogue catalogue, List<Item> items, Function<Map<Integer, Dose>, Verdict> safety) {
        this.catalogue = catalogue;
        this.items = items;
        this.safety = safety;
    }

    /** Those of a visit without a plan: none. */
    static VisitItems none(Catalogue catalogue) {
        return new VisitItems(catalogue, List.of(), given -> new Verdict(List.of()));
    }

    /** What an absolute rule forbids on the day, or cannot tell of before something is answered. */
    private Map<Integer, List<String>> stopped(Verdict found) {
        Map<Integer, List<String>> stops = new TreeMap<>();
        found.hits(Signal.STOP)
                .forEach(hit -> stop(stops, hit.treatment(), hit.rule().words(catalogue)));
        found.gaps().map(Gaps::all).orElse(List.of()).stream()
                .filter(Gap::blocking)
                .forEach(gap -> gap.treatments()
                        .forEach(t -> stop(stops, t, gap.rules().get(0).words(catalogue))));
        return stops;
    }

    private static void stop(Map<Integer, List<String>> stops, Treatment treatment, String why) {
        stops.computeIfAbsent(treatment.item(), item -> new ArrayList<>()).add(why);
    }

    /** The items that a visit on this day gives, in the order of the plan: those of the clinic; where there are none, those of home that can be practised there. */
    static List<Item> falling(Composition plan, LocalDate day) {
        List<Item> all = plan.phases().stream()
                .flatMap(phase -> phase.items().stream().filter(item -> falls(plan, phase, item, day)))
                .toList();
        List<Item> clinic =
                all.stream().filter(item -> item.setting() == CarePlace.CLINIC).toList();
        if (!clinic.isEmpty()) return clinic;
        return all.stream()
                .filter(item -> item.dose().intervention().delivery().settings().contains(CarePlace.CLINIC))
                .toList();
    }

    private static boolean falls(Composition plan, Phase phase, Item item, LocalDate day) {
        return !day.isBefore(plan.from(phase, item)) && day.isBefore(plan.until(phase, item));
    }

    /** Refuses what cannot have been given. */
    void check(NoteDraft writing) {
        writing.check(catalogue.measure(MeasureRole.PAIN).range());
        Map<Integer, List<String>> stopped = stopped(safety.apply(Map.of()));
        for (Deviation d : writing.deviations()) {
            Item item = items.stream()
                    .filter(i -> i.id() == d.item())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("visit.item-gone"));
            if ((d.dose() == null) == (d.reason() == null)) throw Refusal.at("reason", "visit.dose-or-reason");
            if (d.dose() == null) continue;
            if (stopped.containsKey(item.id()))
                throw new Refusal("visit.stopped", item.dose().name());
            if (!dose(d).intervention().code().equals(item.dose().intervention().code()))
                throw new Refusal("visit.item-gone");
        }
        stopped(verdict(writing)).keySet().stream()
                .flatMap(item -> writing.of(item).stream())
                .filter(d -> !d.leftOut())
                .findFirst()
                .ifPresent(d -> {
                    throw new Refusal("visit.stopped", dose(d).name());
                });
    }

    private Verdict verdict(NoteDraft writing) {
        return safety.apply(writing.deviations().stream()
                .filter(d -> d.dose() != null && items.stream().anyMatch(i -> i.id() == d.item()))
                .collect(Collectors.toMap(Deviation::item, this::dose)));
    }

    private Dose dose(Deviation d) {
        return Dose.read(d.dose(), catalogue).complete();
    }

    List<GivenItem> given(NoteDraft writing) {
        Verdict verdict = verdict(writing);
        Map<Integer, List<String>> stopped = stopped(verdict);
        return items.stream()
                .map(item -> given(item, writing, verdict, stopped.get(item.id())))
                .toList();
    }

    private GivenItem given(Item item, NoteDraft writing, Verdict verdict, List<String> stops) {
        Deviation d = writing.of(item.id()).orElse(null);
        String stop = stops == null ? null : stops.get(0);
        boolean out = stops != null || d != null && d.leftOut();
        Dose given = out ? null : d == null ? item.dose() : dose(d);
        OmissionReason why = !out ? null : d != null && d.leftOut() ? d.reason() : OmissionReason.STOPPED;
        return new GivenItem(
                item.id(),
                item.dose(),
                item.setting(),
                item.acting(),
                item.side(),
                given,
                why,
                d == null ? "" : d.words(),
                stop,
                said(verdict, Signal.CAUTION, item, hit -> hit.rule().words(catalogue)),
                said(verdict, Signal.KEPT, item, hit -> hit.kept().words()));
    }

    private static List<String> said(Verdict verdict, Signal signal, Item item, Function<Hit, String> words) {
        return verdict.hits(signal).stream()
                .filter(hit -> hit.treatment().item() == item.id())
                .map(words)
                .distinct()
                .toList();
    }

    /** The items as a page shows them, with what the check says of that day. */
    List<VisitSheet.VisitItemLine> lines(NoteDraft writing) {
        Map<Integer, List<String>> stopped = stopped(verdict(writing));
        return given(writing).stream()
                .map(d -> VisitSheet.VisitItemLine.of(d, stopped.getOrDefault(d.item(), List.of())))
                .toList();
    }
}
