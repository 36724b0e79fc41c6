package extensor.care.casting;

import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a sitting must say before it is judged, and what a decision must hold before it is recorded. Everything that is wrong is refused at once. Pure. */
record CastChecks(CastCourse course, CastForm form, LocalDate today) {
    private static final int MOST_READINGS = 5;
    private static final BigDecimal LEAST_ANGLE = BigDecimal.valueOf(-90);
    private static final BigDecimal MOST_ANGLE = BigDecimal.valueOf(180);
    private static final int MOST_PAIN = 10;
    private static final int MOST_PADDING = 6;
    private static final int SHORTEST_REASON = 10;

    /** A reading is rounded to the half degree on the scale of a goniometer. */
    private static final BigDecimal READ_OFF = new BigDecimal("0.5");

    /** What is found must be whole. */
    void found() {
        Refusals no = new Refusals();
        found(no);
        no.refuse();
    }

    private void found(Refusals no) {
        no.when(form.on() == null || form.on().isAfter(today), "on", "casts.day");
        no.when(form.on() != null && form.on().isBefore(course.notBefore()), "on", "casts.before-last");
        no.when(
                !form.measured() && !comesOff() || form.readings().size() > MOST_READINGS,
                "readings",
                "casts.readings-missing",
                MOST_READINGS);
        no.when(!form.readings().stream().allMatch(CastChecks::angle), "readings", "casts.reading-range");
        no.when(form.caught() != null && !angle(form.caught()), "caught", "casts.reading-range");
        no.when(
                !offered(course.prescription().endFeels(), form.endFeel())
                        && (form.endFeel() != null || !course.castOn()),
                "endFeel",
                "casts.end-feel-missing");
        no.when(pain(), "worstPain", "casts.pain-range");
        no.when(course.castOn() && form.condition() == null, "condition", "casts.condition-missing");
        no.when(!form.skinSeen(), "skinSeen", "casts.skin-missing");
        no.when(form.circulation().isEmpty() != form.circulationSeen(), "circulationSeen", "casts.circulation-missing");
        no.when(TextLimit.CAST_NOTE.exceededBy(form.note()), "note", "casts.note-long", TextLimit.CAST_NOTE.longest());
        boolean known = course.prescription().sites().containsAll(form.skin().keySet())
                && course.prescription().signs().containsAll(form.circulation());
        if (!known) throw new Refusal("refusal.stale");
    }

    /** It does not go on again: nobody has to measure first. */
    private boolean comesOff() {
        return form.decision() == null
                ? !course.stops(form).isEmpty()
                : form.decision() != CastDecision.RECAST && course.castOn();
    }

    private static boolean offered(List<String> codes, String chosen) {
        return chosen != null && codes.contains(chosen);
    }

    private static boolean angle(BigDecimal degrees) {
        return degrees.compareTo(LEAST_ANGLE) >= 0 && degrees.compareTo(MOST_ANGLE) <= 0 && degrees.scale() <= 1;
    }

    private boolean pain() {
        Integer pain = form.worstPain();
        return pain == null || pain < 0 || pain > MOST_PAIN;
    }

    /** What is decided must hold against what was found, and another decision than the proposed one needs a reason. */
    void decided(long rater) {
        Refusals no = new Refusals();
        found(no);
        no.when(form.decision() == null, "decision", "casts.decision-missing");
        no.refuse();
        if (form.decision() == CastDecision.RECAST) cast(no);
        if (!forbidden()) reason(no, course.judge(form, CastLine.rater(rater)));
        no.refuse();
    }

    /** No reason would help. */
    private boolean forbidden() {
        return form.decision() == CastDecision.RECAST
                && course.stops(form).stream().anyMatch(CastStop::isAbsolute);
    }

    private void reason(Refusals no, CastVerdict verdict) {
        boolean explained = TypedText.tells(form.note(), SHORTEST_REASON);
        no.when(
                !explained && !form.decision().follows(verdict.otherwise()),
                "note",
                "casts.why-missing",
                SHORTEST_REASON);
    }

    private void cast(Refusals no) {
        Set<CastStop> stops = course.stops(form);
        no.when(!course.prescribed(), "decision", "casts.plan-ended");
        no.when(CastPrescription.bony(form.endFeel()), "endFeel", "casts.bony");
        no.when(stops.contains(CastStop.CIRCULATION), "decision", "casts.circulation-first");
        no.when(stops.contains(CastStop.SKIN), "decision", "casts.skin-first");
        CastForm.NewCast cast = form.cast();
        if (cast == null) throw new Refusal("refusal.stale");
        BigDecimal most = course.mostStretch(form);
        no.when(cast.degrees() == null || !angle(cast.degrees()), "degrees", "casts.degrees-missing");
        no.when(
                cast.degrees() != null && cast.degrees().compareTo(most.add(READ_OFF)) > 0,
                "degrees",
                "casts.stretch",
                most);
        no.when(!offered(course.prescription().materials(), cast.material()), "material", "casts.material-missing");
        Integer padding = cast.padding();
        no.when(
                padding == null || padding < 1 || padding > MOST_PADDING,
                "padding",
                "casts.padding-range",
                MOST_PADDING);
        no.when(!cast.removalTaught() && course.worn() == 0, "taught", "casts.taught-missing");
    }
}
