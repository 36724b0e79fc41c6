package extensor.care.notes;

import java.io.Serializable;
import java.time.Instant;

/** What was added to a signed visit, why, by whom and when. */
public record AddendumLine(String reason, String words, String author, Instant at) implements Serializable {}
