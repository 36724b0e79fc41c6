package extensor.program;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/**
 * Loads the server's classes from its two hundred jars. It knows which jars have something of a folder and opens only these; the loader that it extends
 * looks through all of them for each class and each file, also for the many that are not there.
 */
final class ServerLoader extends OpenURLClassLoader {
    private final List<Path> jars;
    private final List<JarFile> open;
    private final Map<String, List<Integer>> folders;
    private final Path runtime;

    /** @param folders by each folder within the jars, such as org/h2/util, the places in `jars` of those that have it */
    ServerLoader(Path runtime, List<Path> jars, Map<String, List<Integer>> folders) {
        super(new URL[0]);
        this.runtime = runtime;
        this.jars = jars;
        this.folders = folders;
        this.open = new ArrayList<>(Collections.nCopies(jars.size(), null));
    }

    /** One more jar, which the server adds; it is small. */
    @Override
    public void addURL(URL url) {
        try {
            Path jar = Path.of(url.toURI());
            synchronized (open) {
                jars.add(jar);
                open.add(null);
                int place = jars.size() - 1;
                jar(place).stream()
                        .map(entry -> folder(entry.getName()))
                        .distinct()
                        .forEach(folder -> folders.computeIfAbsent(folder, f -> new ArrayList<>())
                                .add(place));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot add " + url, e);
        }
    }

    static String folder(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        try {
            for (int place : folders.getOrDefault(folder(path), List.of())) {
                JarFile jar = jar(place);
                JarEntry entry = jar.getJarEntry(path);
                if (entry == null) continue;
                byte[] bytes;
                try (InputStream in = jar.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                URL source = jars.get(place).toUri().toURL();
                int dot = name.lastIndexOf('.');
                if (dot > 0) define(name.substring(0, dot), jar, source);
                return defineClass(name, bytes, 0, bytes.length, new CodeSource(source, (CodeSigner[]) null));
            }
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        throw new ClassNotFoundException(name);
    }

    private void define(String name, JarFile jar, URL source) throws IOException {
        if (getDefinedPackage(name) != null) return;
        try {
            if (jar.getManifest() == null) definePackage(name, null, null, null, null, null, null, null);
            else definePackage(name, jar.getManifest(), source);
        } catch (IllegalArgumentException another) {
            // Another thread was first.
        }
    }

    @Override
    public URL findResource(String name) {
        List<URL> found = find(name, true);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        return Collections.enumeration(find(name, false));
    }

    private List<URL> find(String name, boolean first) {
        List<URL> found = new ArrayList<>();
        try {
            File file = runtime.resolve(name).toFile();
            if (name.endsWith(".rar") && file.exists()) found.add(file.toURI().toURL());
            String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            for (int place : folders.getOrDefault(folder(plain), List.of())) {
                if (first && !found.isEmpty()) break;
                if (jar(place).getEntry(name) != null) found.add(url(place, name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private URL url(int place, String name) throws MalformedURLException {
        return new URL("jar:" + jars.get(place).toUri() + "!/"
                + name.replace("%", "%25").replace(" ", "%20").replace("#", "%23"));
    }

    private JarFile jar(int place) throws IOException {
        synchronized (open) {
            JarFile jar = open.get(place);
            if (jar == null) {
                jar = new JarFile(jars.get(place).toFile(), false, ZipFile.OPEN_READ, Runtime.version());
                open.set(place, jar);
            }
            return jar;
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        synchronized (open) {
            for (JarFile jar : open) if (jar != null) jar.close();
        }
    }
}
