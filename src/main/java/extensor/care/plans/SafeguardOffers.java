package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Safeguard;
import extensor.care.safety.Hit;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.SafeguardedWhen;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the safeguards in place mean for the findings of a check. */
record SafeguardOffers(Catalogue catalogue, List<SafeguardInPlace> inPlace) {

    /** Whether any finding of a check asks for a safeguard. */
    static boolean matter(Verdict verdict) {
        return Stream.of(Signal.CAUTION, Signal.STOP)
                .flatMap(signal -> verdict.hits(signal).stream())
                .anyMatch(SafeguardOffers::asks);
    }

    private static boolean asks(Hit hit) {
        SafeguardedWhen when = hit.rule().safeguardedWhen();
        return when != null && when.active();
    }

    /** The keys of the precautions that need no reason. */
    Set<String> standing(Verdict verdict) {
        return verdict.hits(Signal.CAUTION).stream()
                .filter(hit -> hit.safeguarded(inPlace).isPresent())
                .map(Hit::key)
                .collect(Collectors.toSet());
    }

    /** Null where the rule asks for none. */
    SafeguardOffer of(Hit hit) {
        if (!asks(hit)) return null;
        SafeguardedWhen when = hit.rule().safeguardedWhen();
        return new SafeguardOffer(
                when.safeguards().stream().map(code -> box(hit, code)).toList(),
                new ClauseWords(catalogue).of(when.lacking(hit.treatment()), hit.treatment()),
                hit.safeguarded(inPlace).isPresent());
    }

    private SafeguardOffer.Box box(Hit hit, String code) {
        Safeguard safeguard = catalogue.safeguard(code);
        return new SafeguardOffer.Box(
                code,
                safeguard.name(),
                safeguard.atSite(),
                safeguard.ask(),
                hit.inPlace(code, inPlace).orElse(null));
    }

    /** The precautions for which safeguards stand, for the signature. */
    List<SignedContent.SafeguardedPrecaution> signed(Verdict verdict) {
        return verdict.hits(Signal.CAUTION).stream()
                .flatMap(hit -> hit
                        .safeguarded(inPlace)
                        .map(how -> new SignedContent.SafeguardedPrecaution(
                                hit.key(),
                                hit.rule().id(),
                                hit.treatment().name(),
                                hit.rule().words(catalogue),
                                String.join(", ", hit.rule().source()),
                                how.met(),
                                how.safeguards().stream().map(this::signed).toList()))
                        .stream())
                .toList();
    }

    private SignedContent.SignedSafeguard signed(SafeguardInPlace one) {
        return new SignedContent.SignedSafeguard(
                catalogue.safeguard(one.safeguard()).name(), one);
    }
}
