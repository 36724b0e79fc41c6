package extensor.web.clinic;

import extensor.care.clinic.HoursSheet;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingSites;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.SiteChoice;
import extensor.web.kit.SiteMemory;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who works when at a site: everybody's week at a glance, and one therapist whose hours are changed. */
@Named
@ViewScoped
public class HoursPage implements Serializable {
    @Inject
    KeepingSites sites;

    @Inject
    KeepingHours keeping;

    @Inject
    WeekPane week;

    @Inject
    HolidaysPane holidays;

    @Inject
    SiteMemory siteMemory;

    private final SiteChoice choice = new SiteChoice();
    private final Undo undo = new Undo();
    private String id;
    private HoursSheet sheet;
    private HoursSheet.Hours chosen;

    public void load() {
        sheet = keeping.of(choice.choose(
                sites.all().stream()
                        .map(s -> new SiteChoice.SiteOption(s.id(), s.written().name())),
                siteMemory));
        holidays.show(sheet.site());
        if (sheet.therapists().isEmpty()) return;
        chosen = id == null ? sheet.therapists().get(0) : hoursOf(Id.of(id));
        id = Id.text(chosen.account());
        week.show(chosen.week());
    }

    void again() {
        sheet = keeping.of(sheet.site());
        holidays.again(sheet.site());
        if (chosen != null) chosen = hoursOf(chosen.account());
    }

    private HoursSheet.Hours hoursOf(long account) {
        return sheet.therapists().stream()
                .filter(t -> t.account() == account)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Does what a form asks for, or says in it why not. */
    void act(String form, Runnable verb) {
        undo.forget();
        try {
            verb.run();
        } catch (Refusal no) {
            Messages.no(no, form);
        }
    }

    /** Removes a line, unless somebody else was faster. */
    void remove(Runnable verb) {
        undo.forget();
        try {
            verb.run();
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        again();
    }

    /** "Mon–Fri 8:00–12:00", one line for days of the same hours that follow each other. */
    public List<String> lines(HoursSheet.Hours hours) {
        return WeekLines.of(hours.week());
    }

    public HoursSheet getSheet() {
        return sheet;
    }

    /** The therapist whose hours are changed; null while there is none. */
    public HoursSheet.Hours getChosen() {
        return chosen;
    }

    public SiteChoice getChoice() {
        return choice;
    }

    public Undo getUndo() {
        return undo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
