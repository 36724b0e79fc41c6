package extensor.care.visits;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The place that an appointment had before it was moved, kept as words with it, so that the move can be taken back whatever has become of that place. */
public record PlaceBefore(
        long site, Instant at, int minutes, long therapist, long room, boolean otherDay, List<HeldDevice> held) {
    private static final int PARTS = 7;

    public Slot slot(ZoneId zone) {
        return new Slot(
                therapist, room, held.stream().map(HeldDevice::device).toList(), LocalDateTime.ofInstant(at, zone));
    }

    public String write() {
        return site + " " + at + " " + minutes + " " + therapist + " " + room + " " + otherDay + " "
                + HeldDevice.write(held);
    }

    public static PlaceBefore read(String words) {
        String[] parts = words.split(" ", PARTS);
        return new PlaceBefore(
                Long.parseLong(parts[0]),
                Instant.parse(parts[1]),
                Integer.parseInt(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Boolean.parseBoolean(parts[5]),
                HeldDevice.read(parts[6]));
    }
}
