package extensor.web.clinic;

import extensor.care.booking.ReviewingSetup;
import extensor.care.booking.SetupObstacle;
import extensor.care.booking.SetupReview;
import extensor.care.booking.SetupStep;
import extensor.care.patients.ReadingAudit;
import extensor.shared.Id;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What is still to be done until the clinic can book, where it is done, and why nothing can be booked yet. */
@Named
@ViewScoped
public class ClinicPage implements Serializable {
    @Inject
    ReviewingSetup reviewing;

    @Inject
    ReadingAudit readingAudit;

    private long alarms;
    private SetupReview review;
    private List<ClinicPage.ShownStep> steps = List.of();
    private List<ClinicPage.ShownObstacle> reasons = List.of();

    /** A step as it is shown: `href` is null where somebody else does it, `next` where it is the one to do now. */
    public record ShownStep(SetupStep step, boolean done, boolean next, String href, String hint)
            implements Serializable {}

    /** Why visits cannot be booked, and where that is mended. */
    public record ShownObstacle(String text, String href) implements Serializable {}

    public void load() {
        review = reviewing.review();
        alarms = readingAudit.alarms();
        steps = review.steps().stream().map(this::step).toList();
        reasons = review.obstacles().stream().map(ClinicPage::reason).toList();
    }

    private ShownStep step(SetupReview.SetupStepLine line) {
        return new ShownStep(
                line.step(), line.done(), line.step() == review.next(), href(line.step(), line.site()), hint(line));
    }

    private String hint(SetupReview.SetupStepLine line) {
        if (line.step() == SetupStep.HOLIDAYS)
            return review.openHolidays().stream()
                    .map(site -> Messages.text("checklist.open-holidays", site.siteName(), site.open(), site.all()))
                    .collect(Collectors.joining(" "));
        return line.missing().isEmpty()
                ? ""
                : Messages.text(
                        "checklist.missing-devices",
                        line.missing().stream()
                                .map(kind -> Messages.text("DeviceKind." + kind))
                                .collect(Collectors.joining(", ")));
    }

    private static String href(SetupStep step, Long site) {
        return switch (step) {
            case COUNTRY, ADDRESS -> at("/clinic/site", "id", site);
            case ROOM, DEVICE -> at("/clinic/rooms", "site", site);
            case THERAPIST -> "/clinic/accounts";
            case HOURS, HOLIDAYS -> at("/clinic/hours", "site", site);
            case PATIENT -> null;
        };
    }

    private static ShownObstacle reason(SetupObstacle obstacle) {
        return switch (obstacle.kind()) {
            case NO_THERAPIST -> new ShownObstacle(Messages.text("checklist.no-therapist"), "/clinic/accounts");
            case NO_HOURS ->
                new ShownObstacle(
                        Messages.text("checklist.no-hours", obstacle.siteName()),
                        at("/clinic/hours", "site", obstacle.site()));
            case NO_ROOM ->
                new ShownObstacle(
                        Messages.text("checklist.no-room", obstacle.siteName()),
                        at("/clinic/rooms", "site", obstacle.site()));
            case NO_ROOM_OF_KIND -> missing("checklist.no-room-of-kind", "RoomKind.", obstacle);
            case NO_DEVICE_OF_KIND -> missing("checklist.no-device-of-kind", "DeviceKind.", obstacle);
        };
    }

    private static ShownObstacle missing(String key, String kinds, SetupObstacle obstacle) {
        return new ShownObstacle(
                Messages.text(key, obstacle.siteName(), Messages.text(kinds + obstacle.missing())),
                at("/clinic/rooms", "site", obstacle.site()));
    }

    private static String at(String page, String parameter, Long site) {
        return site == null ? page : page + "?" + parameter + "=" + Id.text(site);
    }

    /** How many alarms the audit trail has of the last seven days. */
    public long getAlarms() {
        return alarms;
    }

    public SetupReview getReview() {
        return review;
    }

    public List<ClinicPage.ShownStep> getSteps() {
        return steps;
    }

    public List<ClinicPage.ShownObstacle> getReasons() {
        return reasons;
    }
}
