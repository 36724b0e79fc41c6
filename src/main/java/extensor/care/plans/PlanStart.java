package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Preset;
import extensor.care.catalogue.RegionSource;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.EpisodeSheet;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How plans and items begin: from a template or the palette, at the place of the episode, in the usual setting. */
final class PlanStart {
    private static final Set<Family> USUALLY_AT_HOME = EnumSet.of(
            Family.HEAT,
            Family.COLD,
            Family.EXERCISE,
            Family.ORTHOSIS,
            Family.EDUCATION,
            Family.FUNCTION,
            Family.VESTIBULAR,
            Family.RESPIRATORY);

    private final Catalogue catalogue;
    private final BodyRegion region;
    private final Side side;

    /** @param region where it begins if nothing else says so, as `side`; both may be null */
    PlanStart(Catalogue catalogue, BodyRegion region, Side side) {
        this.catalogue = catalogue;
        this.region = region;
        this.side = side;
    }

    PlanStart(Catalogue catalogue, EpisodeSheet episode) {
        this(catalogue, episode.region(), episode.side());
    }

    Item item(String code, EntryKind kind) {
        Preset preset = kind == EntryKind.PRESET ? catalogue.preset(code) : null;
        Intervention intervention = preset == null ? catalogue.intervention(code) : preset.intervention();
        if (!intervention.offered()) throw new Refusal("plan.switched-off", intervention.name());
        return item(preset == null ? Dose.usual(intervention) : Dose.of(preset));
    }

    /** An item of this dose at the place of its preset, or else of the episode. */
    Item item(Dose dose) {
        return item(dose, null, null);
    }

    private Item item(Dose dose, BodyRegion given, Side givenSide) {
        Intervention intervention = dose.intervention();
        BodyRegion preset = dose.preset().map(Preset::region).orElse(null);
        BodyRegion where = given != null ? given : preset != null ? preset : region;
        if (intervention.region().from() == RegionSource.From.WHOLE_BODY) where = BodyRegion.WHOLE_BODY;
        CurrentPath path = intervention.delivery().currentPath() ? CurrentPath.NOT_ASKED : CurrentPath.NEITHER;
        return new Item(
                0, dose, where, givenSide != null ? givenSide : side(where), setting(intervention), null, null, path);
    }

    /** The episode's side where the region is the same or has two sides; the middle for what has one. */
    private Side side(BodyRegion where) {
        if (where == null || where == region) return side;
        if (!where.paired()) return Side.MIDLINE;
        return side == Side.MIDLINE ? Side.BILATERAL : side;
    }

    private static CarePlace setting(Intervention intervention) {
        Set<CarePlace> settings = intervention.delivery().settings();
        if (settings.size() == 1) return settings.iterator().next();
        return USUALLY_AT_HOME.contains(intervention.family()) ? CarePlace.HOME : CarePlace.CLINIC;
    }

    Composition from(Template template, LocalDate start) {
        if (!template.offered())
            throw new Refusal("plan.template-off", template.text().name());
        int next = 1;
        List<Phase> phases = new ArrayList<>();
        for (Template.TemplatePhase p : template.phases()) {
            List<Item> items = new ArrayList<>();
            int id = next++;
            for (Template.TemplateItem i : p.items()) {
                Item item = item(i.dose(), i.region(), i.side());
                Integer from = i.from() == p.from() ? null : Integer.valueOf(i.from() - p.from());
                Integer to = i.to() == p.to() ? null : Integer.valueOf(i.to() - p.from());
                items.add(new Item(
                        next++, item.dose(), item.region(), item.side(), item.setting(), from, to, item.path()));
            }
            List<VisitRate> visits = p.visits().stream()
                    .map(v -> new VisitRate(v.from() - p.from(), v.to() - p.from(), v.perWeek()))
                    .toList();
            phases.add(new Phase(
                    id,
                    p.text().name(),
                    p.text().goal(),
                    p.text().exit(),
                    p.to() - p.from() + 1,
                    visits,
                    p.visitMinutes(),
                    p.castCourse(),
                    items));
        }
        List<Goal> goals = new ArrayList<>();
        for (Template.TemplateGoal g : template.goals())
            goals.add(new Goal(
                    next++,
                    g.name(),
                    g.measure(),
                    g.joint(),
                    g.motion(),
                    g.focus(),
                    null,
                    g.comparison(),
                    null,
                    g.target(),
                    g.byDay()));
        return new Composition(template.text().name(), start, phases, goals, List.of(), next);
    }
}
