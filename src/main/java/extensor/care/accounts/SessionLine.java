package extensor.care.accounts;

import java.io.Serializable;
import java.time.Instant;

/** An open session as its owner sees it: in which kind of browser (empty where unknown), since when, when it was used last, and whether it is this one. */
public record SessionLine(long id, String browser, Instant began, Instant used, boolean current)
        implements Serializable {}
