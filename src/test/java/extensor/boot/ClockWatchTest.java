package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clock that jumps, to either side, leaves a line in the log. */
class ClockWatchTest {
    private static final Logger LOG = Logger.getLogger("extensor");

    private final ClockWatch watch = new ClockWatch();
    private final List<String> warnings = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel() == Level.WARNING) warnings.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private long nanos = 42;

    @BeforeEach
    void aWatchedClock() {
        watch.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        watch.passing = () -> nanos;
        LOG.addHandler(listener);
        watch.look();
    }

    @AfterEach
    void nobodyListens() {
        LOG.removeHandler(listener);
    }

    /** A minute passes, and the clock says so much more. */
    private void minute(Duration jump) {
        nanos += Duration.ofMinutes(1).toNanos();
        now = now.plus(Duration.ofMinutes(1)).plus(jump);
        watch.look();
    }

    @Test
    void a_jump_forward_or_back_is_logged_once() {
        minute(Duration.ofHours(1));
        assertThat(warnings).containsExactly("The clock jumped by 3600 seconds, to 2026-11-21T09:01:00Z.");
        minute(Duration.ZERO);
        assertThat(warnings).hasSize(1);
        minute(Duration.ofMinutes(-10));
        assertThat(warnings).hasSize(2).last().asString().startsWith("The clock jumped by -600 seconds");
    }

    @Test
    void a_clock_that_is_put_right_by_a_little_is_not() {
        minute(Duration.ofSeconds(4));
        minute(Duration.ofSeconds(-4));
        assertThat(warnings).isEmpty();
    }
}
