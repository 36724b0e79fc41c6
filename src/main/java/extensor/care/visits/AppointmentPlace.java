package extensor.care.visits;

import extensor.shared.NamedId;
import java.io.Serializable;
import java.util.List;

/** Where an appointment is: at which site, in which room, with which kinds of device. */
public record AppointmentPlace(NamedId site, NamedId room, List<String> devices) implements Serializable {}
