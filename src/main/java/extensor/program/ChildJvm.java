package extensor.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * The program once more, in a JVM with the options that it is measured with: a jar cannot carry options. Where the first JVM was given options of its own
 * there is no second one. The first one only waits: it passes on signals and the exit code, and the second one ends with it.
 */
final class ChildJvm {
    private static final String PARENT = "extensor.launcher";
    private static final String OPTIONS = "config/java-options.txt";
    /** SIGINT and SIGTERM, as the JVM and the shell count them. */
    private static final List<Integer> ORDERLY = List.of(0, 130, 143);
    /** SIGABRT and SIGSEGV. */
    private static final List<Integer> CRASHED = List.of(134, 139);

    private static final int WATCH = 1_000;
    private static final Pattern OF_THE_JVM = Pattern.compile("-X|-agent|-javaagent");

    private ChildJvm() {}

    /** True in the second one. */
    static boolean isThis() {
        return System.getProperty(PARENT) != null;
    }

    /** True where nobody chose options for this JVM. */
    static boolean wanted() {
        return given().stream().noneMatch(option -> OF_THE_JVM.matcher(option).lookingAt());
    }

    private static List<String> given() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** The options, one a line. */
    static List<String> options() {
        return ProgramJar.lines(OPTIONS);
    }

    /** Runs the program to its end and ends this JVM as it ended; returns where it could not even be started. */
    static void run(Settings settings, Path jar, String[] args) throws InterruptedException {
        ClassArchive archive = ClassArchive.of(settings.work(), jar, options());
        AtomicBoolean asked = new AtomicBoolean();
        Process child;
        try {
            child = builder(archive, jar, args).start();
        } catch (IOException e) {
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.set(true);
            child.destroy();
            settle(child, archive);
        }));
        int code = child.waitFor();
        // Asked to end, this JVM ends as its signal says, once the hook is through.
        while (asked.get()) Thread.sleep(Long.MAX_VALUE);
        settle(child, archive);
        Runtime.getRuntime().halt(code);
    }

    private static ProcessBuilder builder(ClassArchive archive, Path jar, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(archive.options());
        command.addAll(given());
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        // They are among the given ones already.
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        return builder;
    }

    private static void settle(Process child, ClassArchive archive) {
        try {
            int code = child.waitFor();
            archive.ended(ORDERLY.contains(code), CRASHED.contains(code));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends this JVM in order when the one that started it is gone. */
    static void endWithParent() {
        String parent = System.getProperty(PARENT);
        if (parent == null) return;
        Thread watch = new Thread(() -> watch(Long.parseLong(parent)), "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(long parent) {
        try {
            while (ProcessHandle.current()
                    .parent()
                    .filter(p -> p.pid() == parent)
                    .isPresent()) Thread.sleep(WATCH);
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
