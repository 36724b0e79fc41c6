package extensor.care.tasks;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** By which clock the times of a task are said: the name of the patient's site (null without a treatment), its zone, and what that clock shows now. */
public record TaskClock(String site, ZoneId zone, LocalDateTime now) implements Serializable {}
