package extensor.care.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The real catalogue, the real one with a made-up intervention, preset and template, and files damaged on purpose. */
public final class CatalogueFixture {
    static final String FANGO = "heat/fango.json";
    static final String PRESET = "presets/fango-low-back.json";
    static final String TEMPLATE = "templates/t99-fango.json";
    private static final Set<String> FEW = Set.of(
            FANGO, PRESET, TEMPLATE, "heat/hot-pack.json", "exercise/mobility.json", "presets/lb-cat-camel.json");
    private static final String NOTHING_RANKED = "{\"version\": 99, \"anywhere\": [], \"fits\": []}";
    private static final String NO_PURPOSES = "{\"version\": 99, \"purposes\": []}";
    private static final Catalogue REAL = Catalogue.load(realFiles());

    private static final class More {
        private static final Catalogue CATALOGUE = Catalogue.load(moreFiles());
    }

    private CatalogueFixture() {}

    public static Catalogue real() {
        return REAL;
    }

    static Catalogue withFango() {
        return More.CATALOGUE;
    }

    static Intervention fango() {
        return withFango().intervention("HEAT_FANGO");
    }

    static SortedMap<String, String> realFiles() {
        return below(Path.of("db/catalogue"));
    }

    static SortedMap<String, String> moreFiles() {
        SortedMap<String, String> files = realFiles();
        files.putAll(below(Path.of("src/test/resources/catalogue-fixtures")));
        return files;
    }

    /** The made-up files and a few real ones, with one of them changed by a JSON patch. */
    static SortedMap<String, String> damaged(String path, UnaryOperator<JsonPatchBuilder> patch) {
        SortedMap<String, String> files = moreFiles();
        files.keySet().removeIf(file -> file.contains("/") && !FEW.contains(file));
        files.put("fits.json", NOTHING_RANKED);
        files.put("purposes.json", NO_PURPOSES);
        files.put(
                path,
                patch.apply(Json.createPatchBuilder())
                        .build()
                        .apply(object(files.get(path)))
                        .toString());
        return files;
    }

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static SortedMap<String, String> below(Path directory) {
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
}
