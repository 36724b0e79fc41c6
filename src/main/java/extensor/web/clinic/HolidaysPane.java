package extensor.web.clinic;

import extensor.care.clinic.ClosingHolidays;
import extensor.care.clinic.HolidaySheet;
import extensor.care.visits.PreviewingVisits;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The public holidays ahead of the site: one press closes it on all of them, or on those that are left ticked. */
@Named
@ViewScoped
public class HolidaysPane implements Serializable {
    @Inject
    HoursPage page;

    @Inject
    ClosingHolidays closing;

    @Inject
    PreviewingVisits previewing;

    private final TypedValues typed = new TypedValues();
    private final VisitQuestion question = new VisitQuestion();
    private HolidaySheet sheet;

    /** All of them are ticked. */
    void show(long site) {
        again(site);
        typed.clear();
        sheet.open().forEach(day -> typed.put(key(day.on()), true));
    }

    /** What was ticked stays. */
    void again(long site) {
        sheet = closing.of(site);
    }

    private static String key(LocalDate day) {
        return day.toString();
    }

    /** Where booked visits lie on these days, it asks first; again where others were ticked meanwhile. */
    public void close() {
        question.forget();
        page.act("holidays", () -> {
            Set<LocalDate> asked = ticked();
            question.ask(
                    previewing.ofDays(sheet.site(), asked),
                    Messages.text("holidays.question", asked.size()),
                    Messages.text("holidays.yes"),
                    () -> {
                        if (ticked().equals(asked)) store(asked);
                        else close();
                    });
        });
    }

    private void store(Set<LocalDate> days) {
        page.act("holidays", () -> {
            long site = sheet.site();
            List<Long> closed = closing.close(site, days);
            question.forget();
            page.getUndo().offer(Messages.text("holidays.closed", closed.size()), () -> {
                closing.reopen(site, closed);
                page.again();
            });
            page.again();
        });
    }

    private Set<LocalDate> ticked() {
        return sheet.open().stream()
                .map(HolidaySheet.HolidayLine::on)
                .filter(day -> typed.yes(key(day)))
                .collect(Collectors.toSet());
    }

    /** "Zurich, Switzerland"; empty while the country is not known. */
    public String getPlace() {
        if (sheet.country() == null) return "";
        String country = Formats.country(sheet.country());
        return sheet.region() == null ? country : sheet.region() + ", " + country;
    }

    public HolidaySheet getSheet() {
        return sheet;
    }

    public VisitQuestion getQuestion() {
        return question;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }
}
