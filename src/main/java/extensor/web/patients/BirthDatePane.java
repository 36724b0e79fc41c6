package extensor.web.patients;

import extensor.care.clinic.DefaultCountry;
import extensor.care.clinic.LocalToday;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.shared.TypedBirthDate;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The field for a birth date in any spelling: it says in words which day was understood, and which other day could be meant. */
@Named
@ViewScoped
public class BirthDatePane implements Serializable {
    private static final String FIELD = "birthDate";

    @Inject
    LocalToday days;

    @Inject
    DefaultCountry country;

    private String text;
    private List<LocalDate> readings = List.of();

    void show(LocalDate day) {
        text = Formats.longDate(day);
    }

    /** What was typed is looked at while the rest is still to be filled in. */
    public void read() {
        try {
            day();
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** The day that is meant; null where nothing was typed. Refuses what is no birth date. */
    LocalDate day() {
        readings = TypedBirthDate.readings(text, country.monthFirst(), days.today());
        if (readings.isEmpty() && !TypedText.line(text).isEmpty())
            throw Refusal.at(FIELD, "register.birth-date-unread", TypedText.line(text));
        return readings.isEmpty() ? null : readings.get(0);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What was understood first, then what else it could be. */
    public List<LocalDate> getReadings() {
        return readings;
    }
}
