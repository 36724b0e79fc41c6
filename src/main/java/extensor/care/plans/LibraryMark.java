package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.safety.Finding;
import extensor.care.safety.Gap;
import extensor.care.safety.Gaps;
import extensor.care.safety.Hit;
import extensor.care.safety.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The worst that the rules would say to a treatment if it were added now (`signal`, null: nothing): because of which conditions, what else must be asked, and
 * why, or how it keeps to a precaution (null: not said). `freeFrom` is the first day in the phase from which nothing stops it (null: none). A question that no
 * absolute rule waits for is no signal; where one is open and nothing else is said, the mark is `unasked`: nothing is known against it, and not everything was asked.
 */
public record LibraryMark(
        Signal signal,
        List<String> conditions,
        List<Gap.Ask> asks,
        String reason,
        LocalDate freeFrom,
        boolean unasked) {
    private static LibraryMark nothing(boolean unasked) {
        return new LibraryMark(null, List.of(), List.of(), null, null, unasked);
    }

    /** @param findings about one treatment, worst first */
    static LibraryMark of(List<Finding> findings, Catalogue catalogue) {
        return findings.stream()
                .filter(finding -> finding.signal() != Signal.ASK || finding.blocking())
                .findFirst()
                .map(worst -> worst instanceof Gaps gaps
                        ? asking(gaps)
                        : hit((Hit) worst, alike(worst.signal(), findings), catalogue))
                .orElseGet(() -> nothing(!findings.isEmpty()));
    }

    private static LibraryMark asking(Gaps gaps) {
        List<Gap> waiting = gaps.all().stream().filter(Gap::blocking).toList();
        return new LibraryMark(
                Signal.ASK,
                waiting.stream()
                        .filter(gap -> gap.condition() != null)
                        .map(gap -> gap.condition().name())
                        .distinct()
                        .toList(),
                waiting.stream()
                        .filter(gap -> gap.condition() == null)
                        .map(Gap::ask)
                        .distinct()
                        .toList(),
                null,
                null,
                false);
    }

    /** @param alike all that is as bad as the worst */
    private static LibraryMark hit(Hit worst, List<Hit> alike, Catalogue catalogue) {
        List<String> conditions = alike.stream()
                .map(hit -> hit.rule().condition())
                .filter(Objects::nonNull)
                .map(condition -> catalogue.condition(condition).name())
                .distinct()
                .toList();
        String reason =
                worst.kept() == null ? worst.rule().reason() : worst.kept().words();
        return new LibraryMark(worst.signal(), conditions, List.of(), reason, freeFrom(alike), false);
    }

    private static LocalDate freeFrom(List<Hit> stops) {
        boolean ends = stops.stream().allMatch(hit -> hit.signal() == Signal.STOP && hit.freeFrom() != null);
        return ends
                ? stops.stream()
                        .map(Hit::freeFrom)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private static List<Hit> alike(Signal signal, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.signal() == signal)
                .map(Hit.class::cast)
                .toList();
    }

    public boolean stopped() {
        return signal == Signal.STOP;
    }

    /** Nothing stands against it, or it keeps to what does. */
    boolean free() {
        return signal == null || signal == Signal.KEPT;
    }
}
