package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is secret stands neither in the log nor where everybody on the machine reads it. Each program is also asked for its secrets when it ends. */
class SecretsE2E {
    private final Program program = Program.empty();

    @Test
    void no_command_line_and_no_log_has_a_key_or_a_password() throws IOException {
        DeskClient nobody = new DeskClient(program);
        assertThat(nobody.signIn("nobody", Program.PLANTED.get("EXTENSOR_DB_PASSWORD")))
                .isFalse();
        assertThat(program.secrets()).isGreaterThanOrEqualTo(Program.PLANTED.size());
        assertThat(program.betrayed()).isEmpty();
        long[] processes = Stream.concat(
                        Stream.of(program.pid()), program.children().stream().map(ProcessHandle::pid))
                .mapToLong(Long::longValue)
                .toArray();
        for (long process : processes) {
            Path line = Path.of("/proc", Long.toString(process), "cmdline");
            assertThat(Files.readString(line, StandardCharsets.UTF_8))
                    .contains("extensor.jar")
                    .doesNotContain(Program.PLANTED.values());
        }
    }
}
