package extensor.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clinical words of the program and the demo clinic: sentences of people, names of the catalogue, and the words and codes of closed lists. */
final class ClinicalWords {
    static final String SAID = "said in the demo clinic";
    static final String NAMES = "names of the catalogue";
    static final String SHORT_NAMES = "short names of the catalogue";
    static final String WORDS = "words of closed lists";
    static final String CODES = "codes";

    private static final Pattern SAYING = Pattern.compile(
            "\"(?:description|note|title|phase|segment|electrode_placement|reason|CI\\d+)\": \"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\"(?:name|reason|lifts)\": *\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\"(?:code|id)\": *\"([A-Z][A-Z0-9_.]+)\"");
    private static final Pattern ENTRY = Pattern.compile("(?m)^([A-Z][A-Za-z]+)\\.([A-Z0-9_]+)=(.+)$");
    /** Shorter names are ordinary words in lower case ("head", "return") and count only in their own case. */
    private static final int SHORT = 9;

    /** The closed lists about health. */
    private static final Set<String> LISTS = Set.of(
            "CareSource",
            "Comparison",
            "CurrentPath",
            "Family",
            "GivenAs",
            "HomeOutcome",
            "LeftOut",
            "Mechanism",
            "Muscle",
            "PlanState",
            "Presence",
            "Problem",
            "Setting",
            "Side",
            "SoreReason",
            "Stage",
            "TaskKind",
            "Verdict");

    /** What the desk may read for another reason. */
    private static final Set<String> ORDINARY = Set.of(
            // tasks of the desk itself
            "Asks for another time",
            "Asks to be called",
            "Tell the patient that visits were canceled",
            // kinds of devices and rooms, by which it books
            "Casting",
            "Stimulation",
            "Ultrasound",
            // how many characters a field asks for
            "at least",
            // a button, a key, a verb, the age of a cookie
            "Keep",
            "Done",
            "Control",
            "Hand",
            "Age",
            // a sex
            "Not known",
            "Other",
            "OTHER",
            "UNKNOWN");

    private ClinicalWords() {}

    /** All of them by kind. */
    static Map<String, Phrases> all() {
        Map<String, Phrases> all = new LinkedHashMap<>();
        Collection<String> names = catalogue(NAME);
        Set<String> words = new TreeSet<>();
        Set<String> codes = new TreeSet<>(catalogue(CODE));
        lists((code, word) -> {
            codes.add(code);
            words.add(word);
        });
        words.removeAll(ORDINARY);
        codes.removeAll(ORDINARY);
        names.removeAll(ORDINARY);
        all.put(SAID, Phrases.spoken(found(SAYING, Path.of("db/demo/clinic.json"))));
        all.put(
                NAMES,
                Phrases.spoken(
                        names.stream().filter(name -> name.length() >= SHORT).toList()));
        all.put(
                SHORT_NAMES,
                Phrases.exact(
                        names.stream().filter(name -> name.length() < SHORT).toList()));
        all.put(WORDS, Phrases.exact(words));
        all.put(CODES, Phrases.exact(codes));
        return all;
    }

    private static Set<String> catalogue(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        files("db/catalogue", ".json").forEach(file -> found.addAll(found(pattern, file)));
        return found;
    }

    private static void lists(BiConsumer<String, String> entry) {
        for (Path file : files("src/main/resources/texts", ".properties"))
            ENTRY.matcher(read(file))
                    .results()
                    .filter(line -> LISTS.contains(line.group(1)))
                    .forEach(line -> entry.accept(line.group(2), line.group(3)));
    }

    private static List<String> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("schema"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
