package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFilterTest {
    @Test
    void what_an_operator_can_act_on_is_heard_and_the_rest_is_not() {
        assertThat(heard("extensor", Level.INFO, "waiting for the database")).isTrue();
        assertThat(heard("jakarta.enterprise.web", Level.INFO, "Created virtual server"))
                .isFalse();
        assertThat(heard("jakarta.enterprise.web", Level.WARNING, "disk full")).isTrue();
        assertThat(heard(null, Level.WARNING, "Unprocessed event : of a closed metrics page"))
                .isFalse();
        assertThat(heard(null, Level.SEVERE, "something else")).isTrue();
    }

    @Test
    void a_request_that_nobody_can_read_is_no_news() {
        IllegalStateException unreadable = new IllegalStateException("Unexpected termination");
        assertThat(failed(unreadable)).isTrue();
        unreadable.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.glassfish.grizzly.http.util.URLDecoder", "decode", "URLDecoder.java", 193)
        });
        assertThat(failed(unreadable)).isFalse();
        unreadable.setStackTrace(new StackTraceElement[0]);
        assertThat(failed(unreadable)).isTrue();
    }

    private static boolean failed(Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, "An exception or error occurred in the container");
        line.setLoggerName("jakarta.enterprise.web.core");
        line.setThrown(thrown);
        return new LogFilter().isLoggable(line);
    }

    private static boolean heard(String logger, Level level, String text) {
        LogRecord line = new LogRecord(level, text);
        line.setLoggerName(logger);
        return new LogFilter().isLoggable(line);
    }
}
