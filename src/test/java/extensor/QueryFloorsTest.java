package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queries are text that no compiler sees. They name the entities and tables of lower rooms only, as imports do. */
class QueryFloorsTest {
    private static final Path CARE = Path.of("src/main/java/extensor/care");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\s+@Table\\(name = \"(\\w+)\"");
    private static final Pattern OWNED = Pattern.compile("@(?:Collection|Join)Table\\(\\s*name = \"(\\w+)\"");
    /** Neighboring strings are one: a query may run over several lines. */
    private static final Pattern SEAM = Pattern.compile("\"\\s*\\+\\s*\"");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern QUERY =
            Pattern.compile("(?:^|[ (])(?:select |delete from |insert into |update |from |join )");

    /** What follows these words in a query, and an entity in a list of several. */
    private static final Pattern NAMED =
            Pattern.compile("(?:(?<![:.\\w])(?:from|join|into|update)\\s+([A-Za-z]\\w*)|,\\s+([A-Z]\\w*)\\s+[a-z])");

    /** Tables that no entity maps, with their rooms. */
    private static final Map<String, String> WITHOUT_ENTITY =
            Map.of("booking_cell", "visits", "merged_row", "patients", "visit_device", "visits");

    /** Read models that join what lies above them, each with its reason: none so far. */
    private static final Map<String, String> UPWARD = Map.of();

    /** An entity's or a table's name, with the room that owns it. */
    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new HashMap<>(WITHOUT_ENTITY);
        for (Path file : sources()) {
            String text = Files.readString(file);
            Matcher entity = ENTITY.matcher(text);
            if (!entity.find()) continue;
            owners.put(file.getFileName().toString().replace(".java", ""), room(file));
            owners.put(entity.group(1), room(file));
            OWNED.matcher(text).results().forEach(owned -> owners.put(owned.group(1), room(file)));
        }
        return owners;
    }

    @Test
    void a_query_names_only_what_lies_in_its_own_room_or_below() throws IOException {
        Map<String, String> owners = owners();
        assertThat(owners).hasSizeGreaterThan(50);
        Set<String> upward = new TreeSet<>();
        for (Path file : sources())
            for (String name : named(file))
                if (owners.containsKey(name) && above(owners.get(name), room(file)))
                    upward.add(CARE.relativize(file) + ": " + name);
        assertThat(upward).isEqualTo(new TreeSet<>(UPWARD.keySet()));
    }

    @Test
    void a_query_names_only_what_there_is() throws IOException {
        Map<String, String> owners = owners();
        for (Path file : sources())
            assertThat(named(file))
                    .as(file.toString())
                    .allMatch(name -> name.equals("dual") || owners.containsKey(name));
    }

    private static boolean above(String other, String own) {
        return FloorsTest.SLICES.indexOf(other) > FloorsTest.SLICES.indexOf(own);
    }

    private static Set<String> named(Path file) throws IOException {
        String text = Files.readString(file);
        Set<String> names = new TreeSet<>();
        if (!text.contains("EntityManager")) return names;
        for (MatchResult string :
                STRING.matcher(SEAM.matcher(text).replaceAll("")).results().toList()) {
            String query = string.group(1);
            if (QUERY.matcher(query).find())
                NAMED.matcher(query)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(names::add);
        }
        return names;
    }

    private static String room(Path file) {
        return CARE.relativize(file).getName(0).toString();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CARE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
