package extensor.care.catalogue;

import extensor.shared.json.InvalidFile;
import extensor.shared.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The texts of the files by path; each is read once and kept as a definition. Rules and schema are read elsewhere. */
final class CatalogueFiles {
    private final SortedMap<String, String> texts;
    private final TreeSet<String> unread = new TreeSet<>();
    private final List<Supplier<Definition>> definitions = new ArrayList<>();

    CatalogueFiles(SortedMap<String, String> texts) {
        this.texts = texts;
        unread.addAll(texts.keySet());
        unread.removeIf(path -> path.equals("rules.json") || path.startsWith("schema/"));
    }

    /** A file of its own that must be there: a list with a version. */
    <T> T list(String path, Definition.DefinitionKind kind, Function<StrictJson, T> form) {
        record VersionedValue<T>(int version, T value) {}
        if (!texts.containsKey(path)) throw new InvalidFile(path, "", "is missing");
        VersionedValue<T> read = read(path, at -> new VersionedValue<>(CatalogueJson.version(at), form.apply(at)));
        definitions.add(() -> Definition.of(kind, kind.name(), read.version, texts.get(path)));
        return read.value;
    }

    /** Each file of a directory. */
    <T> void each(
            String directory,
            Definition.DefinitionKind kind,
            Function<StrictJson, T> form,
            Function<T, String> code,
            ToIntFunction<T> version) {
        for (String path : List.copyOf(unread)) {
            if (!path.startsWith(directory + "/") || !path.endsWith(".json")) continue;
            T read = read(path, form);
            definitions.add(() -> Definition.of(kind, code.apply(read), version.applyAsInt(read), texts.get(path)));
        }
    }

    /** All that was read; refuses a file that belongs nowhere. Canonical texts and hashes depend on nothing: all cores share them at the start. */
    List<Definition> definitions() {
        if (!unread.isEmpty()) throw new InvalidFile(unread.first(), "", "is not a file of the catalogue");
        return definitions.parallelStream().map(Supplier::get).toList();
    }

    private <T> T read(String path, Function<StrictJson, T> form) {
        unread.remove(path);
        return StrictJson.file(path, texts.get(path), form);
    }
}
