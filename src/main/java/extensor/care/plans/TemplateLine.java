package extensor.care.plans;

import extensor.care.catalogue.Template;
import extensor.shared.BodyRegion;

/** A template in the list to choose from. */
public record TemplateLine(String code, String name, BodyRegion region, String frequency, int items, int weeks) {
    static TemplateLine of(Template template) {
        int last = template.phases().get(template.phases().size() - 1).to();
        return new TemplateLine(
                template.code(),
                template.text().name(),
                template.region(),
                template.text().frequency(),
                template.phases().stream()
                        .mapToInt(phase -> phase.items().size())
                        .sum(),
                Math.round((last + 1) / 7f));
    }
}
