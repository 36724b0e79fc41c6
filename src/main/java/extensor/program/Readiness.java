package extensor.program;

import java.util.stream.Stream;

/** What the application tells the program around it. Both live in one JVM but in different class loaders: system properties cross that line. */
public final class Readiness {
    public static final String READY = "extensor.boot.ready";
    public static final String REASON = "extensor.boot.reason";
    public static final String SETUP = "extensor.boot.setup";
    public static final String DEMO = "extensor.boot.demo";

    /** The secret of the one who warms up, for as long as that lasts, and the header in which it is told. */
    public static final String WARM_UP = "extensor.boot.warm-up";

    public static final String WARM_UP_HEADER = "X-Extensor-Warm-Up";

    private Readiness() {}

    /** The lines to print before the one with the address: the set-up link or the demo accounts. */
    static Stream<String> lines() {
        return Stream.of(SETUP, DEMO).map(System::getProperty).filter(line -> line != null && !line.isEmpty());
    }
}
