package extensor.care.plans;

import extensor.boot.ReferenceData;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.Safeguard;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.BodyArea;
import extensor.care.patients.Complaint;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Fact;
import extensor.care.patients.HomeSite;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Onset;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Problem;
import extensor.care.patients.Sex;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.CurrentRules;
import extensor.care.safety.Hit;
import extensor.care.safety.Policy;
import extensor.care.safety.Rules;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The real reference data and parts for plans, without server and database. */
final class Workbench {
    static final LocalDate START = LocalDate.of(2026, 11, 21);
    static final LocalDate BORN = LocalDate.of(1986, 3, 14);
    static final SortedMap<String, String> FILES = below(Path.of("db/catalogue"));
    static final Catalogue CATALOGUE = Catalogue.load(FILES);
    static final PlanSafety CHECKING = checking(CATALOGUE);

    private Workbench() {}

    static SortedMap<String, String> below(Path directory) {
        SortedMap<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".json")).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The check as the program prepares it at its start. */
    static PlanSafety checking(Catalogue catalogue) {
        Set<String> conditions =
                catalogue.conditions().stream().map(Condition::code).collect(Collectors.toSet());
        Set<String> families = Arrays.stream(Family.values()).map(Family::name).collect(Collectors.toSet());
        Map<String, List<Parameter>> interventions = catalogue.interventions().stream()
                .collect(Collectors.toMap(Intervention::code, Intervention::parameters));
        Set<String> safeguards =
                catalogue.safeguards().stream().map(Safeguard::code).collect(Collectors.toSet());
        Rules rules =
                Rules.load("rules.json", FILES.get("rules.json"), conditions, families, interventions, safeguards);
        PlanSafety checking = new PlanSafety();
        checking.rules = new CurrentRules();
        checking.rules.open(ReferenceData.safety(rules, catalogue, Policy.STRICT), rules.version());
        checking.currentCatalogue = new CurrentCatalogue();
        checking.currentCatalogue.open(catalogue);
        return checking;
    }

    static PlanLibrary library() {
        PlanLibrary library = new PlanLibrary();
        library.rules = CHECKING.rules;
        library.currentCatalogue = CHECKING.currentCatalogue;
        return library;
    }

    /** Somebody with a low back and these facts. */
    static PlanSheets.Whose whose(List<Fact> facts) {
        PatientBanner who = new PatientBanner(2, "Ann Example", BORN, Sex.FEMALE, "P-000001");
        return new PlanSheets.Whose(who, episode(BodyRegion.LOW_BACK, Side.MIDLINE), null, facts);
    }

    static EpisodeSheet episode(BodyRegion region, Side side) {
        BodyArea area = new BodyArea(region, side, Muscle.OTHER);
        Onset onset = new Onset(START, Mechanism.LIFTING, false);
        Complaint complaint = new Complaint(Problem.SPASM, null, null, area, onset, 5, false);
        HomeSite site = new HomeSite(3, "Main", ZoneOffset.UTC, null, null);
        return new EpisodeSheet(1, 1, 2, complaint, site, 4, "Thea", Instant.EPOCH, null);
    }

    static PlanStart starting(BodyRegion region, Side side) {
        return new PlanStart(CATALOGUE, episode(region, side));
    }

    static PlanStart lowBack() {
        return starting(BodyRegion.LOW_BACK, Side.BILATERAL);
    }

    static Item intervention(String code) {
        return lowBack().item(code, EntryKind.INTERVENTION);
    }

    static Composition empty() {
        return Composition.empty("Plan", START, "Phase 1");
    }

    /** A plan of one phase of fourteen days with these interventions; the first has the number 2. */
    static Composition holding(String... interventions) {
        Composition composition = empty();
        for (String code : interventions) composition = composition.add(1, intervention(code));
        return composition;
    }

    static Item item(int id, Dose dose) {
        return new Item(id, dose, BodyRegion.LOW_BACK, Side.BILATERAL, CarePlace.HOME, null, null, CurrentPath.NEITHER);
    }

    /** The plan with a reason for one of its findings. */
    static Composition explained(Verdict verdict, Composition plan, String finding, String text, Instant at) {
        Hit hit = verdict.hits(Signal.CAUTION).stream()
                .filter(h -> h.key().equals(finding))
                .findFirst()
                .orElseThrow();
        return plan.explain(new Reason(finding, text, "Thea", at, Reason.about(hit, plan)));
    }

    static List<Integer> numbers(Phase phase) {
        return phase.items().stream().map(Item::id).toList();
    }

    /** These facts, and every other condition denied. */
    static List<Fact> restDenied(Fact... facts) {
        Set<String> told = Arrays.stream(facts).map(Fact::condition).collect(Collectors.toSet());
        List<Fact> all = new ArrayList<>(List.of(facts));
        CATALOGUE.conditions().stream()
                .map(Condition::code)
                .filter(c -> !told.contains(c))
                .map(Fact::absent)
                .forEach(all::add);
        return all;
    }
}
