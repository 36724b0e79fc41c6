package extensor.web.progress;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureScale;
import extensor.care.measures.RatedActivity;
import extensor.care.measures.Readings;
import extensor.care.measures.Scale;
import extensor.care.measures.SitePoint;
import extensor.care.measures.StretchAngles;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.Side;
import extensor.web.kit.TypedValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was typed into the form for measuring, as values; each that cannot be is refused at its own field, all of them at once. */
final class TypedMeasures {
    private final Catalogue catalogue;
    private final MeasureForm form;
    private final TypedValues typed;
    private final List<TakenValue> values = new ArrayList<>();

    private TypedMeasures(Catalogue catalogue, MeasureForm form, TypedValues typed) {
        this.catalogue = catalogue;
        this.form = form;
        this.typed = typed;
    }

    /** In the order of the page. */
    static List<TakenValue> of(Catalogue catalogue, MeasureForm form, TypedValues typed, Refusals no) {
        TypedMeasures all = new TypedMeasures(catalogue, form, typed);
        all.single(no, form.pain());
        form.fields().forEach(field -> all.single(no, field.subject()));
        no.check(() -> all.known(form.activities()));
        no.check(() -> all.written(form.activities()));
        for (MeasureForm.FreeRow row : form.stretches().rows()) no.check(() -> all.stretched(row));
        for (MeasureForm.FreeRow row : form.landmarks().rows()) no.check(() -> all.located(no, row));
        return all.values;
    }

    private void single(Refusals no, Subject subject) {
        if (!typed.has(subject.key())) return;
        no.check(() -> add(subject.key(), new TakenValue(subject, number(subject.measure(), subject.key()))));
    }

    /** Refuses it at this field. */
    private void add(String field, TakenValue taken) {
        try {
            Scale.check(catalogue, taken);
        } catch (Refusal no) {
            throw no.field() == null
                    ? no
                    : Refusal.at(field, no.key(), no.arguments().toArray());
        }
        values.add(taken);
    }

    private BigDecimal number(String measure, String field) {
        MeasureScale scale = catalogue.measure(measure).scale();
        return scale.ordinal() ? scale.value(typed.text(field)) : typed.decimal(field);
    }

    /** Those of the last time, all of them. */
    private void known(MeasureForm.ActivityFields fields) {
        List<Integer> places = IntStream.range(0, fields.known().size()).boxed().toList();
        if (places.stream().noneMatch(place -> typed.has(fields.score(place)))) return;
        Refusals no = new Refusals();
        places.forEach(
                place -> no.when(!typed.has(fields.score(place)), fields.score(place), "measure.activity-unrated"));
        no.refuse();
        rate(
                fields,
                fields.score(0),
                places.stream()
                        .map(place -> new RatedActivity(fields.known().get(place), whole(fields.score(place))))
                        .toList());
    }

    private void written(MeasureForm.ActivityFields fields) {
        List<Integer> places = fields.places().stream()
                .filter(place -> typed.has(fields.newWords(place)) || typed.has(fields.newScore(place)))
                .toList();
        if (places.isEmpty()) return;
        Refusals no = new Refusals();
        for (int place : places) {
            no.when(!typed.has(fields.newWords(place)), fields.newWords(place), "measure.activity-unwritten");
            no.when(!typed.has(fields.newScore(place)), fields.newScore(place), "measure.activity-unrated");
        }
        no.refuse();
        rate(
                fields,
                fields.newWords(places.get(0)),
                places.stream()
                        .map(place ->
                                new RatedActivity(typed.text(fields.newWords(place)), whole(fields.newScore(place))))
                        .toList());
    }

    private void rate(MeasureForm.ActivityFields fields, String field, List<RatedActivity> activities) {
        add(field, TakenValue.rated(fields.measure(), Readings.of(activities)));
    }

    private BigDecimal whole(String field) {
        return BigDecimal.valueOf(typed.whole(field));
    }

    private void stretched(MeasureForm.FreeRow row) {
        if (Stream.of("site", "caught", "slow", "quality").noneMatch(part -> typed.has(row.field(part)))) return;
        Measure measure = catalogue.measure(form.stretches().measure());
        Refusals no = new Refusals();
        boolean free = row.subject() == null;
        no.when(free && !typed.has(row.field("site")), row.field("site"), "measure.where.MUSCLE");
        no.when(free && !typed.has(row.field("side")), row.field("side"), "measure.which-side");
        for (String angle : List.of("caught", "slow"))
            no.when(!typed.has(row.field(angle)), row.field(angle), "measure.both-angles");
        for (String grade : List.of("speed", "quality"))
            no.when(!typed.has(row.field(grade)), row.field(grade), "measure.how-stretched");
        no.refuse();
        Subject what = free
                ? Subject.at(measure.code(), typed.text(row.field("site")), typed.one(Side.class, row.field("side")))
                : row.subject();
        add(
                row.field("caught"),
                TakenValue.stretched(
                        what,
                        new StretchAngles(
                                typed.decimal(row.field("caught")),
                                typed.decimal(row.field("slow")),
                                typed.text(row.field("speed")),
                                typed.text(row.field("quality")))));
    }

    private void located(Refusals no, MeasureForm.FreeRow row) {
        Measure measure = catalogue.measure(form.landmarks().measure());
        List<Side> sides = form.landmarks().sides().stream()
                .filter(side -> typed.has(row.field(side.name())))
                .toList();
        String site = typed.text(row.field("site"));
        if (sides.isEmpty() && site == null && !typed.has(row.field("distance"))) return;
        if (sides.isEmpty())
            throw Refusal.at(row.field(form.landmarks().sides().get(0).name()), "measure.none", measure.name());
        if (site == null) throw Refusal.at(row.field("site"), "measure.where.LANDMARK");
        Integer distance = typed.whole(row.field("distance"));
        String focus = new SitePoint(site, distance == null ? 0 : distance).text();
        if (SitePoint.site(catalogue.bodySites(), measure, focus).isEmpty())
            throw Refusal.at(row.field("distance"), "measure.too-far");
        for (Side side : sides) {
            String field = row.field(side.name());
            no.check(() -> add(field, new TakenValue(Subject.at(measure.code(), focus, side), typed.decimal(field))));
        }
    }
}
