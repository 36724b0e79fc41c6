package extensor.web.me;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.InterventionText;
import extensor.care.catalogue.Preset;
import extensor.care.catalogue.Warnings;
import extensor.care.plans.ItemSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What a treatment is, in the words for the patient. */
@Named
@ApplicationScoped
public class TreatmentWords {
    @Inject
    CurrentCatalogue currentCatalogue;

    public InterventionText.PatientText text(ItemSheet item) {
        return item.dose().intervention().text().patient();
    }

    /** How to do it: the steps of the exercise, else those of the treatment. */
    public List<String> steps(ItemSheet item) {
        List<String> steps = item.dose()
                .preset()
                .map(Preset::text)
                .map(Preset.PresetText::steps)
                .orElse(List.of());
        return steps.isEmpty() ? text(item).how() : steps;
    }

    /** The exercise's own words, or null for other treatments. */
    public Preset.PresetText exercise(ItemSheet item) {
        return item.dose()
                .preset()
                .map(Preset::text)
                .filter(text -> text.start() != null)
                .orElse(null);
    }

    /** Where on the body. */
    public String where(ItemSheet item) {
        return item.item().acting() == null
                ? ""
                : currentCatalogue.catalogue().region(item.item().acting()).patient();
    }

    /** When to stop and call. */
    public Warnings calls(ItemSheet item) {
        return text(item).call();
    }

    /** The same of many treatments, each once. */
    Warnings calls(Stream<ItemSheet> items) {
        return Warnings.together(items.map(this::calls).toList());
    }
}
