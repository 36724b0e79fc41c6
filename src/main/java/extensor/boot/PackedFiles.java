package extensor.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts that the program carries in a folder, by their names within it. */
final class PackedFiles {
    private PackedFiles() {}

    /** Those beside a file of which the name is known, since not every class loader knows folders. */
    static SortedMap<String, String> beside(String file, String ending) {
        URL place = PackedFiles.class.getResource(file);
        if (place == null) throw new IllegalStateException(file + " is missing from the program");
        try {
            URI uri = place.toURI();
            if (uri.getScheme().equals("file")) return in(Path.of(uri).getParent(), ending);
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath("/WEB-INF/classes" + file).getParent(), ending);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot read what lies beside " + file, e);
        }
    }

    static SortedMap<String, String> in(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            SortedMap<String, String> files = new TreeMap<>();
            for (Path file : all.filter(p -> p.toString().endsWith(ending)).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("cannot read the folder " + root, e);
        }
    }
}
