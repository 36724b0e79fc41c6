package extensor.care.visits;

import extensor.shared.json.CanonicalJson;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** A device that an appointment holds, with its kind; kept in the appointment, since they are only ever read with it. */
public record HeldDevice(long device, String kind) {
    JsonObject toJson() {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("device", device)
                .add("kind", kind)
                .build();
    }

    static HeldDevice of(JsonObject json) {
        return new HeldDevice(json.getJsonNumber("device").longValueExact(), json.getString("kind"));
    }

    /** Everybody and everything that is busy while these devices are held. */
    public static List<Long> busy(long therapist, long room, long patient, List<HeldDevice> held) {
        return Stream.concat(Stream.of(therapist, room, patient), held.stream().map(HeldDevice::device))
                .toList();
    }
}
