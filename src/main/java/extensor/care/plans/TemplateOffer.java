package extensor.care.plans;

import extensor.care.catalogue.IcdCode;
import extensor.shared.BodyRegion;
import java.util.Comparator;
import java.util.List;

/**
 * A template for one episode: the code of its problem that the template is made for (null: none), whether it treats the region, and what the safety check would
 * find of it today.
 */
public record TemplateOffer(
        TemplateLine template, IcdCode problem, boolean region, int stops, int cautions, int questions) {

    /** It is made for what the episode is about, or for its region. */
    public boolean fits() {
        return problem != null || region;
    }

    /** What is made for the problem first, then for the region; among these what is stopped least, then as they were. */
    static List<TemplateOffer> sorted(List<TemplateOffer> offers) {
        return offers.stream()
                .sorted(Comparator.comparing((TemplateOffer offer) -> offer.problem == null)
                        .thenComparing(offer -> !offer.region)
                        .thenComparing(TemplateOffer::stops))
                .toList();
    }

    /** One that is about the whole body is not made for a region. */
    static boolean treats(BodyRegion template, BodyRegion episode) {
        return template != null && template != BodyRegion.WHOLE_BODY && template.overlaps(episode);
    }
}
