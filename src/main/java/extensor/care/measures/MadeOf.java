package extensor.care.measures;

import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureContent;
import extensor.care.catalogue.Range;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import java.math.BigDecimal;
import java.util.List;

/** What a computed value may be made from; a number without it would tell nobody what it is about. Pure. */
final class MadeOf {
    private static final Range SCORES = new Range(BigDecimal.ZERO, BigDecimal.TEN);

    private MadeOf() {}

    static void check(Measure measure, TakenValue taken) {
        String field = taken.what().key();
        boolean stretched = measure.content().stretch() != null;
        Readings readings = taken.readings();
        if (readings == null
                || (stretched
                        ? readings.stretch() == null
                        : readings.activities().isEmpty()))
            throw Refusal.at(field, stretched ? "measure.both-angles" : "measure.activities-none");
        if (stretched) angles(measure, field, readings.stretch());
        else activities(measure, field, readings.activities());
        boolean same = taken.value() != null && readings.value().compareTo(taken.value()) == 0;
        boolean ofThem = stretched || readings.set().equals(taken.what().focus());
        if (!same || !ofThem) throw Refusal.notFound();
    }

    private static void angles(Measure measure, String field, StretchAngles angles) {
        if (angles.caught() == null || angles.slow() == null) throw Refusal.at(field, "measure.both-angles");
        for (BigDecimal angle : List.of(angles.caught(), angles.slow())) {
            if (!measure.range().holds(angle))
                throw Refusal.at(
                        field,
                        "measure.range",
                        measure.name(),
                        measure.range().min(),
                        measure.range().max());
            if (angle.stripTrailingZeros().scale() > measure.scale().decimals())
                throw Refusal.at(
                        field,
                        "measure.decimals",
                        measure.name(),
                        measure.scale().decimals());
        }
        if (angles.caught().compareTo(angles.slow()) > 0) throw Refusal.at(field, "measure.catch-late");
        graded(measure.content().stretch().speeds(), angles.speed(), field);
        graded(measure.content().stretch().qualities(), angles.quality(), field);
    }

    private static void graded(List<MeasureContent.StretchGrade> grades, String code, String field) {
        if (grades.stream().noneMatch(one -> one.grade().equals(code)))
            throw Refusal.at(field, "measure.how-stretched");
    }

    private static void activities(Measure measure, String field, List<RatedActivity> activities) {
        Range count = measure.content().activities();
        if (!count.holds(BigDecimal.valueOf(activities.size())))
            throw Refusal.at(field, "measure.activities-count", count.min(), count.max());
        long different = activities.stream()
                .map(one -> Readings.same(one.words()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .count();
        if (different < activities.size()) throw Refusal.at(field, "measure.activities-differ");
        for (RatedActivity one : activities) {
            if (TextLimit.ACTIVITY.exceededBy(one.words()))
                throw Refusal.at(field, "measure.activity-long", TextLimit.ACTIVITY.longest());
            if (one.score() == null
                    || !SCORES.holds(one.score())
                    || one.score().stripTrailingZeros().scale() > 0)
                throw Refusal.at(field, "measure.activity-score", one.words());
        }
    }
}
