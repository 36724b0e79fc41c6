package extensor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import extensor.care.access.AllowedTo;
import extensor.shared.door.UseCase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house: who may lean on whom, who holds what, and how things are called. */
@AnalyzeClasses(packages = "extensor", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    static final List<String> SLICES = List.of(
            "access",
            "accounts",
            "clinic",
            "catalogue",
            "patients",
            "tasks",
            "measures",
            "safety",
            "plans",
            "course",
            "visits",
            "booking",
            "notes",
            "home",
            "progress",
            "casting",
            "discharge",
            "today");

    @ArchTest
    static final ArchRule shared_knows_nobody = noClasses()
            .that()
            .resideInAPackage("extensor.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "extensor.care..",
                    "extensor.web..",
                    "extensor.api..",
                    "extensor.program..",
                    "extensor.boot..",
                    "extensor.demo..");

    @ArchTest
    static final ArchRule care_knows_only_shared = noClasses()
            .that()
            .resideInAPackage("extensor.care..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "extensor.web..",
                    "extensor.api..",
                    "extensor.program..",
                    "extensor.boot..",
                    "extensor.demo..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.primefaces..");

    @ArchTest
    static final ArchRule web_and_api_do_not_visit_each_other = noClasses()
            .that()
            .resideInAPackage("extensor.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("extensor.api..", "extensor.program..", "extensor.boot..", "extensor.demo..");

    @ArchTest
    static final ArchRule api_does_not_visit_web = noClasses()
            .that()
            .resideInAPackage("extensor.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("extensor.web..", "extensor.program..", "extensor.boot..", "extensor.demo..");

    @ArchTest
    static final ArchRule rooms_of_web_use_only_kit_and_gate = slices().matching("extensor.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("extensor.web.kit..", "extensor.web.gate.."));

    @ArchTest
    static final ArchRule the_gate_knows_nothing_of_pages = noClasses()
            .that()
            .resideInAPackage("extensor.web.gate..")
            .should()
            .dependOnClassesThat(resideInAPackage("extensor.web..").and(not(resideInAPackage("extensor.web.gate.."))));

    @ArchTest
    static void slices_lean_only_on_those_before_them(JavaClasses all) {
        for (int i = 0; i < SLICES.size(); i++) {
            String[] later = SLICES.subList(i + 1, SLICES.size()).stream()
                    .map(slice -> "extensor.care." + slice + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("extensor.care." + SLICES.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(all);
            }
        }
    }

    @ArchTest
    static final ArchRule every_slice_has_its_place = classes()
            .that()
            .resideInAPackage("extensor.care..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .resideInAnyPackage(SLICES.stream()
                    .map(slice -> "extensor.care." + slice + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule entities_stay_in_care = noClasses()
            .that()
            .resideInAnyPackage("extensor.web..", "extensor.api..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule only_repositories_talk_to_the_store = noClasses()
            .that(describe("hold no EntityManager", type -> !holdsStore(type)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule repositories_live_in_care = classes()
            .that(describe("hold an EntityManager", FloorsTest::holdsStore))
            .should()
            .resideInAPackage("extensor.care..")
            .andShould()
            .notBeAnnotatedWith(UseCase.class);

    @ArchTest
    static final ArchRule every_door_has_its_rule = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(AllowedTo.class);

    @ArchTest
    static final ArchRule only_doors_have_rules = methods()
            .that()
            .areAnnotatedWith(AllowedTo.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class);

    /** A gerund is a door. Other names that end in "ing" are nouns of the field. */
    @ArchTest
    static void a_gerund_is_a_door_and_a_door_is_a_gerund(JavaClasses all) {
        Pattern gerund = Pattern.compile("(?!Booking|Finding)[A-Z][a-z]+ing(?:[A-Z].*)?|.+[a-z]ing");
        Set<String> nouns = Set.of("Finding");
        for (JavaClass type : all) {
            String name = type.getSimpleName();
            boolean door = type.isAnnotatedWith(UseCase.class);
            if (name.isEmpty() || nouns.contains(name)) continue;
            if (door) assertThat(name).matches("[A-Z][a-z]+ing([A-Z].*)?");
            else assertThat(gerund.matcher(name).matches()).as(type.getName()).isFalse();
        }
    }

    @ArchTest
    static void a_name_of_a_type_is_used_once(JavaClasses all) {
        Map<String, List<String>> byName = all.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Service|Base|Facade)(\\$.*)?")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule nothing_is_read_from_serialised_java =
            noClasses().should().dependOnClassesThat().areAssignableTo(java.io.ObjectInputStream.class);

    /** Behind a TLS proxy, the address of a request is not the one that a reader can open. */
    @ArchTest
    static final ArchRule no_link_is_made_of_the_address_of_a_request = noClasses()
            .should()
            .callMethodWhere(of(jakarta.servlet.ServletRequest.class, "getRequestURL", "getScheme"))
            .orShould()
            .callMethodWhere(of(jakarta.faces.context.ExternalContext.class, "getRequestScheme"));

    /** A call of one of these methods, whatever subtype the code calls it on. */
    private static DescribedPredicate<JavaMethodCall> of(Class<?> owner, String... names) {
        return describe(
                owner.getSimpleName() + " " + List.of(names),
                call -> List.of(names).contains(call.getTarget().getName())
                        && call.getTarget().getOwner().isAssignableTo(owner));
    }

    @ArchTest
    static final ArchRule only_the_program_prints = noClasses()
            .that()
            .resideOutsideOfPackage("extensor.program..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(of(Throwable.class, "printStackTrace"));

    @ArchTest
    static final ArchRule the_clock_is_asked_for = noClasses()
            .that()
            .resideInAPackage("extensor.care..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule what_is_shared_by_all_does_not_change =
            fields().that().areStatic().should().beFinal();

    /** The message of a failure may hold a name or a value. The log gets the failure itself or a number, never its message inside ours. */
    @Test
    void no_log_line_is_made_of_a_message_of_a_failure() throws IOException {
        assertThat(linesWith(Pattern.compile("LOG\\.[a-z]+\\(.*getMessage\\(\\)")))
                .isEmpty();
    }

    /** A day and a time of day belong to a place: whoever asks the clock for one says where. */
    @Test
    void no_day_is_asked_of_the_clock_without_a_place() throws IOException {
        assertThat(linesWith(Pattern.compile("\\b(?:Local|Zoned|Offset)[A-Za-z]+\\.now\\((?!clock\\.withZone\\()")))
                .isEmpty();
    }

    /** How a person reads dates and words is decided once, so that another language takes one change. */
    @Test
    void only_one_class_knows_the_language() throws IOException {
        assertThat(linesWith(Pattern.compile(
                        "Locale\\.ENGLISH|Locale\\.getDefault|DateTimeFormatter\\.ofPattern|TextStyle\\.")))
                .allMatch(line -> line.startsWith("Formats.java: "));
    }

    /** One exception: how widely a clinic reads the rule on pregnancy is a setting, and its wide reading lists what it covers. */
    @Test
    void no_code_names_an_intervention() throws IOException {
        List<String> codes = interventions();
        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(linesWith(Pattern.compile("\"(" + String.join("|", codes) + ")\"")))
                .allMatch(line -> line.startsWith("Policy.java: "));
    }

    /** The roles, scales and steps of measures come from the catalogue. */
    @Test
    void no_code_names_a_measure() throws IOException {
        List<String> codes = Pattern.compile("\"code\":\\s*\"([A-Z0-9_]+)\"")
                .matcher(Files.readString(Path.of("db/catalogue/measures.json")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(linesWith(Pattern.compile("\"(" + String.join("|", codes) + ")[\"-]")))
                .isEmpty();
    }

    private static List<String> interventions() throws IOException {
        Pattern code = Pattern.compile("^\\s*\\{?\\s*\"code\":\\s*\"([A-Z0-9_]+)\"", Pattern.MULTILINE);
        List<String> codes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("db/catalogue"), 2)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                String family = file.getParent().getFileName().toString();
                if (List.of("catalogue", "presets", "templates").contains(family)) continue;
                var found = code.matcher(Files.readString(file));
                if (found.find()) codes.add(found.group(1));
            }
        }
        return codes;
    }

    private static List<String> linesWith(Pattern pattern) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> pattern.matcher(line).find())
                        .forEach(line -> lines.add(file.getFileName() + ": " + line.strip()));
            }
        }
        return lines;
    }

    private static boolean holdsStore(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.getRawType().isAssignableTo(EntityManager.class));
    }
}
