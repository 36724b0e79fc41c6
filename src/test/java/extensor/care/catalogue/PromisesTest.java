package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No promise in the data that nothing keeps. The reader takes no key that it does not ask for; so whatever it keeps of a file must be read by something outside
 * of the readers: code that leads there from outside of the catalogue, or a page. What waits for its time is named here with the issue that brings it.
 */
@AnalyzeClasses(packages = "extensor", importOptions = ImportOption.DoNotIncludeTests.class)
class PromisesTest {
    private static final String CODES =
            "codes of other systems and sources, for bills and exchanged records: none leave the program yet";
    private static final String BY_READER = "the reader itself puts it where it belongs";
    private static final String FOR_AUTHORS = "for those who write and review the file";
    private static final String FIRST_VISIT = "history and examination, issue 14";
    private static final String FOLLOW = "when and by whom a measure is taken, and how, issue 15";

    /** The short list: what of the files nothing reads, and why it stands there all the same. */
    private static final Map<String, String> WAITING = new TreeMap<>(Map.ofEntries(
            Map.entry("Condition.codes", CODES),
            Map.entry("Degrees.functional", FIRST_VISIT),
            Map.entry("Degrees.interval", FIRST_VISIT),
            Map.entry("IcdCode.icd10", CODES),
            Map.entry("Intervention.references", CODES),
            Map.entry("InterventionText.checks", BY_READER),
            Map.entry("InterventionText.parameters", BY_READER),
            Map.entry("Measure.domain", FOLLOW),
            Map.entry("Measure.references", CODES),
            Map.entry("MeasureText.missing", FOLLOW),
            Map.entry("MeasureText.scoring", FOLLOW),
            Map.entry("MeasureUse.everyDays", FOLLOW),
            Map.entry("MeasureUse.respondent", FOLLOW),
            Map.entry("Needs.licence", "who may give it: the details of people, issue 10 part 4"),
            Map.entry("Norm.verified", FOR_AUTHORS),
            Map.entry("Preset.tags", "the filter of the library, issue 11"),
            Map.entry("PresetText.harder", "making an exercise harder, issue 12"),
            Map.entry("References.codes", CODES),
            Map.entry("RegionText.region", BY_READER),
            Map.entry("RegionText.spinal", FIRST_VISIT),
            Map.entry("Template.source", FOR_AUTHORS),
            Map.entry("Template.version", BY_READER),
            Map.entry("TemplatePhase.code", FOR_AUTHORS),
            Map.entry("Usual.visitsPerWeek", "how often as a rule, issue 13")));

    /** Keys that have another name in the program, or only lead to what is read. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "default",
            "standard",
            "short",
            "brief",
            "ofChange",
            "itself",
            "preset",
            "dose",
            "flags",
            "redFlags",
            "en",
            "text");

    /** Objects of the files whose keys are names of things: codes of parameters, options, motions, other systems. */
    private static final Set<String> OF_NAMES = Set.of("values", "when", "then", "motions", "codes", "regions");

    private static final String OF_A_LIST = "";
    private static final Set<String> OF_NAMED_WORDS = Set.of("parameters", "options", "checks");

    @ArchTest
    static void every_key_of_every_file_has_its_place_in_a_record(JavaClasses all) {
        Set<String> parts = new HashSet<>();
        all.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.getPackageName().startsWith("extensor.care"))
                .forEach(type ->
                        Arrays.stream(type.reflect().getRecordComponents()).forEach(part -> parts.add(part.getName())));
        Set<String> keys = new TreeSet<>();
        CatalogueFixture.realFiles().forEach((path, text) -> {
            if (!path.startsWith("schema/")) note(CatalogueFixture.object(text), "", false, keys);
        });
        assertThat(keys).hasSizeGreaterThan(80);
        assertThat(keys.stream().map(key -> OTHERWISE.getOrDefault(key, key))).isSubsetOf(parts);
        assertThat(keys).as("nothing stands here in vain").containsAll(OTHERWISE.keySet());
    }

    private static void note(JsonValue value, String within, boolean words, Set<String> keys) {
        if (value instanceof JsonArray list) list.forEach(one -> note(one, OF_A_LIST, words, keys));
        if (!(value instanceof JsonObject object)) return;
        boolean named = OF_NAMES.contains(within) || words && OF_NAMED_WORDS.contains(within);
        object.forEach((key, inner) -> {
            if (!named) keys.add(key);
            if (!named || !within.equals("options"))
                note(inner, named ? OF_A_LIST : key, words || key.equals("text"), keys);
        });
    }

    @ArchTest
    static void whatever_is_kept_of_a_file_is_read_by_something(JavaClasses all) {
        Reading reading = new Reading(all);
        Set<String> unread = new TreeSet<>();
        for (JavaClass type : reading.filled()) {
            for (RecordComponent part : type.reflect().getRecordComponents())
                if (!reading.reads(type, part.getName())) unread.add(type.getSimpleName() + "." + part.getName());
        }
        assertThat(reading.filled()).hasSizeGreaterThan(30);
        assertThat(unread).containsExactlyElementsOf(WAITING.keySet());
    }

    /** What code outside of the readers leads to, in calls and in the expressions of the pages. */
    private static final class Reading {
        private static final Pattern AFTER_A_DOT =
                Pattern.compile("(?<=[)\\]a-zA-Z0-9])\\.([a-z][A-Za-z0-9]*)(?=[^\"]*})");
        private final JavaClasses all;
        private final Set<String> expressions = expressions();
        private final Set<JavaCodeUnit> reached = new HashSet<>();
        private final Set<String> fields = new HashSet<>();

        Reading(JavaClasses all) {
            this.all = all;
            all.stream()
                    .filter(type -> !ofCatalogue(type))
                    .flatMap(type -> type.getCodeUnits().stream())
                    .filter(Reading::tells)
                    .forEach(this::reach);
            shown().forEach(type -> type.getMethods().stream()
                    .filter(method -> expressions.contains(method.getName()))
                    .forEach(this::reach));
        }

        private static boolean ofCatalogue(JavaClass type) {
            return type.getPackageName().equals(Catalogue.class.getPackageName());
        }

        /** Records that are made where a file is read. */
        Set<JavaClass> filled() {
            Set<JavaClass> filled = new HashSet<>();
            for (JavaClass type : all) {
                boolean made = type.isRecord()
                        && !type.getModifiers().contains(JavaModifier.PRIVATE)
                        && type.getConstructors().stream()
                                .flatMap(constructor -> constructor.getCallsOfSelf().stream())
                                .anyMatch(call -> reads(call.getOrigin()));
                if (made && !type.getSimpleName().endsWith("Reader")) filled.add(type);
            }
            return filled;
        }

        private static boolean reads(JavaCodeUnit unit) {
            return unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(StrictJson.class));
        }

        boolean reads(JavaClass type, String part) {
            return fields.contains(type.getName() + "." + part)
                    || reached.stream()
                            .anyMatch(unit -> unit.getOwner().equals(type)
                                    && unit.getName().equals(part)
                                    && unit.getRawParameterTypes().isEmpty());
        }

        /** A reader checks and keeps; what it looks at has told nobody anything. */
        private static boolean tells(JavaCodeUnit unit) {
            return !reads(unit)
                    && !unit.getOwner().getSimpleName().endsWith("Reader")
                    && !Set.of("equals", "hashCode", "toString").contains(unit.getName());
        }

        private void reach(JavaCodeUnit unit) {
            if (!tells(unit) || !reached.add(unit)) return;
            for (JavaFieldAccess access : unit.getFieldAccesses())
                if (access.getAccessType() == JavaFieldAccess.AccessType.GET)
                    fields.add(access.getTargetOwner().getName() + "." + access.getName());
            Stream.of(unit.getMethodCallsFromSelf(), unit.getMethodReferencesFromSelf())
                    .flatMap(Set::stream)
                    .forEach(access -> follow(access.getTargetOwner(), access.getName()));
            unit.getConstructorCallsFromSelf().stream()
                    .map(JavaConstructorCall::getTargetOwner)
                    .filter(Reading::ofCatalogue)
                    .flatMap(type -> type.getConstructors().stream())
                    .forEach(this::reach);
        }

        /** Into the catalogue, and with a type into those that fill it in. */
        private void follow(JavaClass type, String name) {
            Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                    .filter(Reading::ofCatalogue)
                    .flatMap(one -> one.getMethods().stream())
                    .filter(method -> method.getName().equals(name))
                    .forEach(this::reach);
        }

        /** The types of the catalogue that a page can come to. */
        private Set<JavaClass> shown() {
            Set<JavaClass> shown = new HashSet<>();
            all.stream().filter(type -> !ofCatalogue(type)).forEach(type -> show(type, shown));
            return shown;
        }

        private static void show(JavaClass type, Set<JavaClass> shown) {
            type.getMethods().stream()
                    .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                    .filter(Reading::ofCatalogue)
                    .filter(given -> !given.getSimpleName().equals("Catalogue"))
                    .filter(shown::add)
                    .forEach(given -> show(given, shown));
        }

        /** The names after a dot in the expressions of all pages. */
        private static Set<String> expressions() {
            Set<String> names = new HashSet<>();
            try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
                for (Path page :
                        pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                    Matcher name = AFTER_A_DOT.matcher(Files.readString(page));
                    while (name.find()) names.add(name.group(1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }

    /** The red flags that no condition can raise yet: nobody can tick a finding before there is a screen for it. */
    @Test
    void red_flags_that_nothing_raises_are_known() {
        Set<String> silent = new TreeSet<>();
        for (RedFlag flag : CatalogueFixture.real().redFlags()) {
            boolean raised = flag.condition() != null
                    && flag.urgency().hasDay()
                    && (flag.scope() != RedFlag.Scope.CAST || sign(flag.condition()));
            if (!raised) silent.add(flag.id());
        }
        assertThat(silent)
                .as(
                        "in a cast: rules stop the cast, the signs come with casting, issue 12; findings without a condition come with the screen of issue 14")
                .containsExactly(
                        "RF14", "RF35", "RF36", "RF37", "RF38", "RF39", "RF50", "RF51", "RF54", "RF56", "RF57", "RF58",
                        "RF59");
    }

    private static boolean sign(String condition) {
        return CatalogueFixture.real().condition(condition).category() == Condition.Category.RED_FLAG;
    }

    @Test
    void nothing_tells_a_patient_of_a_message_that_nobody_sends() {
        assertThat(CatalogueFixture.realFiles())
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContainIgnoringCase("message on your phone")
                        .doesNotContainIgnoringCase("text message"));
    }

    /** The casts of these set the visits. */
    @Test
    void only_a_phase_of_casting_has_no_visits() {
        assertThat(CatalogueFixture.real().templates().stream()
                        .flatMap(template -> template.phases().stream()
                                .filter(phase -> phase.visits().isEmpty())
                                .map(phase -> template.code() + " " + phase.castCourse())))
                .containsExactly("T07 true", "T08 true", "T09 true", "T14 true");
    }
}
