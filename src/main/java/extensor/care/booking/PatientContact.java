package extensor.care.booking;

import java.io.Serializable;

/** A patient and how to reach them; null for no telephone. */
public record PatientContact(long id, String name, String phone) implements Serializable {}
