package extensor.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Sets the clock of a running program, so that a journey can last two weeks. Inside the program it is an agent that moves its one clock; the program
 * itself has no way to do that.
 */
public final class TimeMachine {
    private static final String CLOCKS = "extensor.shared.Clocks";
    private static final int TRIES = 1_500;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd-HH");
    static final String NOW = "now";

    private final Path wish;
    private final Duration behind;

    /** The program begins this far in the past. */
    TimeMachine(Path folder, Duration behind) {
        this.behind = behind;
        try {
            wish = Files.createDirectories(folder).resolve("clock").toAbsolutePath();
            Files.deleteIfExists(answer(wish));
            Files.writeString(wish, behind.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hour at which the program begins. Programs that begin in the same one can have the same demo clinic. */
    String begin() {
        if (behind.isZero()) return NOW;
        return HOUR.format(Instant.now().minus(behind).atZone(ZoneOffset.UTC));
    }

    /** The option that gives a program the agent. */
    String option() {
        Path jar = wish.resolveSibling("time-machine.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), TimeMachine.class.getName());
        String file = TimeMachine.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream into = new JarOutputStream(out, manifest);
                var code = TimeMachine.class.getClassLoader().getResourceAsStream(file)) {
            into.putNextEntry(new JarEntry(file));
            code.transferTo(into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-javaagent:" + jar + "=" + wish;
    }

    /** Sets the running program this far back, and waits until it has happened. */
    void set(Duration behind) {
        try {
            Path next = wish.resolveSibling("clock.next");
            Files.writeString(next, behind.toString());
            Files.move(next, wish, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (int i = 0; i < TRIES; i++) {
                if (Files.exists(answer(wish)) && Files.readString(answer(wish)).equals(behind.toString())) return;
                Thread.sleep(20);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("the clock was not set to " + behind);
    }

    private static Path answer(Path wish) {
        return wish.resolveSibling("clock.set");
    }

    /** Runs inside the program before its main method. */
    public static void premain(String file, Instrumentation program) {
        Thread watch = new Thread(() -> watch(Path.of(file), program), "time-machine");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(Path wish, Instrumentation program) {
        try {
            AtomicReference<Duration> behind = null;
            String set = "";
            while (true) {
                if (behind == null) behind = clock(program);
                String wanted = Files.readString(wish);
                if (behind != null && !wanted.equals(set)) {
                    behind.set(Duration.parse(wanted));
                    set = wanted;
                    Files.writeString(answer(wish), set);
                }
                Thread.sleep(behind == null ? 100 : 10);
            }
        } catch (IOException | ReflectiveOperationException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static AtomicReference<Duration> clock(Instrumentation program) throws ReflectiveOperationException {
        for (Class<?> loaded : program.getAllLoadedClasses()) {
            if (!loaded.getName().equals(CLOCKS)) continue;
            Field behind = loaded.getDeclaredField("BEHIND");
            behind.setAccessible(true);
            return (AtomicReference<Duration>) behind.get(null);
        }
        return null;
    }
}
