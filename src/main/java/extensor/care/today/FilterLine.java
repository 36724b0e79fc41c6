package extensor.care.today;

import java.io.Serializable;
import java.util.Set;

/** A filter that somebody keeps, by its name. */
public record FilterLine(long id, int revision, String name, Set<CaseCriterion> criteria) implements Serializable {}
