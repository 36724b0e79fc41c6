package extensor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import extensor.shared.door.UseCase;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the beans of the pages to their shape: getters that only return, names that the pages know, no bean too long. */
class PageBeansTest {
    private static final int LONGEST = 155;
    /** A bean and what a page takes of it. */
    private static final Pattern TAKEN = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.([a-z]\\w*)");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}", Pattern.DOTALL);

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("extensor.web");

    @Test
    void a_getter_asks_no_door_and_searches_nothing() {
        Set<String> working = new TreeSet<>();
        beans().values().stream()
                .flatMap(bean -> bean.getMethods().stream())
                .filter(PageBeansTest::isGetter)
                .filter(getter -> works(getter, new HashSet<>()))
                .forEach(getter -> working.add(getter.getFullName()));
        assertThat(working).as("load it beforehand, and return a field").isEmpty();
    }

    private static boolean isGetter(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().isEmpty()
                && method.getName().matches("(get|is)[A-Z].*");
    }

    private static boolean works(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) return false;
        for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
            JavaClass owner = call.getTargetOwner();
            if (owner.isAnnotatedWith(UseCase.class) || owner.isAssignableTo(Stream.class)) return true;
            if (owner.equals(method.getOwner())
                    && call.getTarget()
                            .resolveMember()
                            .map(next -> works(next, seen))
                            .orElse(false)) return true;
        }
        return false;
    }

    @Test
    void every_bean_has_what_the_pages_take_of_it() throws IOException {
        Map<String, JavaClass> beans = beans();
        Set<String> missing = new TreeSet<>();
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml"))
            for (Matcher expression = EXPRESSION.matcher(Files.readString(page)); expression.find(); )
                for (Matcher taken = TAKEN.matcher(expression.group(1)); taken.find(); ) {
                    JavaClass bean = beans.get(taken.group(1));
                    if (bean != null
                            ? !has(bean, taken.group(2))
                            : taken.group(1).matches("\\w+(Page|Pane)"))
                        missing.add(page.getFileName() + ": " + taken.group());
                }
        assertThat(missing).isEmpty();
    }

    private static boolean has(JavaClass bean, String name) {
        String tail = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Set<String> names = Set.of(name, "get" + tail, "is" + tail);
        return bean.getAllMethods().stream().anyMatch(method -> names.contains(method.getName()));
    }

    @Test
    void no_bean_is_too_long() throws IOException {
        for (Path source : files(Path.of("src/main/java/extensor/web"), ".java")) {
            String text = Files.readString(source);
            if (text.contains("\n@Named\n") && !source.toString().endsWith("Words.java"))
                assertThat(text.lines().count()).as(source.toString()).isLessThanOrEqualTo(LONGEST);
        }
    }

    private static Map<String, JavaClass> beans() {
        return WEB.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.toMap(PageBeansTest::name, Function.identity()));
    }

    private static String name(JavaClass bean) {
        String simple = bean.getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
