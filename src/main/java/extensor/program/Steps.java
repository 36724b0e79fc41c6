package extensor.program;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Prints the steps of the start, each as one plain line: those of the program, and those that the application logs under its name for them. */
public final class Steps extends Handler {
    private static final PrintStream OUT = System.out;

    static void say(String step) {
        OUT.println(step);
        OUT.flush();
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.INFO.intValue()) say(line.getMessage());
    }

    @Override
    public void flush() {
        OUT.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
