package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Safeguard;
import extensor.care.patients.KnownFact;
import extensor.care.patients.Presence;
import extensor.care.safety.Rule;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.Safety;
import extensor.care.safety.Severity;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what a safeguard that was written down is worth today, and what may be written down. Pure. */
record SafeguardJudge(Catalogue catalogue, Safety safety, List<KnownFact> known, LocalDate today) {

    List<SafeguardInPlace> inPlace(List<RecordedSafeguard> all) {
        return all.stream()
                .filter(one -> state(one) == SafeguardState.IN_PLACE)
                .map(RecordedSafeguard::inPlace)
                .toList();
    }

    SafeguardState state(RecordedSafeguard one) {
        if (one.isWithdrawn()) return SafeguardState.WITHDRAWN;
        if (one.isOver(today)) return SafeguardState.OVER;
        return rule(one.inPlace())
                        .filter(rule -> toldBefore(rule, one.inPlace().at()))
                        .isPresent()
                ? SafeguardState.IN_PLACE
                : SafeguardState.CHANGED;
    }

    private Optional<Rule> rule(SafeguardInPlace one) {
        return safety.rule(one.rule()).filter(rule -> asks(rule, one.safeguard()));
    }

    private static boolean asks(Rule rule, String safeguard) {
        return rule.safeguardedWhen() != null
                && rule.safeguardedWhen().active()
                && rule.safeguardedWhen().safeguards().contains(safeguard);
    }

    /** An agreement about a clot says nothing of the clot that somebody tells of later. */
    private boolean toldBefore(Rule rule, Instant written) {
        return rule.condition() == null
                || isAge(rule)
                || present(rule).map(since -> !since.isAfter(written)).orElse(false);
    }

    /** Since when the record says so, the last time that somebody said it. */
    private Optional<Instant> present(Rule rule) {
        return known.stream()
                .filter(k -> k.fact().condition().equals(rule.condition())
                        && k.fact().presence() == Presence.PRESENT
                        && (k.fact().until() == null || k.fact().until().isAfter(today)))
                .map(KnownFact::since)
                .max(Comparator.naturalOrder());
    }

    private boolean isAge(Rule rule) {
        return catalogue.condition(rule.condition()).knownBy() == Condition.KnownBy.BIRTH_DATE;
    }

    List<SafeguardChoice> choices() {
        return safety.rules().stream()
                .filter(rule ->
                        rule.safeguardedWhen() != null && rule.safeguardedWhen().active())
                .filter(rule -> rule.condition() != null
                        && !isAge(rule)
                        && present(rule).isPresent())
                .flatMap(rule -> rule.safeguardedWhen().safeguards().stream()
                        .map(code -> SafeguardChoice.of(
                                rule.id(),
                                catalogue.condition(rule.condition()).name(),
                                rule.reason(),
                                rule.severity() == Severity.ABSOLUTE,
                                catalogue.safeguard(code))))
                .sorted(Comparator.comparing(SafeguardChoice::condition))
                .toList();
    }

    SafeguardLine line(RecordedSafeguard one) {
        SafeguardInPlace written = one.inPlace();
        Optional<Rule> rule = safety.rule(written.rule());
        String condition = rule.map(Rule::condition)
                .map(code -> catalogue.condition(code).name())
                .orElse(null);
        return new SafeguardLine(
                one.id(),
                name(written.safeguard()),
                new SafeguardLine.About(condition, rule.map(Rule::reason).orElse("")),
                written,
                one.until(),
                state(one),
                one.withdrawal());
    }

    /** One that is no longer in the list keeps its code. */
    private String name(String code) {
        return catalogue.safeguards().stream()
                .filter(safeguard -> safeguard.code().equals(code))
                .findFirst()
                .map(Safeguard::name)
                .orElse(code);
    }

    /** What is to be written down, or a refusal that names the field. */
    SafeguardInPlace checked(SafeguardPlace place, String code, LocalDate day, String note, String by, Instant at) {
        LocalDate on = day == null ? today : day;
        Safeguard safeguard = catalogue.safeguard(code);
        Rule rule = safety.rule(place.rule())
                .filter(one -> asks(one, code))
                .orElseThrow(() -> new Refusal("refusal.stale"));
        boolean met = rule.condition() == null || isAge(rule) || present(rule).isPresent();
        if (!met) throw new Refusal("safeguard.nothing-to-answer");
        String written = safeguard.ask() == null ? null : TypedText.lineOrNull(note);
        Refusals no = new Refusals();
        no.when(on.isAfter(today) || on.isBefore(today.minusYears(1)), "on", "safeguard.on");
        no.when(
                safeguard.validDays() != null
                        && !on.plusDays(safeguard.validDays()).isAfter(today),
                "on",
                "safeguard.over");
        no.when(
                safeguard.ask() != null && (written == null || !TypedText.hasLetter(written)),
                "note",
                "safeguard.note",
                safeguard.ask());
        no.when(
                TextLimit.SAFEGUARD_NOTE.exceededBy(written),
                "note",
                "safeguard.note-long",
                TextLimit.SAFEGUARD_NOTE.longest());
        no.when(safeguard.atSite() && place.region() == null, "region", "safeguard.region");
        no.when(
                place.side() != null
                        && (place.region() == null || !place.region().sides().contains(place.side())),
                "side",
                "safeguard.side");
        no.refuse();
        return new SafeguardInPlace(
                rule.id(),
                code,
                safeguard.atSite() ? place.region() : null,
                safeguard.atSite() ? place.side() : null,
                on,
                written,
                by,
                at);
    }

    /** The first day on which it no longer holds, null where it holds until it is withdrawn. */
    LocalDate until(SafeguardInPlace written) {
        Integer days = catalogue.safeguard(written.safeguard()).validDays();
        return days == null ? null : written.on().plusDays(days);
    }
}
