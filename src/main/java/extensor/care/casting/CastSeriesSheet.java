package extensor.care.casting;

import java.util.List;

/**
 * A series as the page shows it: what is prescribed, whether it still is, whether something can be recorded, every sitting, and what the last one said. `verdict` and `chart` are null before the
 * first, `next` where no cast is on.
 */
public record CastSeriesSheet(
        CastPrescription prescription,
        boolean prescribed,
        boolean open,
        List<CastLine> lines,
        boolean castOn,
        boolean ended,
        int worn,
        CastVerdict verdict,
        CastWindow next,
        CastChart chart) {

    static CastSeriesSheet of(CastCourse course) {
        return new CastSeriesSheet(
                course.prescription(),
                course.prescribed(),
                course.open(),
                course.all(),
                course.castOn(),
                course.ended(),
                (int) course.series().stream().filter(CastLine::casts).count(),
                course.latest().orElse(null),
                course.next().orElse(null),
                course.series().stream().anyMatch(line -> line.found().measured()) ? CastChart.of(course) : null);
    }

    public CastLimb limb() {
        return prescription.limb();
    }

    public String key() {
        return limb().key();
    }

    /** The number of the next sitting. */
    public int place() {
        return lines.size();
    }

    /** Null before the first. */
    public CastLine last() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }
}
