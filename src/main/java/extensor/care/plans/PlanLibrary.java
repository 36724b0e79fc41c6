package extensor.care.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.TreatmentSearch;
import extensor.care.patients.EpisodeSheet;
import extensor.care.safety.CurrentRules;
import extensor.care.safety.Safety;
import extensor.care.safety.Signal;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What can be added to a plan, as it stands to its patient, and what may take the place of an item. Works on values alone. */
@ApplicationScoped
public class PlanLibrary {
    @Inject
    CurrentRules rules;

    @Inject
    CurrentCatalogue currentCatalogue;

    private volatile MarksInForce inForce;

    /** The marks by the rules and the catalogue in force. */
    private record MarksInForce(Safety safety, TreatmentSearch palette, LibraryMarks marks) {}

    private LibraryMarks marks() {
        Safety safety = rules.safety();
        TreatmentSearch palette = currentCatalogue.palette();
        MarksInForce kept = inForce;
        if (kept == null || kept.safety != safety || kept.palette != palette) {
            LibraryMarks fresh = new LibraryMarks(currentCatalogue.catalogue(), palette.entries(), safety::checkEach);
            inForce = kept = new MarksInForce(safety, palette, fresh);
        }
        return kept.marks;
    }

    /** All that can be added, by the number of the phase that it would be added to. */
    Map<Integer, LibrarySheet> sheets(Composition composition, PlanSheets.Whose whose) {
        LibraryMarks marks = marks();
        EpisodeSheet episode = whose.episode();
        Map<Integer, LibrarySheet> sheets = new HashMap<>();
        LocalDate from = composition.start();
        for (Phase phase : composition.phases()) {
            LocalDate until = from.plusDays(phase.lasts());
            sheets.put(
                    phase.id(),
                    marks.of(new LibraryMarks.MarkedFor(
                            whose.facts(),
                            whose.patient().birthDate(),
                            episode.region(),
                            episode.side(),
                            from,
                            until)));
            from = until;
        }
        return sheets;
    }

    /** What may take the place of the items that must not be given, or only with care, by their numbers. */
    Map<Integer, Substitutes> substitutes(Composition composition, Map<Integer, Signal> worst, PlanSheets.Whose whose) {
        SubstituteSearch search = new SubstituteSearch(currentCatalogue.catalogue(), rules.safety(), whose);
        Map<Integer, Substitutes> found = new HashMap<>();
        for (Phase phase : composition.phases())
            for (Item item : phase.items())
                if (worst.containsKey(item.id()))
                    search.of(composition, phase, item, worst.get(item.id()))
                            .ifPresent(substitutes -> found.put(item.id(), substitutes));
        return found;
    }

    /** The one with this code; a refusal where it is no longer offered. */
    Item substitute(
            Composition composition, int item, String code, Map<Integer, Signal> worst, PlanSheets.Whose whose) {
        composition.item(item);
        Substitutes offered = substitutes(composition, worst, whose).get(item);
        if (offered == null) throw new Refusal("plan.no-substitute");
        return offered.choices().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.no-substitute"))
                .item();
    }
}
