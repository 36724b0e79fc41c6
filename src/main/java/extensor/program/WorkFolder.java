package extensor.program;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What is unpacked out of the one jar to be run: the jars of the server and the application. It stays for the next start of the same jar, which a list
 * with the size of each file proves; what the server writes of its own goes with each start, so that what a killed run left behind does not pile up.
 */
final class WorkFolder {
    private static final String RUNTIME = "MICRO-INF/runtime/";
    private static final String APPLICATION = "MICRO-INF/extensor/ROOT.war";
    private static final String SESSION_IDS = "MICRO-INF/extensor/session-ids.jar";
    private static final String LEFT_OUT = "config/payara-left-out.txt";
    private static final String LIST = "unpacked.txt";
    private static final String INDEX = "index.txt";
    /** Words at the beginning of a line of the index that no folder is called. */
    private static final String JAR = "jar:";

    private static final String ROOT = "/";
    private static final int BUFFER = 1 << 18;

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of this jar, ready to be run. */
    static WorkFolder of(Path folder, Path jar) throws IOException {
        WorkFolder work = new WorkFolder(Files.createDirectories(folder));
        String stamp = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        if (work.fits(stamp)) clear(work.server());
        else work.unpack(jar, stamp);
        Files.createDirectories(work.server());
        return work;
    }

    /** Where the server keeps what it writes. */
    Path server() {
        return folder.resolve("server");
    }

    Path application() {
        return folder.resolve("ROOT");
    }

    Path jars() {
        return folder.resolve("jars");
    }

    Path sessionIds() {
        return folder.resolve("session-ids.jar");
    }

    Path folder() {
        return folder;
    }

    /** The loader over the jars of the server, in the order in which the one jar has them. */
    ServerLoader loader() throws IOException {
        List<Path> jars = new ArrayList<>();
        Map<String, List<Integer>> folders = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(INDEX))) {
            String[] words = line.split(" ");
            if (words[0].equals(JAR)) jars.add(runtime().resolve(words[1]));
            else {
                List<Integer> places = new ArrayList<>(words.length - 1);
                for (int i = 1; i < words.length; i++) places.add(Integer.valueOf(words[i]));
                folders.put(words[0].equals(ROOT) ? "" : words[0], places);
            }
        }
        return new ServerLoader(runtime(), jars, folders);
    }

    private Path runtime() {
        return jars().resolve("runtime");
    }

    private void index(List<String> jars) throws IOException {
        Map<String, Set<Integer>> folders = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < jars.size(); i++) {
            text.append(JAR).append(' ').append(jars.get(i)).append('\n');
            try (JarFile jar = new JarFile(runtime().resolve(jars.get(i)).toFile())) {
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    String name = entry.getName().replaceFirst("/$", "").replaceFirst("^META-INF/versions/\\d+/", "");
                    folders.computeIfAbsent(ServerLoader.folder(name), f -> new TreeSet<>())
                            .add(i);
                }
            }
        }
        folders.forEach((folder, places) -> {
            if (folder.contains(" ")) return;
            text.append(folder.isEmpty() ? ROOT : folder);
            places.forEach(place -> text.append(' ').append(place));
            text.append('\n');
        });
        Files.writeString(folder.resolve(INDEX), text);
    }

    private boolean fits(String stamp) throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list) && Files.readString(list).equals(list(stamp));
    }

    private String list(String stamp) throws IOException {
        TreeMap<String, Long> sizes = new TreeMap<>();
        for (Path part : List.of(jars(), application(), sessionIds(), folder.resolve(INDEX))) {
            if (!Files.exists(part)) continue;
            try (Stream<Path> all = Files.walk(part)) {
                for (Path file : all.filter(Files::isRegularFile).toList())
                    sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        StringBuilder text = new StringBuilder(stamp).append('\n');
        sizes.forEach((name, size) -> text.append(size).append(' ').append(name).append('\n'));
        return text.toString();
    }

    private void unpack(Path jar, String stamp) throws IOException {
        clear(folder);
        Files.createDirectories(runtime());
        Files.createDirectories(jars().resolve("lib"));
        List<String> leftOut = ProgramJar.lines(LEFT_OUT);
        List<String> jars = new ArrayList<>();
        try (JarFile whole = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) whole.stream()::iterator) {
                String name = entry.getName();
                if (entry.isDirectory() || leftOut.stream().anyMatch(part -> name.startsWith(RUNTIME + part))) continue;
                try (InputStream in = whole.getInputStream(entry)) {
                    if (name.startsWith(RUNTIME)) {
                        put(in, inside(runtime(), name.substring(RUNTIME.length())));
                        if (name.endsWith(".jar")) jars.add(name.substring(RUNTIME.length()));
                    } else if (name.equals(SESSION_IDS)) put(in, sessionIds());
                    else if (name.equals(APPLICATION)) unzip(in, application());
                }
            }
        }
        index(jars);
        Files.writeString(folder.resolve(LIST), list(stamp));
    }

    private static void unzip(InputStream in, Path to) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) put(zip, inside(to, entry.getName()));
        }
    }

    /** Writes a file, a jar with its entries as they are: a tenth of the start would go into inflating them. */
    private static void put(InputStream in, Path file) throws IOException {
        if (!file.toString().endsWith(".jar")) {
            Files.copy(in, file);
            return;
        }
        ZipInputStream from = new ZipInputStream(in);
        try (ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            to.setMethod(ZipOutputStream.STORED);
            Set<String> names = new HashSet<>();
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!names.add(entry.getName())) continue;
                byte[] bytes = from.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setTime(entry.getTime());
                stored.setSize(bytes.length);
                stored.setCrc(sum.getValue());
                to.putNextEntry(stored);
                to.write(bytes);
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) throw new IOException("a name that leads out of its folder: " + name);
        Files.createDirectories(file.getParent());
        return file;
    }

    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
        }
    }
}
