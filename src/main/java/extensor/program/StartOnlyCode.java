package extensor.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the optimizing compiler from code that hardly runs after the start: three quarters of its work went there, and what people wait for stood in line
 * behind it. The simple compiler still takes that code.
 */
final class StartOnlyCode {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final String DIRECTIVES = "config/compiler-directives.json";
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    private StartOnlyCode() {}

    /** Tells the JVM; one that does not listen only starts slower. */
    static void tell(Path folder) {
        try {
            Path file = ProgramJar.unpack(DIRECTIVES, folder);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName(COMMANDS),
                            "compilerDirectivesAdd",
                            new Object[] {new String[] {file.toString()}},
                            new String[] {String[].class.getName()});
        } catch (IOException | JMException e) {
            LOG.log(Level.FINE, "the JVM takes no directives", e);
        }
    }
}
