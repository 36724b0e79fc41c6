package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Dose;
import extensor.care.patients.Fact;
import extensor.care.patients.KnownFact;
import extensor.care.patients.NotAsked;
import extensor.care.patients.PatientBanner;
import extensor.care.safety.CurrentRules;
import extensor.care.safety.Finding;
import extensor.care.safety.Gap;
import extensor.care.safety.Hit;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.Safety;
import extensor.care.safety.Signal;
import extensor.care.safety.Treatment;
import extensor.care.safety.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a composition against what is known of the patient. It works on values alone; nothing is read from the database here. */
@ApplicationScoped
public class PlanSafety {
    @Inject
    CurrentRules rules;

    @Inject
    CurrentCatalogue currentCatalogue;

    private volatile Suspensions suspensions;

    Verdict verdict(Composition composition, List<Fact> facts, LocalDate birthDate) {
        return between(composition, facts, birthDate, LocalDate.MIN, LocalDate.MAX);
    }

    /** What was told, and what such a person is not asked. */
    public List<Fact> known(List<Fact> told, PatientBanner who, LocalDate today) {
        return Stream.concat(
                        told.stream(),
                        NotAsked.facts(currentCatalogue.catalogue().conditions(), who, told, today).stream())
                .toList();
    }

    /** The findings about one day, with these doses in the place of the planned ones, by the number of the item. */
    public Verdict on(
            LocalDate day, Composition composition, Map<Integer, Dose> given, List<Fact> facts, LocalDate birthDate) {
        return between(composition.giving(given), facts, birthDate, day, day.plusDays(1));
    }

    /** What must wait in a plan in force because of what is known now. */
    Suspension suspension(Composition signed, List<Fact> facts, LocalDate birthDate, LocalDate today) {
        return suspensions().of(signed, facts, birthDate, today);
    }

    /** By the rules in force. */
    Suspensions suspensions() {
        Safety safety = rules.safety();
        Suspensions kept = suspensions;
        if (kept != null && kept.follow(safety)) return kept;
        Suspensions fresh = new Suspensions(safety);
        suspensions = fresh;
        return fresh;
    }

    private Verdict between(
            Composition composition, List<Fact> facts, LocalDate birthDate, LocalDate first, LocalDate end) {
        List<Treatment> treatments = new ArrayList<>();
        for (Phase phase : composition.phases()) {
            for (Item item : phase.items()) treatments.addAll(given(composition, phase, item, first, end));
        }
        return new Verdict(rules.safety().check(facts, birthDate, treatments));
    }

    /** An item as the rules see it, for the days from one until another on which it is given; nothing if there are none. */
    static List<Treatment> given(Composition composition, Phase phase, Item item, LocalDate first, LocalDate end) {
        LocalDate from = later(composition.from(phase, item), first);
        LocalDate until = earlier(composition.until(phase, item), end);
        return from.isBefore(until) ? List.of(treatment(item, from, until)) : List.of();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** An item as the rules see it on these days. */
    static Treatment treatment(Item item, LocalDate from, LocalDate until) {
        var intervention = item.dose().intervention();
        return new Treatment(
                item.id(),
                intervention.code(),
                intervention.family().name(),
                item.dose().name(),
                item.acting(),
                item.side(),
                from,
                until,
                item.path(),
                item.dose().values(),
                item.setting(),
                item.dose().moves());
    }

    int rulesVersion() {
        return rules.version();
    }

    /** The words of the reasons that stand for the precautions, by the key of the finding. */
    static Map<String, String> reasons(Verdict verdict, Composition composition) {
        return standing(verdict, composition).values().stream()
                .collect(Collectors.toMap(Reason::finding, Reason::text));
    }

    /**
     * The reason that stands for each precaution: its own as long as what it answered is still so, or the newest that was given for the same at another item of the
     * plan in the same setting; without words if there is none.
     */
    static Map<String, Reason> standing(Verdict verdict, Composition composition) {
        List<Hit> all = Stream.concat(verdict.hits(Signal.CAUTION).stream(), verdict.hits(Signal.KEPT).stream())
                .toList();
        return verdict.hits(Signal.CAUTION).stream()
                .collect(Collectors.toMap(Hit::key, hit -> standing(hit, all, composition)));
    }

    private static Reason standing(Hit hit, List<Hit> all, Composition composition) {
        String about = Reason.about(hit, composition);
        Reason own = composition.reason(hit.key());
        if (own.answers(about)) return own;
        return all.stream()
                .filter(hit::sameAs)
                .filter(other -> hit.treatment().setting() == other.treatment().setting())
                .filter(other -> composition.reason(other.key()).answers(Reason.about(other, composition)))
                .map(other -> composition.reason(other.key()).at(hit.key(), about))
                .max(Comparator.comparing(Reason::at))
                .orElseGet(() -> Reason.none(hit.key(), about));
    }

    SafetySheet sheet(Verdict verdict, Composition composition, List<SafeguardInPlace> inPlace) {
        Map<String, String> reasons = reasons(verdict, composition);
        SafeguardOffers safeguards = safeguards(inPlace);
        List<SafetySheet.FindingLine> lines = verdict.findings().stream()
                .filter(Hit.class::isInstance)
                .map(Hit.class::cast)
                .filter(hit -> hit.kept() == null)
                .sorted(Comparator.comparing(Hit::signal).thenComparing(hit -> !isRedFlag(hit)))
                .map(hit -> line(hit, composition, reasons, safeguards))
                .toList();
        List<SafetySheet.Question> questions = verdict.gaps()
                .map(gaps -> gaps.all().stream().map(this::question).toList())
                .orElse(List.of());
        List<SafetySheet.KeptLine> kept =
                kept(verdict).stream().map(SafetySheet.KeptLine::of).toList();
        return new SafetySheet(
                FindingGroup.byFact(lines),
                kept,
                questions,
                verdict.mayBeSigned(reasons, safeguards.standing(verdict)));
    }

    /** What these mean for the findings. */
    SafeguardOffers safeguards(List<SafeguardInPlace> inPlace) {
        return new SafeguardOffers(currentCatalogue.catalogue(), inPlace);
    }

    /** What counts today of all that was written down. */
    List<SafeguardInPlace> inPlace(List<RecordedSafeguard> all, List<KnownFact> known, LocalDate today) {
        return new SafeguardJudge(currentCatalogue.catalogue(), rules.safety(), known, today).inPlace(all);
    }

    private boolean isRedFlag(Hit hit) {
        String condition = hit.rule().condition();
        return condition != null
                && currentCatalogue.catalogue().condition(condition).category() == Condition.Category.RED_FLAG;
    }

    private SafetySheet.FindingLine line(
            Hit hit, Composition composition, Map<String, String> reasons, SafeguardOffers safeguards) {
        Catalogue catalogue = currentCatalogue.catalogue();
        String condition = hit.rule().condition() == null
                ? null
                : catalogue.condition(hit.rule().condition()).name();
        return new SafetySheet.FindingLine(
                hit.key(),
                hit.signal(),
                hit.treatment().item(),
                hit.treatment().name(),
                condition,
                new SafetySheet.RuleLine(
                        hit.rule().id(), hit.rule().reason(), hit.rule().lifts(), source(hit)),
                hit.freeFrom(),
                hit.assumed(),
                reasons.get(hit.key()),
                earlier(hit, composition),
                safer(hit, composition),
                safeguards.of(hit));
    }

    /** A reason that was given here and no longer stands, because what it answered has changed. */
    private static String earlier(Hit hit, Composition composition) {
        Reason own = composition.reason(hit.key());
        return own.answers(Reason.about(hit, composition)) ? "" : own.text();
    }

    private static SaferDose safer(Hit hit, Composition composition) {
        if (hit.signal() != Signal.CAUTION || hit.rule().keptWhen() == null) return null;
        Dose dose = composition.item(hit.treatment().item()).dose();
        return SaferDose.of(dose, hit.rule().keptWhen().wanted(hit.treatment()));
    }

    private SafetySheet.Question question(Gap gap) {
        Condition condition = gap.condition();
        boolean together = gap.ask() == Gap.Ask.WHETHER && condition.bulk();
        return new SafetySheet.Question(
                gap.key(),
                gap.ask(),
                condition == null ? null : condition.code(),
                condition == null ? null : condition.name(),
                condition == null ? null : condition.question(),
                condition != null && condition.localised(),
                gap.blocking(),
                together ? groupName(condition.group()) : null,
                gap.treatments().stream().map(Treatment::name).distinct().toList(),
                gap.treatments().get(0).item());
    }

    private String groupName(String group) {
        return currentCatalogue.catalogue().conditionGroups().stream()
                .filter(g -> g.code().equals(group))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The worst signal of each item that has to be dealt with. */
    static Map<Integer, Signal> worst(Verdict verdict) {
        Map<Integer, Signal> worst = new HashMap<>();
        for (Finding finding : verdict.findings()) {
            if (finding instanceof Hit hit && hit.kept() == null)
                worst.merge(
                        hit.treatment().item(),
                        hit.signal(),
                        (a, b) -> a == Signal.STOP || b == Signal.STOP ? Signal.STOP : a);
        }
        return worst;
    }

    /** The precautions that have a reason, as they stand, for the signature. */
    List<SignedContent.Accepted> accepted(Verdict verdict, Composition composition) {
        Map<String, String> reasons = reasons(verdict, composition);
        return verdict.hits(Signal.CAUTION).stream()
                .filter(hit -> Verdict.explains(reasons.get(hit.key())))
                .map(hit -> new SignedContent.Accepted(
                        hit.key(),
                        hit.rule().id(),
                        hit.treatment().name(),
                        hit.rule().words(currentCatalogue.catalogue()),
                        source(hit),
                        reasons.get(hit.key())))
                .toList();
    }

    /** The precautions that treatments keep to by themselves, for the signature. */
    List<SignedContent.KeptPrecaution> kept(Verdict verdict) {
        return verdict.hits(Signal.KEPT).stream()
                .map(hit -> new SignedContent.KeptPrecaution(
                        hit.key(),
                        hit.rule().id(),
                        hit.treatment().name(),
                        hit.rule().words(currentCatalogue.catalogue()),
                        hit.kept().words(),
                        hit.kept().met()))
                .toList();
    }

    private static String source(Hit hit) {
        return String.join(", ", hit.rule().source());
    }
}
