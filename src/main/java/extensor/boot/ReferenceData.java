package extensor.boot;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Definition;
import extensor.care.catalogue.Definition.DefinitionKind;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.KeptDefinitions;
import extensor.care.catalogue.RedFlag;
import extensor.care.catalogue.Safeguard;
import extensor.care.safety.CurrentRules;
import extensor.care.safety.Policy;
import extensor.care.safety.Rule;
import extensor.care.safety.Rules;
import extensor.care.safety.Safety;
import extensor.care.safety.Severity;
import extensor.care.safety.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the catalogue and the rules, built-in and from the clinic's own folder, keeps their versions and publishes them. */
@ApplicationScoped
public class ReferenceData {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    CurrentRules rules;

    @Inject
    KeptDefinitions kept;

    @Inject
    @ConfigProperty(name = "extensor.catalogue")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "extensor.safety.pregnancy", defaultValue = "strict")
    String pregnancy;

    /** @param replacing a version that was kept with other content gives way, as in the demo clinic; otherwise the start stops */
    void load(boolean replacing) {
        SortedMap<String, String> files = builtIn();
        folder.filter(f -> !f.isBlank()).ifPresent(f -> files.putAll(files(Path.of(f))));
        Catalogue catalogue = Catalogue.load(files);
        Rules read = rules(files, catalogue);
        List<Definition> loaded = new ArrayList<>(catalogue.definitions());
        loaded.add(Definition.of(DefinitionKind.RULES, "RULES", read.version(), files.get("rules.json")));
        currentCatalogue.open(catalogue.with(kept.keep(loaded, replacing)));
        Policy policy = pregnancy.equalsIgnoreCase("lenient") ? Policy.AS_WRITTEN : Policy.STRICT;
        rules.open(safety(read, catalogue, policy), read.version());
    }

    public static Rules rules(SortedMap<String, String> files, Catalogue catalogue) {
        return Rules.load(
                "rules.json",
                files.get("rules.json"),
                catalogue.conditions().stream().map(Condition::code).collect(Collectors.toSet()),
                Arrays.stream(Family.values()).map(Family::name).collect(Collectors.toSet()),
                catalogue.interventions().stream()
                        .collect(Collectors.toMap(Intervention::code, Intervention::parameters)),
                catalogue.safeguards().stream().map(Safeguard::code).collect(Collectors.toSet()));
    }

    /** The check over these rules, with what the catalogue takes for an emergency. */
    public static Safety safety(Rules rules, Catalogue catalogue, Policy policy) {
        return new Safety(
                rules,
                catalogue.conditions(),
                policy,
                catalogue.emergencies().stream().map(ReferenceData::emergency).toList());
    }

    /** While it is present nothing of a plan is given, but for the referrals: they are the way out of it. */
    private static Rule emergency(RedFlag flag) {
        Set<String> all = Arrays.stream(Family.values())
                .filter(family -> family != Family.REFERRAL)
                .map(Family::name)
                .collect(Collectors.toSet());
        return new Rule(
                flag.id(),
                all,
                Set.of(),
                flag.condition(),
                new Where.Anywhere(),
                Severity.ABSOLUTE,
                null,
                null,
                null,
                flag.action(),
                null,
                flag.source());
    }

    public static SortedMap<String, String> builtIn() {
        return PackedFiles.beside("/db/catalogue/regions.json", ".json");
    }

    private static SortedMap<String, String> files(Path root) {
        if (!Files.isDirectory(root)) throw new IllegalStateException("extensor.catalogue names no folder: " + root);
        return PackedFiles.in(root, ".json");
    }
}
