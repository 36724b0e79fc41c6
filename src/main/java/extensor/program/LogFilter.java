package extensor.program;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps what an operator can act on: our own lines, and the server's from warnings on, except for the three that closing its metrics always
 * causes, and for requests that nobody could read: whoever sends them would fill the log.
 */
public final class LogFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = line.getLoggerName();
        if (logger != null && (logger.equals("extensor") || logger.startsWith("extensor."))) return true;
        if (line.getLevel().intValue() < Level.WARNING.intValue() || unreadable(line.getThrown())) return false;
        return logger != null && !logger.isEmpty()
                || line.getMessage() == null
                || !line.getMessage().startsWith("Unprocessed event");
    }

    private static boolean unreadable(Throwable thrown) {
        if (thrown == null) return false;
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown.getClass().getName().startsWith("org.glassfish.grizzly.http.")
                || stack.length > 0 && stack[0].getClassName().equals("org.glassfish.grizzly.http.util.URLDecoder");
    }
}
