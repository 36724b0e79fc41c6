package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for exists, every text that exists is asked for, and each can be filled in. */
class TextTest {
    /** Texts with this prefix are asked for by the framework of the pages. */
    private static final String FRAMEWORK = "jakarta.faces.";

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern IN_PAGE =
            Pattern.compile("(?:msg\\[|words\\.say\\(|\\.words\\()\\s*'([^']+)'\\s*(\\.concat|\\+)?");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)[\"']");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:Say\\.(?:text|done)\\(|new Refusal\\(|text\\.getString\\()\\s*\"([^\"]+)\"\\s*(\\+)?|Refusal\\.at\\([^,()]+,\\s*\"([^\"]+)\"\\s*(\\+)?");
    private static final Pattern BEGINNING =
            Pattern.compile("[\"']([A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*[.-])[\"']\\s*(?:\\+|\\.concat|\\))");
    private static final Pattern FAMILY = Pattern.compile("([A-Z][A-Za-z]+)\\.[A-Z0-9_]+");

    private final Map<String, String> texts = texts();
    private final String pages = sources("src/main/webapp", ".xhtml");
    private final String code = sources("src/main/java", ".java");

    @Test
    void every_text_that_a_page_or_a_class_asks_for_exists() {
        Set<String> asked = new TreeSet<>();
        for (Matcher found = IN_PAGE.matcher(pages); found.find(); )
            if (found.group(2) == null) asked.add(found.group(1));
        for (Matcher found = IN_CODE.matcher(code); found.find(); ) {
            if (found.group(1) != null && found.group(2) == null) asked.add(found.group(1));
            if (found.group(3) != null && found.group(4) == null) asked.add(found.group(3));
        }
        assertThat(asked).hasSizeGreaterThan(40);
        asked.removeAll(texts.keySet());
        assertThat(asked).as("asked for, but in no file of texts").isEmpty();
    }

    @Test
    void every_text_is_asked_for() {
        Set<String> literal = new TreeSet<>();
        for (Matcher found = QUOTED.matcher(pages + code); found.find(); ) literal.add(found.group(1));
        List<String> beginnings = new ArrayList<>();
        for (Matcher found = BEGINNING.matcher(pages + code); found.find(); ) beginnings.add(found.group(1));
        Set<String> idle = texts.keySet().stream()
                .filter(key -> !key.startsWith(FRAMEWORK))
                .filter(key -> !literal.contains(key)
                        && !literal.contains(key.replaceFirst("\\.list$", ""))
                        && beginnings.stream().noneMatch(key::startsWith)
                        && !family(key).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).as("in a file of texts, but nobody asks for it").isEmpty();
    }

    @Test
    void a_family_of_texts_names_every_constant_of_its_enum_and_no_other() throws IOException {
        Map<String, Set<String>> families = new TreeMap<>();
        texts.keySet()
                .forEach(key -> family(key)
                        .ifPresent(name -> families.computeIfAbsent(name, n -> new TreeSet<>())
                                .add(key.substring(name.length() + 1))));
        assertThat(families).containsKey("Role");
        for (Map.Entry<String, Set<String>> family : families.entrySet()) {
            assertThat(enums(family.getKey())).as(family.getKey()).contains(family.getValue());
        }
    }

    @Test
    void every_text_can_be_filled_in() {
        texts.forEach((key, text) -> {
            if (text.contains("{"))
                assertThat(new MessageFormat(text).toPattern()).as(key).isNotEmpty();
            assertThat(text.strip()).as(key).isNotEmpty();
        });
    }

    @Test
    void no_key_stands_twice() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList())
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[A-Za-z][^=\\s]*=.*"))
                        .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static java.util.Optional<String> family(String key) {
        Matcher found = FAMILY.matcher(key);
        return found.matches() ? java.util.Optional.of(found.group(1)) : java.util.Optional.empty();
    }

    /** The constants of every enum of this name, in any package. */
    private List<Set<String>> enums(String name) throws IOException {
        Path classes = Path.of("target/classes");
        List<Set<String>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("extensor"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("(.*\\$)?" + name + "\\.class"))
                    .toList()) {
                Class<?> type = Class.forName(
                        classes.relativize(file).toString().replace('/', '.').replace(".class", ""),
                        false,
                        getClass().getClassLoader());
                if (type.isEnum())
                    found.add(Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.toCollection(TreeSet::new)));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Map<String, String> texts() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static String sources(String folder, String ending) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList())
                text.append(Files.readString(file)).append('\n');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
