package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Template;
import extensor.shared.BodyRegion;
import java.util.List;

/**
 * A template in the list to choose from: when to stop, what to measure (by name) and on which days to look again; notes may be null. With `casts` the visits of
 * some phase hang on the cast series.
 */
public record TemplateLine(
        String code,
        String name,
        BodyRegion region,
        String frequency,
        int items,
        int weeks,
        List<String> stop,
        List<String> measures,
        List<Integer> reviewDays,
        String notes,
        boolean casts,
        List<TemplateLine.PhaseLine> phases) {

    /** A phase with the names of what it holds; its days count from 0. */
    public record PhaseLine(String name, String goal, int first, int last, List<String> items) {
        static TemplateLine.PhaseLine of(Template.TemplatePhase phase) {
            return new TemplateLine.PhaseLine(
                    phase.text().name(),
                    phase.text().goal(),
                    phase.from(),
                    phase.to(),
                    phase.items().stream().map(item -> item.dose().name()).toList());
        }
    }

    static TemplateLine of(Template template, Catalogue catalogue) {
        int last = template.phases().get(template.phases().size() - 1).to();
        return new TemplateLine(
                template.code(),
                template.text().name(),
                template.region(),
                template.text().frequency(),
                template.phases().stream()
                        .mapToInt(phase -> phase.items().size())
                        .sum(),
                Math.round((last + 1) / 7f),
                template.text().stop(),
                template.measures().stream()
                        .map(code -> catalogue.measure(code).name())
                        .toList(),
                template.reviewDays(),
                template.text().notes(),
                template.phases().stream().anyMatch(Template.TemplatePhase::castCourse),
                template.phases().stream().map(TemplateLine.PhaseLine::of).toList());
    }
}
