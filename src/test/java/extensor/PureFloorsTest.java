package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What calls itself pure keeps nothing that can change: the same values always give the same answer. */
@AnalyzeClasses(packages = "extensor", importOptions = ImportOption.DoNotIncludeTests.class)
class PureFloorsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** A doc, and the type or package it stands on. */
    private static final Pattern DOC = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*(?:(?:public|private|protected|static|final|abstract|sealed)\\s+)*(class|record|interface|enum|package)\\s+([\\w.]+)",
            Pattern.DOTALL);

    private static final Pattern PURE = Pattern.compile("\\bpure(ly)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\{@link ([\\w.]+)\\}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:])\\s");

    @ArchTest
    static void what_calls_itself_pure_keeps_nothing_that_changes(JavaClasses all) throws IOException {
        Set<String> pure = pure(all);
        assertThat(pure).hasSizeGreaterThan(15).contains("extensor.care.booking.SlotSearch");
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : all)
            if (pure.stream()
                    .anyMatch(p -> type.getName().equals(p) || type.getName().startsWith(p + "$")))
                wrong.addAll(changing(type));
        assertThat(wrong).isEmpty();
    }

    private static List<String> changing(JavaClass type) {
        List<String> wrong = new ArrayList<>();
        for (JavaField field : type.getFields()) {
            if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) continue;
            if (!field.getModifiers().contains(JavaModifier.FINAL)) wrong.add(field.getFullName() + " is not final");
            if (holdsMany(field.getRawType()) && buildsMany(type)) wrong.add(field.getFullName() + " can grow");
        }
        type.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z]\\w*"))
                .forEach(method -> wrong.add(method.getFullName() + " sets"));
        return wrong;
    }

    private static boolean holdsMany(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** A constructor, or what runs when the class is loaded, makes a collection that can grow. */
    private static boolean buildsMany(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.isConstructor() || unit.getName().equals("<clinit>"))
                .map(JavaCodeUnit::getConstructorCallsFromSelf)
                .flatMap(Set::stream)
                .anyMatch(call -> holdsMany(call.getTargetOwner()));
    }

    /** The names of all types that call themselves so, or are called so by their package: all of it, or those that the sentence names. */
    private static Set<String> pure(JavaClasses all) throws IOException {
        Map<String, String> names = all.stream()
                .filter(type -> !type.getSimpleName().isEmpty())
                .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::getName, (one, other) -> one));
        Set<String> pure = new TreeSet<>();
        for (Path file : sources())
            for (MatchResult doc : DOC.matcher(Files.readString(file)).results().toList()) {
                String text = doc.group(1).replaceAll("\\s*\\n\\s*\\*", " ");
                if (!PURE.matcher(text).find()) continue;
                if (doc.group(2).equals("package")) pure.addAll(ofPackage(all, doc.group(3), text));
                else pure.add(names.get(doc.group(3)));
            }
        return pure;
    }

    private static Set<String> ofPackage(JavaClasses all, String name, String text) {
        Set<String> pure = new TreeSet<>();
        for (String sentence : SENTENCE.split(text)) {
            if (!PURE.matcher(sentence).find()) continue;
            List<String> linked = LINK.matcher(sentence)
                    .results()
                    .map(link -> link.group(1))
                    .map(link -> link.contains(".") ? link : name + "." + link)
                    .toList();
            pure.addAll(
                    linked.isEmpty()
                            ? all.stream()
                                    .filter(type -> type.getPackageName().equals(name))
                                    .map(JavaClass::getName)
                                    .toList()
                            : linked);
        }
        return pure;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
