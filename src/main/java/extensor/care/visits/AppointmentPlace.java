package extensor.care.visits;

import extensor.shared.NamedId;
import java.io.Serializable;
import java.util.List;

/** Where an appointment is: at which site and its address (null: not known), in which room, with which kinds of device. */
public record AppointmentPlace(NamedId site, String address, NamedId room, List<String> devices)
        implements Serializable {}
