package extensor.web.me;

import extensor.care.catalogue.MeasureRole;
import extensor.care.home.HomeSheet;
import extensor.care.home.HomeSheet.DayMark.Told;
import extensor.care.home.ReportingHome;
import extensor.care.progress.ReadingOwnProgress;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Progress for the patient: pain in a sentence, measurements, and the days of the home program. */
@Named
@RequestScoped
public class MyProgressPage {

    @Inject
    ReadingOwnProgress seeing;

    @Inject
    ReportingHome programme;

    private SeriesSheet pain;
    private List<SeriesSheet> others;
    private List<HomeSheet.DayMark> weeks;
    private long asked;
    private long kept;

    @PostConstruct
    void load() {
        List<SeriesSheet> measured =
                seeing.mine().series().stream().filter(SeriesSheet::measured).toList();
        pain = measured.stream()
                .filter(s -> s.measure().is(MeasureRole.PAIN))
                .findFirst()
                .orElse(null);
        others = measured.stream().filter(s -> s != pain).toList();
        weeks = programme.weeks();
        asked = weeks.stream().filter(this::isAsked).count();
        kept = weeks.stream()
                .filter(mark -> mark.told() == Told.ALL || mark.told() == Told.SOME)
                .count();
    }

    private boolean isAsked(HomeSheet.DayMark mark) {
        boolean today = mark == weeks.get(weeks.size() - 1);
        return mark.told() != Told.FREE && !(today && mark.told() == Told.NOTHING);
    }

    /** The row of the pain, or null where none was told. */
    public SeriesSheet getPain() {
        return pain;
    }

    /** Everything else that was measured. */
    public List<SeriesSheet> getOthers() {
        return others;
    }

    public List<HomeSheet.DayMark> getWeeks() {
        return weeks;
    }

    public String weekday(LocalDate day) {
        return Formats.weekday(day);
    }

    /** Days with exercises in the last four weeks; today counts once something was reported. */
    public long getAsked() {
        return asked;
    }

    /** Days on which something was done. */
    public long getKept() {
        return kept;
    }
}
