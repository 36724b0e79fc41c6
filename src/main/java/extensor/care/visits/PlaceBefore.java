package extensor.care.visits;

import extensor.shared.WallClock;
import extensor.shared.json.CanonicalJson;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** The place that an appointment had before it was moved, kept with it, so that the move can be taken back whatever has become of that place. */
public record PlaceBefore(
        long site, Instant at, int minutes, long therapist, long room, boolean otherDay, List<HeldDevice> held) {
    public Slot slot(ZoneId zone) {
        return Slot.at(therapist, room, held.stream().map(HeldDevice::device).toList(), at, zone);
    }

    /** The same by the clock on the wall, after the site went from one zone to another; a time that the new clock skips comes right after. */
    PlaceBefore inZone(ZoneId from, ZoneId to) {
        ZonedDateTime wall = LocalDateTime.ofInstant(at, from).atZone(to);
        Instant there = (WallClock.isSecond(at, from) ? wall.withLaterOffsetAtOverlap() : wall).toInstant();
        return new PlaceBefore(site, there, minutes, therapist, room, otherDay, held);
    }

    String toText() {
        JsonArrayBuilder devices = CanonicalJson.JSON.createArrayBuilder();
        held.forEach(device -> devices.add(device.toJson()));
        return CanonicalJson.text(CanonicalJson.JSON
                .createObjectBuilder()
                .add("site", site)
                .add("at", at.toString())
                .add("minutes", minutes)
                .add("therapist", therapist)
                .add("room", room)
                .add("otherDay", otherDay)
                .add("held", devices)
                .build());
    }

    static PlaceBefore of(String json) {
        return StrictJson.file(
                "place before",
                json,
                at -> new PlaceBefore(
                        at.number("site").longValueExact(),
                        Instant.parse(at.text("at")),
                        at.whole("minutes"),
                        at.number("therapist").longValueExact(),
                        at.number("room").longValueExact(),
                        at.flag("otherDay"),
                        at.each("held", d -> new HeldDevice(d.number("device").longValueExact(), d.text("kind")))));
    }
}
