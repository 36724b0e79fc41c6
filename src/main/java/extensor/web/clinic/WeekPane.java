package extensor.web.clinic;

import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The usual week of the chosen therapist, a line a day. */
@Named
@ViewScoped
public class WeekPane implements Serializable {
    @Inject
    HoursPage page;

    @Inject
    KeepingHours keeping;

    @Inject
    PreviewingVisits previewing;

    private final TypedValues typed = new TypedValues();
    private final VisitQuestion question = new VisitQuestion();

    void show(Map<DayOfWeek, List<TimeRange>> week) {
        WeekForm.of(week).typed().forEach((day, text) -> typed.put(day.name(), text));
    }

    /** Where booked visits lie outside of the new hours, it asks first; again where other hours were typed meanwhile. */
    public void save() {
        question.forget();
        page.act("week", () -> {
            WeekForm asked = written();
            question.ask(
                    previewing.ofWeek(
                            page.getChosen().account(), page.getSheet().site(), asked),
                    Messages.text("hours.question", page.getChosen().name()),
                    Messages.text("hours.yes"),
                    () -> {
                        if (written().equals(asked)) change();
                        else save();
                    });
        });
    }

    private void change() {
        page.act("week", () -> {
            Map<DayOfWeek, List<TimeRange>> before = page.getChosen().week();
            question.forget();
            store(written());
            page.again();
            show(page.getChosen().week());
            page.getUndo().offer(Messages.text("hours.saved", page.getChosen().name()), () -> {
                store(WeekForm.of(before));
                page.load();
            });
        });
    }

    private void store(WeekForm week) {
        keeping.week(
                page.getChosen().account(),
                page.getSheet().site(),
                page.getChosen().week(),
                week);
    }

    private WeekForm written() {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) week.put(day, typed.text(day.name()));
        return new WeekForm(week);
    }

    /** What is typed for Monday holds up to Friday; nothing is saved yet. */
    public void likeMonday() {
        String monday = typed.text(DayOfWeek.MONDAY.name());
        for (DayOfWeek day : DayOfWeek.values())
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) typed.put(day.name(), monday);
    }

    /** The week that is changed. */
    public String getBase() {
        return page.getChosen() == null
                ? null
                : page.getChosen().account() + " "
                        + WeekForm.of(page.getChosen().week()).typed();
    }

    public String weekday(DayOfWeek day) {
        return Formats.longWeekday(day);
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public VisitQuestion getQuestion() {
        return question;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
