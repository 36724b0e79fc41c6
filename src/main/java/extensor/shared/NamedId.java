package extensor.shared;

import java.io.Serializable;

/** The id of somebody or something, with the name that people read. */
public record NamedId(long id, String name) implements Serializable {}
