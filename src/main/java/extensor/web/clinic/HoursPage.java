package extensor.web.clinic;

import extensor.care.booking.ReadingAppointments;
import extensor.care.clinic.HoursSheet;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works when: everybody's week at a glance, one therapist's week and days away to be changed, and the closed days of the site. */
@Named
@ViewScoped
public class HoursPage implements Serializable {
    @Inject
    KeepingSites sites;

    @Inject
    KeepingHours keeping;

    @Inject
    ReadingAppointments visits;

    private final SiteChoice choice = new SiteChoice();
    private final Undo undo = new Undo();
    private final Map<String, String> typed = new HashMap<>();
    private String id;
    private HoursSheet sheet;
    private HoursSheet.Hours chosen;
    private LocalDate first;
    private LocalDate last;
    private String reason;
    private LocalDate closedOn;
    private String closedReason;

    public void load() {
        sheet = keeping.of(choice.choose(sites.all().stream()
                .map(s -> new SiteChoice.SiteOption(s.id(), s.written().name()))
                .toList()));
        if (sheet.therapists().isEmpty()) return;
        chosen = id == null ? sheet.therapists().get(0) : hoursOf(Id.of(id));
        id = Id.text(chosen.account());
        WeekForm.of(chosen.week()).typed().forEach((day, text) -> typed.put(day.name(), text));
    }

    private void again() {
        sheet = keeping.of(sheet.site());
        if (chosen != null) chosen = hoursOf(chosen.account());
    }

    private HoursSheet.Hours hoursOf(long account) {
        return sheet.therapists().stream()
                .filter(t -> t.account() == account)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public void saveWeek() {
        act("week", () -> {
            Map<DayOfWeek, List<TimeRange>> before = chosen.week();
            WeekForm written = form();
            keeping.week(chosen.account(), sheet.site(), before, written);
            again();
            WeekForm.of(chosen.week()).typed().forEach((day, text) -> typed.put(day.name(), text));
            undo.offer(Messages.text("hours.saved", chosen.name()), () -> {
                keeping.week(chosen.account(), sheet.site(), chosen.week(), WeekForm.of(before));
                load();
            });
        });
    }

    private WeekForm form() {
        Map<DayOfWeek, String> week = new HashMap<>();
        typed.forEach((day, text) -> week.put(DayOfWeek.valueOf(day), text));
        return new WeekForm(week);
    }

    /** What is typed for Monday holds up to Friday; nothing is saved yet. */
    public void likeMonday() {
        for (DayOfWeek day : DayOfWeek.values())
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue())
                typed.put(day.name(), typed.get(DayOfWeek.MONDAY.name()));
    }

    public void addAbsence() {
        act("absence", () -> {
            long absence = keeping.away(chosen.account(), first, last, reason);
            undo.offer(
                    Messages.text(
                            "absence.saved", chosen.name(), visits.touchedByAbsence(chosen.account(), first, last)),
                    () -> {
                        keeping.notAway(absence);
                        again();
                    });
            first = null;
            last = null;
            reason = null;
            again();
        });
    }

    public void removeAbsence(HoursSheet.Away away) {
        remove(() -> {
            keeping.notAway(away.id());
            undo.offer(Messages.text("absence.removed"), () -> {
                keeping.away(away.account(), away.days().first(), away.days().last(), away.reason());
                again();
            });
        });
    }

    public void addClosed() {
        act("closed", () -> {
            long day = keeping.close(sheet.site(), closedOn, closedReason);
            undo.offer(Messages.text("closed.saved", visits.touchedByClosing(sheet.site(), closedOn)), () -> {
                keeping.open(day);
                again();
            });
            closedOn = null;
            closedReason = null;
            again();
        });
    }

    public void removeClosed(HoursSheet.Closed day) {
        remove(() -> {
            keeping.open(day.id());
            undo.offer(Messages.text("closed.removed"), () -> {
                keeping.close(sheet.site(), day.on(), day.reason());
                again();
            });
        });
    }

    private void act(String form, Runnable verb) {
        undo.forget();
        try {
            verb.run();
        } catch (Refusal no) {
            Messages.no(no, form);
        }
    }

    /** Somebody else may have been faster. */
    private void remove(Runnable verb) {
        undo.forget();
        try {
            verb.run();
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        again();
    }

    public String weekday(DayOfWeek day) {
        return Formats.longWeekday(day);
    }

    /** "Mon–Fri 8:00–12:00", one line for days of the same hours that follow each other. */
    public List<String> lines(HoursSheet.Hours hours) {
        return WeekLines.of(hours.week());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public SiteChoice getChoice() {
        return choice;
    }

    public Undo getUndo() {
        return undo;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public HoursSheet getSheet() {
        return sheet;
    }

    /** The therapist whose hours are changed; null while there is none. */
    public HoursSheet.Hours getChosen() {
        return chosen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String getClosedReason() {
        return closedReason;
    }

    public void setClosedReason(String closedReason) {
        this.closedReason = closedReason;
    }
}
