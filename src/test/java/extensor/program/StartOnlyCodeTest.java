package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM answers a directive that it cannot read with a text instead of an error, so it is asked what it has taken. */
class StartOnlyCodeTest {
    @TempDir
    Path folder;

    @AfterEach
    void forget() throws Exception {
        jvm("compilerDirectivesClear");
    }

    private static String jvm(String command) throws Exception {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        new Object[0],
                        new String[0]);
    }

    @Test
    void the_optimizing_compiler_leaves_code_of_the_start_alone() throws Exception {
        assertThat(jvm("compilerDirectivesPrint")).doesNotContain("org.jvnet.hk2", "org/jvnet/hk2");

        StartOnlyCode.tell(folder);

        assertThat(jvm("compilerDirectivesPrint")).containsPattern("org.jvnet.hk2");
    }

    @Test
    void the_jvm_takes_every_line_of_the_list() throws Exception {
        String[] lines = ProgramJar.text("config/compiler-directives.json").split("\\R");

        StartOnlyCode.tell(folder);

        assertThat(jvm("compilerDirectivesPrint"))
                .contains(Stream.of(lines)
                        .map(String::strip)
                        .filter(line -> line.startsWith("\"") && line.contains("."))
                        .map(line -> line.replaceAll("[\",]", ""))
                        .toList());
    }
}
