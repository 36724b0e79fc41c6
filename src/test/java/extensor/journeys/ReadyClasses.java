package extensor.journeys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The classes of the first program as an archive of its JVM. The next ones start with it: each would read and compile the same ones. */
final class ReadyClasses {
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private static final String RECORD = "-XX:+RecordDynamicDumpInfo";
    /** Classes that an agent may have changed cannot be kept. */
    private static final String AGENT = "-javaagent:";

    private ReadyClasses() {}

    /** One for each build. */
    private static Path kept() throws IOException {
        return Path.of(
                        "target",
                        "classes-" + Files.getLastModifiedTime(Program.JAR).toMillis() + ".jsa")
                .toAbsolutePath();
    }

    /** With the archive, or so that it can be made. */
    static Optional<String> option(List<String> command) throws IOException {
        if (Files.exists(kept())) return Optional.of("-XX:SharedArchiveFile=" + kept());
        return command.stream().anyMatch(option -> option.startsWith(AGENT)) ? Optional.empty() : Optional.of(RECORD);
    }

    /** Makes it out of a program that has started, unless another one has begun to. */
    static void keep(ProcessHandle program) throws IOException, InterruptedException {
        if (!Arrays.asList(program.info().arguments().orElse(new String[0])).contains(RECORD)) return;
        Path made = kept().resolveSibling(kept().getFileName() + ".part");
        try {
            Files.createFile(kept().resolveSibling(kept().getFileName() + ".begun"));
        } catch (FileAlreadyExistsException another) {
            return;
        }
        Process dump = new ProcessBuilder(JCMD, "" + program.pid(), "VM.cds", "dynamic_dump", "" + made)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (dump.waitFor(1, TimeUnit.MINUTES) && Files.exists(made))
            Files.move(made, kept(), StandardCopyOption.ATOMIC_MOVE);
    }
}
