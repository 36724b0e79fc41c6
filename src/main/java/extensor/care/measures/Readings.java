package extensor.care.measures;

import static extensor.shared.json.CanonicalJson.JSON;

import extensor.shared.TypedText;
import extensor.shared.json.CanonicalJson;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What a value was made from, where it is not read off itself: the two angles of a stretch (else null), or the activities rated (else empty). */
public record Readings(StretchAngles stretch, List<RatedActivity> activities) {
    private static final int KEY_LENGTH = 16;

    public Readings {
        activities = List.copyOf(activities);
    }

    public static Readings of(StretchAngles stretch) {
        return new Readings(stretch, List.of());
    }

    public static Readings of(List<RatedActivity> activities) {
        return new Readings(null, activities);
    }

    /** The difference of the angles, or the mean of the scores to one decimal. */
    public BigDecimal value() {
        if (stretch != null) return stretch.difference();
        return activities.stream()
                .map(RatedActivity::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(activities.size()), 1, RoundingMode.HALF_UP);
    }

    /** The same activities, in whatever order and with whatever scores, have the same key, and other ones another: their values make a series of their own. */
    public String set() {
        List<String> words =
                activities.stream().map(one -> same(one.words())).sorted().toList();
        JsonArrayBuilder all = JSON.createArrayBuilder();
        words.forEach(all::add);
        return CanonicalJson.hash(CanonicalJson.text(all.build())).substring(0, KEY_LENGTH);
    }

    /** What makes two activities the same to a reader. */
    static String same(String words) {
        return TypedText.line(words).toLowerCase(Locale.ROOT);
    }

    String text() {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        if (stretch != null)
            all.add("caught", stretch.caught())
                    .add("slow", stretch.slow())
                    .add("speed", stretch.speed())
                    .add("quality", stretch.quality());
        if (!activities.isEmpty()) {
            JsonArrayBuilder rated = JSON.createArrayBuilder();
            activities.forEach(one -> rated.add(
                    JSON.createObjectBuilder().add("words", one.words()).add("score", one.score())));
            all.add("activities", rated);
        }
        return CanonicalJson.text(all.build());
    }

    static Readings read(String text) {
        return StrictJson.file(
                "measurement",
                text,
                at -> new Readings(
                        at.has("caught")
                                ? new StretchAngles(
                                        at.number("caught"), at.number("slow"), at.text("speed"), at.text("quality"))
                                : null,
                        at.each("activities", one -> new RatedActivity(one.text("words"), one.number("score")))));
    }
}
