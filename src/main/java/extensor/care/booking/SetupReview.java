package extensor.care.booking;

import extensor.care.clinic.SiteInventory;
import extensor.care.visits.WantedKinds;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** How far the clinic has come with setting up, and why visits cannot be booked. Pure: it goes by what is there, not by what somebody once ticked. */
public record SetupReview(
        List<SetupReview.SetupStepLine> steps,
        List<SetupObstacle> obstacles,
        List<SetupReview.OpenHolidays> openHolidays,
        boolean bookable)
        implements Serializable {
    /** A step, whether it is done, the first site at which it is not (null: all, or none in particular), and the kinds of device that treatments need and no site has. */
    public record SetupStepLine(SetupStep step, boolean done, Long site, List<String> missing)
            implements Serializable {}

    /** A site, how many public holidays lie ahead of it, and on how many of them it is open. */
    public record OpenHolidays(long site, String siteName, int open, int all) implements Serializable {}

    /** What there is: sites, people who treat, a patient; and the kinds of device that the treatments of the catalogue need. */
    record ClinicParts(List<SiteInventory> sites, int therapists, boolean patient, Set<String> devicesUsed) {}

    static SetupReview of(ClinicParts found, List<WantedKinds> wanted) {
        return new SetupReview(
                steps(found),
                obstacles(found, wanted),
                found.sites().stream()
                        .filter(site -> site.openHolidays() > 0)
                        .map(site -> new OpenHolidays(site.id(), site.name(), site.openHolidays(), site.holidays()))
                        .toList(),
                found.sites().stream().anyMatch(site -> !site.rooms().isEmpty() && site.workers() > 0));
    }

    /** All is there that a clinic needs, whatever else would be good to have. */
    public boolean complete() {
        return steps.stream().allMatch(line -> line.done() || line.step().optional());
    }

    /** The first step that is needed and not done; null where there is none. */
    public SetupStep next() {
        return steps.stream()
                .filter(line -> !line.done() && !line.step().optional())
                .map(SetupStepLine::step)
                .findFirst()
                .orElse(null);
    }

    private static List<SetupStepLine> steps(ClinicParts found) {
        Set<String> absent = new TreeSet<>(found.devicesUsed());
        found.sites().forEach(site -> absent.removeAll(site.devices()));
        boolean device = found.sites().stream().anyMatch(site -> !site.devices().isEmpty());
        return List.of(
                atEach(found, SetupStep.COUNTRY, SiteInventory::located),
                atEach(found, SetupStep.ADDRESS, SiteInventory::reachable),
                atEach(found, SetupStep.ROOM, site -> !site.rooms().isEmpty()),
                new SetupStepLine(SetupStep.DEVICE, device, null, List.copyOf(absent)),
                new SetupStepLine(SetupStep.THERAPIST, found.therapists() > 0, null, List.of()),
                atEach(found, SetupStep.HOURS, site -> site.workers() > 0),
                atEach(found, SetupStep.HOLIDAYS, SiteInventory::holidaysSeen),
                new SetupStepLine(SetupStep.PATIENT, found.patient(), null, List.of()));
    }

    private static SetupStepLine atEach(ClinicParts found, SetupStep step, Predicate<SiteInventory> done) {
        Long missing = found.sites().stream()
                .filter(done.negate())
                .map(SiteInventory::id)
                .findFirst()
                .orElse(null);
        return new SetupStepLine(step, missing == null && !found.sites().isEmpty(), missing, List.of());
    }

    private static List<SetupObstacle> obstacles(ClinicParts found, List<WantedKinds> wanted) {
        List<SetupObstacle> all = new ArrayList<>();
        if (found.therapists() == 0)
            all.add(new SetupObstacle(SetupObstacle.ObstacleKind.NO_THERAPIST, null, null, null));
        for (SiteInventory site : found.sites()) {
            if (found.therapists() > 0 && site.workers() == 0)
                all.add(at(site, SetupObstacle.ObstacleKind.NO_HOURS, null));
            if (site.rooms().isEmpty()) all.add(at(site, SetupObstacle.ObstacleKind.NO_ROOM, null));
            else all.addAll(ofPlans(site, wanted));
        }
        return all;
    }

    private static List<SetupObstacle> ofPlans(SiteInventory site, List<WantedKinds> wanted) {
        Set<String> rooms = new TreeSet<>();
        Set<String> devices = new TreeSet<>();
        wanted.stream().filter(kinds -> kinds.site() == site.id()).forEach(kinds -> {
            if (!kinds.rooms().isEmpty() && kinds.rooms().stream().noneMatch(site.rooms()::contains))
                rooms.addAll(kinds.rooms());
            kinds.devices().stream()
                    .filter(kind -> !site.devices().contains(kind))
                    .forEach(devices::add);
        });
        List<SetupObstacle> all = new ArrayList<>();
        rooms.forEach(kind -> all.add(at(site, SetupObstacle.ObstacleKind.NO_ROOM_OF_KIND, kind)));
        devices.forEach(kind -> all.add(at(site, SetupObstacle.ObstacleKind.NO_DEVICE_OF_KIND, kind)));
        return all;
    }

    private static SetupObstacle at(SiteInventory site, SetupObstacle.ObstacleKind kind, String missing) {
        return new SetupObstacle(kind, site.id(), site.name(), missing);
    }
}
