package extensor.care.visits;

import extensor.shared.json.CanonicalJson;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A device that an appointment holds, with its kind. */
public record HeldDevice(long device, String kind) {
    JsonObject toJson() {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("device", device)
                .add("kind", kind)
                .build();
    }

    /** Reads the text that {@link HeldDevices#OF_VISIT} gives; null where there is none. */
    static List<HeldDevice> all(Object text) {
        if (text == null) return List.of();
        return Arrays.stream(((String) text).split(","))
                .map(one -> one.split(":"))
                .map(one -> new HeldDevice(Long.parseLong(one[0]), one[1]))
                .toList();
    }

    /** Everybody and everything that is busy while these devices are held. */
    public static List<Long> busy(long therapist, long room, long patient, List<HeldDevice> held) {
        return Stream.concat(Stream.of(therapist, room, patient), held.stream().map(HeldDevice::device))
                .toList();
    }
}
