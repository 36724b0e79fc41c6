package extensor.care.visits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A device that an appointment holds, with its kind; kept as words in the appointment, since they are only ever read with it. */
public record HeldDevice(long device, String kind) {
    public static String write(List<HeldDevice> held) {
        return held.stream().map(h -> h.device + ":" + h.kind).collect(Collectors.joining(" "));
    }

    public static List<HeldDevice> read(String words) {
        return Arrays.stream(words.split(" "))
                .filter(w -> !w.isEmpty())
                .map(w ->
                        new HeldDevice(Long.parseLong(w.substring(0, w.indexOf(':'))), w.substring(w.indexOf(':') + 1)))
                .toList();
    }

    /** Everybody and everything that is busy while these devices are held. */
    public static List<Long> busy(long therapist, long room, long patient, List<HeldDevice> held) {
        return Stream.concat(Stream.of(therapist, room, patient), held.stream().map(HeldDevice::device))
                .toList();
    }
}
