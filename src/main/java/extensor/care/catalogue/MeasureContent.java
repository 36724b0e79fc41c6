package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Set;

/**
 * What belongs to a value besides its number: the kind of place it is taken at, the speeds and qualities of a quick stretch from whose two angles it is made,
 * how many activities in the patient's words it is the mean of (each null where the measure has none), and for which regions it is meant.
 */
public record MeasureContent(
        BodySite.SiteKind at, MeasureContent.QuickStretch stretch, Range activities, Set<BodyRegion> regions) {
    /** A closed list of words by code. */
    public record StretchGrade(String grade, String name) {
        static StretchGrade read(StrictJson at) {
            return new StretchGrade(at.text("grade"), CatalogueJson.english(at, t -> t.text("name")));
        }
    }

    /** How quick a stretch is, and how the muscle answers. */
    public record QuickStretch(List<MeasureContent.StretchGrade> speeds, List<MeasureContent.StretchGrade> qualities) {
        static QuickStretch read(StrictJson at) {
            return new QuickStretch(at.each("speeds", StretchGrade::read), at.each("qualities", StretchGrade::read));
        }
    }

    static MeasureContent read(StrictJson at) {
        Range activities = Range.read(at, "activities");
        return new MeasureContent(
                at.oneOrNull(BodySite.SiteKind.class, "at"),
                at.objectOrNull("stretch", QuickStretch::read),
                activities.equals(Range.OPEN) ? null : activities,
                Set.copyOf(at.some(BodyRegion.class, "regions")));
    }

    /** A new value tells what it is about: a muscle, a place, or activities. */
    public boolean focused() {
        return at != null || activities != null;
    }

    /** It is computed from what was read off. */
    public boolean made() {
        return stretch != null || activities != null;
    }

    /** Meant for this region, or for any. */
    public boolean suits(BodyRegion region) {
        return regions.contains(region) || regions.contains(BodyRegion.WHOLE_BODY);
    }
}
